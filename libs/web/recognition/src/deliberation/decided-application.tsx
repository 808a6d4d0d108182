import { Radio } from 'antd';
import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import { localName, nameOf, useLanguage, useText } from '@wanchuang/web-client';
import { FileLine } from '../files/file-line';
import { TextLine } from '../outcome/text-line';
import { conclusionText } from '../state-words.text';
import type { DeliberatedApplicationFragment } from './deliberation.generated';
import { deliberationText } from './deliberation.text';

interface ApplicationHeadProps {
  readonly application: DeliberatedApplicationFragment;
}

/** What is decided of: its name, whose it is, and what the panel has concluded (Art. 9(3)). */
export function DeliberatedHead({ application }: ApplicationHeadProps): ReactNode {
  const say = useText(deliberationText);
  const conclusion = useText(conclusionText);
  const language = useLanguage();
  const { id, name, host, field, panelConclusion: panel } = application;
  return (
    <>
      <h3>
        <Link className="g-link" to={`/recognition/applications/${id}`}>
          {name}
        </Link>
      </h3>
      <p className="g-quiet">
        {localName(host, language)}
        {field ? ` · ${nameOf(field, language)}` : ''}
      </p>
      {panel ? (
        <div className="t-conclusion">
          <p>
            {say('conclusion')}: <strong>{conclusion(panel.conclusion)}</strong>
            {panel.mean !== null && panel.sheets !== null ? (
              <span className="g-quiet"> · {say('mean', { mean: panel.mean, sheets: panel.sheets })}</span>
            ) : null}
          </p>
          <p className="g-written">{panel.opinion}</p>
          {panel.document ? <FileLine file={panel.document} /> : null}
        </div>
      ) : (
        <p className="g-quiet">{say('noConclusion')}</p>
      )}
    </>
  );
}

interface DecisionFieldsProps {
  readonly name: string;
  readonly decision: string;
  readonly reason: string;
  readonly onDecide: (decision: string) => void;
  readonly onReason: (reason: string) => void;
  readonly fault: string | null;
}

/** The decision and its reason. */
export function DecisionFields({ name, decision, reason, onDecide, onReason, fault }: DecisionFieldsProps): ReactNode {
  const say = useText(deliberationText);
  const id = useId();
  const options = (['NONE', 'APPROVE', 'REFUSE'] as const).map((value) => ({ value, label: say(value) }));
  return (
    <>
      <p className="g-label" id={id}>
        {say('decision')}
      </p>
      <Radio.Group
        className="t-choice"
        aria-label={`${say('decision')}: ${name}`}
        options={options}
        value={decision === '' ? 'NONE' : decision}
        onChange={({ target }) => onDecide(String(target.value))}
      />
      {decision === 'APPROVE' || decision === 'REFUSE' ? (
        <TextLine
          label={say('reason')}
          hint={say('reasonHint')}
          value={reason}
          onType={onReason}
          most={2000}
          rows={2}
          fault={fault}
        />
      ) : null}
    </>
  );
}
