import type { ReactNode } from 'react';

export interface PageHeadProps {
  readonly title: string;
  /** The filter, as pills. */
  readonly filters?: ReactNode;
  /** What can be done with the page: copy the link, print. */
  readonly actions?: ReactNode;
  /** The filter in words, for paper. */
  readonly inWords?: string;
}

/** A page's title with its filter beside it. */
export function PageHead({ title, filters, actions, inWords }: PageHeadProps): ReactNode {
  return (
    <div className="w-page-head">
      <h1>{title}</h1>
      {inWords !== undefined && <p className="w-page-words">{inWords}</p>}
      <div className="w-page-filters w-screen-only">{filters}</div>
      <div className="w-page-actions w-screen-only">{actions}</div>
    </div>
  );
}
