import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { FilterPill, OptionList } from '@wanchuang/web-ui';
import { progressText } from './progress.text';

export interface CallPillProps {
  readonly calls: readonly { readonly id: string; readonly title: string; readonly applications?: number }[];
  /** Null: all of them. */
  readonly chosen: string | null;
  readonly onChange: (call: string | null) => void;
}

const all = 'all';

/** One call, or all of them; a call that is not among those offered is still said to be chosen. */
export function CallPill({ calls, chosen, onChange }: CallPillProps): ReactNode {
  const say = useText(progressText);
  const found = calls.find(({ id }) => id === chosen);
  const value = chosen === null ? say('allCalls') : (found?.title ?? say('unknownCall'));
  const choices = calls.map(({ id, title, applications }) => ({
    value: id,
    label: applications === undefined ? title : say('callChoice', { title, count: applications }),
  }));
  return (
    <FilterPill label={say('call')} value={value} active={chosen !== null}>
      <OptionList
        label={say('call')}
        choices={[{ value: all, label: say('allCalls') }, ...choices]}
        chosen={chosen ?? all}
        onChange={(id) => onChange(id === all ? null : id)}
      />
    </FilterPill>
  );
}
