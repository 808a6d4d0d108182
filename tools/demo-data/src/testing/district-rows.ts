import { allIndicators, type IndicatorCode, indicatorByCode } from '@wanchuang/domain-indicators';
import { Ids } from '../ids';
import type { DistrictRows, FactRow, JurisdictionRow } from '../rows';
import { makeWorld, type Scale } from '../world';

export interface OneDistrict {
  readonly jurisdictions: readonly JurisdictionRow[];
  readonly namePattern: string;
  readonly rows: DistrictRows;
}

/** The first district of a world: Wanzhou, or one of the nation's. */
export function firstDistrict(scale: Scale, seed: number): OneDistrict {
  const world = makeWorld(scale, seed, new Ids());
  const [district] = world.districts;
  if (district === undefined) throw new Error('a world has a district');
  return { jurisdictions: world.jurisdictions, namePattern: district.namePattern, rows: world.rowsOf(district) };
}

/** Facts that are believed now, by center, year and indicator. */
export class CurrentFacts {
  private readonly values: ReadonlyMap<string, number>;

  constructor(facts: readonly FactRow[]) {
    const current = facts.filter((fact) => fact.known_until === null);
    this.values = new Map(
      current.map((fact) => [`${fact.center_id} ${fact.year} ${fact.indicator_id}`, Number(fact.value)]),
    );
    if (this.values.size !== current.length) throw new Error('two current facts of one center, year and indicator');
  }

  of(centerId: number, year: number, code: IndicatorCode): number | undefined {
    return this.values.get(`${centerId} ${year} ${indicatorByCode(code).id}`);
  }

  /** All values of an indicator in a year. */
  in(year: number, code: IndicatorCode): number[] {
    const ending = ` ${year} ${indicatorByCode(code).id}`;
    return [...this.values].filter(([key]) => key.endsWith(ending)).map(([, value]) => value);
  }

  total(year: number, code: IndicatorCode): number {
    return this.in(year, code).reduce((sum, value) => sum + value, 0);
  }
}

export const indicatorIds: readonly number[] = allIndicators.map((indicator) => indicator.id);
