import { createServer, type Server } from 'node:http';
import { Pool } from 'pg';

/** One address of the baseline: what is asked there, and how the database answers it in JSON. */
export interface BaselineRoute {
  path: string;
  /** Prepared under this name; routes that differ in their values alone share it. */
  name: string;
  /** Answers one row with one column: the whole body. */
  sql: string;
  values: readonly unknown[];
}

/** Changes of rows: what is asked at `/NAME/id/version` becomes the statement's values. */
export interface BaselineChange {
  name: string;
  /** $1 the row's id, $2 the version that it has; answers as a route does. */
  sql: string;
}

export interface BaselineJob {
  databaseUrl: string;
  poolSize: number;
  routes: readonly BaselineRoute[];
  changes?: readonly BaselineChange[];
}

/** How the baseline's statements are told from others in PostgreSQL's log. */
export const baselineApplication = 'wanchuang bench';

interface BodyRow {
  body: string;
}

const changeAt = (changes: readonly BaselineChange[], path: string) => {
  const [, named, ...values] = path.split('/');
  const change = changes.find(({ name }) => name === named);
  return change && { name: change.name, text: change.sql, values };
};

/** A bare HTTP server that hands on what PostgreSQL has put together: nothing could do less for the same answer. */
export const startBaselineServer = ({ databaseUrl, poolSize, routes, changes = [] }: BaselineJob): Promise<Server> => {
  const pool = new Pool({ connectionString: databaseUrl, max: poolSize, application_name: baselineApplication });
  pool.on('error', () => undefined); // an idle connection that dies is replaced at the next use
  const queries = new Map(
    routes.map(({ path, name, sql, values }) => [path, { name, text: sql, values: [...values] }]),
  );
  const server = createServer((request, response) => {
    const query = queries.get(request.url ?? '') ?? changeAt(changes, request.url ?? '');
    const answer = (status: number, type: string, text: string): void => {
      const body = Buffer.from(text);
      response.writeHead(status, { 'content-type': type, 'content-length': body.length }).end(body);
    };
    if (!query) return answer(404, 'text/plain', 'not found');
    pool.query<BodyRow>(query).then(
      ({ rows: [row] }) => answer(200, 'application/json', row?.body ?? ''),
      (error: unknown) => answer(500, 'text/plain', String(error)),
    );
  });
  server.on('close', () => void pool.end());
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
};

export const portOf = (server: Server): number => {
  const address = server.address();
  return address && typeof address === 'object' ? address.port : NaN;
};
