import { indicatorByCode, type IndicatorCode } from '@wanchuang/domain-indicators';
import type { Centers } from './seed-centers';
import type { Row, SeedKit } from './seed-kit';
import type { Places } from './seed-places';

const codes: readonly IndicatorCode[] = [
  'RD_INVESTMENT',
  'TECH_CONTRACT_VOLUME',
  'PATENTS_INVENTION',
  'RD_STAFF',
  'RD_STAFF_FTE',
  'RD_FLOOR_AREA',
  'TRAINED_PEOPLE',
  'AWARDS_NATIONAL',
  'TECH_CONTRACT_VOLUME_DEVELOPMENT',
  'TECH_CONTRACT_VOLUME_SERVICE',
];
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

/** Ties, zeros, trailing zeros, the smallest and the largest that a fact may hold. */
const values = [
  '0',
  '7',
  '7.00',
  '100',
  '100',
  '12.5',
  '12.50',
  '333.3333',
  '0.0001',
  '1000000',
  '123456789.01',
  '4503599627370497.5',
  '9999999999999999.9999',
  '1000000000000005',
];
const verifications = ['UNVERIFIED', 'CONFIRMED', 'ADJUSTED', 'REJECTED'] as const;
const states = ['LOADED', 'CHECKING', 'REFUSED', 'READY', 'LOADING', 'FAILED', 'UNDONE'] as const;

const faults = [
  { line: 2, column: 'rd "x"', value: '十万', code: 'NOT_A_NUMBER', message: 'no number', messageZh: '不是数字' },
  { line: null, column: null, value: null, code: 'EMPTY_FILE', message: 'a\\b', messageZh: '空\n文件' },
  { line: 3, code: 'UNKNOWN_CENTER', message: "it's unknown", messageZh: '未知 🧪' },
];

/** More runs than a page shows without being asked for more. */
const seedImportRuns = async ({ insert }: SeedKit, places: Places): Promise<number[]> => {
  const ids: number[] = [];
  for (let index = 0; index < 23; index += 1) {
    const state = states[index % states.length] ?? 'LOADED';
    const found = state === 'REFUSED' ? faults.slice(0, 1 + (index % 3)) : [];
    const row = {
      jurisdiction_id: index % 3 === 0 ? null : index % 3 === 1 ? places.wanzhou : places.kingdom,
      file_name: `表格 ${index} "a".csv`,
      file_sha256: index.toString(16).padStart(64, '0'),
      mapping: JSON.stringify({ name: `m${index}`, unit: '万元' }),
      state,
      rows_total: state === 'CHECKING' ? null : index * 3,
      rows_done: index,
      values_new: index * 2,
      values_changed: index % 4,
      values_unchanged: 100 - index,
      centers_new: index % 2,
      faults_total: found.length,
      faults: JSON.stringify(found),
      created_at: `2026-01-${String(1 + index).padStart(2, '0')}T08:00:00.5Z`,
      finished_at: state === 'LOADED' ? '2026-02-01T00:00:00+08:00' : null,
    };
    ids.push(await insert('import_run', row));
  }
  return ids;
};

const sourceOf = (kit: SeedKit, runs: readonly number[]): Row => {
  const kind = kit.below(4);
  if (kind === 0) return { source: 'REGISTER' };
  if (kind === 1 || kind === 2) return { source: 'REPORT' };
  const currency = kit.oneOf(['EUR', 'USD', null]);
  return {
    source: 'IMPORT',
    import_id: kit.oneOf(runs),
    source_line: 2 + kit.below(50),
    source_column: kit.oneOf(['rd', '研发 "投入"', '']),
    source_value: kit.oneOf(['100.588', '3', '0.000001', '99999999999999999999.5']),
    source_currency: currency,
    source_rate: currency === null ? null : kit.oneOf(['0.85', '7.1234567', '1']),
  };
};

/** Equal rises and equal falls, more of them than are shown: who moved most is then a matter of the older center. */
const tiedValue = (index: number, code: IndicatorCode, year: number): string | null => {
  if (code !== 'RD_INVESTMENT' || index % 3 === 2) return null;
  if (year === 2024) return '100';
  return year === 2025 ? (index % 3 === 0 ? '150' : '50.0') : null;
};

/** Facts, some corrected once or twice: what was believed before is kept, closed. */
export const seedFigures = async (kit: SeedKit, centers: Centers, places: Places): Promise<void> => {
  const runs = await seedImportRuns(kit, places);
  for (const [index, center_id] of centers.all.entries())
    for (const code of codes)
      for (const year of years) {
        const tied = tiedValue(index, code, year);
        if (kit.below(10) < 6 && tied === null) continue;
        const about = { center_id, indicator_id: indicatorByCode(code).id, year };
        const fact = (row: Row): Promise<number> =>
          kit.insert('indicator_fact', {
            ...about,
            value: tied ?? (kit.below(3) === 0 ? kit.oneOf(values) : `${kit.below(5000)}.${kit.below(10)}`),
            verification: kit.oneOf(verifications),
            ...sourceOf(kit, runs),
            ...row,
          });
        const corrected = tied === null && kit.below(8) === 0;
        const known_from = `${year + 1}-01-${10 + kit.below(20)}T0${kit.below(10)}:00:00Z`;
        // between two instants of a Date there is room for a microsecond
        const correction = kit.oneOf(['2027-03-01T00:00:00.0009Z', '2027-04-01T12:30:00.5Z']);
        if (corrected) await fact({ known_from, known_until: correction });
        if (corrected && kit.below(3) === 0) continue; // taken back, and nothing in its place
        await fact({ known_from: corrected ? correction : known_from });
      }
};
