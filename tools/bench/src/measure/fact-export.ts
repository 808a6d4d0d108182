import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { to } from 'pg-copy-streams';
import type { ApiServer } from '../servers/api-server';
import { signInAs } from '../servers/sign-in';
import { median } from '../statistics';
import { processTime, residentMemory } from './processor-time';

const columns = 'centerCode,indicatorCode,year,value,verification,source';

/** Every fact that holds today below a place, in the export's order. */
const copyOf = (jurisdictionId: number): string => `COPY (
  SELECT c.code AS "centerCode", i.code AS "indicatorCode", f.year, trim_scale(f.value) AS value, f.verification, f.source
  FROM indicator_fact f JOIN center c ON c.id = f.center_id JOIN indicator i ON i.id = f.indicator_id
  WHERE f.known_until IS NULL AND c.withdrawn_at IS NULL
    AND c.jurisdiction_id IN (SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = ${jurisdictionId})
  ORDER BY f.indicator_id, f.year, f.center_id
) TO STDOUT (FORMAT csv, HEADER)`;

interface ExportStage {
  readonly api: ApiServer;
  readonly client: Client;
  readonly jurisdictionId: number;
  readonly rounds: number;
}

interface Written {
  readonly milliseconds: number;
  /** Of the content, lines ended alike. */
  readonly sha256: string;
}

/** Takes what comes, and knows it afterwards: the same work for both sides. */
const taken = (): { readonly sink: Writable; readonly sha256: () => string } => {
  const hash = createHash('sha256');
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk.toString('latin1').replaceAll('\r', ''), 'latin1');
      done();
    },
  });
  return { sink, sha256: () => hash.digest('hex') };
};

const timed = async (work: (sink: Writable) => Promise<unknown>): Promise<Written> => {
  const { sink, sha256 } = taken();
  const begun = performance.now();
  await work(sink);
  return { milliseconds: performance.now() - begun, sha256: sha256() };
};

interface Exported extends Written {
  readonly rows: number;
  /** What the server's process held, by quarters of the time: the most in each, MiB. */
  readonly memory: readonly number[];
  /** Processor time of the server's process a row, microseconds. */
  readonly serverTime: number;
}

/** The most of each quarter, in the order of time; of fewer samples fewer. */
const quarters = (samples: readonly number[]): readonly number[] =>
  [0, 1, 2, 3]
    .map((quarter) => samples.filter((_, at) => Math.floor((at * 4) / samples.length) === quarter))
    .filter((quarter) => quarter.length > 0)
    .map((quarter) => Math.max(...quarter));

const exportFacts = async ({ api: { pid, port }, jurisdictionId }: ExportStage, cookie: string): Promise<Exported> => {
  const samples: number[] = [];
  const watching = setInterval(() => samples.push((residentMemory(pid) ?? NaN) / 2 ** 20), 100);
  const before = processTime(pid) ?? NaN;
  try {
    let rows = NaN;
    const written = await timed(async (sink) => {
      const filter = encodeURIComponent(JSON.stringify({ jurisdictionId: `jurisdiction_${jurisdictionId}` }));
      const address = `http://127.0.0.1:${port}/export/indicatorFacts.csv?bom=0&columns=${columns}&filter=${filter}`;
      const response = await fetch(address, { headers: { cookie, 'accept-encoding': 'identity' } });
      if (!response.ok || !response.body)
        throw new Error(`the export answered ${response.status}: ${await response.text()}`);
      rows = Number(response.headers.get('x-total-count'));
      await pipeline(response.body, sink);
    });
    return { ...written, rows, memory: quarters(samples), serverTime: ((processTime(pid) ?? NaN) - before) / rows };
  } finally {
    clearInterval(watching);
  }
};

/** All facts as one CSV by the API, beside PostgreSQL's own COPY of the same lines over one connection: rows a second, and memory. */
export const measureFactExport = async (stage: ExportStage): Promise<string> => {
  const { api, client, jurisdictionId, rounds } = stage;
  const cookie = await signInAs(client, api.port, 'BUREAU_LEADER');
  const pairs: { readonly api: Exported; readonly copy: Written }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ours = await exportFacts(stage, cookie);
    const theirs = await timed((sink) => pipeline(client.query(to(copyOf(jurisdictionId))), sink));
    if (ours.sha256 !== theirs.sha256) throw new Error('the export and COPY do not give the same lines');
    pairs.push({ api: ours, copy: theirs });
  }
  const middle = (figure: (pair: (typeof pairs)[number]) => number): number => median(pairs.map(figure));
  const thousands = (perSecond: number): string => `${Math.round(perSecond / 1000)} thousand rows/s`;
  const [first] = pairs;
  return [
    `${first?.api.rows.toLocaleString('en')} facts as CSV`,
    `the API ${thousands(middle(({ api: { rows, milliseconds } }) => (rows / milliseconds) * 1000))}`,
    `COPY ${thousands(middle((pair) => (pair.api.rows / pair.copy.milliseconds) * 1000))}`,
    `ratio ${middle((pair) => pair.copy.milliseconds / pair.api.milliseconds).toFixed(2)} (goal 0.5)`,
    `the server’s process ${middle(({ api: { serverTime } }) => serverTime).toFixed(1)} µs a row`,
    `most memory in each quarter of the time ${first?.api.memory.map(Math.round).join(', ')} MiB`,
  ].join('; ');
};
