import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type ReactNode, useState } from 'react';
import { useText } from '@wanchuang/web-client';
import { PriceLine } from './price-line';
import { usePrice } from './use-price';
import { workbenchText } from './workbench.text';

/** Runs the query; what it costs stands beside that, before it runs. */
export function RunBar({ isReady }: { readonly isReady: boolean }): ReactNode {
  const say = useText(workbenchText);
  const { run, stop, prettifyEditors } = useGraphiQLActions();
  const { isFetching, queryEditor } = useGraphiQL((state) => ({
    isFetching: state.isFetching,
    queryEditor: state.queryEditor,
  }));
  const price = usePrice();
  const [copying, setCopying] = useState<'copy' | 'copied' | 'copyFailed'>('copy');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(queryEditor?.getValue() ?? '');
      setCopying('copied');
    } catch {
      setCopying('copyFailed');
    }
  };
  return (
    <div className="d-run">
      <div className="d-run-buttons">
        <button
          type="button"
          className="d-run-button"
          disabled={!isReady}
          title="Ctrl + Enter"
          onClick={() => (isFetching ? stop() : run())}
        >
          {say(isFetching ? 'stop' : 'run')}
        </button>
        <button type="button" className="w-plain-button" disabled={!isReady} onClick={() => void prettifyEditors()}>
          {say('format')}
        </button>
        <button
          type="button"
          className="w-plain-button"
          disabled={!isReady}
          onClick={() => void copy()}
          onBlur={() => setCopying('copy')}
        >
          <span aria-live="polite">{say(copying)}</span>
        </button>
      </div>
      <PriceLine price={price} />
    </div>
  );
}
