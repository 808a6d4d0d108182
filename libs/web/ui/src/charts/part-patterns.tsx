import type { ReactNode } from 'react';
import { seriesColour } from '../theme/css-variables';
import type { ToneName } from '../theme/tokens';

/** What lies over a part's colour, so that it is told apart without it. */
export type PartPattern = 'plain' | 'lines' | 'counter-lines' | 'dots' | 'cross' | 'bars';

export interface PatternedPart {
  readonly key: string;
  readonly tone: ToneName;
  readonly pattern: PartPattern;
}

export interface PartPatternsProps {
  readonly id: string;
  readonly parts: readonly PatternedPart[];
  readonly scale: number;
}

const turns: Readonly<Partial<Record<PartPattern, number>>> = { lines: 45, 'counter-lines': -45, cross: 45 };

/** Patterns over the colours of parts: lines of either slant, dots, a lattice, upright bars. */
export function PartPatterns({ id, parts, scale }: PartPatternsProps): ReactNode {
  const size = 6 * scale;
  return (
    <defs>
      {parts
        .filter(({ pattern }) => pattern !== 'plain')
        .map(({ key, tone, pattern }) => {
          const fill = seriesColour(tone).onMark;
          const turn = turns[pattern];
          return (
            <pattern
              key={key}
              id={id + key}
              width={size}
              height={size}
              patternUnits="userSpaceOnUse"
              {...(turn === undefined ? {} : { patternTransform: `rotate(${turn})` })}
            >
              {pattern === 'dots' ? (
                <circle cx={size / 2} cy={size / 2} r={1.1 * scale} style={{ fill }} fillOpacity={0.4} />
              ) : (
                <rect
                  width={(pattern === 'bars' ? 1.5 : 1) * scale}
                  height={size}
                  style={{ fill }}
                  fillOpacity={0.35}
                />
              )}
              {pattern === 'cross' && <rect width={size} height={scale} style={{ fill }} fillOpacity={0.35} />}
            </pattern>
          );
        })}
    </defs>
  );
}
