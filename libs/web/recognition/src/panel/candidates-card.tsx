import { useMutation } from '@apollo/client/react';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { attempt, type ExpertKind, useLinks, useText, Waiting } from '@wanchuang/web-client';
import { ClauseLink } from '@wanchuang/web-registry';
import { expertText } from '../expert/expert.text';
import { expertKindText } from '../state-words.text';
import { ConflictReasons } from './conflict-reasons';
import { InviteExpertDocument, type PanelDeskQuery, type PanelStateFragment } from './panel.generated';
import { PanelFailure } from './panel-failure';
import type { Desk } from './use-panel';
import { composerText } from './panel.text';
import { useThenFresh } from './use-panel';

type Candidate = PanelDeskQuery['panelDesk']['candidates'][number];

interface CandidatesCardProps {
  readonly panel: PanelStateFragment;
  readonly desk: Desk;
}

/** Whom to ask next, as the server proposes it with its reasons; who is out stands below, with why. */
export function CandidatesCard({ panel, desk }: CandidatesCardProps): ReactNode {
  const say = useText(composerText);
  const linkTo = useLinks();
  const candidates = desk === 'UNKNOWN' ? [] : desk.candidates;
  const eligible = candidates.filter(({ conflicts }) => conflicts.length === 0);
  const out = candidates.filter(({ conflicts }) => conflicts.length > 0);
  const most = Math.max(1, ...candidates.map(({ seatsLastYear }) => seatsLastYear));
  return (
    <section className="g-card" aria-label={say('poolTitle')}>
      <h2>{say('poolTitle')}</h2>
      <p className="g-hint">{say('poolHint')}</p>
      {panel.applications.length === 0 ? <p className="g-quiet">{say('inviteFirst')}</p> : null}
      {desk === 'UNKNOWN' ? (
        <Waiting height={240} />
      ) : candidates.length === 0 ? (
        <p className="g-quiet">
          {say('noPool')}{' '}
          <Link className="g-link" {...linkTo(() => '/recognition/experts')}>
            {say('toPool')}
          </Link>
        </p>
      ) : (
        <>
          <h3>{say('eligible', { count: eligible.length })}</h3>
          <ul className="p-rows">
            {eligible.map((one, place) => (
              <EligibleRow key={one.expertId} panel={panel} candidate={one} most={most} isFirst={place === 0} />
            ))}
          </ul>
          {out.length > 0 ? (
            <>
              <h3>
                {say('out', { count: out.length })} <ClauseLink clause="Art. 9(3)" />
              </h3>
              <ul className="p-rows">
                {out.map((one) => (
                  <OutRow key={one.expertId} panel={panel} candidate={one} />
                ))}
              </ul>
            </>
          ) : null}
        </>
      )}
    </section>
  );
}

interface RowProps {
  readonly panel: PanelStateFragment;
  readonly candidate: Candidate;
}

function useNameOf(): (candidate: Candidate) => string {
  const say = useText(expertText);
  return ({ name }) => name ?? say('nameless');
}

interface EligibleRowProps extends RowProps {
  /** Seats of whoever has most. */
  readonly most: number;
  readonly isFirst: boolean;
}

function EligibleRow({ panel, candidate, most, isFirst }: EligibleRowProps): ReactNode {
  const say = useText(composerText);
  const kind = useText(expertKindText);
  const name = useNameOf()(candidate);
  const { isNeeded, knowsField, seatsLastYear, title, kinds } = candidate;
  const reasons = [
    ...(isNeeded ? [say('needed', { kind: kind(candidate.kind) })] : []),
    ...(knowsField ? [say('knowsField')] : []),
  ];
  return (
    <li>
      <div>
        <strong>{name}</strong> {isFirst || isNeeded ? <span className="p-tag">{say('proposed')}</span> : null}
        <span className="g-quiet p-below">{[title, ...kinds.map((one) => kind(one))].filter(Boolean).join(' · ')}</span>
        {reasons.length > 0 ? <span className="p-below">{reasons.join(' · ')}</span> : null}
        <Load count={seatsLastYear} most={most} />
      </div>
      <Invite panel={panel} candidate={candidate} name={name} />
    </li>
  );
}

/** How much somebody was asked in the last twelve months, beside whoever was asked most. */
function Load({ count, most }: { readonly count: number; readonly most: number }): ReactNode {
  const say = useText(composerText);
  return (
    <span className="p-below p-load">
      <span className="p-load-track" aria-hidden="true">
        <span style={{ width: `${(100 * count) / most}%` }} />
      </span>
      <span className="g-quiet">{say('load', { count })}</span>
    </span>
  );
}

interface InviteProps extends RowProps {
  readonly name: string;
}

function Invite({ panel, candidate, name }: InviteProps): ReactNode {
  const say = useText(composerText);
  const word = useText(expertKindText);
  const fresh = useThenFresh();
  const [chosen, setChosen] = useState<ExpertKind | null>(null);
  const [invite, { loading, error }] = useMutation(InviteExpertDocument);
  const kind = chosen ?? candidate.kind;
  const press = (): Promise<unknown> => {
    const input = { panelId: panel.id, expertId: candidate.expertId, kind, idempotencyKey: crypto.randomUUID() };
    return fresh(invite({ variables: { input } }));
  };
  return (
    <div className="p-do">
      {candidate.kinds.length > 1 ? (
        <Select
          size="small"
          aria-label={say('inviteAs', { name })}
          value={kind}
          onChange={setChosen}
          options={candidate.kinds.map((value) => ({ value, label: word(value) }))}
        />
      ) : null}
      <Button
        size="small"
        aria-label={say('inviteNamed', { name })}
        disabled={panel.applications.length === 0}
        loading={loading}
        onClick={() => attempt(press())}
      >
        {say('invite')}
      </Button>
      <PanelFailure error={error} />
    </div>
  );
}

function OutRow({ panel, candidate }: RowProps): ReactNode {
  const say = useText(composerText);
  const kind = useText(expertKindText);
  const name = useNameOf()(candidate);
  return (
    <li data-out="true">
      <div>
        <strong>{name}</strong> <span className="p-tag">{say('mustStayOut')}</span>
        <span className="g-quiet p-below">
          {[candidate.title, ...candidate.kinds.map((one) => kind(one))].filter(Boolean).join(' · ')}
        </span>
        <ConflictReasons conflicts={candidate.conflicts} expert={name} applications={panel.applications} />
      </div>
    </li>
  );
}
