import 'reflect-metadata';
import { parsePolicy, wanzhouPolicy } from '@wanchuang/domain-policy';
import { inventedPolicy } from '@wanchuang/domain-policy/testing';
import { rulebookStage, type RulebookStage } from '../testing/rulebook-stage';
import { policyOn } from './policy.store';
import { loadPolicy, loadShippedPolicies } from './policy-loading';

const successor = {
  ...wanzhouPolicy,
  documentNumber: '虚拟〔2026〕1号',
  issuedOn: '2026-01-05',
  inForceFrom: '2026-03-01',
  replaces: wanzhouPolicy.documentNumber,
  parameters: Object.fromEntries(
    Object.entries(wanzhouPolicy.parameters).map(([name, parameter]) => [
      name,
      {
        ...parameter,
        values: parameter.values
          .slice(-1)
          .map((value) => ({ ...value, from: '2026-03-01', lastCheckedOn: '2026-03-01' })),
      },
    ]),
  ),
};

describe('the policies of a place', () => {
  let stage: RulebookStage;
  beforeAll(async () => {
    stage = await rulebookStage();
  });
  afterAll(() => stage?.test.close());

  const onDay = async (jurisdictionId: number, day: string) => {
    const policy = await policyOn(stage.test.database.reader(), jurisdictionId, day);
    return policy && [policy.documentNumber, policy.inForceUntil];
  };
  const shipped = '万州科局发〔2024〕3号';

  it('Art. 5(1), 28: are those of the place itself or of the nearest above; before their first day the first one says so', async () => {
    const below = await stage.make.jurisdiction({ parent_id: stage.district });
    expect(await onDay(below, '2026-01-01')).toEqual([shipped, null]);
    expect(await onDay(stage.district, '2024-04-17')).toEqual([shipped, null]);
    expect(await onDay(stage.beside, '2026-01-01')).toBeNull();
  });

  it('Art. 1, 27, 28: show head, articles and parameters to everybody, and the file by which others judge alike', async () => {
    const { data, errors, statements } = await stage.as(
      null,
      `query ($id: ID!) { policyDocuments(jurisdictionId: $id) {
        documentNumber title { en } issuedOn inForceFrom inForceUntil replaces legalBasis { zh } interpretedBy { zh } chapters { en }
        articles { number chapter title { en } clauses { citation paraphrase { zh } } officialText { text } }
        parameters { name unit isAdministrative title { zh } values { value fromOn untilOn citation lastCheckedOn } }
        document sha256
      } }`,
      { id: `jurisdiction_${stage.district}` },
    );
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    const [found] = data?.['policyDocuments'] as Record<string, never>[];
    if (!found) throw new Error('no policy');
    const { document, articles, parameters, legalBasis, ...head } = found as unknown as {
      document: string;
      articles: { clauses: { citation: string }[] }[];
      parameters: { name: string }[];
      legalBasis: unknown[];
    };
    expect(head).toMatchObject({
      documentNumber: shipped,
      issuedOn: '2024-03-18',
      inForceFrom: '2024-04-18',
      inForceUntil: null,
      replaces: '万州科局发〔2022〕19号',
      interpretedBy: { zh: '区科技局' },
    });
    expect(legalBasis).toHaveLength(wanzhouPolicy.legalBasis.length);
    expect(articles.flatMap(({ clauses }) => clauses.map(({ citation }) => citation))).toEqual(
      wanzhouPolicy.articles.flatMap(({ clauses }) => clauses.map(({ citation }) => citation)),
    );
    expect(parameters.map(({ name }) => name)).toEqual(Object.keys(wanzhouPolicy.parameters));
    const named = (name: string) => parameters.find((one) => one.name === name);
    expect(named('hostKinds')).toMatchObject({
      unit: 'code',
      values: [{ value: 'ENTERPRISE,UNIVERSITY,RESEARCH_INSTITUTE,OTHER_LEGAL_PERSON', citation: 'Art. 8(1)' }],
    });
    expect(named('panelPassMark')).toMatchObject({
      isAdministrative: true,
      values: [{ value: '60', citation: 'administrative', fromOn: '2024-04-18', untilOn: null }],
    });
    expect(parsePolicy(document)).toMatchObject({ ok: true });
  });

  it('Art. 28: end where another takes their place', async () => {
    const load = () => stage.test.database.transact('local', (tx) => loadPolicy(tx, JSON.stringify(successor)));
    const { id, isNew } = await load();
    expect(isNew).toBe(true);
    expect((await load()).isNew).toBe(false);
    expect(await onDay(stage.district, '2026-02-28')).toEqual([shipped, '2026-03-01']);
    expect(await onDay(stage.district, '2026-03-01')).toEqual(['虚拟〔2026〕1号', null]);
    expect(await stage.eventsOf(`policyDocument_${id}`)).toEqual(['policy.loaded']);
  });

  it('Art. 28: say how they number the clauses that rules cite', async () => {
    const ask = async (place: number) => {
      const { data } = await stage.as(
        null,
        'query ($id: ID!) { policyDocuments(jurisdictionId: $id) { correspondence { clause citation } } }',
        { id: `jurisdiction_${place}` },
      );
      return data?.['policyDocuments'] as { correspondence: { clause: string; citation: string }[] }[];
    };
    const place = await stage.make.jurisdiction({ code: inventedPolicy.jurisdictionCode });
    await stage.test.database.transact('local', (tx) => loadPolicy(tx, JSON.stringify(inventedPolicy)));
    const [invented] = await ask(place);
    expect(
      Object.fromEntries(invented?.correspondence.map(({ clause, citation }) => [clause, citation]) ?? []),
    ).toEqual(inventedPolicy.correspondence);
    expect((await ask(stage.district))[0]?.correspondence).toEqual([]);
  });

  it('that are shipped leave alone what somebody has loaded', async () => {
    expect(await loadShippedPolicies(stage.test.database)).toBe(0);
  });

  it('Art. 1: carry an article’s own words once the bureau has attached them, the last edition', async () => {
    const attach = (text: string) =>
      stage.as(
        'officer',
        'mutation ($input: AttachOfficialTextInput!) { attachOfficialText(input: $input) { article edition text } }',
        { input: { policyDocumentId: `policyDocument_${stage.policy}`, article: 8, text } },
      );
    await attach('第八条原文（虚拟）');
    expect((await attach('第八条原文，更正（虚拟）')).data?.['attachOfficialText']).toEqual({
      article: 8,
      edition: 2,
      text: '第八条原文，更正（虚拟）',
    });
    const { data } = await stage.as(
      null,
      'query ($id: ID!) { policyDocument(id: $id) { articles { number officialText { edition } } } }',
      { id: `policyDocument_${stage.policy}` },
    );
    const { articles } = data?.['policyDocument'] as { articles: { number: number; officialText: object | null }[] };
    expect(articles.filter(({ officialText }) => officialText)).toEqual([{ number: 8, officialText: { edition: 2 } }]);
  });
});
