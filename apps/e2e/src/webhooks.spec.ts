import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { ask, placeOf } from './support/api';
import { settled, test } from './support/journey';

// What happens is sent to a program: registered by a person, verified by its receiver.

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const startReceiver = async () => {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.writeHead(204).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/events`, received, close: () => void server.close() };
};

const isGenuine = ({ headers, body }: Received, secret: string): boolean => {
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  return headers['webhook-signature'] === `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
};

test('an officer registers a webhook, tries it, and it is sent what happens; a private address is refused', async ({
  page,
}) => {
  const receiver = await startReceiver();
  await page.goto('/data/webhooks');
  await settled(page);
  await expect(page.getByRole('heading', { name: '还没有推送地址' })).toBeVisible();
  await page.getByRole('button', { name: '登记推送地址' }).click();
  await page.getByLabel('名称').fill('市级平台同步');
  await page.getByLabel('接收地址').fill('https://10.0.0.8/events');
  await page.getByRole('button', { name: '登记并生成密钥' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '该地址不能登记' })).toBeVisible();
  await page.getByLabel('接收地址').fill(receiver.address);
  await page.getByLabel('事件类型').fill('保存查询');
  await page.getByTitle('保存查询').click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '登记并生成密钥' }).click();
  const secret = await page.getByRole('textbox', { name: '签名密钥' }).inputValue();
  expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
  await page.getByRole('button', { name: '已保存，关闭' }).click();
  const row = page.getByRole('region', { name: '我的推送地址' }).getByRole('listitem').first();
  await expect(row).toContainText(/市级平台同步\s*推送中/);
  await page.getByRole('button', { name: '发送测试消息：市级平台同步' }).click();
  await expect(row).toContainText('已接收（204）');
  const { id: jurisdictionId } = await placeOf(page.request, '500101');
  const query = { jurisdictionId, name: '推送', document: '{ fields { code } }' };
  await ask(page.request, 'mutation ($input: SaveQueryInput!) { saveQuery(input: $input) { id } }', { input: query });
  await expect.poll(() => receiver.received.length).toBe(2);
  expect(receiver.received.map((one) => isGenuine(one, secret))).toEqual([true, true]);
  expect(
    receiver.received.map(({ body }) => JSON.parse(body).data.events.map(({ type }: { type: string }) => type)),
  ).toEqual([[], ['query.saved']]);
  await page.getByRole('button', { name: '删除：市级平台同步' }).click();
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: /删\s*除/ })
    .click();
  await expect(page.getByRole('heading', { name: '还没有推送地址' })).toBeVisible();
  receiver.close();
});
