import type { ReactNode } from 'react';
import type { PublicMeasure } from '@wanchuang/web-client';
import type { ValueFormat } from '@wanchuang/web-ui';
import { type MeasureStyle, measureName } from './measures';

interface MeasureHeadProps {
  readonly measure: PublicMeasure;
  readonly format: ValueFormat;
  readonly style: MeasureStyle;
}

/** A column's name with its unit below, so that cells hold bare figures; what centers are counted in, their name says. */
export function MeasureHead({ measure, format: { unit }, style }: MeasureHeadProps): ReactNode {
  return (
    <th scope="col">
      {measureName(measure, style)}
      {measure === 'CENTERS' ? null : <span className="p-unit">{unit}</span>}
    </th>
  );
}
