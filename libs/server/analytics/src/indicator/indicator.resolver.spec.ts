import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { analyticsApi, entities } from '../testing/analytics-api';
import { synchroniseCatalogue } from '../catalogue';

describe('the catalogue of indicators (Art. 22)', () => {
  let test: TestDatabase;
  let api: ReturnType<typeof analyticsApi>;
  beforeAll(async () => {
    test = await testDatabase({ entities });
    api = analyticsApi(test);
  });
  afterAll(() => test?.close());

  it('is shown in its order, kinds of contract below their volume', async () => {
    const { data, statements } = await api('{ indicators { id code parts { code partOf { code } } } }');
    const shown = data?.['indicators'] as { id: string; code: string; parts: unknown[] }[];
    expect([shown.length, shown[0]?.id, statements]).toEqual([46, 'indicator_RD_INVESTMENT', 1]);
    const part = (kind: string) => ({ code: `TECH_CONTRACT_VOLUME_${kind}`, partOf: { code: 'TECH_CONTRACT_VOLUME' } });
    expect(shown.filter(({ parts }) => parts.length > 0)).toEqual([
      {
        id: 'indicator_TECH_CONTRACT_VOLUME',
        code: 'TECH_CONTRACT_VOLUME',
        parts: ['DEVELOPMENT', 'TRANSFER', 'LICENSING', 'CONSULTING', 'SERVICE'].map(part),
      },
    ]);
  });

  it('says of an indicator what it is and which register feeds it', async () => {
    const fields = 'dimension clause nameZh nameEn unit measure acrossYears source register partOf { code }';
    const { data } = await api(
      `query ($a: ID!, $b: ID!) { a: node(id: $a) { ...Facts } b: node(id: $b) { ...Facts } } fragment Facts on Indicator { ${fields} }`,
      {
        a: 'indicator_PATENTS_INVENTION',
        b: 'indicator_RD_STAFF',
      },
    );
    expect(data).toEqual({
      a: {
        dimension: 'RESEARCH',
        clause: '22(2)',
        nameZh: '授权发明专利数',
        nameEn: 'Invention patents granted',
        unit: 'item',
        measure: 'flow',
        acrossYears: 'sum',
        source: 'register of intellectual property',
        register: 'intellectual_property',
        partOf: null,
      },
      b: {
        dimension: 'OPERATION',
        clause: '22(1)',
        nameZh: '研发人员数',
        nameEn: 'R&D staff',
        unit: 'person',
        measure: 'stock',
        acrossYears: 'last',
        source: 'annual report',
        register: null,
        partOf: null,
      },
    });
    expect((await api('{ node(id: "indicator_NOTHING") { id } }')).data).toEqual({ node: null });
    expect((await api('{ node(id: "indicator_1") { id } }')).data).toEqual({ node: null });
  });

  it('is brought in step with the domain, again and again', async () => {
    const rows = () =>
      test.database
        .reader()
        .rows<{ code: string; whole: string | null }>(
          'SELECT part.code, whole.code AS whole FROM indicator part LEFT JOIN indicator whole ON whole.id = part.part_of_id ORDER BY part.id',
        );
    const synchronise = () => synchroniseCatalogue((sql, parameters) => test.owner.query(sql, parameters));
    await synchronise();
    await test.owner.query(
      `UPDATE indicator SET code = 'OLD' WHERE id = 2; UPDATE field SET name_en = 'Old' WHERE id = 3`,
    );
    await synchronise();
    const indicators = await rows();
    expect(indicators).toHaveLength(51);
    expect(indicators[1]).toEqual({ code: 'RD_INVESTMENT_HOST', whole: null });
    expect(indicators[46]).toEqual({ code: 'TECH_CONTRACT_VOLUME_DEVELOPMENT', whole: 'TECH_CONTRACT_VOLUME' });
    const fields = await test.database
      .reader()
      .rows<{ id: number; name_en: string }>('SELECT id, name_en FROM field ORDER BY id');
    expect([fields.length, fields[0]?.id, fields[3]?.name_en]).toEqual([9, 0, 'Equipment']);
  });
});
