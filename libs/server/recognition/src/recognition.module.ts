import { recognitionLifecycles } from '@wanchuang/domain-recognition';
import { ApplicationComment } from './application/application-comment.entity';
import { ApplicationEvidence } from './application/application-evidence.entity';
import { ApplicationParty } from './application/application-party.entity';
import { ApplicationStep } from './application/application-step.entity';
import { ApplicationVersion } from './application/application-version.entity';
import { Application } from './application/application.entity';
import { applicationReads } from './application/application.read';
import { ApplicationResolver } from './application/application.resolver';
import { EvidenceResolver } from './application/evidence.resolver';
import { TakenName } from './application/taken-name.entity';
import { RecognitionCall } from './call/call.entity';
import { ApplicationFinding } from './progress/application-finding.entity';
import { progressReads } from './progress/progress.read';
import { RecognitionProgressResolver } from './progress/progress.resolver';
import { Recommendation } from './recommendation/recommendation.entity';
import { RecommendationResolver } from './recommendation/recommendation.resolver';
import { Settlement } from './recommendation/settlement.entity';

/** The tables of recognition (Ch. III). */
export const entities = [
  RecognitionCall,
  Application,
  ApplicationVersion,
  ApplicationEvidence,
  ApplicationStep,
  ApplicationComment,
  ApplicationParty,
  TakenName,
  Recommendation,
  Settlement,
  ApplicationFinding,
];

/** What the API shows of them. */
export const resolvers = [ApplicationResolver, EvidenceResolver, RecommendationResolver, RecognitionProgressResolver];

/** How it is read. */
export const reads = [...applicationReads, ...progressReads];

/** The lives of its things. */
export const lifecycles = recognitionLifecycles;
