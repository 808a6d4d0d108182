import { noField, OrganisationKind } from '@wanchuang/domain-registry';
import { centers } from './center-list';
import { fieldsOf, type TypeFields } from './fields';
import { keyOfId, searchedText } from './input-checks';
import { texts, wholeNumbers } from './orderings';
import { connectionField, type PageArgs, type Term } from './pages';
import type { Reading } from './reading';
import { scopeOf } from './scope';
import type { World } from './world';
import type { CenterPartyRow, CenterRow, FormerNameRow, JurisdictionRow, OrganisationRow } from './world-rows';

type OrganisationOrderBy = 'NAME' | 'KIND' | 'CREDIT_CODE';

interface OrganisationsArgs extends PageArgs {
  readonly filter?: {
    readonly jurisdictionId?: string | null;
    readonly kinds?: readonly string[] | null;
    readonly parentId?: string | null;
    readonly isClosed?: boolean | null;
    readonly search?: string | null;
  } | null;
  readonly orderBy?: { readonly by: OrganisationOrderBy; readonly direction: 'ASC' | 'DESC' } | null;
}

const plainly = (world: World, one: string, other: string): number =>
  world.textFacts(one).pinyin - world.textFacts(other).pinyin;

const latestFirst = (world: World, names: readonly FormerNameRow[]): FormerNameRow[] =>
  [...names].sort(
    (one, other) =>
      (one.untilOn < other.untilOn ? 1 : one.untilOn > other.untilOn ? -1 : 0) || plainly(world, one.name, other.name),
  );

const kindOrder: readonly string[] = Object.values(OrganisationKind);

const organisationTerm = (world: World, by: OrganisationOrderBy): Omit<Term<OrganisationRow>, 'direction'> => {
  switch (by) {
    case 'NAME':
      return { key: ({ name }) => name, ordering: texts(world) };
    case 'KIND':
      return { key: ({ kind }) => String(kindOrder.indexOf(kind) + 1), ordering: wholeNumbers };
    case 'CREDIT_CODE':
      return { key: ({ creditCode }) => creditCode, ordering: texts(world) };
  }
};

const organisations = connectionField<unknown, OrganisationsArgs, OrganisationRow>(({ filter, orderBy }, { world }) => {
  const { jurisdiction } = scopeOf(world, { jurisdictionId: filter?.jurisdictionId });
  const part = searchedText(filter?.search);
  const parent = filter?.parentId == null ? null : keyOfId('organisation', filter.parentId);
  const { by, direction } = orderBy ?? { by: 'NAME', direction: 'ASC' };
  const isNamed = (organisation: OrganisationRow): boolean => {
    if (part === null) return true;
    const formerly = world.rows.organisationFormerNames.filter((name) => name.organisationId === organisation.id);
    return [organisation.name, organisation.nameEn, organisation.creditCode, ...formerly.map(({ name }) => name)].some(
      (text) => world.contains(text, part),
    );
  };
  const found = world.rows.organisations.filter(
    (organisation) =>
      (jurisdiction === null || world.isWithin(organisation.jurisdictionId, jurisdiction)) &&
      (filter?.kinds?.includes(organisation.kind) ?? true) &&
      (parent === null || organisation.parentId === parent) &&
      (filter?.isClosed == null || filter.isClosed === (organisation.closedOn !== null)) &&
      isNamed(organisation),
  );
  return {
    terms: [
      { ...organisationTerm(world, by), direction },
      ...(by === 'NAME' ? [] : [{ ...organisationTerm(world, 'NAME'), direction: 'ASC' } as const]),
      { key: ({ id }) => String(id), ordering: wholeNumbers, direction: 'ASC' },
    ],
    rowsOf: () => found,
  };
});

const centersWithin = (world: World, { id }: JurisdictionRow): CenterRow[] =>
  [...world.centers.values()].filter((center) => world.isWithin(center.jurisdictionId, id));

/** The codes from the root down: the order of the tree. */
const pathOf = (world: World, jurisdiction: JurisdictionRow): string[] => {
  const above = world.jurisdictions.get(jurisdiction.parentId ?? 0);
  return [...(above ? pathOf(world, above) : []), jurisdiction.code];
};

const comparePaths = (world: World, one: readonly string[], other: readonly string[]): number => {
  for (const [index, code] of one.entries()) {
    const against = other[index];
    if (against === undefined) return 1;
    if (code !== against) return plainly(world, code, against);
  }
  return one.length - other.length;
};

