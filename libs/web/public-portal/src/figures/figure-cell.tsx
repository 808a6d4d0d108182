import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import type { ValueFormat } from '@wanchuang/web-ui';
import { publicFiguresText } from './figures.text';
import type { Point } from './figures-view';

interface FigureCellProps {
  /** Undefined or null: there was nothing to tell of. */
  readonly point: Point | null | undefined;
  readonly format: ValueFormat;
}

/** A figure in its column's unit, exact on hover; a withheld one says so and why, never a zero or a gap. */
export function FigureCell({ point, format }: FigureCellProps): ReactNode {
  const say = useText(publicFiguresText);
  if (!point || point.state === 'NO_CENTER')
    return (
      <td className="p-none" title={say('NO_CENTER')}>
        <span aria-hidden="true">–</span>
        <span className="w-unseen">{say('NO_CENTER')}</span>
      </td>
    );
  if (point.value === null)
    return (
      <td className="p-withheld" title={say(point.state)}>
        {say('withheld')}
      </td>
    );
  return <td title={format.exact(point.value)}>{format.figure(point.value)}</td>;
}
