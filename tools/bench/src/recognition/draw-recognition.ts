import { candidacyRules } from '@wanchuang/domain-recognition';
import { completeCreditCode } from '@wanchuang/domain-registry';
import type { Client } from 'pg';

/** How much is drawn. */
export interface RecognitionSize {
  readonly applications: number;
  readonly experts: number;
}

export const recognitionSize: RecognitionSize = { applications: 20_000, experts: 2_000 };

/** Where applications have come to, how many of twenty, and by which states since their submission. */
const ways: readonly (readonly [share: number, states: readonly string[]])[] = [
  [4, []],
  [1, ['RETURNED']],
  [3, ['RECOMMENDED']],
  [2, ['RECOMMENDED', 'IN_CONSULTATION']],
  [3, ['RECOMMENDED', 'IN_CONSULTATION', 'CONSULTED']],
  [2, ['RECOMMENDED', 'IN_CONSULTATION', 'CONSULTED', 'APPROVED']],
  [2, ['RECOMMENDED', 'IN_CONSULTATION', 'CONSULTED', 'APPROVED', 'IN_NOTICE']],
  [1, ['DECLINED']],
  [1, ['RECOMMENDED', 'IN_CONSULTATION', 'CONSULTED', 'REFUSED']],
  [1, ['RECOMMENDED', 'WITHDRAWN']],
];
const wayOf = ways.flatMap(([share, states]) =>
  Array.from({ length: share }, () => ['SUBMITTED', ...states].join(' ')),
);

const creditCodes = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => completeCreditCode(`91500199XN${String(index).padStart(7, '0')}`));

/** A number from 0 to below `below`, the same in every run. */
const drawn = (row: string, purpose: string, below: number): string =>
  `(abs(hashint8(${row}::bigint * 1000 + ${purpose})::bigint) % ${below})::int`;

const calls = `INSERT INTO recognition_call (jurisdiction_id, state, title, field_ids, opens_at, closes_at, published_at)
  SELECT $1, 'PUBLISHED', '虚拟申报通知' || n, '{1,2,3,4,5,6,7,8}', today - interval '200 days', today + n * interval '40 days',
    today - interval '210 days'
  FROM generate_series(1, 2) n, date_trunc('day', now()) today ORDER BY n`;

const hosts = `INSERT INTO organisation (jurisdiction_id, kind, credit_code, name)
  SELECT $1, 'ENTERPRISE', code, '虚拟申报单位' || n FROM unnest($2::text[]) WITH ORDINALITY given (code, n) ORDER BY n`;

/** Each step of each application, before there is one: `n` is the host's number. */
const travelled = `CREATE TEMP TABLE travelled ON COMMIT DROP AS
  SELECT n, host_id, place, state, coalesce(lag(state) OVER way, 'DRAFT') AS before, lead(state) OVER way IS NULL AS is_last,
    at, day_in_china(at) - day_in_china(lag(at) OVER way) AS stayed_days, max(recognition_stage(state)) OVER way AS stage
  FROM (
    SELECT host.n, host.id AS host_id, step.place, step.state, date_trunc('day', now()) - interval '180 days'
      + sum(${drawn('host.n', '10 + step.place', 12 * 1440)} + 1) OVER (PARTITION BY host.n ORDER BY step.place) * interval '1 minute' AS at
    FROM (SELECT id, substr(name, 7)::int AS n FROM organisation WHERE name ~ '^虚拟申报单位[0-9]+$') host,
      string_to_table(($1::text[])[host.n % cardinality($1::text[]) + 1], ' ') WITH ORDINALITY AS step (state, place)
  ) step WINDOW way AS (PARTITION BY n ORDER BY place)`;

/** One in ten answers the call before. */
const applications = `INSERT INTO application (jurisdiction_id, call_id, host_id, department_id, field_id, state, name, form,
    submitted_at, state_since, created_by, created_at, stage)
  SELECT $1, (SELECT id FROM recognition_call WHERE title = '虚拟申报通知' || CASE WHEN first.n % 10 = 0 THEN 1 ELSE 2 END),
    first.host_id, departments.ids[first.n % cardinality(departments.ids) + 1], first.n % 8 + 1, last.state,
    '虚拟' || first.n || '技术创新中心', '{}', first.at, last.at, $2, first.at - interval '9 days', last.stage
  FROM travelled first JOIN travelled last ON last.n = first.n AND last.is_last,
    (SELECT array_agg(id ORDER BY id) AS ids FROM organisation WHERE kind = 'DEPARTMENT' AND jurisdiction_id = $1) departments
  WHERE first.place = 1 ORDER BY first.n`;

const steps = `INSERT INTO application_step (application_id, step, from_state, to_state, at, stayed_days)
  SELECT application.id, 'STEP', before, travelled.state, travelled.at, stayed_days FROM travelled JOIN application USING (host_id) ORDER BY n, travelled.place`;

/** Of each condition one in twelve is not met, one in thirty settled in writing. */
const outcomes = `INSERT INTO application_outcomes (application_id, clauses, others)
  SELECT application.id, jsonb_object_agg(rule, clause), coalesce(array_agg(rule || CASE
    WHEN ${drawn('application.id', 'given.place', 12)} = 0 THEN ' UNMET' ELSE ' JUDGED' END)
    FILTER (WHERE ${drawn('application.id', 'given.place', 12)} = 0 OR ${drawn('application.id', 'given.place', 30)} = 1), '{}')
  FROM travelled JOIN application USING (host_id), unnest($1::text[], $2::text[]) WITH ORDINALITY AS given (rule, clause, place)
  WHERE travelled.place = 1 GROUP BY 1`;