const jurisdictions = (
  _: unknown,
  { withoutUnits }: { withoutUnits: boolean },
  { world }: Reading,
): JurisdictionRow[] =>
  world.rows.jurisdictions
    .filter((jurisdiction) => withoutUnits || centersWithin(world, jurisdiction).length > 0)
    .map((jurisdiction) => ({ jurisdiction, path: pathOf(world, jurisdiction) }))
    .sort((one, other) => comparePaths(world, one.path, other.path))
    .map(({ jurisdiction }) => jurisdiction);

const departments = ({ id }: JurisdictionRow, _: object, { world }: Reading): OrganisationRow[] => {
  const own = [...world.centers.values()].filter((center) => center.jurisdictionId === id);
  return [...new Set(own.map((center) => center.departmentId ?? 0))]
    .flatMap((key) => world.organisations.get(key) ?? [])
    .sort((one, other) => plainly(world, one.name, other.name) || one.id - other.id);
};

const jurisdictionOf = ({ jurisdictionId }: { jurisdictionId: number | null }, _: object, { world }: Reading) =>
  world.jurisdictions.get(jurisdictionId ?? 0);

const organisationOf = (world: World, id: number | null): OrganisationRow | null =>
  id === null ? null : (world.organisations.get(id) ?? null);

const partiesOf = (world: World, centerId: number): CenterPartyRow[] =>
  world.rows.parties
    .filter((party) => party.centerId === centerId)
    .sort(
      (one, other) =>
        Number(other.role === 'LEAD') - Number(one.role === 'LEAD') || one.organisationId - other.organisationId,
    );

/** Jurisdictions, fields, organisations and what a center says of itself. */
export const registryFields: readonly TypeFields[] = [
  fieldsOf<unknown>('Query', {
    centers,
    organisations,
    organisation: {
      check: ({ id }: { id: string }) => keyOfId('organisation', id),
      resolve: (_, { id }: { id: string }, { world }) => organisationOf(world, keyOfId('organisation', id)),
    },
    jurisdictions,
    fields: (_, __, { world }) =>
      world.rows.fields.filter((field) => field.id !== noField.id).sort((one, other) => one.id - other.id),
    center: {
      check: ({ id }: { id: string }) => keyOfId('center', id),
      resolve: (_, { id }: { id: string }, { world }) => world.centers.get(keyOfId('center', id)) ?? null,
    },
  }),
  fieldsOf<JurisdictionRow>('Jurisdiction', {
    id: ({ id }) => `jurisdiction_${id}`,
    unit: ({ level }) => (level === 'STATISTICS' ? 'REGION' : 'CENTER'),
    parent: ({ parentId }, _, { world }) => world.jurisdictions.get(parentId ?? 0) ?? null,
    centerCount: (jurisdiction, _, { world }) => centersWithin(world, jurisdiction).length,
    departments,
  }),
  fieldsOf<OrganisationRow>('Organisation', {
    id: ({ id }) => `organisation_${id}`,
    formerNames: ({ id }, _, { world }) =>
      latestFirst(
        world,
        world.rows.organisationFormerNames.filter((former) => former.organisationId === id),
      ),
    jurisdiction: jurisdictionOf,
    parent: ({ parentId }, _, { world }) => organisationOf(world, parentId),
  }),
  fieldsOf<CenterRow>('Center', {
    id: ({ id }) => `center_${id}`,
    formerNames: ({ id }, _, { world }) =>
      latestFirst(
        world,
        world.rows.centerFormerNames.filter((former) => former.centerId === id),
      ),
    jurisdiction: jurisdictionOf,
    field: ({ fieldId }, _, { world }) => (fieldId === noField.id ? null : world.fields.get(fieldId)),
    department: ({ departmentId }, _, { world }) => organisationOf(world, departmentId),
    host: ({ hostId }, _, { world }) => organisationOf(world, hostId),
    parties: ({ id }, _, { world }) => partiesOf(world, id),
    mergedInto: ({ mergedIntoId }, _, { world }) => world.centers.get(mergedIntoId ?? 0) ?? null,
  }),
  fieldsOf<CenterPartyRow>('CenterParty', {
    organisation: ({ organisationId }, _, { world }) => organisationOf(world, organisationId),
  }),
];
