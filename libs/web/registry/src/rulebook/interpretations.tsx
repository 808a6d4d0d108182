import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, useLanguage, useText } from '@wanchuang/web-client';
import { Confirm } from '@wanchuang/web-ui';
import { CitationLink } from './clause-link';
import { sectionAnchors } from './clause-words';
import { FailedLine } from './failed-line';
import { effectWords } from './interpretation-words';
import { InterpretationForm } from './interpretation-form';
import { DiscardInterpretationDocument, SignInterpretationDocument } from './rulebook.generated';
import { rulebookText } from './rulebook.text';
import type { InterpretationRecord, PolicyRecord } from './use-rulebook';

interface InterpretationsProps {
  readonly policy: PolicyRecord;
  readonly changed: () => void;
}

/** How the bureau has ruled that clauses are to be read (Art. 27), the latest first. */
export function Interpretations({ policy, changed }: InterpretationsProps): ReactNode {
  const say = useText(rulebookText);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const { interpretations, viewerCan, interpretedBy } = policy;
  const recorded = (): void => {
    setOpen(false);
    setSaid(say('recorded'));
    changed();
  };
  return (
    <section className="r-card" id={sectionAnchors.interpretations}>
      <h2 className="r-card-heading">{say('interpretations')}</h2>
      <p className="r-card-note">{say('interpretationsNote', { authority: interpretedBy[language] })}</p>
      {interpretations.length === 0 ? (
        <p className="r-none">{say('noInterpretations')}</p>
      ) : (
        <ol className="r-rulings">
          {interpretations.map((ruling) => (
            <Ruling key={ruling.id} ruling={ruling} policyId={policy.id} changed={changed} />
          ))}
        </ol>
      )}
      <p role="status">{said}</p>
      {!viewerCan.interpret ? null : isOpen ? (
        <InterpretationForm policy={policy} recorded={recorded} close={() => setOpen(false)} />
      ) : (
        <Button className="w-screen-only" onClick={() => setOpen(true)}>
          {say('addInterpretation')}
        </Button>
      )}
    </section>
  );
}

interface RulingProps {
  readonly policyId: string;
  readonly ruling: InterpretationRecord;
  readonly changed: () => void;
}

function Ruling({ ruling, policyId, changed }: RulingProps): ReactNode {
  const say = useText(rulebookText);
  const language = useLanguage();
  const { clause, state, decidedOn: on, untilOn, effect } = ruling;
  const isZh = language === 'zh';
  return (
    <li className="r-ruling" data-state={state}>
      <p>
        <CitationLink citation={clause} policyId={policyId} />{' '}
        <span className="r-ruling-day">
          {untilOn == null ? say('decided', { on }) : say('decidedUntil', { on, until: untilOn })}
        </span>{' '}
        {state === 'SIGNED' ? null : <span className="r-tag">{say(state)}</span>}
      </p>
      <dl>
        <dt>{say('question')}</dt>
        <dd>{isZh ? ruling.questionZh : ruling.questionEn}</dd>
        <dt>{say('ruling')}</dt>
        <dd>{isZh ? ruling.rulingZh : ruling.rulingEn}</dd>
      </dl>
      {effect == null ? null : <p className="r-under">{say('effect', { effect: effectWords(effect, language) })}</p>}
      <Steps ruling={ruling} changed={changed} />
    </li>
  );
}

/** What the viewer may do with it now; each is asked again before it is done. */
function Steps({ ruling: { id, version, viewerCan }, changed }: Omit<RulingProps, 'policyId'>): ReactNode {
  const say = useText(rulebookText);
  const [sign, signing] = useMutation(SignInterpretationDocument);
  const [discard, discarding] = useMutation(DiscardInterpretationDocument);
  const send = async (step: typeof sign | typeof discard): Promise<void> => {
    const input = { interpretationId: id, version, idempotencyKey: crypto.randomUUID() };
    await step({ variables: { input } });
    changed();
  };
  if (!viewerCan.sign && !viewerCan.discard) return <FailedLine error={signing.error ?? discarding.error} />;
  const confirm = { okText: say('sign'), cancelText: say('cancel') };
  return (
    <>
      <FailedLine error={signing.error ?? discarding.error} />
      <div className="r-row w-screen-only">
        {viewerCan.sign ? (
          <Confirm {...confirm} title={say('signSure')} onConfirm={() => attempt(send(sign))}>
            <Button type="primary" loading={signing.loading}>
              {say('sign')}
            </Button>
          </Confirm>
        ) : null}
        {viewerCan.discard ? (
          <Confirm
            {...confirm}
            okText={say('discard')}
            title={say('discardSure')}
            onConfirm={() => attempt(send(discard))}
          >
            <Button loading={discarding.loading}>{say('discard')}</Button>
          </Confirm>
        ) : null}
      </div>
    </>
  );
}
