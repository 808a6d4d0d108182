import type { ValueFormat } from '../numbers/number-format';
import type { SeriesPoint } from '../plot/series';
import type { SeriesColour } from '../theme/css-variables';

export interface StackSeries {
  readonly key: string;
  readonly label: string;
  /** For the end of the last column, where room is short. */
  readonly shortLabel?: string;
  readonly colour: SeriesColour;
}

/** Something that happened on the axis of time; drawn where its year begins. */
export interface Annotation {
  readonly year: number;
  readonly label: string;
}

/** A ratio on a panel of its own below, so that there are never two axes on one plot. */
export interface RatioPanel {
  readonly name: string;
  readonly points: readonly SeriesPoint[];
  readonly format: ValueFormat;
}
