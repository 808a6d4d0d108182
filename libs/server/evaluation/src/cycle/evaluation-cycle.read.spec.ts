import 'reflect-metadata';
import { type SampleCycles, sampleCycles } from '../testing/sample-cycles';

describe('evaluation cycles (Art. 21, 23)', () => {
  let sample: SampleCycles;

  beforeAll(async () => {
    sample = await sampleCycles();
  });
  afterAll(() => sample?.close());

  const read = (jurisdictionId: string | null) =>
    sample.ask(
      `query ($jurisdictionId: ID) { evaluationCycles(jurisdictionId: $jurisdictionId) { id fromYear state publishedOn jurisdiction { code } } }`,
      { jurisdictionId },
    );

  it('are listed of a jurisdiction, the latest first, published or not', async () => {
    const { cycles, district } = sample;
    const { data, statements } = await read(district);
    const jurisdiction = { code: '500101' };
    expect(data?.['evaluationCycles']).toEqual([
      { id: `evaluationCycle_${cycles.running}`, fromYear: 2026, state: 'SCORING', publishedOn: null, jurisdiction },
      {
        id: `evaluationCycle_${cycles.latest}`,
        fromYear: 2023,
        state: 'PUBLISHED',
        publishedOn: '2026-06-01',
        jurisdiction,
      },
      {
        id: `evaluationCycle_${cycles.old}`,
        fromYear: 2020,
        state: 'PUBLISHED',
        publishedOn: '2023-06-01',
        jurisdiction,
      },
    ]);
    expect(statements).toBe(1);
  });

  it('are listed of all jurisdictions, and of those below one', async () => {
    expect((await read(null)).data?.['evaluationCycles']).toHaveLength(4);
    expect((await read(sample.nation)).data?.['evaluationCycles']).toHaveLength(4);
    expect((await read('jurisdiction_999999')).data?.['evaluationCycles']).toEqual([]);
  });

  it('refuses what is no id of a jurisdiction', async () => {
    expect((await read('center_1')).errors).toMatchObject([{ code: 'BAD_USER_INPUT', place: 'jurisdictionId' }]);
  });
});
