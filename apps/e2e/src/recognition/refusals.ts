import { expect, type Page } from '@playwright/test';
import { placeOf } from '../support/api';
import { confirm } from '../support/application-pages';
import { hostOf, prepare, type Row, submit, submitRefused, upload } from '../support/applicant';
import type { Desk } from '../support/desk';
import { panelNow, planPanel, poolOf, seat, wholePanel } from '../support/panel-desk';
import { names, type Stage, test, today } from './stage';

/** After the way has been gone once: each way to fail is refused by its clause, and what was written stays. */
export const fail = async (page: Page, stage: Stage): Promise<void> => {
  const { desks, callId } = stage;
  const officer = await desks.of('bureau.officer');
  const host = await desks.of('host.officer3');
  const { id: jurisdictionId } = await placeOf(officer.context, '500101');
  const prepared = async (place: number, chosenName: string) => {
    const hostId = await hostOf(host, place);
    return { hostId, ...(await prepare(host, { jurisdictionId, callId, hostId, chosenName })) };
  };

  await test.step('a host that is barred applies in vain (Art. 24)', async () => {
    const barred = await prepared(1, '虚拟被禁');
    const ban = { organisationId: barred.hostId, fromOn: today(), ground: '弄虚作假（虚拟）' };
    await (await desks.of('bureau.leader')).send('recordBan', ban, 'id');
    expect(await submitRefused(host, barred)).toMatchObject({ code: 'REFUSED', clause: 'Art. 24' });
    const { application } = await host.ask<{ application: { state: string; form: string } }>(
      'query ($id: ID!) { application(id: $id) { state form } }',
      { id: barred.id },
    );
    expect(application.state).toBe('DRAFT');
    expect(application.form).toContain('虚拟被禁');
  });

  await test.step('a name that differs by full-width spaces alone is taken (Art. 26)', async () => {
    const same = await prepared(2, '虚拟　耐磨　涂层');
    expect(await submitRefused(host, same)).toMatchObject({ code: 'REFUSED', clause: 'Art. 26' });
  });

  await test.step('a credit code with a wrong check digit, a program that calls itself a document', async () => {
    const wrong = { jurisdictionId, kind: 'ENTERPRISE', name: '虚拟企业', creditCode: '91500101XN90000384' };
    const administrator = await desks.of('administrator');
    expect(await administrator.refused('createOrganisation', wrong)).toMatchObject({ code: 'BAD_USER_INPUT' });
    const file = await upload(host, jurisdictionId, '建设方案.pdf', Buffer.from('MZ\u0090 program'));
    expect(file).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  const { id } = await submit(host, await prepared(3, '虚拟论证'));
  await test.step('of two who decide at once, the second is told, and sees what the first has left', () =>
    decideTwice(page, stage, id));

  await test.step('a panel of four without a waiver, and five of one kind (Art. 9(3))', async () => {
    const planned = { callId, name: '小组（虚拟）', meetingOn: '2099-01-05', applicationIds: [id] };
    const refusedWith = async (names: readonly string[]) => {
      const { id: panelId } = await planPanel(officer, planned);
      await seat(desks, panelId, names, [id]);
      const refused = await officer.refused('beginSession', await stepOf(officer, panelId), 'id', 'PanelStepInput');
      const cancelled = { ...(await stepOf(officer, panelId)), reason: '组成不符（虚拟）' };
      await officer.send('cancelPanel', cancelled, 'id', 'ReasonedPanelInput');
      return refused;
    };
    const refusal = { code: 'REFUSED', clause: 'Art. 9(3)' };
    expect(await refusedWith(['expert', 'expert2', 'expert5', 'expert6'])).toMatchObject(refusal);
    const pool = await poolOf(officer);
    for (const name of ['expert5', 'expert6']) {
      const expert = pool.get(name);
      await officer.send('changeExpert', { expertId: expert?.id, version: expert?.version, kind: 'TECHNICAL' }, 'id');
    }
    expect(await refusedWith(wholePanel)).toMatchObject(refusal);
  });

  await test.step('a subsidy of 200,000.01 (Art. 9(4))', async () => {
    const { centers } = await officer.ask<{ centers: { nodes: { certificate: { id: string } }[] } }>(
      'query ($search: String!) { centers(filter: { search: $search }) { nodes { certificate { id } } } }',
      { search: names.second },
    );
    const leader = await desks.of('bureau.leader');
    const above = { certificateId: centers.nodes[0]?.certificate.id, amount: '200000.01' };
    expect(await leader.refused('grantSubsidy', above)).toMatchObject({ code: 'REFUSED', clause: 'Art. 9(4)' });
  });
};

const stepOf = async (bureau: Desk, panelId: string) => ({
  panelId,
  version: (await panelNow(bureau, panelId)).version,
});

const decideTwice = async (page: Page, stage: Stage, id: string): Promise<void> => {
  const department = await stage.desks.of('department.officer');
  const { application } = await department.ask<{ application: Row }>(
    'query ($id: ID!) { application(id: $id) { id version } }',
    { id },
  );
  await stage.open(page, 'department.officer', `/recognition/applications/${id}`);
  await page.getByLabel('意见', { exact: true }).fill('条件尚不具备（虚拟）。');
  const opinion = { applicationId: id, version: application.version, opinion: '同意（虚拟）' };
  await department.send('recommendApplication', opinion, 'id');
  await confirm(page, page.getByRole('button', { name: '不予推荐', exact: true }), '不予推荐');
  await expect(page.getByRole('alert')).toContainText('他人已更改此内容');
  await page.getByRole('button', { name: '查看最新内容' }).click();
  await expect(page.getByText(/^已推荐，自/)).toBeVisible();
};
