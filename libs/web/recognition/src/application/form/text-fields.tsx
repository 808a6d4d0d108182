import { Input } from 'antd';
import type { ReactNode } from 'react';
import { type TextField, textLimits } from '@wanchuang/domain-recognition';
import { useText } from '@wanchuang/web-client';
import { FieldFrame } from './field-frame';
import { useFormDesk } from './form-desk';
import { formText } from './form.text';

/** Characters as people count them: one that the computer keeps in two parts is one. */
export const lengthOf = (text: string): number => [...text].length;

/** A text of one line or several. What is too long is not cut off: it says by how much. */
export function TextInput({ field, isLong }: { readonly field: TextField; readonly isLong: boolean }): ReactNode {
  const say = useText(formText);
  const { form, change } = useFormDesk();
  const most = textLimits[field];
  const value = form[field];
  const length = lengthOf(value);
  const fault = length > most ? say('tooLong', { most, over: length - most }) : null;
  const aside = length > most * 0.8 && length <= most ? say('length', { length, most }) : null;
  return (
    <FieldFrame field={field} fault={fault} aside={aside}>
      {(control) =>
        isLong ? (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 3, maxRows: 16 }}
            value={value}
            status={fault ? 'error' : undefined}
            onChange={(event) => change({ [field]: event.target.value })}
          />
        ) : (
          <Input
            {...control}
            className="g-short"
            value={value}
            status={fault ? 'error' : undefined}
            onChange={(event) => change({ [field]: event.target.value })}
          />
        )
      }
    </FieldFrame>
  );
}
