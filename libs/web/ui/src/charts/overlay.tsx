import type { ReactNode, SyntheticEvent } from 'react';
import { createPortal } from 'react-dom';

const stop = (event: SyntheticEvent): void => event.stopPropagation();

export interface OverlayProps {
  /** The element over the drawing; null while it is not there yet. */
  readonly host: HTMLElement | null;
  readonly children: ReactNode;
}

/**
 * What can be pointed at, in an element over the drawing but within its React tree, where the geometry is known. Its
 * events end here: Recharts would follow each of them through all of its state for a tooltip that is not drawn.
 */
export function Overlay({ host, children }: OverlayProps): ReactNode {
  return (
    host &&
    createPortal(
      <div
        className="w-overlay"
        onMouseMove={stop}
        onMouseDown={stop}
        onMouseUp={stop}
        onClick={stop}
        onFocus={stop}
        onBlur={stop}
        onKeyDown={stop}
        onTouchStart={stop}
        onTouchMove={stop}
        onTouchEnd={stop}
      >
        {children}
      </div>,
      host,
    )
  );
}
