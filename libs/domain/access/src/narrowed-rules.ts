import type { AccessRules, CellRules } from './access-rules';
import type { Actor } from './actor';
import { allOf, always, anyOf, never, oneOf, type Predicate, relatedTo } from './predicate';
import { type Holding, type Role, scopeKindOf } from './roles';
import type { Dataset, TokenScope } from './token-scope';

type Place = Pick<TokenScope, 'jurisdictionIds' | 'centerIds'>;

const isAnywhere = ({ jurisdictionIds, centerIds }: Place): boolean => jurisdictionIds === null && centerIds === null;

const center = ({ jurisdictionIds, centerIds }: Place): Predicate =>
  allOf(
    jurisdictionIds ? oneOf('jurisdictionId', jurisdictionIds) : always,
    centerIds ? oneOf('id', centerIds) : always,
  );

const ofCenter = (place: Place): Predicate => (isAnywhere(place) ? always : relatedTo('center', center(place)));

/** What is of a place as a whole is not of one of its centers. */
const ofJurisdiction = ({ jurisdictionIds, centerIds }: Place): Predicate => {
  if (centerIds) return never;
  return jurisdictionIds ? oneOf('jurisdictionId', jurisdictionIds) : always;
};

/** A place that is not there yet is no token's. */
const ofSomePlace = (place: Place): Predicate =>
  allOf(ofJurisdiction(place), { not: { field: 'jurisdictionId', is: null } });

const event = (place: Place): Predicate => anyOf(ofJurisdiction(place), ofCenter(place));

type Placed = Readonly<Record<string, (place: Place) => Predicate>>;

/** Names that everything else is read with, whatever a token is for. */
const catalogue: readonly string[] = ['Jurisdiction', 'Field', 'Indicator'];

/** The types of each dataset, and which of their rows are of a place. What is of centers is read with its centers. */
const types: Readonly<Record<Dataset, Placed>> = {
  DIRECTORY: { Center: center, CenterParty: ofCenter, Organisation: ofJurisdiction },
  FIGURES: { Center: center, IndicatorFact: ofCenter, ImportRun: ofSomePlace, FigureRelease: ofJurisdiction },
  REGISTERS: {
    Center: center,
    Award: ofCenter,
    IncubatedVenture: ofCenter,
    IntellectualProperty: ofCenter,
    Product: ofCenter,
    Project: ofCenter,
    Publication: ofCenter,
    Standard: ofCenter,
    TechnologyContract: ofCenter,
  },
  EVALUATION: { Center: center, EvaluationCycle: ofJurisdiction, EvaluationResult: ofCenter },
  EVENTS: { Event: event },
};

/** The types that some token can read. */
export const typesOfTokens: ReadonlySet<string> = new Set([...catalogue, ...Object.values(types).flatMap(Object.keys)]);

/** Rollups tell of figures, centers and grades together, and of no single center. */
const narrowedCells = (cells: CellRules | undefined, scope: TokenScope): CellRules | undefined => {
  const { datasets, jurisdictionIds, centerIds } = scope;
  if (!cells || centerIds || !datasets.includes('FIGURES') || !datasets.includes('EVALUATION')) return undefined;
  if (jurisdictionIds === null) return cells;
  const held = cells.jurisdictionIds;
  // a department's cells lie anywhere, so none of them is known to be of the place
  return {
    ...cells,
    jurisdictionIds: held === 'all' ? jurisdictionIds : held.filter((id) => jurisdictionIds.includes(id)),
    departmentIds: [],
  };
};

/** Never by a token: people, their roles, how they sign in, tokens. */
const neverByToken: readonly string[] = ['ADMINISTRATOR'] satisfies Role[];

/** What a token lets read: what its owner may, and only that of it which is in the scope. */
export const narrowedRules = (rules: AccessRules, scope: TokenScope): AccessRules => {
  const placed: Placed = Object.assign({}, ...scope.datasets.map((dataset) => types[dataset]));
  const rows = Object.entries(rules.rows).flatMap(([type, rule]): [string, Predicate][] => {
    if (catalogue.includes(type)) return [[type, rule]];
    const within = Object.hasOwn(placed, type) ? placed[type] : undefined;
    return within ? [[type, allOf(rule, within(scope))]] : [];
  });
  return {
    ...rules,
    rows: Object.fromEntries(rows),
    cells: narrowedCells(rules.cells, scope),
    roles: scope.centerIds ? [] : rules.roles?.filter((role) => !neverByToken.includes(role)),
  };
};

const withinPlaces = ({ below }: Actor, holding: Holding, jurisdictionIds: readonly number[]): Holding[] => {
  const { jurisdictionId, role } = holding;
  if (jurisdictionId === null || scopeKindOf(role) !== 'JURISDICTION') return [];
  if (jurisdictionIds.includes(jurisdictionId)) return [holding];
  const reached = (below[jurisdictionId] ?? []).filter((id) => jurisdictionIds.includes(id));
  return reached.map((id) => ({ ...holding, jurisdictionId: id }));
};

/** The roles by which a token acts: held where the scope reaches, none for single centers, never an administrator's. */
export const narrowedHoldings = (
  actor: Actor,
  { jurisdictionIds, centerIds }: Omit<TokenScope, 'datasets'>,
): Holding[] => {
  if (centerIds) return [];
  const held = actor.holdings.filter(({ role }) => !neverByToken.includes(role));
  return jurisdictionIds ? held.flatMap((holding) => withinPlaces(actor, holding, jurisdictionIds)) : [...held];
};
