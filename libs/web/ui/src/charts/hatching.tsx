import type { ReactNode } from 'react';

export interface Hatching {
  readonly id: string;
  readonly colour: string;
}

/** Oblique lines for provisional values, one pattern per colour: they are seen without colour as well. */
export function HatchingPatterns({
  patterns,
  scale,
}: {
  readonly patterns: readonly Hatching[];
  readonly scale: number;
}): ReactNode {
  const size = 5 * scale;
  return (
    <defs>
      {patterns.map(({ id, colour }) => (
        <pattern
          key={id}
          id={id}
          width={size}
          height={size}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={size} height={size} fill={colour} fillOpacity={0.18} />
          <rect width={1.75 * scale} height={size} fill={colour} />
        </pattern>
      ))}
    </defs>
  );
}
