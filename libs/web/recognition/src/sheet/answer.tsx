import { useMutation } from '@apollo/client/react';
import { Button, Input, Radio } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { ClauseLink } from '@wanchuang/web-registry';
import { Confirm } from '@wanchuang/web-ui';
import { FailureLine } from '../failure/failure-line';
import { declarationsOf, type Declared, wantedOf } from './declarations';
import { keepDeclared, keptDeclared } from './kept-declarations';
import {
  AcceptInvitationDocument,
  DeclineInvitationDocument,
  type JudgedApplicationFragment,
  type OwnSeatFragment,
} from './sheet.generated';
import { sheetText } from './sheet.text';

/** A declaration for each application, and the answer that follows of them (Art. 9(3)). */
export function Answer({ seat }: { readonly seat: OwnSeatFragment }): ReactNode {
  const say = useText(sheetText);
  const [declared, setDeclared] = useState(() => keptDeclared(seat.id));
  const [accept, { loading, error }] = useMutation(AcceptInvitationDocument);
  const { id: seatId, version, panel } = seat;
  const ids = panel.applications.map(({ id }) => id);
  const wants = wantedOf(ids, declared);
  const hasConflict = ids.some((id) => declared[id]?.hasConflict === true);
  const declare = (id: string, one: Declared): void => {
    const next = { ...declared, [id]: one };
    setDeclared(next);
    keepDeclared(seatId, next);
  };
  const press = async (): Promise<void> => {
    const declarations = declarationsOf(ids, declared);
    await accept({ variables: { input: { seatId, version, declarations, idempotencyKey: crypto.randomUUID() } } });
    keepDeclared(seatId, null);
  };
  const word = say(hasConflict ? 'recuseByDeclaring' : 'accept');
  const look = hasConflict ? ({ danger: true } as const) : ({ type: 'primary' } as const);
  return (
    <section className="g-card" aria-label={say('declareTitle')}>
      <h2>
        {say('declareTitle')} <ClauseLink clause="Art. 9(3)" />
      </h2>
      <p className="g-hint">{say('declareHint')}</p>
      {panel.applications.map((one) => (
        <Declaration
          key={one.id}
          application={one}
          declared={declared[one.id]}
          onChange={(next) => declare(one.id, next)}
        />
      ))}
      {wants === null ? null : <p className="g-hint">{say(wants)}</p>}
      <div className="g-row">
        {wants === null ? (
          <Confirm
            title={say(hasConflict ? 'recuseByDeclaringSure' : 'acceptSure')}
            okText={word}
            cancelText={say('keep')}
            onConfirm={() => attempt(press())}
          >
            <Button {...look} loading={loading}>
              {word}
            </Button>
          </Confirm>
        ) : (
          <Button {...look} disabled>
            {word}
          </Button>
        )}
        {seat.viewerCan.decline ? <Decline seat={seat} /> : null}
      </div>
      <FailureLine error={error} />
    </section>
  );
}

interface DeclarationProps {
  readonly application: JudgedApplicationFragment;
  readonly declared: Declared | undefined;
  readonly onChange: (declared: Declared) => void;
}

function Declaration({ application, declared, onChange }: DeclarationProps): ReactNode {
  const say = useText(sheetText);
  const id = useId();
  const question = say('hasConflict', { name: application.name || application.id });
  return (
    <fieldset className="p-declare">
      <legend>{question}</legend>
      <Radio.Group
        aria-label={question}
        value={declared?.hasConflict}
        options={[
          { value: false, label: say('no') },
          { value: true, label: say('yes') },
        ]}
        onChange={({ target }) => onChange({ reason: declared?.reason ?? '', hasConflict: target.value === true })}
      />
      {declared?.hasConflict === true ? (
        <>
          <label className="g-label" htmlFor={id}>
            {say('conflictReason')}
          </label>
          <p className="g-hint" id={`${id}-hint`}>
            {say('conflictReasonHint')}
          </p>
          <Input.TextArea
            id={id}
            aria-describedby={`${id}-hint`}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={1000}
            value={declared.reason}
            onChange={({ target }) => onChange({ hasConflict: true, reason: target.value })}
          />
        </>
      ) : null}
    </fieldset>
  );
}

/** Asked twice; a reason is welcome and not wanted. */
function Decline({ seat: { id: seatId, version } }: { readonly seat: OwnSeatFragment }): ReactNode {
  const say = useText(sheetText);
  const id = useId();
  const [reason, setReason] = useState('');
  const [decline, { loading, error }] = useMutation(DeclineInvitationDocument);
  const press = (): Promise<unknown> => {
    const given = { reason: reason.trim() === '' ? null : reason.trim() };
    return decline({ variables: { input: { seatId, version, ...given, idempotencyKey: crypto.randomUUID() } } });
  };
  return (
    <>
      <Confirm
        title={say('declineSure')}
        description={
          <>
            <label htmlFor={id}>{say('declineReason')}</label>
            <Input.TextArea
              id={id}
              autoSize={{ minRows: 2, maxRows: 6 }}
              maxLength={1000}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </>
        }
        okText={say('decline')}
        cancelText={say('keep')}
        onConfirm={() => attempt(press())}
      >
        <Button loading={loading}>{say('decline')}</Button>
      </Confirm>
      <FailureLine error={error} />
    </>
  );
}
