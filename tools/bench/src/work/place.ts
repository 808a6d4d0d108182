import type { Client } from 'pg';
import { type IndicatorCode, indicatorByCode } from '@wanchuang/domain-indicators';
import { isProvisional } from '@wanchuang/domain-operation';
import { policyOf } from '@wanchuang/domain-policy';
import type { Scale } from '../options';
import { findRecognition, type RecognitionPlace } from './recognition/recognition-place';

/** Where the queries look: chosen from the data, so that both servers are asked about what is there. */
export interface Place {
  scale: Scale;
  /** The district, or the nation. */
  jurisdictionId: number;
  /** Codes of the jurisdictions with evaluations whose policy is known. */
  policyCodes: readonly string[];
  /** The last year whose reports are due by now (Art. 19). */
  dueYear: number;
  /** The last of these years that has values. */
  year: number;
  /** Centers spread evenly over the whole table. */
  centerIds: readonly number[];
  /** The department whose officer asks, and centers of it. */
  departmentId: number;
  departmentCenterIds: readonly number[];
  /** How much data there is, for the report. */
  centers: number;
  facts: number;
  /** Null unless much of it was drawn. */
  recognition: RecognitionPlace | null;
}

/** The indicator whose values Q4 reads, and by which the last year is found. */
export const measured: IndicatorCode = 'RD_INVESTMENT';

/** So many centers are read in turn, that a page of the database's memory is not always the same. */
const centersInTurn = 16;

const levelOf: Readonly<Record<Scale, string>> = { district: 'DISTRICT', national: 'NATION', recognition: 'DISTRICT' };

const rows = async <Row extends object>(client: Client, sql: string, values: unknown[] = []): Promise<Row[]> =>
  (await client.query<Row>(sql, values)).rows;

const one = async <Row extends object>(
  client: Client,
  what: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row> => {
  const [row] = await rows<Row>(client, sql, values);
  if (row) return row;
  throw new Error(`the data have no ${what}: load them with the demo command`);
};

const findYears = async (client: Client, jurisdictionId: number): Promise<Pick<Place, 'dueYear' | 'year'>> => {
  const { today } = await one<{ today: string }>(
    client,
    'day',
    `SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date::text AS today`,
  );
  const years = await rows<{ year: number }>(
    client,
    'SELECT DISTINCT year FROM indicator_rollup WHERE jurisdiction_id = $1 AND indicator_id = $2',
    [jurisdictionId, indicatorByCode(measured).id],
  );
  const lastYear = Number(today.slice(0, 4)) - 1;
  return {
    dueYear: isProvisional(lastYear, today) ? lastYear - 1 : lastYear,
    year: Math.max(...years.map(({ year }) => year).filter((year) => !isProvisional(year, today))),
  };
};

/** Its officer is among the synthetic people. */
const findDepartment = async (client: Client): Promise<Pick<Place, 'departmentId' | 'departmentCenterIds'>> => {
  const { id } = await one<{ id: number }>(
    client,
    'officer of a department',
    `SELECT role_holding.organisation_id AS id FROM role_holding JOIN person ON person.id = person_id
     WHERE demo AND role = 'DEPARTMENT_OFFICER' ORDER BY role_holding.id LIMIT 1`,
  );
  const centers = await rows<{ id: number }>(
    client,
    `SELECT id FROM center WHERE department_id = $1 AND withdrawn_at IS NULL ORDER BY id LIMIT ${centersInTurn}`,
    [id],
  );
  return { departmentId: id, departmentCenterIds: centers.map((center) => center.id) };
};

/** @throws Error if the database holds no demo data. */
export const findPlace = async (client: Client, scale: Scale): Promise<Place> => {
  const { id, centers } = await one<{ id: number; centers: number }>(
    client,
    `${levelOf[scale]} with centers`,
    `SELECT j.id, sum(r.centers)::int AS centers FROM jurisdiction j JOIN center_rollup r ON r.jurisdiction_id = j.id
     WHERE j.level = $1 GROUP BY j.id ORDER BY 2 DESC, 1 LIMIT 1`,
    [levelOf[scale]],
  );
  const inTurn = await rows<{ id: number }>(
    client,
    `SELECT id FROM (
       SELECT c.id, row_number() OVER (ORDER BY c.id) AS place FROM center c
       JOIN jurisdiction_closure t ON t.descendant_id = c.jurisdiction_id AND t.ancestor_id = $1 WHERE c.withdrawn_at IS NULL
     ) numbered WHERE (place - 1) % greatest($2 / ${centersInTurn}, 1) = 0 ORDER BY id LIMIT ${centersInTurn}`,
    [id, centers],
  );
  const codes = await rows<{ code: string }>(
    client,
    'SELECT DISTINCT code FROM evaluation_cycle JOIN jurisdiction j ON j.id = jurisdiction_id',
  );
  const { facts } = await one<{ facts: number }>(
    client,
    'facts',
    'SELECT count(*)::float8 AS facts FROM indicator_fact',
  );
  return {
    scale,
    jurisdictionId: id,
    policyCodes: codes.map(({ code }) => code).filter((code) => policyOf(code) !== null),
    ...(await findYears(client, id)),
    ...(await findDepartment(client)),
    centerIds: inTurn.map((center) => center.id),
    centers,
    facts,
    recognition: await findRecognition(client),
  };
};
