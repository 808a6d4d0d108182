import { type Actor, allActions, can, type PredicateRow } from '@wanchuang/domain-access';

/** What the matrix is made of, by the name of whoever looks. */
export interface MatrixData {
  readonly actors: Readonly<Record<string, Actor>>;
  /** By type, then by actor: which rows; what `all` sees is everything. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** By the place and department of an overview, then by actor: whether it is answered. */
  readonly overviews: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  /** By field of a person, then by actor: of whom it shows; with a star, of whom a part of it shows. */
  readonly personal: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Names of rows, where they have one that says something. */
  readonly nameOf: (type: string, key: string) => string | null;
}

const table = (heads: readonly string[], lines: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Rows that have names are named, others counted. */
const rowsCell = ({ nameOf, rows }: MatrixData, type: string, actor: string): string => {
  const keys = rows[type]?.[actor] ?? [];
  const names = keys.map((key) => nameOf(type, key)).filter((name) => name !== null);
  if (keys.length === 0) return '–';
  return names.length > 0 ? names.join(', ') : `${keys.length}`;
};

const rowsTable = (data: MatrixData): string => {
  const who = ['all', ...Object.keys(data.actors)];
  return table(
    ['', ...who],
    Object.keys(data.rows).map((type) => [type, ...who.map((actor) => rowsCell(data, type, actor))]),
  );
};

const overviewTable = ({ overviews, actors }: MatrixData): string =>
  table(
    ['', ...Object.keys(actors)],
    Object.entries(overviews).map(([place, answered]) => [
      place,
      ...Object.keys(actors).map((actor) => (answered[actor] ? 'yes' : '–')),
    ]),
  );

/** What it is done to, for each action that the table lists: a row of the north, of nobody who holds a role beyond it. */
const actedOn = (north: number): PredicateRow => {
  const row = { jurisdictionId: north, organisationId: 1, organisation: { jurisdictionId: north }, roles: [] };
  return { ...row, person: row };
};

const actionsTable = ({ actors }: MatrixData, north: number): string =>
  table(
    ['', 'who'],
    allActions.map((action) => {
      const who = Object.keys(actors).filter((name) => actors[name] && can(actors[name], action, actedOn(north)));
      return [action, who.join('; ') || '–'];
    }),
  );

/** How much of a field of personal data shows, and of whose: `smith*` where only a part does. */
const personalTable = ({ actors, personal }: MatrixData): string =>
  table(
    ['', ...Object.keys(actors)],
    Object.entries(personal).map(([field, byActor]) => [
      field,
      ...Object.keys(actors).map((actor) => byActor[actor]?.join(', ') || '–'),
    ]),
  );

export const accessMatrix = (data: MatrixData, north: number): string => `# Who sees and does what

Generated from the rules of \`libs/domain/access\` by asking the API for every row of a small synthetic city: \`WRITE_DOCUMENT=1 npx jest
libs/server/analytics/src/access\` writes it anew, and without that a test holds it against the rules. The city has two districts (north, south), two departments
(industry, farming) and two hosts (steelworks, mill). Centers: steel (north, industry, steelworks), seeds (north, farming, mill), flour (south, industry,
mill), forge (south, farming, steelworks, revoked). A fifth was withdrawn, and shows to nobody. The north's evaluation is published, the south's is being scored.
One import is ready that oneself has begun, for a place that is not there yet. People: whoever looks (oneself, of no organisation), smith (steelworks), miller (mill), clerk (industry, with roles in north and south).

## Rows

Named where they have a name, else counted; \`all\` is the command line, which no rule holds.

${rowsTable(data)}

## Figures that were added up beforehand

Whether the overview is answered for a place, and for a department in it.

${overviewTable(data)}

## Personal data

Of whom a field shows; with a star, of whom only a part does.

${personalTable(data)}

## Actions

On a row of the north; of a person, nobody who holds a role beyond it.

${actionsTable(data, north)}
`;
