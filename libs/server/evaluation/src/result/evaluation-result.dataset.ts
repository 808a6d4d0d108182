import { column, type ExportDataset } from '@wanchuang/server-platform';
import { centerColumns, placeWords } from '@wanchuang/server-registry';

/** What was settled when the cycle was published (Art. 22–23). */
const cycleDocument = `query ($id: ID!) {
  node(id: $id) { ... on EvaluationCycle { id fromYear toYear state cutOffOn publishedOn resultsSha256 } }
}`;

/** Results of published cycles (Art. 23). */
export const evaluationResultDataset: ExportDataset = {
  name: 'evaluationResults',
  label: { zh: '绩效评估结果', en: 'Evaluation results' },
  scope: 'EVALUATION',
  columns: () => [
    column('id', '标识', 'Id'),
    column('cycleId', '评估周期标识', 'Id of the cycle', 'cycle.id'),
    column('cycleFrom', '评估周期起始年度', 'First year of the cycle', 'cycle.fromYear'),
    column('cycleTo', '评估周期截止年度', 'Last year of the cycle', 'cycle.toYear'),
    ...centerColumns,
    column('grade', '评估等次', 'Grade'),
    column('total', '总分', 'Total', 'total', { zh: '分', en: 'points' }),
    column('publishedOn', '公布日期', 'Published on', 'cycle.publishedOn'),
  ],
  words: { ...placeWords, cycleId: { zh: '评估周期', en: 'Evaluation cycle' } },
  snapshot: ({ cycleId }) =>
    typeof cycleId === 'string' ? { document: cycleDocument, variables: { id: cycleId } } : null,
};
