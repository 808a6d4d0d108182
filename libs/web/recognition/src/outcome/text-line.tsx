import { Input } from 'antd';
import { type ReactNode, useId } from 'react';

interface TextLineProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly most: number;
  /** Rows that it begins with; without it, it is one line. */
  readonly rows?: number;
  readonly fault?: string | null;
  readonly isShort?: boolean;
  readonly autoComplete?: string;
}

/** A text with its label, help and fault. */
export function TextLine(props: TextLineProps): ReactNode {
  const { label, hint, value, onType, most, rows, fault = null, isShort = false, autoComplete } = props;
  const id = useId();
  const common = {
    id,
    value,
    maxLength: most,
    'aria-invalid': fault !== null,
    'aria-describedby': `${id}-hint ${id}-fault`,
    status: fault === null ? ('' as const) : ('error' as const),
  };
  return (
    <div className="g-field">
      <label className="g-label" htmlFor={id}>
        {label}
      </label>
      <p className="g-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {rows === undefined ? (
        <Input
          {...common}
          className={isShort ? 'g-short' : undefined}
          autoComplete={autoComplete}
          onChange={({ target }) => onType(target.value)}
        />
      ) : (
        <Input.TextArea
          {...common}
          autoSize={{ minRows: rows, maxRows: 28 }}
          onChange={({ target }) => onType(target.value)}
        />
      )}
      <p className="g-below g-fault" id={`${id}-fault`} role={fault === null ? undefined : 'alert'}>
        {fault}
      </p>
    </div>
  );
}
