import { Popover } from 'antd';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { popoverAtOnce } from './at-once';

export interface FilterPillProps {
  /** What is chosen: `年份`. */
  readonly label: string;
  /** What is chosen now: `2019–2025`, `全部`. */
  readonly value: string;
  /** True where it narrows what is shown. */
  readonly active?: boolean;
  /** The choices, drawn when it opens. */
  readonly children: ReactNode;
}

/** Once, when the choices appear; the same function each time, else every drawing would take the focus again. */
const focusFirst = (element: HTMLDivElement | null): void =>
  element?.querySelector<HTMLElement>('input:checked, input, select, button')?.focus({ preventScroll: true });

/** One condition in a row of them: says what it is, opens to change it. */
export function FilterPill({ label, value, active = false, children }: FilterPillProps): ReactNode {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <Popover
      {...popoverAtOnce}
      trigger="click"
      placement="bottomLeft"
      arrow={false}
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={
        <div ref={focusFirst} role="dialog" aria-label={label} className="w-pill-content" onKeyDown={onKeyDown}>
          {children}
        </div>
      }
    >
      <button
        ref={button}
        type="button"
        className="w-pill"
        data-active={active}
        aria-haspopup="dialog"
        aria-expanded={open}
      >
        <span className="w-pill-label">{label}</span> <span className="w-pill-value">{value}</span>
      </button>
    </Popover>
  );
}
