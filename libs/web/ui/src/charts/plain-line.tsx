import type { ReactNode } from 'react';
import { Curve, type LineDrawShapeProps } from 'recharts';

/**
 * The shape of a line as it is. Recharts' own measures the path on every rendering, for an entrance that we do not
 * show, and makes the browser lay the page out each time.
 */
export function PlainLine({ points, stroke, strokeWidth, strokeDasharray }: LineDrawShapeProps): ReactNode {
  return (
    <Curve
      type="linear"
      points={points}
      fill="none"
      stroke={stroke}
      strokeWidth={strokeWidth}
      strokeDasharray={strokeDasharray}
    />
  );
}

/** A line that neither moves nor marks its points: dots and labels are ours. */
export const stillLine = { dot: false, activeDot: false, isAnimationActive: false } as const;
