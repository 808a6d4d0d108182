import type { DecisionKind } from '@wanchuang/domain-registry';
import { type AnswerReader, type Change, dayInShanghai, globalId, type Transaction } from '@wanchuang/server-platform';
import { holdFile } from '@wanchuang/server-files';
import { recordDecision } from '@wanchuang/server-registry';
import { checkedText, longestReason, requireRightOn, requireVersion } from '../application/application.check';
import { type ApplicationRow, lockApplication } from '../application/application.store';
import { scanTypes } from '../application/evidence.service';
import { judgedToday } from '../application/judged';
import { stepApplication } from '../application/step-application';
import type { RecommendationVerdict } from './recommendation.entity';
import { requirePerson } from '../lifecycle/person-of';

interface Opinion {
  readonly id: number;
  readonly version: number;
  readonly opinion: string;
  readonly documentId: number | null;
}

const actionOf = { RECOMMEND: 'RECOMMEND_APPLICATION', DECLINE: 'DECLINE_APPLICATION' } as const;

/** A department's opinion on an application (Art. 6, 9(2)). */
export class RecommendationService {
  /** @throws ExpectedError REFUSED that cites the clause; CONFLICT if it was changed meanwhile */
  async give<T>(asked: Change, verdict: RecommendationVerdict, given: Opinion, read: AnswerReader<T>): Promise<T> {
    const opinion = checkedText('input.opinion', given.opinion, longestReason);
    const { answer } = await asked.once(async (tx) => {
      const application = await lockApplication(tx, given.id);
      requireRightOn(asked.doer, actionOf[verdict], application);
      requireVersion(application, given.version);
      await keepOpinion(tx, asked, application, verdict, { ...given, opinion });
      await decide(tx, asked, application, verdict, opinion);
      await stepApplication(tx, asked.doer, application, verdict, { opinion });
      return given.id;
    }, read);
    return answer;
  }
}

async function keepOpinion(
  tx: Transaction,
  { doer }: Change,
  { id, departmentId }: ApplicationRow,
  verdict: RecommendationVerdict,
  { opinion, documentId }: Opinion,
): Promise<void> {
  const personId = requirePerson(doer);
  if (documentId !== null) {
    await holdFile(tx, { fileId: documentId, holder: globalId('application', id), personId, mediaTypes: scanTypes });
  }
  await tx.rows(
    `INSERT INTO recommendation (application_id, department_id, verdict, opinion, document_file_id, made_at, made_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, departmentId, verdict, opinion, documentId, tx.at, personId],
  );
}

/** What it rests on is kept: the findings of the day. */
async function decide(
  tx: Transaction,
  { doer }: Change,
  application: ApplicationRow,
  kind: DecisionKind & RecommendationVerdict,
  reason: string,
): Promise<void> {
  const judged = await judgedToday(tx, application);
  await recordDecision(tx, {
    kind,
    subject: globalId('application', application.id),
    jurisdictionId: application.jurisdictionId,
    on: dayInShanghai(tx.at),
    ...judged,
    outcome: kind === 'RECOMMEND' ? 'RECOMMENDED' : 'DECLINED',
    reason,
    signedBy: requirePerson(doer),
  });
}
