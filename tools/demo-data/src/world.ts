import { makeDistrict } from './district';
import type { DistrictSpec } from './district-spec';
import type { Ids } from './ids';
import { districtsByProvince, nationalDistrictSpec } from './nation';
import { chongqing, makeNation, makeProvince, provinces } from './places';
import type { DistrictRows, JurisdictionRow } from './rows';
import { wanzhouSpec } from './wanzhou';

/** DISTRICT: Wanzhou with 48 centers. NATIONAL: 400 districts with 20,000 centers, for benchmarks. */
export type Scale = 'district' | 'national';
export const scales: readonly Scale[] = ['district', 'national'];

/** An invented world: its places, and its districts one after the other, so that memory stays flat. */
export interface World {
  readonly jurisdictions: readonly JurisdictionRow[];
  readonly districts: readonly DistrictSpec[];
  readonly loadedTables: readonly (keyof DistrictRows)[];
  rowsOf(district: DistrictSpec): DistrictRows;
}

function specs(scale: Scale, seed: number, ids: Ids, nation: JurisdictionRow) {
  if (scale === 'district') {
    const municipality = makeProvince(ids, nation, chongqing);
    return { above: [municipality], districts: [wanzhouSpec(ids, municipality)] };
  }
  const above = provinces.map((province) => makeProvince(ids, nation, province));
  const counts = districtsByProvince(above.length);
  const districts = above.flatMap((parent, index) =>
    Array.from({ length: counts[index] ?? 0 }, (_, place) => nationalDistrictSpec(ids, parent, seed, place)),
  );
  return { above, districts };
}

/** In an order in which every reference points back. */
const tablesOfDistrict = [
  'organisation',
  'organisation_former_name',
  'center',
  'center_former_name',
  'center_party',
  'technology_contract',
  'intellectual_property',
  'award',
  'standard',
  'publication',
  'product',
  'project',
  'incubated_venture',
  'indicator_fact',
  'evaluation_cycle',
  'evaluation_result',
  'evaluation_score',
] as const satisfies readonly (keyof DistrictRows)[];

/** At national scale the facts of the smaller registers stand without their rows. */
const smallerRegisters: ReadonlySet<keyof DistrictRows> = new Set([
  'award',
  'standard',
  'publication',
  'product',
  'project',
  'incubated_venture',
]);
const tablesOfNation = tablesOfDistrict.filter((table) => !smallerRegisters.has(table));

/** The world of a scale and a seed. Rows are made as they are asked for: ask for each district once, in order. */
export function makeWorld(scale: Scale, seed: number, ids: Ids): World {
  const nation = makeNation(ids);
  const { above, districts } = specs(scale, seed, ids, nation);
  return {
    jurisdictions: [nation, ...above, ...districts.map(({ jurisdiction }) => jurisdiction)],
    districts,
    loadedTables: scale === 'district' ? tablesOfDistrict : tablesOfNation,
    rowsOf: (district) => makeDistrict(district, seed, ids),
  };
}
