import { checkRollups } from '../../rollup/check-rollups';
import { undoImport } from '../import.service';
import type { UndoCounts } from '../import-undo';
import { type ImportKit, importKit } from './import-kit';
import { type MovingClock, movingClock } from './moving-clock';

/** An import kit whose clock passes a minute between steps, and what can be seen of it after each. */
interface ImportStory {
  readonly kit: ImportKit;
  readonly clock: MovingClock;
  /** A load (or, by its options, a dry run) without faults. */
  readonly load: ImportKit['load'];
  readonly undo: (runId: number | undefined) => Promise<UndoCounts>;
  /** The current values: unit's code, year, indicator, value, source. */
  readonly current: () => Promise<string[]>;
  /** The codes of the units that are shown. */
  readonly shown: () => Promise<string[]>;
  readonly events: () => Promise<{ type: string; payload: string }[]>;
}

/** The story of each test of a file: it begins with nothing, and leaves rollups that agree with the facts. */
export function importStory(): ImportStory {
  const clock = movingClock();
  let kit: ImportKit;
  beforeAll(async () => {
    kit = await importKit({ clock });
  });
  afterEach(async () => {
    const differences = await checkRollups(kit.db.database.reader());
    await kit.reset();
    expect(differences).toEqual([]);
  });
  afterAll(() => kit.close());
  return {
    get kit() {
      return kit;
    },
    clock,
    async load(...step) {
      clock.pass(1);
      const result = await kit.load(...step);
      expect(result.faults).toEqual([]);
      return result;
    },
    undo(runId) {
      clock.pass(1);
      return kit.db.database.transact('person_1', (tx) => undoImport(tx, runId ?? 0));
    },
    async current() {
      const rows = await kit.sql<{ text: string }>(
        `SELECT concat_ws(' ', c.code, f.year, i.code, f.value, f.source) AS text FROM indicator_fact f JOIN center c ON c.id = f.center_id
         JOIN indicator i ON i.id = f.indicator_id WHERE f.known_until IS NULL AND c.withdrawn_at IS NULL ORDER BY 1`,
      );
      return rows.map(({ text }) => text);
    },
    async shown() {
      const rows = await kit.sql<{ code: string }>('SELECT code FROM center WHERE withdrawn_at IS NULL ORDER BY code');
      return rows.map(({ code }) => code);
    },
    events: () => kit.sql('SELECT type, payload FROM event ORDER BY sequence'),
  };
}
