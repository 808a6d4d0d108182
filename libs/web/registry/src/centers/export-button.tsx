import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { type Jurisdiction, useErrorText, useLanguage, useText } from '@wanchuang/web-client';
import { csvOf, saveFile } from '@wanchuang/web-ui';
import { exportTable, fetchAllCenters } from './centers-export';
import type { CentersQueryVariables } from './centers.generated';
import type { CentersState } from './centers-schema';
import { centersText } from './centers.text';

interface ExportButtonProps {
  readonly variables: CentersQueryVariables;
  readonly state: CentersState;
  readonly jurisdiction: Jurisdiction;
  readonly latestYear: number;
  /** In words: the file says it too. */
  readonly filter: string;
  readonly disabled: boolean;
}

type Progress = { readonly done: number; readonly total: number } | { readonly error: unknown } | null;

/** Saves the whole list, not only the rows that are shown, with the filter in words. */
export function ExportButton({
  variables,
  state,
  jurisdiction,
  latestYear,
  filter,
  disabled,
}: ExportButtonProps): ReactNode {
  const say = useText(centersText);
  const language = useLanguage();
  const errorText = useErrorText();
  const client = useApolloClient();
  const [progress, setProgress] = useState<Progress>(null);
  const isBusy = progress !== null && 'done' in progress;
  const run = async (): Promise<void> => {
    setProgress({ done: 0, total: 0 });
    try {
      const rows = await fetchAllCenters(client, variables, (done, total) => setProgress({ done, total }));
      const style = { language, currency: jurisdiction.currency };
      const table = exportTable(rows, { unit: jurisdiction.unit, latestYear, value: state.value, style, say, filter });
      saveFile(
        `${say('exportFile')}-${jurisdiction.code}.csv`,
        new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }),
      );
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
