import { useApolloClient } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { CsvButton } from '../page/csv-button';
import type { EventsQueryVariables } from './events.generated';
import { exportTable, fetchAllEvents } from './events-export';
import { eventsText } from './events.text';

interface ExportEventsProps {
  readonly variables: EventsQueryVariables;
  /** In words: the file says it too. */
  readonly filter: string;
  readonly disabled: boolean;
}

/** Saves all events of the filter, not only those that are shown. */
export function ExportEvents({ variables, filter, disabled }: ExportEventsProps): ReactNode {
  const say = useText(eventsText);
  const language = useLanguage();
  const client = useApolloClient();
  return (
    <CsvButton
      label={say('export')}
      busyLabel={(progress) => say('exporting', progress)}
      fileName={`${say('exportFile')}.csv`}
      table={async (onProgress) =>
        exportTable(await fetchAllEvents(client, variables, onProgress), { language, say, filter })
      }
      disabled={disabled}
    />
  );
}
