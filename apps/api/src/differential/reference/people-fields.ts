import { fieldsOf, type TypeFields } from './fields';
import { keyOfId, searchedText } from './input-checks';
import { texts, wholeNumbers } from './orderings';
import { connectionField, type PageArgs } from './pages';
import type { Reading } from './reading';
import type { World } from './world';
import type { HoldingRow, ImportRunRow, PersonRow } from './world-rows';

interface PeopleArgs extends PageArgs {
  readonly filter?: {
    readonly search?: string | null;
    readonly roles?: readonly string[] | null;
    readonly statuses?: readonly string[] | null;
    readonly organisationId?: string | null;
  } | null;
}

const isInForce = ({ fromOn, untilOn }: HoldingRow, today: string): boolean =>
  fromOn <= today && (untilOn === null || untilOn > today);

const holdingsOf = (world: World, personId: number): HoldingRow[] =>
  world.rows.holdings.filter((holding) => holding.personId === personId);

const people = connectionField<unknown, PeopleArgs, PersonRow>(({ filter }, { world, today }) => {
  const part = searchedText(filter?.search);
  const { roles, statuses, organisationId } = filter ?? {};
  const organisation = organisationId == null ? null : keyOfId('organisation', organisationId);
  const found = world.rows.people.filter(
    (person) =>
      (part === null || world.contains(person.name, part) || person.email === part.toLowerCase()) &&
      (roles == null ||
        holdingsOf(world, person.id).some((one) => roles.includes(one.role) && isInForce(one, today))) &&
      (statuses?.includes(person.status) ?? true) &&
      (organisation === null || person.organisationId === organisation),
  );
  return {
    terms: [
      { key: ({ name }) => name, ordering: texts(world), direction: 'ASC' },
      { key: ({ id }) => String(id), ordering: wholeNumbers, direction: 'ASC' },
    ],
    rowsOf: () => found,
  };
});

const latestFirst = (one: HoldingRow, other: HoldingRow): number =>
  one.fromOn === other.fromOn ? other.id - one.id : one.fromOn < other.fromOn ? 1 : -1;

const demoAccounts = (_: unknown, __: object, { world, today }: Reading) =>
  world.rows.people
    .filter(({ demo, status }) => demo && status === 'ACTIVE')
    .sort((one, other) => one.id - other.id)
    .flatMap(({ id, name, email }) =>
      holdingsOf(world, id)
        .filter((holding) => isInForce(holding, today))
        .map(({ role }) => ({ personId: `person_${id}`, name, email, role, password: 'Demo-of-Wanchuang-2026' })),
    );

/** What whoever is held by no rules may do with a person: what the state allows. */
const stepsOf = ({ status }: PersonRow) => {
  const isThere = status !== 'ERASED';
  const mayBegin = status === 'INVITED' || status === 'ACTIVE';
  return {
    change: isThere,
    suspend: mayBegin,
    resume: status === 'SUSPENDED',
    erase: isThere,
    endSessions: isThere,
    renewLink: mayBegin,
    unmask: isThere,
    unlinkIdentity: isThere,
    giveRole: isThere,
  };
};

/** People, their roles, and what can be done with them. */
export const peopleFields: readonly TypeFields[] = [
  fieldsOf<unknown>('Query', {
    people,
    demoAccounts,
    person: {
      check: ({ id }: { id: string }) => keyOfId('person', id),
      resolve: (_, { id }: { id: string }, { world }) => {
        const key = keyOfId('person', id);
        return world.rows.people.find((person) => person.id === key) ?? null;
      },
    },
  }),
  fieldsOf<PersonRow>('Person', {
    id: ({ id }) => `person_${id}`,
    isDemo: ({ demo }) => demo,
    organisation: ({ organisationId }, _, { world }) => world.organisations.get(organisationId ?? 0) ?? null,
    roles: ({ id }, _, { world }) => holdingsOf(world, id).sort(latestFirst),
    viewerCan: stepsOf,
  }),
  fieldsOf<HoldingRow>('RoleHolding', {
    id: ({ id }) => `roleHolding_${id}`,
    jurisdiction: ({ jurisdictionId }, _, { world }) => world.jurisdictions.get(jurisdictionId ?? 0) ?? null,
    organisation: ({ organisationId }, _, { world }) => world.organisations.get(organisationId ?? 0) ?? null,
    isInForce: (holding, _, { today }) => isInForce(holding, today),
    viewerCan: ({ untilOn }, _, { today }) => ({ end: untilOn === null || untilOn > today }),
  }),
  fieldsOf<ImportRunRow>('ImportRun', {
    viewerCan: ({ state }) => ({ load: state === 'READY', undo: state === 'LOADED' }),
  }),
];
