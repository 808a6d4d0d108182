import { expect } from '@playwright/test';
import { stateCouncilCalendar, weekdayOf } from '@wanchuang/domain-policy';
import { sure } from './support/outcome-pages';
import { placeOf } from './support/api';
import type { Row } from './support/applicant';
import { type Stage, test } from './recognition/stage';

// What a notice and a subsidy come to where things go otherwise: holidays that the program does not know, a grant by mistake.
// On a server of its own, with the demo's applications; its clock goes on. All of it is invented.

test.use({ as: null, actionTimeout: 15_000 });
test.describe.configure({ mode: 'serial', timeout: 120_000 }); // of the machine's time others take their part

const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const morningOf = (day: string): string => `${day}T09:00:00+08:00`;

/** The notice of the demo, when it is over: its centers but one are recognised, and the first is granted a subsidy. */
const grantByMistake = async (stage: Stage): Promise<{ noticeId: string; centerId: string }> => {
  const { publicNotices } = await (
    await stage.desks.public()
  ).ask<{ publicNotices: { nodes: { id: string; endsOn: string }[] } }>(
    '{ publicNotices(filter: { states: [POSTED] }, first: 1) { nodes { id endsOn } } }',
  );
  const [posted] = publicNotices.nodes;
  if (!posted) throw new Error('the demo has no notice that runs');
  await stage.moveTo(morningOf(dayAfter(posted.endsOn)));
  const leader = await stage.desks.of('bureau.leader');
  const { items } = await leader.send<{ items: { center: { id: string; certificate: { id: string } } | null }[] }>(
    'recogniseCenters',
    { noticeId: posted.id },
    'items { center { id certificate { id } } }',
  );
  const center = items.find((item) => item.center !== null)?.center;
  await leader.send('grantSubsidy', { certificateId: center?.certificate.id, amount: '200000' }, 'id');
  return { noticeId: posted.id, centerId: center?.id ?? '' };
};

