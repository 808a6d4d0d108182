import type { Client } from 'pg';
import type { BaselineChange } from '../baseline/baseline-server';
import type { TimedRequest, WrittenRow } from '../load/load';
import type { QueryName } from '../options';

/** One comparison of how fast rows are changed: the left side is set against the right one. */
export interface ChangeWork {
  name: Extract<QueryName, `W${string}` | `R${string}`>;
  title: string;
  /** So many change rows at once, each its own. */
  writers: number;
  /** What the two rows of the table are called. */
  sides: readonly [string, string];
  requests(cookie: string): readonly [TimedRequest, TimedRequest];
  /** Whether the left side is the API. */
  isOfApi: boolean;
}

/** As many rows as the most writers. */
const mostWriters = 50;

const nameEn = 'Organisation (synthetic) {version}';

const document = `mutation Change($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { id } }`;

/** Both sides answer with this, and the row's id in it. */
const answer = ['{"data":{"changeOrganisation":{"id":"organisation_', '"}}}'] as const;
const bytes = answer.join('').length;
/** The API says which version of the data the change has made. An error is longer. */
const longestVersion = ',"extensions":{"dataVersion":"1234567890"}'.length;

// One statement is one transaction: the row by compare-and-set, then the event, under the lock of the chain that
// append_event takes. Nothing could do less for the same two rows.
const changed = `UPDATE organisation SET name_en = 'Organisation (synthetic) ' || $2::int, version = version + 1
  WHERE id = $1::int AND version = $2::int RETURNING id, jurisdiction_id`;
const event = `append_event(clock_timestamp(), 'person_1', 'organisation.changed', 'organisation_' || id, NULL, jurisdiction_id, '{"fields":["nameEn"]}')`;

export const baselineChanges: readonly BaselineChange[] = [
  {
    name: 'recorded',
    sql: `WITH changed AS (${changed}), recorded AS MATERIALIZED (SELECT id, ${event} AS sequence FROM changed)
      SELECT concat('${answer[0]}', id, '${answer[1]}') AS body FROM recorded WHERE sequence > 0`,
  },
  {
    name: 'unrecorded',
    sql: `WITH changed AS (${changed}) SELECT concat('${answer[0]}', id, '${answer[1]}') AS body FROM changed`,
  },
];

const byApi = (cookie: string): TimedRequest => ({
  method: 'POST',
  path: '/graphql',
  // the version is a number where it stands alone
  body: JSON.stringify({
    query: document,
    variables: { input: { organisationId: 'organisation_{id}', version: '{version}', nameEn } },
  }).replace('"{version}"', '{version}'),
  cookie,
  bytes,
  spare: longestVersion,
});

const byHand = (name: string): TimedRequest => ({ method: 'GET', path: `/${name}/{id}/{version}`, body: '', bytes });

const changesBy = (writers: 1 | 50): ChangeWork => ({
  name: `W${writers}`,
  title: `a change of a row with its event, ${writers === 1 ? 'one writer' : `${writers} writers`}`,
  writers,
  sides: ['API', 'baseline'],
  isOfApi: true,
  requests: (cookie) => [byApi(cookie), byHand('recorded')],
});

const recordOf = (writers: 1 | 50): ChangeWork => ({
  name: `R${writers}`,
  title: `the same by hand, with the event and without, ${writers === 1 ? 'one writer' : `${writers} writers`}`,
  writers,
  sides: ['with event', 'without'],
  isOfApi: false,
  requests: () => [byHand('recorded'), byHand('unrecorded')],
});

export const allChanges: readonly ChangeWork[] = [changesBy(1), changesBy(50), recordOf(1), recordOf(50)];

/** Organisations of the place, to be written, hosts first. @throws Error if there are too few */
export const findRows = async (client: Pick<Client, 'query'>, jurisdictionId: number): Promise<WrittenRow[]> => {
  const { rows } = await client.query<WrittenRow>(
    `SELECT id, version FROM organisation WHERE jurisdiction_id IN
       (SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = $1)
     ORDER BY kind IN ('BUREAU', 'DEPARTMENT'), id LIMIT ${mostWriters}`,
    [jurisdictionId],
  );
  if (rows.length === mostWriters) return rows;
  throw new Error(`${mostWriters} organisations to write are wanted, there are ${rows.length}`);
};
