import type { ReactNode } from 'react';
import type { Bin } from '../plot/layout';
import { useRowGeometry } from './row-geometry';

/** A histogram from the strip's floor. */
export function ScoreBins({ bins }: { readonly bins: readonly Bin[] }): ReactNode {
  const geometry = useRowGeometry();
  if (!geometry) return null;
  const highest = Math.max(1, ...bins.map(({ count }) => count));
  return bins.map(({ from, to, count }) => {
    const height = ((geometry.bottom - geometry.top) * count) / highest;
    const [left, right] = [geometry.x(from), geometry.x(to)];
    return (
      <rect
        key={from}
        className="w-bin"
        x={left + 0.5}
        y={geometry.bottom - height}
        width={Math.max(1, right - left - 1)}
        height={height}
      >
        <title>{`${from}–${to}: ${count}`}</title>
      </rect>
    );
  });
}
