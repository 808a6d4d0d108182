import { Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { languageTag, useLanguage, useText } from '@wanchuang/web-client';
import { grouped, moneyFormat } from '@wanchuang/web-ui';
import { readAmount } from './amount';
import { FieldFrame } from './field-frame';
import { useFormDesk } from './form-desk';
import { formText } from './form.text';

type NumberField = 'rdStaff' | 'floorSpace' | 'instruments' | 'hostResearchSpending' | 'transferIncome';

const unitOf = {
  rdStaff: 'person',
  floorSpace: 'squareMetre',
  instruments: 'yuan',
  hostResearchSpending: 'yuan',
  transferIncome: 'yuan',
} as const;

/** A number with its unit, read while it is typed; what is no number stays as it was typed and says why. */
export function NumberInput({ field }: { readonly field: NumberField }): ReactNode {
  const say = useText(formText);
  const language = useLanguage();
  const { form, change, leave } = useFormDesk();
  const held = form[field] === null ? null : String(form[field]);
  const [typed, setTyped] = useState(held === null ? '' : grouped(held));
  const places = field === 'rdStaff' ? 0 : 2;
  const amount = readAmount(typed, places);
  // the form has got another value than the one that was typed, such as somebody else's
  const isElsewhere = amount.ok && amount.value !== held;
  const [lastHeld, setLastHeld] = useState(held);
  if (held !== lastHeld) {
    setLastHeld(held);
    if (isElsewhere) setTyped(held === null ? '' : grouped(held));
  }
  const type = (text: string): void => {
    setTyped(text);
    const read = readAmount(text, places);
    const value = read.ok ? read.value : null;
    setLastHeld(value);
    change({ [field]: field === 'rdStaff' && value !== null ? Number(value) : value });
  };
  const format = held === null ? null : moneyFormat(held, { language: languageTag[language], currency: 'CNY' });
  const isMoney = unitOf[field] === 'yuan';
  return (
    <FieldFrame
      field={field}
      fault={amount.ok ? null : say(amount.fault)}
      aside={isMoney && held !== null && format ? say('isAmount', { amount: format.full(held) }) : null}
    >
      {(control) => (
        <Input
          {...control}
          className="g-number"
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          suffix={say(unitOf[field])}
          status={amount.ok ? undefined : 'error'}
          onChange={(event) => type(event.target.value)}
          onBlur={() => {
            if (amount.ok && held !== null) setTyped(grouped(held));
            leave();
          }}
        />
      )}
    </FieldFrame>
  );
}
