import type { ObjectLiteral } from 'typeorm';
import type { Database } from '@wanchuang/server-platform';
import { decimalOf } from './decimal';
import type {
  CenterFormerNameRow,
  CenterPartyRow,
  CenterRow,
  ClosureRow,
  CycleRow,
  EventRow,
  FactRow,
  FieldRow,
  HoldingRow,
  ImportRunRow,
  JurisdictionRow,
  OrganisationFormerNameRow,
  OrganisationRow,
  PersonRow,
  RegisterRow,
  ResultRow,
  ScoreRow,
  StoredFactRow,
  WorldRows,
} from './world-rows';

/** All rows of an entity, by its name: most of them are not exported by their libraries. */
const allOf = <Row extends ObjectLiteral>({ source }: Database, entity: string): Promise<Row[]> =>
  source.getRepository<Row>(entity).find();

const loadFacts = async (database: Database): Promise<FactRow[]> => {
  const instants = await database.reader().rows<{ id: string; fromInstant: string; untilInstant: string | null }>(
    `SELECT id, (extract(epoch FROM known_from) * 1000000)::bigint AS "fromInstant",
       (extract(epoch FROM known_until) * 1000000)::bigint AS "untilInstant" FROM indicator_fact`,
  );
  const instantsOf = new Map(instants.map((row) => [row.id, row]));
  return (await allOf<StoredFactRow>(database, 'IndicatorFact')).map((row) => {
    const { fromInstant = '0', untilInstant = null } = instantsOf.get(row.id) ?? {};
    return {
      ...row,
      amount: decimalOf(row.value),
      sourceAmount: row.sourceValue === null ? null : decimalOf(row.sourceValue),
      fromInstant: BigInt(fromInstant),
      untilInstant: untilInstant === null ? null : BigInt(untilInstant),
    };
  });
};

// The log has no entity: it is written by a function of the database alone.
const loadEvents = (database: Database): Promise<EventRow[]> =>
  database.reader().rows(
    `SELECT sequence, occurred_at AS "occurredAt", actor, type, subject, center_id AS "centerKey", jurisdiction_id AS "jurisdictionKey",
       payload, hash, previous_hash AS "previousHash" FROM event`,
  );

const loadRegisters = async (database: Database): Promise<WorldRows['registers']> => ({
  technology_contract: await allOf<RegisterRow>(database, 'TechnologyContract'),
  intellectual_property: await allOf<RegisterRow>(database, 'IntellectualProperty'),
  award: await allOf<RegisterRow>(database, 'Award'),
  standard: await allOf<RegisterRow>(database, 'Standard'),
  publication: await allOf<RegisterRow>(database, 'Publication'),
  product: await allOf<RegisterRow>(database, 'Product'),
  project: await allOf<RegisterRow>(database, 'Project'),
  incubated_venture: await allOf<RegisterRow>(database, 'IncubatedVenture'),
});

/** Every row of every table that the API reads, rollups aside: those are what the reference computes anew. */
export const loadRows = async (database: Database): Promise<WorldRows> => ({
  jurisdictions: await allOf<JurisdictionRow>(database, 'Jurisdiction'),
  closure: await allOf<ClosureRow>(database, 'JurisdictionClosure'),
  fields: await allOf<FieldRow>(database, 'Field'),
  organisations: await allOf<OrganisationRow>(database, 'Organisation'),
  organisationFormerNames: await allOf<OrganisationFormerNameRow>(database, 'OrganisationFormerName'),
  centers: await allOf<CenterRow>(database, 'Center'),
  centerFormerNames: await allOf<CenterFormerNameRow>(database, 'CenterFormerName'),
  parties: await allOf<CenterPartyRow>(database, 'CenterParty'),
  registers: await loadRegisters(database),
  facts: await loadFacts(database),
  cycles: await allOf<CycleRow>(database, 'EvaluationCycle'),
  results: await allOf<ResultRow>(database, 'EvaluationResult'),
  scores: await allOf<ScoreRow>(database, 'EvaluationScore'),
  importRuns: await allOf<ImportRunRow>(database, 'ImportRun'),
  people: await allOf<PersonRow>(database, 'Person'),
  holdings: await allOf<HoldingRow>(database, 'RoleHolding'),
  events: await loadEvents(database),
});
