import { Button, Checkbox, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '@wanchuang/web-client';
import { importText } from './import.text';
import type { LabelDraft, MappingDraft } from './mapping-draft';
import { MeasureFields } from './measure-fields';

interface LabelTableProps {
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

/** What the words of the indicator column mean, in the long form. */
export function LabelTable({ draft, onChange }: LabelTableProps): ReactNode {
  const say = useText(importText);
  const [added, setAdded] = useState('');
  const set = (index: number, part: Partial<LabelDraft>): void =>
    onChange({
      ...draft,
      labels: draft.labels.map((label, place) => (place === index ? { ...label, ...part } : label)),
    });
  const add = (): void => {
    const label = added.trim();
    if (label === '' || draft.labels.some((one) => one.label === label)) return;
    const drawn: LabelDraft = { label, ignored: false, indicator: null, unit: '', factor: '', currency: '' };
    onChange({ ...draft, labels: [...draft.labels, drawn] });
    setAdded('');
  };
  return (
    <section>
      <h2 className="i-heading">{say('labels')}</h2>
      <p className="i-quiet">{say('labelsNote')}</p>
      <div className="i-scroll" role="region" aria-label={say('labels')} tabIndex={0}>
        <table className="i-table">
          <thead>
            <tr>
              {[say('label'), say('labelIgnored'), say('indicator'), say('unit'), say('factor'), say('currency')].map(
                (head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {draft.labels.map((label, index) => (
              <tr key={label.label} data-ignored={label.ignored}>
                <th scope="row">{label.label}</th>
                <td>
                  <Checkbox
                    aria-label={say('ofColumn', { what: say('labelIgnored'), column: label.label })}
                    checked={label.ignored}
                    onChange={(event) => set(index, { ignored: event.target.checked })}
                  />
                </td>
                {label.ignored ? (
                  <td colSpan={4} />
                ) : (
                  <MeasureFields of={label.label} measure={label} onChange={(part) => set(index, part)} />
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="i-add">
        <Input
          aria-label={say('labelNew')}
          placeholder={say('labelNew')}
          value={added}
          onChange={(event) => setAdded(event.target.value)}
          onPressEnter={add}
        />
        <Button onClick={add}>{say('labelAdd')}</Button>
      </div>
    </section>
  );
}
