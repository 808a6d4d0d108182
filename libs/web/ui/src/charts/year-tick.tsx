import type { ReactNode } from 'react';
import type { XAxisTickContentProps } from 'recharts';

export interface YearTicksOptions {
  readonly shown: ReadonlySet<number>;
  readonly provisional: ReadonlySet<number>;
  readonly provisionalWord: string;
  readonly fontSize: number;
}

/** Draws the years under a plot; one that is provisional says so. */
export function yearTicks({
  shown,
  provisional,
  provisionalWord,
  fontSize,
}: YearTicksOptions): (tick: XAxisTickContentProps) => ReactNode {
  return function YearTick({ x, y, payload }: XAxisTickContentProps): ReactNode {
    const year = Number(payload.value);
    if (!shown.has(year)) return <g />;
    return (
      <text className="w-tick" x={x} y={Number(y) + fontSize * 0.4} fontSize={fontSize} textAnchor="middle">
        <tspan x={x} dy="0.7em">
          {year}
        </tspan>
        {provisional.has(year) && (
          <tspan className="w-provisional-word" x={x} dy="1.25em">
            {provisionalWord}
          </tspan>
        )}
      </text>
    );
  };
}
