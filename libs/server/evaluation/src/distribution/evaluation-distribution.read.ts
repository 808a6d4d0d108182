import { Dimension } from '@wanchuang/domain-indicators';
import { globalId, type Reader } from '@wanchuang/server-platform';
import { resolveScope } from '@wanchuang/server-registry';
import { checkEvaluationYears, type EvaluationFilter } from '../evaluation-filter';
import { type DistributionCell, readCells } from './distribution-cells.read';
import { type ParticipantRow, readParticipants } from './distribution-results.read';
import type { EvaluationDistributionType, EvaluationGroup } from './evaluation-distribution.type';
import { type QuotaOf, readQuotas } from './evaluation-quota.read';
import { scoreDistribution } from './score-distribution';

/** Up to so many participants every score is read: quartiles are exact and each center can be a dot. */
const mostDots = 1_000;

const sameDistribution = (cell: DistributionCell) => (row: { fromYear: number; toYear: number; group: number }) =>
  row.fromYear === cell.fromYear && row.toYear === cell.toYear && row.group === cell.group;

const groupKeys = (group: EvaluationGroup | null, key: number) => ({
  fieldKey: group === 'FIELD' ? key : null,
  departmentKey: group === 'DEPARTMENT' ? key : null,
  groupJurisdictionKey: group === 'JURISDICTION' ? key : null,
});

const toDistribution = (
  total: DistributionCell,
  cells: readonly DistributionCell[],
  participants: readonly ParticipantRow[] | null,
  group: EvaluationGroup | null,
  quotaOf: QuotaOf,
): EvaluationDistributionType => ({
  ...groupKeys(group, total.group),
  fromYear: total.fromYear,
  toYear: total.toYear,
  participants: total.participants,
  excellent: total.excellent,
  good: total.good,
  poor: total.poor,
  quota: group ? null : quotaOf(total.fromYear, total.toYear, total.participants),
  total: scoreDistribution(total, participants && participants.map((row) => row.total)),
  dimensions: Object.values(Dimension).flatMap((dimension) => {
    const cell = cells.find((one) => one.dimension === dimension);
    const scores = participants && participants.flatMap((row) => row.scores[dimension] ?? []);
    return cell ? [{ dimension, distribution: scoreDistribution(cell, scores) }] : [];
  }),
  results: (participants ?? []).map((row) => ({
    centerId: globalId('center', row.centerKey),
    name: row.name,
    total: row.total,
    grade: row.grade,
  })),
});

/**
 * How published cycles came out, the oldest first; at most four statements. Reads the rollup, and the results
 * themselves only of distributions of up to 1,000 participants.
 */
export const readDistributions = async (
  reader: Reader,
  filter: EvaluationFilter,
  group: EvaluationGroup | null,
): Promise<EvaluationDistributionType[]> => {
  checkEvaluationYears(filter);
  const scope = await resolveScope(reader, filter);
  const cells = await readCells(reader, scope, filter, group);
  const totals = cells.filter((cell) => cell.dimension === 'TOTAL');
  const small = totals.filter((cell) => cell.participants <= mostDots);
  const participants = await readParticipants(
    reader,
    scope,
    filter,
    group,
    small.map(({ fromYear, toYear, group: key }) => ({ fromYear, toYear, group: key })),
  );
  const quotaOf = group ? () => null : await readQuotas(reader, scope);
  return totals.map((total) => {
    const rows = total.participants <= mostDots ? participants.filter(sameDistribution(total)) : null;
    return toDistribution(total, cells.filter(sameDistribution(total)), rows, group, quotaOf);
  });
};
