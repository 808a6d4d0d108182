import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';

/** Where things are within a plot with a band per year, in pixels of the drawing. */
export interface PlotGeometry {
  /** The middle of a year's band. */
  readonly x: (year: number) => number;
  /** Where a year's band begins. */
  readonly bandStart: (year: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The geometry of the Recharts plot around; null while it is not laid out yet. */
export function usePlotGeometry(): PlotGeometry | null {
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!area || !x || !y) return null;
  return {
    x: (year) => x(year, { position: 'middle' }) ?? 0,
    bandStart: (year) => x(year, { position: 'start' }) ?? area.x,
    y: (value) => y(value) ?? 0,
    left: area.x,
    right: area.x + area.width,
    top: area.y,
    bottom: area.y + area.height,
  };
}
