import { textWidth } from '../plot/layout';

/** The measures of a plot of small bars, in pixels. */
export interface BarRowsFrame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly fontSize: number;
  readonly rowHeight: number;
  /** Long names stand above their bars instead of before them. */
  readonly stacked: boolean;
}

export interface BarRowsContent {
  readonly labels: readonly string[];
  readonly values: readonly string[];
}

/** The share of the width that names may take before they go above their bars. */
const mostForNames = 0.5;

/** Numbers are semibold. */
const boldness = 1.08;

/** Names before the bars where they are short; the longest number always fits behind the longest bar. */
export function barRowsFrame({ labels, values }: BarRowsContent, width: number, scale: number): BarRowsFrame {
  const fontSize = 12 * scale;
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, fontSize)));
  const names = widest(labels) + 12 * scale;
  const stacked = names > width * mostForNames;
  return {
    width,
    left: stacked ? 0 : Math.ceil(names),
    right: Math.ceil(widest(values) * boldness) + 16 * scale,
    fontSize,
    rowHeight: (stacked ? 40 : 28) * scale,
    stacked,
  };
}
