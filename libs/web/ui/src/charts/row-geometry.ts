import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';

/** Where things are within a plot with a row per key, in pixels of the drawing. */
export interface RowGeometry {
  readonly x: (value: number) => number;
  /** The middle of a row. */
  readonly y: (key: string) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The geometry of the Recharts plot around; null while it is not laid out yet. */
export function useRowGeometry(): RowGeometry | null {
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!area || !x || !y) return null;
  return {
    x: (value) => x(value) ?? 0,
    y: (key) => y(key, { position: 'middle' }) ?? 0,
    left: area.x,
    right: area.x + area.width,
    top: area.y,
    bottom: area.y + area.height,
  };
}
