import { many, numericId, type TypeReads } from '@wanchuang/server-platform';
import { allOf, withinJurisdiction } from '@wanchuang/server-registry';
import { EvaluationCycle } from './evaluation-cycle.entity';
import { resultsHash } from './results-hash.read';

export const evaluationCycleReads: readonly TypeReads[] = [
  { type: 'EvaluationCycle', entity: EvaluationCycle, node: 'evaluationCycle', fields: { resultsSha256: resultsHash } },
  {
    type: 'Query',
    fields: {
      evaluationCycles: many(
        (read) => {
          const given = read.args<{ jurisdictionId?: string | null }>().at('jurisdictionId');
          const bound = (): string => given.bind('int', (id, place) => numericId('jurisdiction', id, place));
          return {
            row: 'cycle',
            from: 'evaluation_cycle cycle',
            where: allOf([
              read.visible('EvaluationCycle', 'cycle'),
              given.isGiven ? withinJurisdiction('cycle', bound()) : null,
            ]),
            orderBy: 'cycle.to_year DESC, cycle.from_year DESC, cycle.id',
          };
        },
        { arguments: ['jurisdictionId'] },
      ),
    },
  },
];
