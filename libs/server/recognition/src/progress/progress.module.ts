import { ApplicationOutcomes } from './application-outcomes.entity';
import { progressReads } from './progress.read';
import { RecognitionProgressResolver } from './progress.resolver';

/** How recognition goes on (Art. 8, 9). */
export const progressModule = {
  entities: [ApplicationOutcomes],
  resolvers: [RecognitionProgressResolver],
  reads: progressReads,
};
