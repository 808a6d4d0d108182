import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '@wanchuang/web-client';
import type { DecimalText, ValueFormat } from '@wanchuang/web-ui';
import { figuresText } from './figures.text';
import '../marks/marks.css';

interface FigureProps {
  readonly value: DecimalText | null | undefined;
  readonly format: ValueFormat;
  /** Where it is shown what stands behind it. */
  readonly href?: string;
}

/** A figure in the unit of its column, exact on hover; a missing one is a dash, never a zero. */
export function Figure({ value, format, href }: FigureProps): ReactNode {
  if (value === null || value === undefined) return <Missing />;
  const figure = format.figure(value);
  const exact = format.exact(value);
  if (href === undefined) return <span title={exact}>{figure}</span>;
  return (
    <Link className="r-figure" to={href} title={exact}>
      {figure}
    </Link>
  );
}

/** The place of a value that nobody handed in. */
export function Missing(): ReactNode {
  const say = useText(figuresText);
  return (
    <span className="r-missing" title={say('missing')}>
      <span aria-hidden="true">–</span>
      <span className="w-unseen">{say('missing')}</span>
    </span>
  );
}
