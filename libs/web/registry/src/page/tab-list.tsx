import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useAhead } from '@wanchuang/web-ui';
import './tab-list.css';

export interface TabListProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (key: T) => void;
  /** What the chosen tab shows. */
  readonly children: ReactNode;
}

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Tabs in a row that scrolls where it is too long; arrow keys go along it. */
export function TabList<T extends string>({ label, tabs, children, ...props }: TabListProps<T>): ReactNode {
  const [chosen, choose] = useAhead(props.chosen, props.onChoose);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const index = tabs.findIndex(({ key }) => key === chosen);
    const target = tabs[steps[event.key]?.(index, tabs.length) ?? -1];
    if (target === undefined) return;
    event.preventDefault();
    choose(target.key);
    list.current?.querySelector<HTMLElement>(`[data-key="${target.key}"]`)?.focus();
  };
  return (
    <>
      <div ref={list} className="r-tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ key, label: words }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}${key}`}
            data-key={key}
            aria-selected={key === chosen}
            aria-controls={`${id}panel`}
            tabIndex={key === chosen ? 0 : -1}
            onClick={() => choose(key)}
          >
            {words}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${chosen}`} className="r-tab-panel">
        {children}
      </div>
    </>
  );
}
