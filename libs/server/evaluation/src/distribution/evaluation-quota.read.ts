import { policies } from '@wanchuang/domain-policy';
import { columns, constant, custom, orNull, total, type TypeReads } from '@wanchuang/server-platform';
import { allOf, withinJurisdiction } from '@wanchuang/server-registry';
import { isPublished } from '../cycle/is-published';
import { type Distributing, distributing, type DistributionsOf } from './distributions';
import { joinedRows } from './joined-rows';

/** The quotas of all policies, each with the days on which it is in force (Art. 23, 28). */
const quotas = Object.entries(policies).flatMap(([code, { inForceFrom, inForceUntil, parameters }]) =>
  parameters.excellentQuota.values.map(({ value, from, until, citation }) => ({
    code,
    since: from > inForceFrom ? from : inForceFrom,
    until: until !== null && (inForceUntil === null || until < inForceUntil) ? until : inForceUntil,
    rate: value,
    clause: citation,
  })),
);

const boundQuotas = ({ read: { plan } }: Distributing): string => {
  const bound = (key: keyof (typeof quotas)[number], type: string): string =>
    plan.bindConstant(
      type,
      quotas.map((quota) => quota[key]),
    );
  return `unnest(${bound('code', 'text[]')}, ${bound('since', 'date[]')}, ${bound('until', 'date[]')}, ${bound('rate', 'numeric[]')}, ${bound('clause', 'text[]')})
    AS quota (code, since, until, rate, clause)`;
};

/** The quotas of years in which one cycle was published: where several are merged, each has its own. */
const quotaTable = (at: Distributing): string =>
  at.scope.table('quota', () => {
    const { jurisdiction } = at.of.centers;
    const published = allOf([isPublished('cycle'), jurisdiction && withinJurisdiction('cycle', jurisdiction)]);
    return `SELECT published.from_year, published.to_year, quota.rate, quota.clause
      FROM (
        SELECT cycle.from_year, cycle.to_year, min(cycle.published_on) AS published_on, min(jurisdiction.code) AS code
        FROM evaluation_cycle cycle JOIN jurisdiction ON jurisdiction.id = cycle.jurisdiction_id
        WHERE ${published} GROUP BY 1, 2 HAVING count(*) = 1
      ) published
      JOIN ${boundQuotas(at)} ON quota.code = published.code
        AND published.published_on >= quota.since AND (quota.until IS NULL OR published.published_on < quota.until)`;
  });

/** The quota counts among all participants of one cycle: where something cuts through it there is none. */
const cutsThroughCycles = ({ group, centers: { fields, departments, statuses } }: DistributionsOf): boolean =>
  [group, fields, departments, statuses].some((part) => part !== null);

/** The quota of a distribution (Art. 23). */
export const quotaOfDistribution = custom(
  (read) => {
    const at = read.scope.take(distributing);
    if (cutsThroughCycles(at.of)) return constant(null);
    const row = read.scope.take(joinedRows).joined(quotaTable(at), ['from_year', 'to_year']);
    return orNull(`${row}.rate`, read.select(row));
  },
  { isTotal: false },
);

export const evaluationQuotaReads: readonly TypeReads[] = [
  {
    type: 'EvaluationQuota',
    fields: {
      ...columns(['rate', 'clause']),
      limit: total((row, read) => `floor(${row}.rate * ${read.scope.take(joinedRows).row}.participants)`),
    },
  },
];
