import type { SeriesPoint } from '@wanchuang/web-ui';
import type { CenterFiguresQuery } from '../center/center.generated';

/** A center's figures over some years, with the band of its peers. */
export type CenterFigures = NonNullable<CenterFiguresQuery['center']>;
export type PeerBand = CenterFigures['peerBands'][number];

/** The course of one indicator; empty where it was not asked for. */
export function pointsOf(figures: CenterFigures, indicatorCode: string): readonly SeriesPoint[] {
  return figures.series.find((series) => series.indicatorCode === indicatorCode)?.points ?? [];
}

/** The peers of one indicator; undefined where they were not asked for. */
export function bandOf(figures: CenterFigures, indicatorCode: string): PeerBand | undefined {
  return figures.peerBands.find((band) => band.indicatorCode === indicatorCode);
}

/** Whether any year has a value. */
export function hasValues(points: readonly SeriesPoint[]): boolean {
  return points.some(({ value }) => value !== null);
}
