import { applicationLifecycle } from '@wanchuang/domain-recognition';
import {
  columns,
  literal,
  many,
  nullable,
  numericId,
  one,
  type OrderTerm,
  page,
  type Reading,
  type TypeReads,
  values,
} from '@wanchuang/server-platform';
import { barredOther, pageSizes } from '@wanchuang/server-registry';
import { Recommendation } from '../recommendation/recommendation.entity';
import { Settlement } from '../recommendation/settlement.entity';
import { ApplicationComment } from './application-comment.entity';
import { ApplicationEvidence } from './application-evidence.entity';
import { ApplicationStep } from './application-step.entity';
import { ApplicationVersion } from './application-version.entity';
import { applicationActionReads } from './application-actions.type';
import { Application } from './application.entity';
import { applicationConditions } from './application.filter';
import type { ApplicationArgs, ApplicationOrderBy } from './application.inputs';
import { nameCheck } from './name-check.read';
import { isShownEvidence, writtenFields } from './written-fields.read';

/** Rows of an application, in an order. */
const partsOf = (type: string, table: string, order: 'ASC' | 'DESC', also = (_row: string, _read: Reading) => 'TRUE') =>
  many((read) => {
    const row = read.plan.alias('part');
    const where = `${row}.application_id = ${read.row}.id AND ${also(row, read)} AND ${read.visible(type, row, 'application')}`;
    return { row, from: `${table} ${row}`, where, orderBy: `${row}.id ${order}` };
  });

const hostRecord = many((read) => {
  const [row, host] = [read.plan.alias('entry'), read.plan.alias('host')];
  return {
    row,
    from: `organisation ${host} JOIN record_entry ${row} ON ${row}.credit_code = ${host}.credit_code`,
    where: `${host}.id = ${read.row}.host_id AND ${row}.state = 'STANDING'`,
    orderBy: `${row}.occurred_on, ${row}.id`,
  };
});

const barredUntil = nullable((row, read) => {
  const today = read.plan.bind('date', ({ request }) => request.today);
  return `(SELECT max(ban.until_on) FROM ban JOIN organisation barred ON barred.credit_code = ban.credit_code
    WHERE barred.id = ${row}.host_id AND ban.from_on <= ${today} AND ban.until_on > ${today})`;
});

/** Names of others under a ban today; the rules say to whom they show. */
const barredNames = (isMeant: (host: string, other: string, application: string) => string) =>
  values((read) => {
    const [host, other] = [read.plan.alias('host'), read.plan.alias('other')];
    const today = read.plan.bind('date', ({ request }) => request.today);
    return {
      row: other,
      from: `organisation ${host} JOIN organisation ${other} ON ${other}.id <> ${host}.id`,
      where: `${host}.id = ${read.row}.host_id AND ${barredOther.isBarred(other, today)} AND ${isMeant(host, other, read.row)}`,
      value: `${other}.name`,
      orderBy: `${other}.name, ${other}.id`,
    };
  });

const partyCodes = (application: string): string =>
  `ARRAY(SELECT party.credit_code FROM application_party party WHERE party.application_id = ${application}.id)`;

const lifeOrder = Object.keys(applicationLifecycle.states).map(literal).join(', ');

/** An instant as a cursor can carry it. */
const microseconds = (column: string): string => `(extract(epoch FROM ${column}) * 1000000)::bigint`;

const terms: Readonly<Record<ApplicationOrderBy, Omit<OrderTerm, 'direction'>>> = {
  STATE_SINCE: { sql: microseconds('application.state_since'), type: 'bigint', field: 'Application.stateSince' },
  SUBMITTED_AT: {
    sql: microseconds('application.submitted_at'),
    type: 'bigint',
    nullable: true,
    field: 'Application.submittedAt',
  },
  NAME: { sql: 'application.name', type: 'text', field: 'Application.name' },
  STATE: {
    sql: `array_position(ARRAY[${lifeOrder}], application.state)`,
    type: 'int',
    field: 'Application.state',
  },
};

const orderOf = (read: Reading): OrderTerm[] => {
  const { by, direction } = read
    .args<ApplicationArgs>()
    .at('orderBy')
    .lookAt((order) => ({ by: order?.by ?? 'STATE_SINCE', direction: order?.direction ?? 'ASC' }));
  return [
    { ...terms[by], direction },
    { sql: 'application.id', direction: 'ASC', type: 'int' },
  ];
};

const applicationById = (read: Reading) => {
  const key = read
    .args<{ id: string }>()
    .at('id')
    .bind('int', (id) => numericId('application', id));
  const where = `application.id = ${key} AND ${read.visible('Application', 'application')}`;
  return { row: 'application', from: 'application', where };
};

const counts = many(
  (read) => {
    const where = applicationConditions(read, read.args<ApplicationArgs>().at('filter'));
    const from = `(SELECT application.state, count(*)::int AS count FROM application WHERE ${where} GROUP BY 1) counted`;
    return { row: 'counted', from, orderBy: `array_position(ARRAY[${lifeOrder}], counted.state)` };
  },
  { arguments: ['filter'] },
);

const ofApplication = { within: 'application' } as const;

export const applicationReads: readonly TypeReads[] = [
  {
    type: 'Application',
    entity: Application,
    node: 'application',
    names: ['call', 'host'],
    fields: {
      ...writtenFields,
      barredUntil,
      barredParties: barredNames((host, other, row) => barredOther.isParty(host, other, partyCodes(row))),
      barredGroup: barredNames((host, other) => barredOther.isOfGroup(host, other)),
      hostRecord,
      versions: partsOf('ApplicationVersion', 'application_version', 'DESC'),
      evidence: partsOf('ApplicationEvidence', 'application_evidence', 'ASC', isShownEvidence),
      steps: partsOf('ApplicationStep', 'application_step', 'ASC'),
      comments: partsOf('ApplicationComment', 'application_comment', 'DESC'),
      recommendations: partsOf('Recommendation', 'recommendation', 'DESC'),
      settlements: partsOf('Settlement', 'settlement', 'DESC'),
    },
  },
  ...applicationActionReads,
  {
    ...ofApplication,
    type: 'ApplicationVersion',
    entity: ApplicationVersion,
    node: 'applicationVersion',
    names: ['scan'],
  },
  {
    ...ofApplication,
    type: 'ApplicationEvidence',
    entity: ApplicationEvidence,
    node: 'applicationEvidence',
    names: ['file'],
  },
  { ...ofApplication, type: 'ApplicationStep', entity: ApplicationStep, node: 'applicationStep' },
  { ...ofApplication, type: 'ApplicationComment', entity: ApplicationComment, node: 'applicationComment' },
  {
    ...ofApplication,
    type: 'Recommendation',
    entity: Recommendation,
    node: 'recommendation',
    names: ['department', 'document'],
  },
  { ...ofApplication, type: 'Settlement', entity: Settlement, node: 'settlement' },
  { type: 'HostRecordEntry', fields: columns(['kind', 'occurredOn']) },
  { type: 'ApplicationCount', fields: columns(['state', 'count']) },
  { type: 'NameCheck', fields: columns(['name', 'isTaken', 'isOfApplication'], ['centerName']) },
  {
    type: 'Query',
    fields: {
      application: one(applicationById, { arguments: ['id'] }),
      applications: page({
        ...pageSizes,
        arguments: ['filter', 'orderBy'],
        rows: (read) => ({
          row: 'application',
          from: 'application',
          where: applicationConditions(read, read.args<ApplicationArgs>().at('filter')),
          order: orderOf(read),
        }),
      }),
      applicationCounts: counts,
      nameCheck,
    },
  },
];
