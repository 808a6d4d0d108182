import type { Centers } from './seed-centers';
import type { SeedKit } from './seed-kit';
import type { Places } from './seed-places';

const types = ['center.recognised', 'center.merged', 'import.loaded', 'rollup.rebuilt'] as const;

/** More events than a page shows without being asked for more; some about nobody, some about a withdrawn center. */
export const seedEvents = async (kit: SeedKit, centers: Centers, places: Places): Promise<void> => {
  for (let index = 0; index < 60; index += 1) {
    const center = index % 5 === 0 ? null : index % 2 === 0 ? centers.recognised[0] : kit.oneOf(centers.all);
    const place = index % 4 === 0 ? null : kit.oneOf(Object.values(places));
    const payload = JSON.stringify({ index, text: `“${index}” 'quoted' \\ 🧪`, nothing: null });
    await kit.query('SELECT append_event($1, $2, $3, $4, $5, $6, $7)', [
      `2026-0${1 + (index % 6)}-01T00:00:00.${String(index).padStart(3, '0')}Z`,
      kit.oneOf(['local', 'system', 'person_7']),
      kit.oneOf(types),
      center === null ? 'importRun_1' : `center_${center}`,
      center,
      place,
      payload,
    ]);
  }
};
