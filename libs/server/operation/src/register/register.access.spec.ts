import 'reflect-metadata';
import { completeCreditCode } from '@wanchuang/domain-registry';
import type { AccessRules } from '@wanchuang/domain-access';
import { type Access, accessOf } from '@wanchuang/server-platform';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { operationApi } from '../testing/operation-api';
import { operationFactory } from '../testing/operation-factory';
import { testEntities } from '../testing/test-entities';

describe('whoever may not read everything', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof operationApi>;
  let here: number;
  let there: number;
  let hidden: number;

  beforeAll(async () => {
    test = await testDatabase({ entities: testEntities });
    ask = operationApi(test);
    const make = operationFactory(test);
    await make.catalogue();
    here = await make.jurisdiction();
    there = await make.jurisdiction({ currency: 'GBP' });
    const center = await make.center({ jurisdiction_id: here });
    await make.entry('technology_contract', center, { amount: '10' });
    await make.entry('technology_contract', center, { amount: '5', verification: 'REJECTED' });
    await make.entry('incubated_venture', center, { name: '甲', credit_code: completeCreditCode('91500101MA5U7WJ49') });
    hidden = await make.entry('technology_contract', await make.center({ jurisdiction_id: there }), { amount: '3' });
  });
  afterAll(() => test?.close());

  const everyRow = { all: [] };
  const as = (rows: AccessRules['rows'], shown?: AccessRules['shown']): Access =>
    accessOf({ roles: [], rows: { Jurisdiction: everyRow, ...rows }, shown });

  it('finds the rows of the centers that show, counts and sums those alone', async () => {
    const viewer = as({ Center: { field: 'jurisdictionId', is: here }, TechnologyContract: everyRow });
    const query = `query ($id: ID!, $there: ID!) { technologyContracts { totalCount totalAmount nodes { amount } }
      there: technologyContracts(filter: { jurisdictionId: $there }) { totalCount nodes { amount } } node(id: $id) { id } }`;
    const variables = { id: `technologyContract_${hidden}`, there: `jurisdiction_${there}` };
    const { data, errors } = await ask(query, variables, viewer);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      technologyContracts: { totalCount: 2, totalAmount: '15', nodes: [{ amount: '5' }, { amount: '10' }] },
      there: { totalCount: 0, nodes: [] },
      node: null,
    });
  });

  it('finds below a center the rows that show', async () => {
    const viewer = as({ Center: everyRow, TechnologyContract: { field: 'verification', is: 'UNVERIFIED' } });
    const query =
      '{ centers(orderBy: { by: CODE }) { nodes { technologyContracts { totalAmount nodes { amount } } awards { totalCount } } } }';
    const { data, errors } = await ask(query, {}, viewer);
    expect(errors).toEqual([]);
    const awards = { totalCount: 0 };
    expect(data?.['centers']).toEqual({
      nodes: [
        { technologyContracts: { totalAmount: '10', nodes: [{ amount: '10' }] }, awards },
        { technologyContracts: { totalAmount: '3', nodes: [{ amount: '3' }] }, awards },
      ],
    });
  });

  it('does not find a row by what is masked of it', async () => {
    const rows = { Center: everyRow, IncubatedVenture: everyRow };
    const query = '{ incubatedVentures(filter: { search: "MA5U7WJ49" }) { nodes { name } } }';
    const seen = await ask(query, {}, as(rows));
    const masked = await ask(query, {}, as(rows, { 'IncubatedVenture.creditCode': { any: [] } }));
    expect([seen.data, masked.data]).toEqual([
      { incubatedVentures: { nodes: [{ name: '甲' }] } },
      { incubatedVentures: { nodes: [] } },
    ]);
  });

  it('does not order rows by a day that is masked', async () => {
    const rows = { Center: everyRow, IntellectualProperty: everyRow };
    const query = '{ intellectualProperty(filter: { feeds: "PATENTS_INVENTION" }) { nodes { title } } }';
    const { errors } = await ask(query, {}, as(rows, { 'IntellectualProperty.grantedOn': { any: [] } }));
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});
