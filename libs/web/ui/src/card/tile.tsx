import type { ReactNode } from 'react';
import { Sparkline } from '../charts/sparkline';
import type { SeriesPoint } from '../plot/series';

export interface TileProps {
  readonly label: string;
  /** The figure alone: `5.56`. */
  readonly figure: string;
  /** Beside it, on its line: `亿元`. */
  readonly unit: string;
  /** The exact value, on hover. */
  readonly exact?: string;
  /** The change that it is compared by: `较上年+20.2%`. */
  readonly change?: string | null;
  readonly details?: readonly string[];
  readonly points?: readonly SeriesPoint[];
  /** The figure as a link to what stands behind it; words beside it would move what is below. */
  readonly linked?: (figure: string) => ReactNode;
}

/** A headline figure with its change and its course. */
export function Tile({ label, figure, unit, exact, change, details = [], points, linked }: TileProps): ReactNode {
  return (
    <li className="w-tile">
      <p className="w-tile-label">{label}</p>
      <p className="w-tile-figure" title={exact}>
        <strong>{linked ? linked(figure) : figure}</strong>
        <span>{unit}</span>
      </p>
      <p className="w-tile-details">
        {change && <span className="w-tile-change">{change}</span>}
        {details.map((detail) => (
          <span key={detail}>{detail}</span>
        ))}
      </p>
      {points && points.length > 1 && (
        <div className="w-tile-course">
          <Sparkline points={points} />
        </div>
      )}
    </li>
  );
}
