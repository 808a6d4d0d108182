import 'reflect-metadata';
import { intellectualPropertyState } from '@wanchuang/domain-operation';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { operationApi } from '../testing/operation-api';
import { operationFactory } from '../testing/operation-factory';
import { testEntities } from '../testing/test-entities';

interface Right {
  grantedOn: string | null;
  lapsedOn: string | null;
  state: string;
}

describe('the state of a right', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await testDatabase({ entities: testEntities });
  });
  afterAll(() => test?.close());

  it('is what the domain says of its dates, whichever are there (Art. 18)', async () => {
    const make = operationFactory(test);
    await make.catalogue();
    const center = await make.center({ jurisdiction_id: await make.jurisdiction() });
    for (const granted_on of [null, '2024-03-03'])
      for (const lapsed_on of [null, '2025-01-01', '2099-01-01'])
        await make.entry('intellectual_property', center, { granted_on, lapsed_on });
    const { data, errors } = await operationApi(test)(
      '{ intellectualProperty { nodes { grantedOn lapsedOn state } } }',
    );
    expect(errors).toEqual([]);
    const { nodes } = data?.['intellectualProperty'] as { nodes: Right[] };
    expect(nodes).toHaveLength(6);
    expect(nodes.map(({ state }) => state)).toEqual(
      nodes.map(({ grantedOn, lapsedOn }) => intellectualPropertyState(grantedOn, lapsedOn)),
    );
    expect(new Set(nodes.map(({ state }) => state))).toEqual(new Set(['PENDING', 'GRANTED', 'LAPSED']));
  });
});