test('Art. 9(4): a subsidy that was granted by mistake is taken back with a reason that stays, and granted anew', async ({
  page,
  stage,
}) => {
  const { noticeId, centerId } = await grantByMistake(stage);
  const reason = '核定金额有误，应为十五万元（虚拟）';
  await stage.open(page, 'bureau.leader', `/recognition/notices/${noticeId}?j=500101`);
  const certificates = page.getByRole('region', { name: '证书与补助' });
  await certificates.getByRole('button', { name: '撤销核定' }).click();
  const asked = page.getByRole('dialog', { name: /撤销核定的补助.*200,000/ });
  await expect(asked.getByRole('button', { name: '撤销核定' })).toBeDisabled();
  await asked.getByLabel('原因').fill(reason);
  await asked.getByRole('button', { name: '撤销核定' }).click();
  await expect(certificates.getByText(reason)).toBeVisible();
  await expect(page.getByRole('button', { name: '撤销核定' })).toHaveCount(0);

  const granted = certificates.getByRole('article').filter({ hasText: reason });
  await granted.getByRole('button', { name: '核定补助' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('金额（元）').fill('150,000');
  await dialog.getByRole('button', { name: '核定补助' }).click();
  await expect(granted.getByText(/150,000.*未拨付/)).toBeVisible();
  await expect(granted.getByText(reason)).toBeVisible();

  await stage.open(page, 'bureau.officer', `/centers/${centerId}?j=500101`);
  const outcome = page.getByRole('region', { name: '认定与义务' });
  await expect(outcome.getByText(reason)).toBeVisible();
  await expect(outcome.getByText(/150,000.*未拨付/)).toBeVisible();
});

/** The first Monday of March of a year whose holidays the program does not know: no holiday of the week's days alone is near. */
const unknownMonday = (): string => {
  const first = `${Number(stateCouncilCalendar.publishedUntil.slice(0, 4)) + 1}-03-01`;
  return dayAfter(first, (8 - weekdayOf(first)) % 7);
};

const judged = ['districtStrategy', 'stableTeam', 'internalRules', 'head', 'results'];

/** What the demo's panel has concluded of is judged, and the directors approve it. @returns the draft of its notice */
const draftNotice = async (stage: Stage, heldOn: string): Promise<string> => {
  const officer = await stage.desks.of('bureau.officer');
  const { id: jurisdictionId } = await placeOf(officer.context, '500101');
  const { applications } = await officer.ask<{ applications: { nodes: Row[] } }>(
    'query ($j: ID!) { applications(filter: { jurisdictionId: $j, states: [CONSULTED] }, first: 1) { nodes { id version } } }',
    { j: jurisdictionId },
  );
  const applicationId = applications.nodes[0]?.id;
  const settled = { applicationId, kind: 'JUDGEMENT', isMet: true, reason: '根据论证意见认定（虚拟）' };
  for (const rule of judged) await officer.send('settleFinding', { ...settled, rule }, 'id');
  const record = { jurisdictionId, heldOn, attendees: '局长（虚拟）', minutes: '一致同意（虚拟）' };
  const items = [{ applicationId, decision: 'APPROVE' }];
  const meeting = await officer.send<Row>('draftDeliberation', { ...record, items }, 'id version');
  const signed = { deliberationId: meeting.id, version: meeting.version };
  await (await stage.desks.of('bureau.leader')).send('signDeliberation', signed, 'id');
  const notice = {
    jurisdictionId,
    number: '虚拟公示〔来年〕1号',
    title: '放假安排未知的公示（虚拟）',
    body: '现予公示（虚拟）。',
  };
  return (await officer.send<Row>('draftNotice', { ...notice, applicationIds: [applicationId] }, 'id')).id;
};

test('Art. 9(4): a notice beyond the calendar is reckoned day by day by the holidays that the officer gives, and ends', async ({
  page,
  stage,
}) => {
  const monday = unknownMonday();
  await stage.moveTo(morningOf(monday));
  const address = `/recognition/notices/${await draftNotice(stage, monday)}`;
  const source = '国办发明电〔来年〕9号（虚拟）';
  const before = dayAfter(monday, 7);
  const following = dayAfter(before);
  const end = dayAfter(following);
  const period = page.getByRole('region', { name: '公示期', exact: true });
  const reckon = page.getByRole('button', { name: '核定公示期' });

  await test.step('it is posted, and its last day is provisional', async () => {
    await stage.open(page, 'bureau.officer', `${address}?j=500101`);
    await sure(page, '发布公示');
    await expect(period.getByText(/^截止日期暂定/)).toBeVisible();
    await expect(reckon).toBeDisabled();
  });

  await test.step('a day off makes it longer: the day that follows is asked for, too', async () => {
    await expect(page.getByLabel(`${following}（周二）放假`)).toHaveCount(0);
    await page.getByLabel(`${dayAfter(monday, 2)}（周三）放假`).check();
    await page.getByLabel(`${following}（周二）放假`).check();
    await page.getByRole('textbox', { name: '依据' }).fill(source);
    await reckon.click();
    await expect(page.getByText(`截止日由 ${before} 核定为 ${end}`)).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: '核定公示期' }).click();
    await expect(period.getByText(`按科技局录入的放假安排计算：${source}。`)).toBeVisible();
    await expect(period.getByText(/^截止日期暂定/)).toHaveCount(0);
  });

  await test.step('the public reads its days and where they stand', async () => {
    await stage.open(page, null, address.replace('/recognition', '/public'));
    await expect(page.getByText(`公示中，至 ${end} 24 时止`)).toBeVisible();
    await expect(page.getByText(new RegExp(source.replace('（虚拟）', '')))).toBeVisible();
    const days = page.getByRole('table', { name: '公示期逐日计算' });
    await expect(days.getByRole('cell', { name: /第 5 日/ })).toContainText('截止');
  });

  await test.step('when its last day is past it is over', async () => {
    await stage.moveTo(morningOf(dayAfter(end)));
    await stage.open(page, 'bureau.leader', `${address}?j=500101`);
    await expect(page.getByRole('button', { name: '认定 1 家中心' })).toBeEnabled();
  });
});
