import 'reflect-metadata';
import { wanzhouPolicy } from '@wanchuang/domain-policy';
import { rulebookStage, type RulebookStage } from '../testing/rulebook-stage';
import { loadPolicy } from './policy-loading';

describe('a policy that is not to be loaded', () => {
  let stage: RulebookStage;
  beforeAll(async () => {
    stage = await rulebookStage();
  });
  afterAll(() => stage?.test.close());

  const load = (text: string) => stage.test.database.transact('local', (tx) => loadPolicy(tx, text));

  it.each([
    { title: 'is no JSON', text: '{', code: 'BAD_USER_INPUT', says: /is no JSON/ },
    {
      title: 'has faults, all of which are told',
      text: JSON.stringify({ ...wanzhouPolicy, issuedOn: 'spring', inForceFrom: '2024-02-30' }),
      code: 'BAD_USER_INPUT',
      says: /issuedOn[\s\S]*inForceFrom/,
    },
    {
      title: 'is of a place that is not there',
      text: JSON.stringify({ ...wanzhouPolicy, jurisdictionCode: '999999' }),
      code: 'NOT_FOUND',
      says: /999999/,
    },
    {
      title: 'Art. 28: would be in force beside another',
      text: JSON.stringify({ ...wanzhouPolicy, documentNumber: '虚拟〔2024〕9号' }),
      code: 'REFUSED',
      says: /do not follow each other/,
    },
  ])('$title', async ({ text, code, says }) => {
    await expect(load(text)).rejects.toMatchObject({ code, message: expect.stringMatching(says) });
  });

  it('Art. 28: is refused by the database too, if two would hold on one day', async () => {
    await expect(stage.make.policy(stage.district, { documentNumber: '虚拟〔2024〕10号' })).rejects.toMatchObject({
      constraint: 'policy_document_one_in_force',
    });
  });
});

describe('what is refused of the rulebook', () => {
  let stage: RulebookStage;
  beforeAll(async () => {
    stage = await rulebookStage();
  });
  afterAll(() => stage?.test.close());

  const interpretation = {
    clause: 'Art. 19',
    questionZh: '问',
    questionEn: 'Q',
    rulingZh: '答',
    rulingEn: 'A',
    decidedOn: '2026-01-05',
  };
  const record = (who: 'officer' | 'far' | 'host', input: object = {}) =>
    stage.as(who, 'mutation ($input: RecordInterpretationInput!) { recordInterpretation(input: $input) { id } }', {
      input: { ...interpretation, policyDocumentId: `policyDocument_${stage.policy}`, ...input },
    });
  const step = (who: 'officer' | 'leader', name: 'sign' | 'discard', id: string, version: number) => {
    const type = name === 'sign' ? 'SignInterpretationInput' : 'DiscardInterpretationInput';
    return stage.as(who, `mutation ($input: ${type}!) { ${name}Interpretation(input: $input) { id } }`, {
      input: { interpretationId: id, version },
    });
  };
  const made = async (input: object = {}): Promise<string> =>
    ((await record('officer', input)).data?.['recordInterpretation'] as { id: string }).id;

  it.each([
    ['a host', 'host', {}, 'FORBIDDEN'],
    ['another district’s officer', 'far', {}, 'FORBIDDEN'],
    ['a clause that the policy has not', 'officer', { clause: 'Art. 99' }, 'BAD_USER_INPUT'],
    ['no words', 'officer', { rulingEn: ' ' }, 'BAD_USER_INPUT'],
    ['a day to come', 'officer', { decidedOn: '2026-07-01' }, 'BAD_USER_INPUT'],
    ['Art. 28: a day before the policy', 'officer', { decidedOn: '2024-04-17' }, 'BAD_USER_INPUT'],
    ['an effect of another clause', 'officer', { effect: 'ONE_LIST_SUFFICES' }, 'BAD_USER_INPUT'],
    ['a predecessor that is not there', 'officer', { replacesId: 'interpretation_999' }, 'NOT_FOUND'],
    ['a policy that is not there', 'officer', { policyDocumentId: 'policyDocument_999' }, 'NOT_FOUND'],
  ] as const)('%s', async (_, who, input, code) => {
    expect((await record(who, input)).errors).toMatchObject([{ code }]);
  });

  it('Art. 27: an officer’s signature, a stale version, and a second step, with the clause', async () => {
    const id = await made();
    expect((await step('officer', 'sign', id, 1)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await step('leader', 'sign', id, 2)).errors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await step('leader', 'sign', id, 1)).errors).toEqual([]);
    const again = await step('leader', 'discard', id, 2);
    expect(again.errors).toMatchObject([{ code: 'REFUSED' }]);
    expect(again.details).toMatchObject([{ clause: 'Art. 27', reason: 'STATE', state: 'SIGNED' }]);
  });

  it('Art. 27: two that would take the place of one', async () => {
    const first = await made({ clause: 'Art. 23' });
    await step('leader', 'sign', first, 1);
    const later = { clause: 'Art. 23', decidedOn: '2026-02-01', replacesId: first };
    const [second, third] = [await made(later), await made({ ...later, decidedOn: '2026-02-02' })];
    expect((await step('leader', 'sign', second, 1)).errors).toEqual([]);
    expect((await step('leader', 'sign', third, 1)).errors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('an official text of an article that the policy has not', async () => {
    const { errors } = await stage.as(
      'officer',
      'mutation ($input: AttachOfficialTextInput!) { attachOfficialText(input: $input) { id } }',
      { input: { policyDocumentId: `policyDocument_${stage.policy}`, article: 29, text: '原文' } },
    );
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', place: 'input.article' }]);
  });
});
