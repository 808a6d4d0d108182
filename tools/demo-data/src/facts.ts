import { indicatorByCode, type IndicatorCode } from '@wanchuang/domain-indicators';
import {
  type FactSource,
  feeds,
  registerFacts,
  type RegisterRow,
  type RegisterTable,
  registers,
  type Verification,
} from '@wanchuang/domain-operation';
import type { RdInvestment } from './activity';
import { officeHours } from './calendar';
import type { DemoCenter } from './centers';
import type { DistrictSpec } from './district-spec';
import type { Ids } from './ids';
import { type Random, randomFor } from './prng';
import { drawLasting, type ReportBasis, reportValues } from './report-values';
import type { DistrictRows, FactRow } from './rows';
import { verificationIn } from './verification';

export type RegisterRows = Pick<DistrictRows, RegisterTable>;

/** Values that were first reported too high or too low, by how much at most; none of them breaks a sum by it. */
const correctable: readonly (readonly [IndicatorCode, readonly [number, number]])[] = [
  ['RD_INVESTMENT', [1.03, 1.2]],
  ['SERVICES_DELIVERED', [1.05, 1.4]],
  ['TRAINED_PEOPLE', [0.7, 1.3]],
  ['TRANSFER_BENEFIT', [0.7, 1.3]],
  ['ENTERPRISE_BENEFIT', [0.6, 1.5]],
];
const correctionOf: ReadonlyMap<number, readonly [number, number]> = new Map(
  correctable.map(([indicator, range]) => [indicatorByCode(indicator).id, range]),
);

/** What somebody says of an indicator of a center and year, and from when on it is known. */
type Statement = Omit<FactRow, 'id' | 'verification' | 'known_until'>;

/** Writes the fact rows of one district: most statements stand, some were corrected before the cut-off. */
class FactWriter {
  readonly rows: FactRow[] = [];

  constructor(
    private readonly spec: DistrictSpec,
    private readonly ids: Ids,
    private readonly random: Random,
  ) {}

  write(statement: Statement) {
    const { random, spec } = this;
    const first = this.firstReport(statement);
    if (first === statement.value) {
      this.add(statement, verificationIn(random, spec, statement.year), null);
      return;
    }
    const correctedAt = this.momentAfter(statement.year, correctionDays);
    this.add({ ...statement, value: first }, 'REJECTED', correctedAt);
    this.add({ ...statement, known_from: correctedAt }, 'ADJUSTED', null);
  }

  /** What was reported at first: mostly the value itself. */
  private firstReport({ indicator_id, source, value }: Statement): string {
    const correction = source === 'REPORT' ? correctionOf.get(indicator_id) : undefined;
    if (correction === undefined || !this.random.chance(this.spec.correctionRate)) return value;
    return String(Math.round(Number(value) * this.random.between(...correction)));
  }

  /** Within office hours on one of those days of the year after. */
  momentAfter(year: number, days: readonly string[]): string {
    return officeHours(this.random, `${year + 1}-${this.random.pick(days)}`);
  }

  private add(statement: Statement, verification: Verification, knownUntil: string | null) {
    this.rows.push({ id: this.ids.next('indicator_fact'), ...statement, verification, known_until: knownUntil });
  }
}

const registerDays = ['01-05', '01-06', '01-09', '01-12', '01-15'];
const reportDays = ['01-19', '01-21', '01-23', '01-25', '01-26', '01-28', '01-29', '01-30'];
const correctionDays = ['02-16', '02-25', '03-08', '03-20', '03-27'];

type Fed = ReadonlyMap<string, string>;
const keyOf = (indicator: IndicatorCode, year: number): string => `${indicator} ${year}`;

/** Decimal values by indicator and year that a center's rows amount to, by the feeds (Art. 22). */
function fedValues(spec: DistrictSpec, center: DemoCenter, rowsOf: (table: RegisterTable) => RegisterRow[]): Fed {
  const fed = new Map<string, string>();
  if (spec.everyYearEntered) {
    for (const { indicator } of feeds) for (const year of center.years) fed.set(keyOf(indicator, year), '0');
  }
  for (const { table } of registers) {
    const facts = registerFacts(table, rowsOf(table));
    for (const { indicator, year, value } of facts) fed.set(keyOf(indicator, year), value);
  }
  return fed;
}

function byCenter(rows: readonly (RegisterRow & { center_id: number })[]): ReadonlyMap<number, RegisterRow[]> {
  const found = new Map<number, RegisterRow[]>();
  for (const row of rows) {
    const ofCenter = found.get(row.center_id);
    if (ofCenter === undefined) found.set(row.center_id, [row]);
    else ofCenter.push(row);
  }
  return found;
}

/** What registers and the annual report (where there is one) say of one year of a center. */
function writeYear(
  writer: FactWriter,
  basis: Omit<ReportBasis, 'rdInvestment' | 'fed'>,
  fed: Fed,
  rdInvestment: number | undefined,
) {
  const { center, year } = basis;
  const write = (indicator: IndicatorCode, value: string, source: FactSource, knownFrom: string): void => {
    const { id } = indicatorByCode(indicator);
    writer.write({ center_id: center.row.id, indicator_id: id, year, value, source, known_from: knownFrom });
  };
  const enteredAt = writer.momentAfter(year, registerDays);
  for (const { indicator } of feeds) {
    const value = fed.get(keyOf(indicator, year));
    if (value !== undefined) write(indicator, value, 'REGISTER', enteredAt);
  }
  if (rdInvestment === undefined) return;
  const reportedAt = writer.momentAfter(year, reportDays);
  const fedNumber = (indicator: IndicatorCode): number => Number(fed.get(keyOf(indicator, year)) ?? 0);
  for (const [indicator, value] of reportValues({ ...basis, rdInvestment, fed: fedNumber })) {
    write(indicator, String(value), 'REPORT', reportedAt);
  }
}

/** Every fact of a district: what registers feed, and what annual reports say of the years that were reported. */
export function makeFacts(
  spec: DistrictSpec,
  centers: readonly DemoCenter[],
  registerRows: RegisterRows,
  investment: RdInvestment,
  seed: number,
  ids: Ids,
): FactRow[] {
  const random = randomFor(seed, spec.jurisdiction.code, 'facts');
  const writer = new FactWriter(spec, ids, random);
  const rowsByTable = new Map(registers.map(({ table }) => [table, byCenter(registerRows[table])]));
  for (const center of centers) {
    const { id } = center.row;
    const fed = fedValues(spec, center, (table) => rowsByTable.get(table)?.get(id) ?? []);
    const lasting = drawLasting(random);
    for (const year of center.years) {
      const basis = { center, year, random, lasting, missingRate: spec.missingRate };
      writeYear(writer, basis, fed, investment.get(id)?.get(year));
    }
  }
  return writer.rows;
}
