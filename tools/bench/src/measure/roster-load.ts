import type { Client } from 'pg';
import type { LoadResult } from '../load/load';
import type { ApiServer } from '../servers/api-server';
import { signInAs } from '../servers/sign-in';
import { allChanges, findRows } from '../work/change';
import { percentile } from '../statistics';
import type { Bench } from './rounds';

const people = 1000;
const writers = 8;

interface RosterStage {
  readonly api: ApiServer;
  readonly bench: Bench;
  readonly client: Client;
  readonly jurisdictionId: number;
}

/** Synthetic people, each run others. */
const rosterOf = (code: string): string => {
  const run = Date.now();
  const lines = Array.from(
    { length: people },
    (_, index) => `Person ${index} (synthetic),bench-${run}-${index}@example.invalid,ANALYST,${code}`,
  );
  return ['name,email,role,scope', ...lines].join('\n');
};

const asked = async (
  port: number,
  cookie: string,
  query: string,
  variables: object,
): Promise<Record<string, unknown>> => {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  // what comes over HTTP carries no type; the operations are this file's own
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: object[] };
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 1000));
  return data;
};

const upload = async (port: number, cookie: string, text: string): Promise<string> => {
  const form = new FormData();
  form.append('file', new Blob([text], { type: 'text/csv' }), 'people.csv');
  const url = `http://127.0.0.1:${port}/import/roster`;
  const response = await fetch(url, { method: 'POST', headers: { cookie, 'x-requested-with': 'bench' }, body: form });
  const answer = (await response.json()) as { fileId?: string };
  if (typeof answer.fileId === 'string') return answer.fileId;
  throw new Error(`the file was not taken: ${JSON.stringify(answer)}`);
};

const load =
  'mutation ($input: LoadRosterInput!) { loadRoster(input: $input) { isLoaded faultCount invitations { line } } }';

const loadPeople = async ({ api: { port }, client, jurisdictionId }: RosterStage, cookie: string): Promise<number> => {
  const { rows } = await client.query<{ code: string }>('SELECT code FROM jurisdiction WHERE id = $1', [
    jurisdictionId,
  ]);
  const fileId = await upload(port, cookie, rosterOf(rows[0]?.code ?? ''));
  const { checkRoster } = await asked(port, cookie, 'query ($id: ID!) { checkRoster(fileId: $id) { sha256 } }', {
    id: fileId,
  });
  const { sha256 } = checkRoster as { sha256: string };
  const begun = performance.now();
  const { loadRoster } = await asked(port, cookie, load, { input: { fileId, sha256 } });
  const { isLoaded, invitations } = loadRoster as { isLoaded: boolean; invitations: object[] };
  if (!isLoaded || invitations.length !== people) throw new Error('the people were not loaded');
  return performance.now() - begun;
};

/** How long others' changes wait while a thousand people are checked and loaded from a file, beside how long they take alone. */
export const measureRosterLoad = async (stage: RosterStage): Promise<string> => {
  const { api, bench, client, jurisdictionId } = stage;
  const cookie = await signInAs(client, api.port, 'ADMINISTRATOR');
  const requests = allChanges.slice(0, 1).map((change) => change.requests(cookie)[0]);
  let rows = (await findRows(client, jurisdictionId)).slice(0, writers);
  const write = async (milliseconds: number): Promise<LoadResult> => {
    const result = await bench.load({ port: api.port, requests, concurrency: writers, milliseconds, rows });
    rows = result.rows ?? rows;
    return result;
  };
  const told = ({ latencies }: LoadResult): string => {
    const sorted = Float64Array.from(latencies).sort();
    return `p50 ${Math.round(percentile(sorted, 0.5))} ms, longest ${Math.round(percentile(sorted, 1))} ms`;
  };
  const alone = await write(5000);
  const writing = write(15_000);
  const took = await loadPeople(stage, cookie);
  return `${people} people loaded in ${(took / 1000).toFixed(1)} s; changes by ${writers} writers meanwhile: ${told(await writing)}; alone: ${told(alone)}`;
};
