import { ApplicationFinding } from './application-finding.entity';
import { progressReads } from './progress.read';
import { RecognitionProgressResolver } from './progress.resolver';

/** How recognition goes on (Art. 8, 9). */
export const progressModule = {
  entities: [ApplicationFinding],
  resolvers: [RecognitionProgressResolver],
  reads: progressReads,
};
