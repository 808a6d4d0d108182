import { type Conclusion, compositionFacts, judgeConclusion, meanOf } from '@wanchuang/domain-recognition';
import {
  type AnswerReader,
  type Change,
  dayInShanghai,
  ExpectedError,
  globalId,
  type Transaction,
} from '@wanchuang/server-platform';
import { holdFile } from '@wanchuang/server-files';
import { recordDecision } from '@wanchuang/server-registry';
import { lockApplication, noApplication } from '../application/application.store';
import { stepApplication } from '../application/step-application';
import { noPolicy } from '../lifecycle/no-policy';
import { countedSheets } from '../sheet/sheet.store';
import { compositionOf, requirePolicy } from './composition';
import { lockPanelFor, type PanelRow } from './panel.store';
import { requireNoConflicts } from './seated-conflicts';

interface Concluded {
  readonly panelId: number;
  readonly applicationId: number;
  readonly conclusion: Conclusion;
  readonly opinion: string;
  readonly documentId: number | null;
}

const clause = 'Art. 9(3)';

/** What a panel concludes of one application: the bureau officer keeps it, and the rules hold it (Art. 9(3)). */
export class ConclusionService {
  /**
   * @throws ExpectedError REFUSED: too few experts without a waiver, a kind that nobody is of, sheets that are missing, or
   *   a conclusion in favour below the pass mark
   */
  async conclude<T>(asked: Change, concluded: Concluded, read: AnswerReader<T>): Promise<T> {
    const { panelId, applicationId, conclusion, opinion, documentId } = concluded;
    const { doer } = asked;
    const { answer } = await asked.once(async (tx) => {
      const panel = await lockPanelFor(tx, doer, 'CONCLUDE_APPLICATION', panelId);
      requireInSession(panel);
      const application = await lockApplication(tx, applicationId);
      if (application.panelId !== panelId) throw noApplication(applicationId);
      const on = dayInShanghai(tx.at);
      const policy = await requirePolicy(tx, panel);
      const { totals, open } = await countedSheets(tx, panelId, applicationId);
      const facts = { ...(await compositionOf(tx, panel)), totals };
      const findings = judgeConclusion(facts, policy, on);
      if (!findings.inForce) throw noPolicy(panel.jurisdictionId, on, findings.reason);
      const panelFacts = { ...compositionFacts(findings.findings), openSheets: open };
      await stepApplication(tx, doer, application, 'CONCLUDE', { panel: panelFacts, opinion });
      await requireNoConflicts(tx, panel, policy);
      const mean = meanOf(totals);
      const passes = findings.findings.some(({ rule, verdict }) => rule === 'panelMean' && verdict === 'MET');
      if (mean === null || (conclusion === 'SUPPORT' && !passes)) throw belowPassMark(mean);
      const personId = doer.rights?.personId ?? null;
      const row = { ...concluded, mean, sheets: totals.length, on };
      const id = await insertConclusion(tx, panel, row);
      const { jurisdictionId } = panel;
      // of the conclusion, not of the application: what the rules looked at tells how many judged, and is the bureau's alone
      const decisionId = await recordDecision(tx, {
        kind: 'CONCLUDE',
        subject: globalId('panelConclusion', id),
        jurisdictionId,
        on,
        facts,
        findings,
        policy,
        outcome: conclusion,
        reason: opinion,
        signedBy: personId,
      });
      // those who judged have signed it: whoever reads the application must not find it by its number
      if (documentId !== null && personId !== null)
        await holdFile(tx, { fileId: documentId, holder: globalId('decision', decisionId), personId });
      return id;
    }, read);
    return answer;
  }
}

const requireInSession = ({ state }: PanelRow): void => {
  if (state === 'IN_SESSION') return;
  throw new ExpectedError('REFUSED', 'The panel does not sit', { clause, reason: 'NOT_IN_SESSION', state });
};

const belowPassMark = (mean: string | null): ExpectedError =>
  new ExpectedError(
    'REFUSED',
    `A mean of ${mean ?? 'no sheets'} is below the pass mark: the panel does not conclude in favour`,
    {
      clause,
      reason: 'BELOW_PASS_MARK',
      mean,
    },
  );

async function insertConclusion(
  tx: Transaction,
  panel: PanelRow,
  {
    applicationId,
    conclusion,
    opinion,
    documentId,
    mean,
    sheets,
    on,
  }: Concluded & { mean: string; sheets: number; on: string },
): Promise<number> {
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO panel_conclusion (application_id, panel_id, conclusion, opinion, document_id, mean, sheets, decided_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [applicationId, panel.id, conclusion, opinion, documentId, mean, sheets, on],
  );
  if (!row) throw new Error('the conclusion was not written');
  await tx.appendEvent({
    type: 'panel.application_concluded',
    subject: globalId('panel', panel.id),
    jurisdictionId: panel.jurisdictionId,
    payload: { applicationId: globalId('application', applicationId), conclusion, mean, sheets },
  });
  return row.id;
}
