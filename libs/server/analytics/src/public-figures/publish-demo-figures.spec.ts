import { rebuildRollups } from '../rollup/rebuild-rollups';
import { publishDemoFigures } from './publish-demo-figures';
import { type FiguresStage, figuresStage } from './testing/figures-stage';

describe('figures of the demo district', () => {
  let stage: FiguresStage;
  let [nation, district] = [0, 0];
  beforeAll(async () => {
    stage = await figuresStage();
    nation = await stage.make.jurisdiction({ level: 'NATION' });
    district = await stage.make.jurisdiction({ parent_id: nation });
    for (let index = 0; index < 6; index += 1) await stage.center(district, 1, { 2024: 1, 2025: 2, 2026: 3 });
    await rebuildRollups((sql, parameters) => stage.test.owner.query(sql, parameters));
  });
  afterAll(() => stage?.close());

  const loaded = (scale: string) =>
    stage.test.owner.query(`SELECT append_event(now(), 'system', 'demo.loaded', 'jurisdiction_1', NULL, NULL, $1)`, [
      JSON.stringify({ scale }),
    ]);

  it('are published once, of it and of the places above it, for the years that are due, and never among real data', async () => {
    expect(await publishDemoFigures(stage.test.database)).toBe(0);
    await loaded('national');
    expect(await publishDemoFigures(stage.test.database)).toBe(0);
    await loaded('district');
    expect(await publishDemoFigures(stage.test.database)).toBe(4);
    expect(await publishDemoFigures(stage.test.database)).toBe(0);
    for (const place of [nation, district]) {
      const { whole } = await stage.told(place);
      expect(whole.find(({ measure }) => measure === 'RD_INVESTMENT')?.points).toEqual([
        { year: 2024, value: '6', state: 'SHOWN' },
        { year: 2025, value: '12', state: 'SHOWN' },
      ]);
    }
  });
});
