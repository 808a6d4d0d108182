import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Findings, NoFindings } from '@wanchuang/domain-policy';
import { compositionFacts } from '@wanchuang/domain-recognition';
import { attempt, useLanguage, useText, Waiting } from '@wanchuang/web-client';
import { ClauseLink, FindingList } from '@wanchuang/web-registry';
import { Confirm } from '@wanchuang/web-ui';
import type { PolicyHandle } from '../application/use-policy';
import { expertKindText } from '../state-words.text';
import {
  BeginSessionDocument,
  ConcludePanelDocument,
  type PanelStateFragment,
  WaivePanelSizeDocument,
} from './panel.generated';
import { kindsInWords } from './kinds-in-words';
import { composed, refusalOf } from './panel-facts';
import { PanelFailure } from './panel-failure';
import type { Desk } from './use-panel';
import { composerText, panelText } from './panel.text';
import { ReasonButton } from '../outcome/reason-button';
import { useThenFresh } from './use-panel';

interface CompositionCardProps {
  readonly panel: PanelStateFragment;
  readonly desk: Desk;
  readonly policy: PolicyHandle;
  /** Today. */
  readonly on: string;
}

/** Size and kinds of who sits on it, held against the policy as the answers come, and the step that it allows. */
export function CompositionCard({ panel, desk, policy, on }: CompositionCardProps): ReactNode {
  const say = useText(composerText);
  const found = policy.placePolicy ? composed(panel, policy.placePolicy, on) : null;
  return (
    <section className="g-card" aria-label={say('compositionTitle')}>
      <h2>{say('compositionTitle')}</h2>
      {!policy.isKnown ? (
        <Waiting height={160} />
      ) : found === null || !found.inForce ? (
        <p>{say('noPolicy')}</p>
      ) : (
        <Composition panel={panel} desk={desk} found={found} />
      )}
    </section>
  );
}

interface FoundProps {
  readonly panel: PanelStateFragment;
  readonly desk: Desk;
  readonly found: Findings;
}

function Composition({ panel, desk, found }: FoundProps): ReactNode {
  const say = useText(composerText);
  const { size, minimum, isSizeWaived } = compositionFacts(found.findings);
  const { sizeWaiverSigner, sizeWaivedOn, sizeWaivedTo, viewerCan } = panel;
  const isShort = size < minimum && !isSizeWaived;
  return (
    <>
      <p className="g-hint">{say('compositionHint')}</p>
      <p className="p-size" aria-live="polite">
        {say('seatsOf', { size, minimum })}
      </p>
      <FindingList findings={found.findings} label={say('compositionTitle')} hasSummary={false} />
      {sizeWaiverSigner && sizeWaivedOn !== null && sizeWaivedTo !== null ? (
        <p className="g-quiet">
          {say('waivedBy', { name: sizeWaiverSigner.name ?? '–', day: sizeWaivedOn, size: sizeWaivedTo })}
        </p>
      ) : null}
      {isShort && size > 0 ? (
        viewerCan.waiveSize ? (
          <Waiver panel={panel} size={size} />
        ) : (
          <p className="g-hint">{say('waiverByLeader')}</p>
        )
      ) : null}
      {panel.viewerCan.begin ? <Step step="BEGIN" panel={panel} desk={desk} found={found} /> : null}
      {panel.viewerCan.conclude ? <Step step="CONCLUDE" panel={panel} desk={desk} found={found} /> : null}
    </>
  );
}

