import { type Policy, wanzhouPolicy } from '@wanchuang/domain-policy';
import { type CandidacyFacts, emptyForm, judgeCandidacy } from '@wanchuang/domain-recognition';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { policyOn, recordDecision } from '@wanchuang/server-registry';
import { registryFactory } from '@wanchuang/server-registry/testing';
import { entities } from '../schema';
import { compareRules, loadRules, verifyRules } from './rules';

const day = '2026-03-02';

const facts: CandidacyFacts = {
  form: { ...emptyForm, chosenName: '虚拟', rdStaff: 10, floorSpace: '500', declaresCleanRecord: true },
  evidence: ['TEAM'],
  host: { kind: 'ENTERPRISE', record: [{ kind: 'BAD_CREDIT', occurredOn: '2020-01-01' }] },
  appliesOn: day,
  isNameTaken: false,
  settlements: { districtStrategy: { kind: 'JUDGEMENT', isMet: true, reason: '符合', on: day } },
};

/** An invented policy that asks for one more. */
const stricter: Policy = {
  ...wanzhouPolicy,
  documentNumber: '虚拟〔2027〕1号',
  issuedOn: '2026-12-01',
  inForceFrom: '2027-01-01',
  replaces: wanzhouPolicy.documentNumber,
  parameters: {
    ...wanzhouPolicy.parameters,
    rdStaffMinimum: {
      ...wanzhouPolicy.parameters.rdStaffMinimum,
      values: [{ value: 11, from: '2027-01-01', until: null, citation: 'Art. 8(6)', lastCheckedOn: '2026-12-01' }],
    },
  },
};
const since = (policy: Policy, from: string): unknown => ({
  ...policy,
  parameters: Object.fromEntries(
    Object.entries(policy.parameters).map(([name, parameter]) => [
      name,
      { ...parameter, values: parameter.values.slice(-1).map((value) => ({ ...value, from, lastCheckedOn: from })) },
    ]),
  ),
});
const stricterFile = JSON.stringify(since(stricter, '2027-01-01'));

describe('the rules that decisions rest on', () => {
  let test: TestDatabase;
  let said: string[] = [];
  const say = (line: string): void => void said.push(line);
  let district = 0;
  let policy = 0;

  const decide = (given: unknown, on = day, kind: 'APPROVE' | 'GRANT_SUBSIDY' = 'APPROVE') =>
    test.database.transact('local', async (tx) =>
      recordDecision(tx, {
        kind,
        subject: 'application_1',
        jurisdictionId: district,
        on,
        facts: given,
        findings: judgeCandidacy(facts, wanzhouPolicy, on),
        policy: await policyOn(tx, district, on),
        outcome: 'APPROVED',
        reason: '',
        signedBy: null,
      }),
    );

  beforeAll(async () => {
    test = await testDatabase({ entities });
    const make = registryFactory(test);
    district = await make.jurisdiction({ code: wanzhouPolicy.jurisdictionCode });
    policy = await make.policy(district);
    await decide(facts);
    await decide(facts, '2024-04-17'); // Art. 28: recorded history
  });
  afterAll(() => test?.close());
  beforeEach(() => {
    said = [];
  });

  it('Art. 27: give the same findings again, whatever was interpreted since', async () => {
    const { rows } = await test.owner.query<{ id: number }>(
      `INSERT INTO person (name, email, status) VALUES ('虚拟', 'leader@example.invalid', 'ACTIVE') RETURNING id`,
    );
    await test.owner.query(
      `INSERT INTO interpretation (policy_document_id, state, clause, question_zh, question_en, ruling_zh, ruling_en, decided_on,
         recorded_by, recorded_at, signed_by, signed_at)
       VALUES ($1, 'SIGNED', 'Art. 8', '问', 'Q', '答', 'A', '2025-01-01', $2, '2026-12-01', $2, '2026-12-01')`,
      [policy, rows[0]?.id],
    );
    expect(await verifyRules(test.database, say)).toEqual({ same: 2, different: 0, unknown: 0 });
    expect(said).toEqual(['2 decisions give the same findings, 0 do not.']);
  });

  it('Art. 8(6): say which decisions would rest on other findings under another policy, and write nothing', async () => {
    const { rows: before } = await test.owner.query('SELECT count(*) FROM event');
    await compareRules(test.database, stricterFile, { asJson: false, say });
    expect(said).toContain('  Art. 8(6) rdStaff: MET → UNMET');
    expect(said.at(-1)).toBe('Under 虚拟〔2027〕1号 2 decisions would rest on other findings, 0 on the same.');
    said = [];
    await compareRules(test.database, stricterFile, { asJson: true, say });
    const { decisions } = JSON.parse(said.join('')) as { decisions: { on: string; differences: object[] }[] };
    expect(decisions.find(({ on }) => on === day)?.differences).toEqual([
      {
        rule: 'rdStaff',
        clause: 'Art. 8(6)',
        before: 'MET',
        after: 'UNMET',
        wasSatisfied: true,
        isSatisfied: false,
      },
    ]);
    expect((await test.owner.query('SELECT count(*) FROM event')).rows).toEqual(before);
  });

  it('Art. 28: give the same findings by the text they rest on, after that text was put right', async () => {
    const { rdStaffMinimum } = wanzhouPolicy.parameters;
    const eleven = { ...rdStaffMinimum, values: rdStaffMinimum.values.map((one) => ({ ...one, value: 11 })) };
    const putRight = { ...wanzhouPolicy, parameters: { ...wanzhouPolicy.parameters, rdStaffMinimum: eleven } };
    await loadRules(test.database, JSON.stringify(putRight), say);
    expect(await verifyRules(test.database, say)).toEqual({ same: 2, different: 0, unknown: 0 });
    said = [];
    await compareRules(test.database, JSON.stringify(putRight), { asJson: false, say });
    expect(said).toContain('  Art. 8(6) rdStaff: MET → UNMET');
    await loadRules(test.database, JSON.stringify(wanzhouPolicy), say);
  });

  it('Art. 28: are loaded from a file once', async () => {
    await loadRules(test.database, stricterFile, say);
    await loadRules(test.database, stricterFile, say);
    expect(said).toEqual(['虚拟〔2027〕1号 is loaded.', '虚拟〔2027〕1号 is loaded already: nothing changes.']);
  });

  it('are told where they do not give the same, and where nobody can ask again', async () => {
    const id = await decide({ ...facts, form: { ...facts.form, rdStaff: 9 } });
    await decide({ amount: 'much' }, day, 'GRANT_SUBSIDY');
    expect(await verifyRules(test.database, say)).toEqual({ same: 2, different: 1, unknown: 1 });
    expect(said).toEqual([
      `decision_${id}  ${day}  APPROVE  application_1`,
      '  Art. 8(6) rdStaff: MET → UNMET',
      '2 decisions give the same findings, 1 do not. 1 could not be asked again.',
    ]);
  });

  it('refuse a file with faults, before anything is asked', async () => {
    await expect(compareRules(test.database, '{}', { asJson: false, say })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('documentNumber'),
    });
    await expect(loadRules(test.database, '[]', say)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
