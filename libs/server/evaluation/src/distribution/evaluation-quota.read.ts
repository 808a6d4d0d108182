import { excellentLimit } from '@wanchuang/domain-evaluation';
import { parameterInForce, policyOf } from '@wanchuang/domain-policy';
import type { Reader } from '@wanchuang/server-platform';
import type { Scope } from '@wanchuang/server-registry';
import type { EvaluationQuotaType } from './evaluation-distribution.type';

interface CycleRow {
  fromYear: number;
  toYear: number;
  publishedOn: string;
  jurisdictionCode: string;
}

/** Answers the quota of the one cycle of some years, for a number of participants (Art. 23). */
export type QuotaOf = (fromYear: number, toYear: number, participants: number) => EvaluationQuotaType | null;

const noQuota: QuotaOf = () => null;

/**
 * The quota counts among all participants of one cycle: with a filter that cuts through it there is none, and where
 * cycles of several jurisdictions are merged each has its own.
 */
export const readQuotas = async (reader: Reader, scope: Scope): Promise<QuotaOf> => {
  if (scope.fieldKeys || scope.departmentKeys || scope.statuses) return noQuota;
  const cycles = await reader.rows<CycleRow>(
    `SELECT cycle.from_year AS "fromYear", cycle.to_year AS "toYear", min(cycle.published_on)::date AS "publishedOn", min(jurisdiction.code) AS "jurisdictionCode"
     FROM evaluation_cycle cycle JOIN jurisdiction ON jurisdiction.id = cycle.jurisdiction_id
     WHERE cycle.state IN ('PUBLISHED', 'CLOSED')
       AND cycle.jurisdiction_id IN (SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = $1)
     GROUP BY cycle.from_year, cycle.to_year HAVING count(*) = 1`,
    [scope.jurisdictionKey],
  );
  return (fromYear, toYear, participants) => {
    const cycle = cycles.find((one) => one.fromYear === fromYear && one.toYear === toYear);
    const policy = cycle && policyOf(cycle.jurisdictionCode);
    const quota = policy && parameterInForce(policy, 'excellentQuota', cycle.publishedOn);
    if (!quota?.inForce) return null;
    return { rate: quota.value, limit: excellentLimit(participants, quota.value), clause: quota.citation };
  };
};
