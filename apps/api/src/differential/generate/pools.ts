import { allIndicators, headlineIndicators } from '@wanchuang/domain-indicators';
import { feedsOf, registers } from '@wanchuang/domain-operation';
import { technologyFields } from '@wanchuang/domain-registry';
import { allRegisters } from '../reference/register-fields';
import type { WorldRows } from '../reference/world-rows';

interface RegisterPool {
  readonly kinds: readonly string[];
  readonly levels: readonly string[];
  readonly feeds: readonly string[];
}

/** What the arguments of documents are drawn from: what is there, and what is nearly there. */
export interface Pools {
  readonly jurisdictions: readonly string[];
  /** Of one currency each: what may be added up. */
  readonly yuanJurisdictions: readonly string[];
  readonly departments: readonly string[];
  readonly organisations: readonly string[];
  readonly centers: readonly string[];
  readonly importRuns: readonly string[];
  readonly people: readonly string[];
  /** Where people work. */
  readonly workplaces: readonly string[];
  /** Ids by type: of everything that `node` finds. */
  readonly nodes: readonly (readonly string[])[];
  readonly fields: readonly string[];
  readonly indicators: readonly string[];
  readonly headlines: readonly string[];
  readonly eventTypes: readonly string[];
  readonly actors: readonly string[];
  readonly subjects: readonly string[];
  readonly days: readonly string[];
  readonly cycleIds: readonly string[];
  readonly cycles: readonly { readonly fromYear: number; readonly toYear: number }[];
  readonly instants: readonly string[];
  readonly words: readonly string[];
  /** By the field that lists the register. */
  readonly registers: Readonly<Record<string, RegisterPool>>;
  readonly wrongIds: readonly string[];
  readonly wrongCodes: readonly string[];
}

const ids = (type: string, rows: readonly { readonly id: number | string }[]): string[] =>
  rows.map((row) => `${type}_${row.id}`);

const injection = "'; DROP TABLE center; --";

/** Words that are looked for: parts of texts of the world, and texts that would do harm if they were SQL or patterns. */
const wordsOf = (rows: WorldRows): string[] => {
  const texts = [
    ...rows.centers.flatMap(({ name, nameEn, code }) => [name, nameEn, code]),
    ...rows.organisations.flatMap(({ name, nameEn, creditCode }) => [name, nameEn, creditCode]),
    ...rows.people.map(({ name }) => name),
    ...rows.centerFormerNames.map(({ name }) => name),
    ...Object.values(rows.registers).flatMap((register) => register.slice(0, 8).flatMap((row) => Object.values(row))),
  ].filter((text) => typeof text === 'string');
  // by whole characters: half an emoji is no text
  const parts = texts.flatMap((text) => {
    const characters = [...text.trim()];
    return [characters.slice(0, 2), characters.slice(1, 4), characters.slice(-3)].map((part) => part.join('').trim());
  });
  const addresses = rows.people.flatMap(({ email }) =>
    email === null ? [] : [email, email.slice(2), email.toUpperCase()],
  );
  const nasty = [
    injection,
    '%',
    '_',
    '\\',
    '100%',
    'ZEBRA',
    'zoo',
    'é',
    '\u0301',
    'ÄÖ',
    '🧬',
    '"',
    "'",
    'nowhere',
    'x',
  ];
  const long = ['长'.repeat(200), 'x'.repeat(201)];
  return [...new Set([...parts, ...addresses, ...nasty, ...long])].filter((text) => text !== '');
};

const registerPools = (): Pools['registers'] =>
  Object.fromEntries(
    allRegisters.map(({ listedAs, table, kinds = [], levels = [] }) => [
      listedAs,
      { kinds, levels, feeds: feedsOf(table).map((feed) => feed.indicator) },
    ]),
  );

/** Draws the pools from the world that the documents will be asked of. */
export const poolsOf = (rows: WorldRows): Pools => {
  const known = new Set(rows.facts.map((fact) => fact.indicatorId));
  const withFacts = allIndicators.filter((indicator) => known.has(indicator.id)).map(({ code }) => code);
  const registerIds = registers.flatMap(({ table }) => {
    const type = allRegisters.find((register) => register.table === table)?.typeName ?? '';
    return [ids(type.charAt(0).toLowerCase() + type.slice(1), rows.registers[table])];
  });
  const centers = ids('center', rows.centers);
  const jurisdictions = ids('jurisdiction', rows.jurisdictions);
  const importRuns = ids('importRun', rows.importRuns);
  const people = ids('person', rows.people);
  const organisations = ids('organisation', rows.organisations);
  return {
    jurisdictions,
    centers,
    importRuns,
    people,
    workplaces: organisations.filter((id) =>
      rows.people.some(({ organisationId }) => id === `organisation_${organisationId}`),
    ),
    yuanJurisdictions: ids(
      'jurisdiction',
      rows.jurisdictions.filter((row) => row.currency === 'CNY'),
    ),
    departments: ids(
      'organisation',
      rows.organisations.filter((row) => row.kind === 'DEPARTMENT'),
    ),
    organisations,
    nodes: [
      centers,
      jurisdictions,
      importRuns,
      people,
      ids('roleHolding', rows.holdings),
      organisations,
      ids('evaluationCycle', rows.cycles),
      ids('evaluationResult', rows.results),
      ids('indicatorFact', rows.facts),
      allIndicators.map(({ code }) => `indicator_${code}`),
      rows.events.map(({ sequence }) => `event_${sequence}`),
      ...registerIds,
    ],
    fields: technologyFields.map((field) => field.code),
    // most of what is asked for should be there
    indicators: [...withFacts, ...withFacts, ...withFacts, ...allIndicators.map(({ code }) => code)],
    headlines: headlineIndicators,
    eventTypes: [...new Set(rows.events.map((event) => event.type)), 'center.forgotten'],
    actors: [...new Set(rows.events.map((event) => event.actor)), 'nobody'],
    subjects: [...new Set(rows.events.map((event) => event.subject)), 'center_999999'],
    days: [...new Set(rows.events.map((event) => event.occurredAt.toISOString().slice(0, 10))), '1999-12-31'],
    cycleIds: ids('evaluationCycle', rows.cycles),
    cycles: rows.cycles,
    instants: rows.facts
      .filter((fact) => fact.knownUntil !== null)
      .flatMap(({ knownFrom, knownUntil }) => [knownFrom, knownUntil ?? knownFrom])
      .flatMap((instant) => [instant.toISOString(), new Date(instant.getTime() - 1).toISOString()])
      .concat('2026-06-30T12:00:00+08:00', '2000-01-01T00:00:00Z'),
    words: wordsOf(rows),
    registers: registerPools(),
    wrongIds: [
      'center_999999',
      'organisation_1',
      'center_007',
      'jurisdiction_999',
      'center_2147483648',
      'event_0007',
      'event_A1',
      'indicator_12',
      'indicatorFact_99999999999',
      'Center_1',
      'center_',
      'x',
      '42',
      injection,
      'center_A',
      '🧪_1',
    ],
    wrongCodes: ['NOWHERE', 'NONE', injection, '', '🧪', 'rd_investment'],
  };
};
