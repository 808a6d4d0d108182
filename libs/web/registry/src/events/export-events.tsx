import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { useErrorText, useLanguage, useText } from '@wanchuang/web-client';
import { csvOf, saveFile } from '@wanchuang/web-ui';
import type { EventsQueryVariables } from './events.generated';
import { exportTable, fetchAllEvents } from './events-export';
import { eventsText } from './events.text';

interface ExportEventsProps {
  readonly variables: EventsQueryVariables;
  /** In words: the file says it too. */
  readonly filter: string;
  readonly disabled: boolean;
}

type Progress = { readonly done: number; readonly total: number } | { readonly error: unknown } | null;

/** Saves all events of the filter, not only those that are shown. */
export function ExportEvents({ variables, filter, disabled }: ExportEventsProps): ReactNode {
  const say = useText(eventsText);
  const language = useLanguage();
  const errorText = useErrorText();
  const client = useApolloClient();
  const [progress, setProgress] = useState<Progress>(null);
  const isBusy = progress !== null && 'done' in progress;
  const run = async (): Promise<void> => {
    setProgress({ done: 0, total: 0 });
    try {
      const rows = await fetchAllEvents(client, variables, (done, total) => setProgress({ done, total }));
      const csv = csvOf(exportTable(rows, { language, say, filter }));
      saveFile(`${say('exportFile')}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
      setProgress(null);
    } catch (error) {
      setProgress({ error });
    }
  };
  return (
    <>
      {progress !== null && 'error' in progress ? <span role="alert">{errorText(progress.error).title}</span> : null}
      <button type="button" className="w-plain-button" disabled={disabled || isBusy} onClick={() => void run()}>
        {isBusy && progress.total > 0 ? say('exporting', progress) : say('export')}
      </button>
    </>
  );
}