const panel = `WITH made AS (
    INSERT INTO panel (jurisdiction_id, call_id, name, meeting_on, place, state)
    SELECT $1, id, '虚拟论证专家组', current_date + 20, '虚拟会议室', 'COMPOSING' FROM recognition_call WHERE title = '虚拟申报通知2' RETURNING id, call_id)
  UPDATE application SET panel_id = made.id FROM made WHERE application.id IN (
    SELECT consulted.id FROM application consulted WHERE consulted.call_id = made.call_id AND state = 'IN_CONSULTATION' ORDER BY id LIMIT 30)`;

const experts = {
  people: `INSERT INTO person (name, email, status)
   SELECT '虚拟专家' || n, 'bench-expert-' || n || '@example.invalid', 'ACTIVE' FROM generate_series(1, $1::int) n ORDER BY n`,
  roles: `INSERT INTO role_holding (person_id, role, jurisdiction_id, from_on)
   SELECT id, 'EXPERT', $1, '2024-01-01' FROM person WHERE email LIKE 'bench-expert-%' ORDER BY id`,
  pool: `INSERT INTO expert (id, jurisdiction_id, person_id, kind, field_ids, title, state)
   SELECT 1000000 + n, $1, id, (ARRAY['TECHNICAL', 'TECHNICAL', 'MANAGEMENT', 'FINANCE'])[n % 4 + 1],
     ARRAY[n % 8 + 1, (n + 3) % 8 + 1]::smallint[], '虚拟研究员', 'ACTIVE'
   FROM (SELECT id, substr(name, 5)::int AS n FROM person WHERE email LIKE 'bench-expert-%') drawn ORDER BY n`,
  // an employer, and for one in forty a seat on the board of a host whose application is before the panel
  ties: `INSERT INTO expert_tie (expert_id, kind, organisation_id, name, from_on)
   SELECT expert.id, 'EMPLOYER', host.id, host.name, date '2020-01-01'
   FROM expert JOIN organisation host ON host.name = '虚拟申报单位' || (1 + (expert.id - 1000000) % $1) WHERE expert.id > 1000000
     AND NOT EXISTS (SELECT FROM application WHERE host_id = host.id AND panel_id IS NOT NULL)
   UNION ALL
   SELECT expert.id, 'BOARD_SEAT', bound.host_id, organisation.name, date '2021-01-01'
   FROM expert JOIN (SELECT host_id, row_number() OVER (ORDER BY id) AS place FROM application WHERE panel_id IS NOT NULL) bound
     ON bound.place = 1 + (expert.id / 40) % 30 JOIN organisation ON organisation.id = bound.host_id
   WHERE expert.id > 1000000 AND expert.id % 40 = 0`,
};

const deadlines = [
  `INSERT INTO public_notice (jurisdiction_id, state, number, title, body, working_days, posted_on, ends_on, reckoning)
   SELECT $1, 'POSTED', '虚拟公示' || n, '虚拟公示' || n, '虚拟', 7, current_date, current_date + 10, (
     SELECT jsonb_agg(jsonb_build_object('day', current_date + day, 'kind', 'WORKING', 'number', day, 'is_published', true) ORDER BY day)
     FROM generate_series(1, 10) day)::text
   FROM generate_series(1, 60) n ORDER BY n`,
  `INSERT INTO obligation (center_id, kind, clause, due_on, recorded_at)
   SELECT id, 'ANNUAL_REPORT', 'Art. 19', current_date + 30, now() FROM center WHERE jurisdiction_id = $1 AND withdrawn_at IS NULL ORDER BY id`,
];

/**
 * Draws applications of two calls with their steps and what the rules said, a panel that is being composed, a pool of
 * experts, and what a calendar of deadlines shows, into the demo district. Everything is named synthetic (虚拟).
 */
export const drawRecognition = async (client: Pick<Client, 'query'>, size: RecognitionSize): Promise<void> => {
  const { rows } = await client.query<{ place: number; person: number }>(
    `SELECT (SELECT id FROM jurisdiction WHERE level = 'DISTRICT' ORDER BY id LIMIT 1) AS place, min(id) AS person FROM person WHERE demo`,
  );
  const { place, person } = rows[0] ?? {};
  const statements: readonly (readonly [sql: string, ...values: unknown[]])[] = [
    [calls, place],
    [hosts, place, creditCodes(size.applications)],
    [travelled, wayOf],
    ['ANALYZE travelled'],
    [applications, place, person],
    ['ALTER TABLE application_step DISABLE TRIGGER application_step_is_measured'], // one by one it takes minutes
    [steps],
    ['ALTER TABLE application_step ENABLE TRIGGER application_step_is_measured'],
    [outcomes, candidacyRules.map(({ name }) => name), candidacyRules.map(({ clause }) => clause)],
    [panel, place],
    [experts.people, size.experts],
    [experts.roles, place],
    [experts.pool, place],
    [experts.ties, size.applications],
    ...deadlines.map((sql): [string, unknown] => [sql, place]),
  ];
  await client.query('BEGIN');
  try {
    for (const [sql, ...values] of statements) await client.query(sql, values);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
};
