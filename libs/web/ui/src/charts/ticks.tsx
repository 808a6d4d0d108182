import type { ReactNode } from 'react';
import type { XAxisTickContentProps, YAxisTickContentProps } from 'recharts';

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

/** Draws the values left of a plot. Recharts' own ticks measure each text in the page. */
export function valueTicks(
  write: (value: number) => string,
  fontSize: number,
): (tick: YAxisTickContentProps) => ReactNode {
  return function ValueTick({ x, y, payload }: YAxisTickContentProps): ReactNode {
    return (
      <text className="w-tick" x={Number(x) - fontSize * 0.3} y={y} dy="0.35em" fontSize={fontSize} textAnchor="end">
        {write(Number(payload.value))}
      </text>
    );
  };
}

/** Draws the scores below a strip. */
export function scoreTicks(fontSize: number): (tick: XAxisTickContentProps) => ReactNode {
  return function ScoreTick({ x, y, payload }: XAxisTickContentProps): ReactNode {
    return (
      <text className="w-tick" x={x} y={Number(y) + fontSize * 0.4} dy="0.7em" fontSize={fontSize} textAnchor="middle">
        {payload.value}
      </text>
    );
  };
}
