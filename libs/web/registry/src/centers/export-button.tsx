import { useApolloClient } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { type Jurisdiction, useLanguage, useText } from '@wanchuang/web-client';
import { CsvButton } from '../page/csv-button';
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
  const client = useApolloClient();
  const { unit, currency, code } = jurisdiction;
  const shown = { unit, latestYear, value: state.value, style: { language, currency }, say, filter };
  return (
    <CsvButton
      label={say('export')}
      busyLabel={(progress) => say('exporting', progress)}
      fileName={`${say('exportFile')}-${code}.csv`}
      table={async (onProgress) => exportTable(await fetchAllCenters(client, variables, onProgress), shown)}
      disabled={disabled}
    />
  );
}
