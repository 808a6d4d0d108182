import { allIndicators } from '@wanchuang/domain-indicators';
import type { RegisterTable } from '@wanchuang/domain-operation';
import type { TextFacts, Texts } from './load-texts';
import type {
  CenterRow,
  CycleRow,
  FactRow,
  FieldRow,
  JurisdictionRow,
  OrganisationRow,
  RegisterRow,
  ResultRow,
  ScoreRow,
  WorldRows,
} from './world-rows';

const grouped = <Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> => {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};

const byId = <Row extends { id: number }>(rows: readonly Row[]): ReadonlyMap<number, Row> =>
  new Map(rows.map((row) => [row.id, row]));

const typeOfRegister: Readonly<Record<RegisterTable, string>> = {
  technology_contract: 'TechnologyContract',
  intellectual_property: 'IntellectualProperty',
  award: 'Award',
  standard: 'Standard',
  publication: 'Publication',
  product: 'Product',
  project: 'Project',
  incubated_venture: 'IncubatedVenture',
};

/** The rows of the database in memory, with what finds them; made once, read by every document. */
export class World {
  readonly fields: ReadonlyMap<number, FieldRow>;
  readonly jurisdictions: ReadonlyMap<number, JurisdictionRow>;
  readonly organisations: ReadonlyMap<number, OrganisationRow>;
  /** Withdrawn ones are not among them: nobody sees those. */
  readonly centers: ReadonlyMap<number, CenterRow>;
  readonly cycles: ReadonlyMap<number, CycleRow>;
  readonly scoresOf: ReadonlyMap<number, readonly ScoreRow[]>;
  readonly resultsOf: ReadonlyMap<number, readonly ResultRow[]>;
  readonly factsOf: ReadonlyMap<number, readonly FactRow[]>;
  readonly entriesOf: Readonly<Record<RegisterTable, ReadonlyMap<number, readonly RegisterRow[]>>>;
  private readonly currentFacts: ReadonlyMap<string, FactRow>;
  private readonly below: ReadonlyMap<number, ReadonlySet<number>>;
  private readonly typeNames = new WeakMap<object, string>();

  constructor(
    readonly rows: WorldRows,
    private readonly texts: Texts,
  ) {
    this.fields = byId(rows.fields);
    this.jurisdictions = byId(rows.jurisdictions);
    this.organisations = byId(rows.organisations);
    this.centers = byId(rows.centers.filter((center) => center.withdrawnAt === null));
    this.cycles = byId(rows.cycles);
    this.scoresOf = grouped(rows.scores, (score) => score.resultId);
    this.resultsOf = grouped(rows.results, (result) => result.centerId);
    this.factsOf = grouped(rows.facts, (fact) => fact.centerId);
    this.currentFacts = new Map(
      rows.facts
        .filter((fact) => fact.knownUntil === null)
        .map((fact) => [`${fact.centerId} ${fact.indicatorId} ${fact.year}`, fact]),
    );
    const { registers } = rows;
    const ofCenters = (table: RegisterTable) => grouped(registers[table], (entry) => entry.centerId);
    this.entriesOf = {
      technology_contract: ofCenters('technology_contract'),
      intellectual_property: ofCenters('intellectual_property'),
      award: ofCenters('award'),
      standard: ofCenters('standard'),
      publication: ofCenters('publication'),
      product: ofCenters('product'),
      project: ofCenters('project'),
      incubated_venture: ofCenters('incubated_venture'),
    };
    this.below = new Map(
      [...grouped(rows.closure, (row) => row.ancestorId)].map(([id, below]) => [
        id,
        new Set(below.map((row) => row.descendantId)),
      ]),
    );
    this.nameTypes();
  }

  /** Whether a jurisdiction is the other one or stands below it; of one that is not there, nothing is below. */
  isWithin(jurisdictionId: number | null, ancestorId: number): boolean {
    return jurisdictionId !== null && (this.below.get(ancestorId)?.has(jurisdictionId) ?? false);
  }

  /** What is believed now of a center, an indicator and a year. */
  currentFact(centerId: number, indicatorId: number, year: number): FactRow | undefined {
    return this.currentFacts.get(`${centerId} ${indicatorId} ${year}`);
  }

  /** The API's type of a row that has an id. */
  typeOf(row: object): string | undefined {
    return this.typeNames.get(row);
  }

  textFacts(text: string): TextFacts {
    const facts = this.texts.get(text);
    if (facts) return facts;
    throw new Error(`The database was not asked where '${text}' stands`);
  }

  /** Whether a text contains another, whatever their capitals, as ILIKE finds it. */
  contains(text: unknown, part: string): boolean {
    return typeof text === 'string' && this.textFacts(text).lower.includes(this.textFacts(part).lower);
  }

  private nameTypes(): void {
    const { rows } = this;
    const name = (typeName: string, named: readonly object[]): void =>
      named.forEach((row) => this.typeNames.set(row, typeName));
    name('Jurisdiction', rows.jurisdictions);
    name('Organisation', rows.organisations);
    name('Center', rows.centers);
    name('IndicatorFact', rows.facts);
    name('EvaluationCycle', rows.cycles);
    name('EvaluationResult', rows.results);
    name('ImportRun', rows.importRuns);
    name('Person', rows.people);
    name('RoleHolding', rows.holdings);
    name('Event', rows.events);
    name('Indicator', allIndicators);
    for (const [table, entries] of Object.entries(rows.registers))
      name(Object.entries(typeOfRegister).find(([known]) => known === table)?.[1] ?? '', entries);
  }
}