function Waiver({ panel, size }: { readonly panel: PanelStateFragment; readonly size: number }): ReactNode {
  const say = useText(composerText);
  const asking = useText(panelText);
  const fresh = useThenFresh();
  const [waive, { loading, error }] = useMutation(WaivePanelSizeDocument);
  const { id: panelId, version } = panel;
  if (version === null) return null;
  const press = (reason: string): Promise<unknown> =>
    fresh(waive({ variables: { input: { panelId, version, reason, idempotencyKey: crypto.randomUUID() } } }));
  return (
    <p>
      <ReasonButton
        word={say('waiver')}
        title={say('waiverTitle')}
        sure={say('waiverSure', { size })}
        keep={asking('later')}
        reasonLabel={say('waiverReason')}
        longest={2000}
        place={`waiver:${panelId}`}
        loading={loading}
        failure={<PanelFailure error={error} />}
        onConfirm={press}
      />
    </p>
  );
}

interface StepProps extends FoundProps {
  readonly step: 'BEGIN' | 'CONCLUDE';
}

/** The next step of the panel; what refuses it is said, with its clause, before it is pressed. */
function Step({ step, panel, desk, found }: StepProps): ReactNode {
  const say = useText(composerText);
  const asking = useText(panelText);
  const fresh = useThenFresh();
  const [begin, beginning] = useMutation(BeginSessionDocument);
  const [conclude, concluding] = useMutation(ConcludePanelDocument);
  const blockers = useBlockers(panel, step, desk, found);
  const { id: panelId, version } = panel;
  if (version === null) return null;
  const word = say(step === 'BEGIN' ? 'begin' : 'conclude');
  const press = (): Promise<unknown> => {
    const variables = { input: { panelId, version, idempotencyKey: crypto.randomUUID() } };
    return fresh<unknown>(step === 'BEGIN' ? begin({ variables }) : conclude({ variables }));
  };
  return (
    <div className="p-step">
      {blockers.length > 0 ? (
        <div className="g-notice" role="note">
          <p>{say('notYet', { step: word })}</p>
          <ul>
            {blockers.map((blocker) => (
              <li key={blocker}>
                {blocker} <ClauseLink clause="Art. 9(3)" />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {blockers.length > 0 ? (
        <Button type="primary" disabled>
          {word}
        </Button>
      ) : (
        <Confirm
          title={say(step === 'BEGIN' ? 'beginSure' : 'concludeSure')}
          okText={word}
          cancelText={asking('later')}
          onConfirm={() => attempt(press())}
        >
          <Button type="primary" loading={beginning.loading || concluding.loading}>
            {word}
          </Button>
        </Confirm>
      )}
      <PanelFailure error={beginning.error ?? concluding.error} />
    </div>
  );
}

/** Sentences of what the life cycle, and a conflict found since, would refuse. */
function useBlockers(
  panel: PanelStateFragment,
  step: StepProps['step'],
  desk: Desk,
  found: Findings | NoFindings,
): string[] {
  const say = useText(composerText);
  const kind = useText(expertKindText);
  const language = useLanguage();
  const refusal = refusalOf(panel, step, found);
  const known = desk === 'UNKNOWN' ? 0 : desk.seatedConflicts.filter(({ seatId }) => isSeated(panel, seatId)).length;
  const conflicts = step === 'BEGIN' && known > 0 ? [say('seatedConflicts', { count: known })] : [];
  if (refusal === null) return conflicts;
  const { size = 0, minimum = 0, open = 0 } = refusal.values;
  switch (refusal.guard) {
    case 'panelHasEveryKind': {
      const missing = found.inForce ? compositionFacts(found.findings).missingKinds : [];
      const kinds = kindsInWords(missing, kind, language);
      return [say('panelHasEveryKind', { kinds }), ...conflicts];
    }
    case 'panelIsLargeEnough':
      return [say('panelIsLargeEnough', { size: size ?? 0, minimum: minimum ?? 0 }), ...conflicts];
    case 'applicationsAreConcluded':
      return [say('applicationsAreConcluded', { count: open ?? 0 }), ...conflicts];
    default:
      return [say('panelHasApplications'), ...conflicts];
  }
}

const isSeated = ({ seats }: PanelStateFragment, seatId: string): boolean =>
  seats.some(({ id, state }) => id === seatId && state === 'ACCEPTED');
