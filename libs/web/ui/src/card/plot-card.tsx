import { type ReactNode, useId, useRef, useState } from 'react';
import { useUiText } from '../theme/ui-text';
import { CardActions, type Definition } from './card-actions';
import { NumbersTable } from './numbers-table';
import type { PlotTable } from './plot-table';

/** What a plot has to show. `partial` shows what there is and says what is not. */
export type PlotState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'partial'; readonly text: string }
  | { readonly kind: 'loading' }
  | { readonly kind: 'empty'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string; readonly onRetry?: () => void };

export const ready: PlotState = { kind: 'ready' };

export interface PlotCardProps {
  /** Subject, unit and period in words; with a row of its own for the unit on no plot. */
  readonly title: string;
  /** What stands out, computed from the numbers. */
  readonly sentence?: ReactNode;
  readonly state?: PlotState;
  /** New numbers are on their way; the old ones stay. */
  readonly refreshing?: boolean;
  readonly table: PlotTable;
  readonly definitions?: readonly Definition[];
  /** Switches of this plot, such as what it is stacked by. */
  readonly controls?: ReactNode;
  /** What is selected, and where that leads. */
  readonly selection?: ReactNode;
  /** Data cut-off and coverage. */
  readonly footer?: ReactNode;
  /** Height of the plot in pixels, kept while it loads. */
  readonly minHeight?: number;
  readonly children: ReactNode;
}

const noDefinitions: readonly Definition[] = [];
/** What a card that is still loading leaves out: its finding, its switches and its links, in pixels. */
const stillToCome = 120;

/** A plot with its title, its finding, its numbers, its definition and its source. */
export function PlotCard(props: PlotCardProps): ReactNode {
  const {
    title,
    sentence,
    state = ready,
    refreshing = false,
    table,
    definitions = noDefinitions,
    controls,
    selection,
    footer,
  } = props;
  const [showsTable, setShowsTable] = useState(false);
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  const bodyHeight = (props.minHeight ?? 0) + (state.kind === 'loading' ? stillToCome : 0);
  const hasNumbers = state.kind === 'ready' || state.kind === 'partial';
  return (
    <section
      ref={card}
      className="w-card"
      aria-labelledby={titleId}
      aria-busy={state.kind === 'loading' || refreshing}
      data-refreshing={refreshing}
    >
      <header className="w-card-head">
        <h2 id={titleId} data-part="title">
          {title}
        </h2>
        {hasNumbers && (
          <CardActions
            card={card}
            title={title}
            table={table}
            definitions={definitions}
            showsTable={showsTable}
            onShowTable={setShowsTable}
          />
        )}
        {hasNumbers && (
          <p className="w-card-sentence" data-part="sentence">
            {sentence}
          </p>
        )}
      </header>
      {hasNumbers && controls && <div className="w-card-controls w-screen-only">{controls}</div>}
      {state.kind === 'partial' && <p className="w-card-partial">{state.text}</p>}
      <div className="w-card-body" data-part="body" style={{ minHeight: `calc(${bodyHeight}px * var(--w-scale))` }}>
        {hasNumbers ? showsTable ? <NumbersTable table={table} /> : props.children : <Instead state={state} />}
      </div>
      {hasNumbers && selection}
      {footer && (
        <footer className="w-card-foot" data-part="footer">
          {footer}
        </footer>
      )}
    </section>
  );
}

/** What stands in the place of a plot that is not there. */
function Instead({ state }: { readonly state: PlotState }): ReactNode {
  const text = useUiText();
  if (state.kind === 'loading') {
    return (
      <div className="w-skeleton" role="status">
        <span className="w-unseen">{text.loading}</span>
      </div>
    );
  }
  if (state.kind === 'empty') {
    return (
      <div className="w-instead">
        <p className="w-instead-title">{text.emptyTitle}</p>
        <p>{state.text}</p>
      </div>
    );
  }
  if (state.kind !== 'error') return null;
  return (
    <div className="w-instead" role="alert">
      <p className="w-instead-title">{text.errorTitle}</p>
      <p>{state.text}</p>
      {state.onRetry && (
        <button type="button" className="w-button" onClick={state.onRetry}>
          {text.retry}
        </button>
      )}
    </div>
  );
}
