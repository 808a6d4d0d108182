import { columns, custom, many, nullable, raw, sqlOf, total, type TypeReads } from '@wanchuang/server-platform';
import { requireCells } from '@wanchuang/server-registry';
import { clauseReads, clauses } from './clauses.read';
import type { RecognitionProgressArgs } from './progress.args';
import { openProgress, progressTables } from './progress-tables';
import { stageReads, stages } from './stages.read';
import { stateStays, stayReads } from './stays.read';

/** So many calls are offered to choose from. */
const mostCalls = 200;

/** Sums over the applications that the viewer sees, of a place that is the viewer's as a whole. */
const recognitionProgress = custom(
  (read) => {
    requireCells(read, read.args<RecognitionProgressArgs>());
    const at = openProgress(read);
    const json = sqlOf(read.select('progress', { scope: at.scope.carry(progressTables, at) }));
    return raw(`(${at.scope.with}SELECT ${json})`);
  },
  { isTotal: true, arguments: ['jurisdictionId', 'callId', 'fieldCodes'] },
);

const calls = many((read) => {
  const at = read.scope.take(progressTables);
  const row = read.plan.alias('call');
  return {
    row,
    from: `(
      SELECT call.id, call.title, call.closes_at, counted.applications
      FROM (
        SELECT application.call_id, count(*)::int AS applications FROM application WHERE ${at.isSubmitted} GROUP BY 1
      ) counted JOIN recognition_call call ON call.id = counted.call_id
      ORDER BY call.closes_at DESC NULLS FIRST, call.id DESC LIMIT ${mostCalls}) ${row}`,
    orderBy: `${row}.closes_at DESC NULLS FIRST, ${row}.id DESC`,
  };
});

export const progressReads: readonly TypeReads[] = [
  { type: 'Query', fields: { recognitionProgress } },
  {
    type: 'RecognitionProgress',
    fields: {
      dataCutOff: nullable((_, read) => `(SELECT max(state_since) FROM ${read.scope.take(progressTables).applied()})`),
      calls,
      stages,
      stays: stateStays,
      clauses,
    },
  },
  {
    type: 'ProgressCall',
    fields: {
      ...columns(['title', 'applications'], ['closesAt']),
      id: total((row) => `'recognitionCall_' || ${row}.id`),
    },
  },
  stageReads,
  stayReads,
  clauseReads,
];
