import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { listAtOnce } from '@wanchuang/web-ui';
import { importText } from './import.text';

interface ShippedMappingProps {
  readonly choices: readonly { readonly name: string; readonly title: string }[];
  readonly chosen: string | null;
  readonly mapping: string;
  readonly onChange: (name: string) => void;
}

/** A mapping that comes with the product, beside the data that it was written for. */
export function ShippedMapping({ choices, chosen, mapping, onChange }: ShippedMappingProps): ReactNode {
  const say = useText(importText);
  if (choices.length === 0) return <p className="i-quiet">{say('shippedNone')}</p>;
  return (
    <div className="i-way">
      <Select
        {...listAtOnce}
        className="i-wide-select"
        aria-label={say('shippedChoose')}
        placeholder={say('shippedChoose')}
        value={chosen}
        options={choices.map(({ name, title }) => ({ value: name, label: title }))}
        onChange={onChange}
      />
      {mapping === '' ? null : (
        <details className="i-json-details">
          <summary>{say('jsonShow')}</summary>
          <pre tabIndex={0}>{mapping}</pre>
        </details>
      )}
    </div>
  );
}
