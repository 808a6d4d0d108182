import type { ReactNode } from 'react';
import { seriesColour } from '../theme/css-variables';
import { gradeTones } from '../theme/tokens';
import type { GradeName } from './grade-parts';

/** The outline of each grade's shape around (0, 0), for a diameter of 2: a rhombus, a disc, a triangle. */
const shapes: Readonly<Record<GradeName, string>> = {
  EXCELLENT: 'M0-1.2L1.2 0L0 1.2L-1.2 0Z',
  GOOD: 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z',
  POOR: 'M0-1.15L1.15 0.95L-1.15 0.95Z',
};

export interface GradeMarkProps {
  readonly grade: GradeName;
  readonly x: number;
  readonly y: number;
  readonly diameter: number;
  readonly className?: string;
}

/** A grade as a shape of its own: it is told apart without colour. */
export function GradeMark({ grade, x, y, diameter, className }: GradeMarkProps): ReactNode {
  return (
    <path
      className={className}
      d={shapes[grade]}
      transform={`translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${diameter / 2})`}
      style={{ fill: seriesColour(gradeTones[grade]).mark }}
    />
  );
}

/** Letters that look like the shapes, where only text goes. */
const letters: Readonly<Record<GradeName, string>> = { EXCELLENT: '◆', GOOD: '●', POOR: '▲' };

/** The shape within a line of text. */
export function GradeGlyph({ grade }: { readonly grade: GradeName }): ReactNode {
  return (
    <svg className="w-glyph" viewBox="-1.4 -1.4 2.8 2.8" data-letter={letters[grade]} aria-hidden>
      <path d={shapes[grade]} style={{ fill: seriesColour(gradeTones[grade]).mark }} />
    </svg>
  );
}

/** Patterns that lie over the bars of grades: none, lines, dots. */
export function GradePatterns({ id, scale }: { readonly id: string; readonly scale: number }): ReactNode {
  const size = 6 * scale;
  return (
    <defs>
      <pattern id={`${id}GOOD`} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={scale} height={size} style={{ fill: seriesColour(gradeTones.GOOD).onMark }} fillOpacity={0.22} />
      </pattern>
      <pattern id={`${id}POOR`} width={size} height={size} patternUnits="userSpaceOnUse">
        <circle
          cx={size / 2}
          cy={size / 2}
          r={scale}
          style={{ fill: seriesColour(gradeTones.POOR).onMark }}
          fillOpacity={0.35}
        />
      </pattern>
    </defs>
  );
}
