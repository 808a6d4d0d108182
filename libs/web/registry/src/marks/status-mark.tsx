import type { ReactNode } from 'react';
import { type CenterStatus, centerStatusText, useText } from '@wanchuang/web-client';
import './marks.css';

/** A shape for each status, so that it is told apart without colour: a disc, a triangle, a cross, an arrow. */
const shapes: Readonly<Record<CenterStatus, ReactNode>> = {
  ACTIVE: <circle cx="6" cy="6" r="4" />,
  RECTIFYING: <path d="M6 1 11.5 11H.5z" />,
  REVOKED: <path d="m2 2 8 8m0-8-8 8" fill="none" stroke="currentColor" strokeWidth="2" />,
  MERGED: <path d="M1 6h9M6 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="2" />,
};

/** Where a center stands; only what asks for attention takes colour. */
export function StatusMark({ status }: { readonly status: CenterStatus }): ReactNode {
  const say = useText(centerStatusText);
  return (
    <span className="r-status" data-status={status}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {shapes[status]}
      </svg>
      {say(status)}
    </span>
  );
}
