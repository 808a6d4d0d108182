import { type Actor, allActions, can, type PredicateRow } from '@wanchuang/domain-access';
import type { SampleAccess } from './sample-access';

/** What the matrix is made of, by the name of whoever looks. */
export interface MatrixData {
  readonly actors: Readonly<Record<string, Actor>>;
  /** By type, then by actor: which rows; what `all` sees is everything. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** By the place and department of an overview, then by actor: whether it is answered. */
  readonly overviews: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  /** By field of a person, then by actor: of whom it shows; with a star, of whom a part of it shows. */
  readonly personal: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** What every action is tried on. */
  readonly acted: PredicateRow;
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

/**
 * What it is done to, for each action that the table lists: a row of the north, of nobody who holds a role beyond it; an
 * application is of the steelworks, to industry, and was submitted; a seat is that of whoever looks.
 */
export const actedOn = ({ places: { north }, organisations, people }: SampleAccess): PredicateRow => {
  const { steelworks: hostId, industry: departmentId } = organisations;
  const application = { hostId, departmentId, submittedAt: '2026-03-01' };
  const place = { jurisdictionId: north };
  const row = { ...place, ...application, organisationId: 1, organisation: place, roles: [] };
  const placed = { ...row, person: row, policy: row, center: row, panel: row, expert: { personId: people.oneself } };
  return { ...placed, seat: placed };
};

const actionsTable = ({ actors, acted }: MatrixData): string =>
  table(
    ['', 'who'],
    allActions.map((action) => {
      const who = Object.keys(actors).filter((name) => actors[name] && can(actors[name], action, acted));
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

export const accessMatrix = (data: MatrixData): string => `# Who sees and does what

Generated from the rules of \`libs/domain/access\` by asking the API for every row of a small synthetic city: \`WRITE_DOCUMENT=1 npx jest
libs/server/analytics/src/access\` writes it anew, and without that a test holds it against the rules. The city has two districts (north, south), two departments
(industry, farming) and two hosts (steelworks, mill). Centers: steel (north, industry, steelworks), seeds (north, farming, mill), flour (south, industry,
mill), forge (south, farming, steelworks, revoked). A fifth was withdrawn, and shows to nobody. The north's evaluation is published, the south's is being scored.
One import is ready that oneself has begun, for a place that is not there yet. People: whoever looks (oneself, of no organisation), smith (steelworks), miller (mill), clerk (industry, with roles in north and south), judge and reader (experts).

Calls: one draft and two that are published in the north, one in the south. Applications, each called by what has become of it: draft
(north, steelworks, industry), waiting (north, mill, farming), judged (north, steelworks, industry), abandoned (north, steelworks, farming; withdrawn when its panel was
cancelled), approved (north, mill, industry), objected (south, mill, industry; on a posted notice), recognised (south, steelworks, farming; it became forge). On the
panel of the north sit oneself and judge; reader is asked to that of the south, which oneself has left; oneself sat on the one that was cancelled. Version 2 of judged was frozen and
not submitted. The north's notice with approved is a draft. A file is called by what holds it; whoever sees that may fetch it, so by itself it shows only if it is public or an upload of one's own.

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

On a row of the north; of a person, nobody who holds a role beyond it; of an application, one of the steelworks that was submitted to industry;
of a seat, that of whoever looks.

${actionsTable(data)}
`;
