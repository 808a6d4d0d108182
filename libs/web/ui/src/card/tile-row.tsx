import type { ReactNode } from 'react';
import { useMedia } from '../theme/media';

/** Tiles side by side; on a phone they scroll sideways. */
export function TileRow({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const scrolls = useMedia('(max-width: 900px)');
  return (
    <ul className="w-tiles" aria-label={label} tabIndex={scrolls ? 0 : undefined}>
      {children}
    </ul>
  );
}
