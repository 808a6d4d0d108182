import { Recommendation } from '../recommendation/recommendation.entity';
import { RecommendationResolver } from '../recommendation/recommendation.resolver';
import { Settlement } from '../recommendation/settlement.entity';
import { ApplicationComment } from './application-comment.entity';
import { ApplicationEvidence } from './application-evidence.entity';
import { ApplicationParty } from './application-party.entity';
import { ApplicationStep } from './application-step.entity';
import { ApplicationVersion } from './application-version.entity';
import { Application } from './application.entity';
import { applicationReads } from './application.read';
import { ApplicationResolver } from './application.resolver';
import { EvidenceResolver } from './evidence.resolver';
import { TakenName } from './taken-name.entity';

/** Applications, what they are made of, and what is said and decided of them (Art. 6, 8, 9(2), 26). */
export const applicationModule = {
  entities: [
    Application,
    ApplicationVersion,
    ApplicationEvidence,
    ApplicationStep,
    ApplicationComment,
    ApplicationParty,
    TakenName,
    Recommendation,
    Settlement,
  ],
  resolvers: [ApplicationResolver, EvidenceResolver, RecommendationResolver],
  reads: applicationReads,
};
