import { type ReactNode, useState } from 'react';
import { useErrorText } from '@wanchuang/web-client';
import { csvOf, saveFile } from '@wanchuang/web-ui';

type Table = Parameters<typeof csvOf>[0];
type OnProgress = (done: number, total: number) => void;

interface CsvButtonProps {
  readonly label: string;
  /** What it says while rows come. */
  readonly busyLabel: (progress: { readonly done: number; readonly total: number }) => string;
  readonly fileName: string;
  /** Fetches all rows, not only those that are shown. */
  readonly table: (onProgress: OnProgress) => Promise<Table>;
  readonly disabled: boolean;
}

type Progress = { readonly done: number; readonly total: number } | { readonly error: unknown } | null;

/** Saves a whole list as CSV; says how far it is, and what went wrong. */
export function CsvButton({ label, busyLabel, fileName, table, disabled }: CsvButtonProps): ReactNode {
  const errorText = useErrorText();
  const [progress, setProgress] = useState<Progress>(null);
  const isBusy = progress !== null && 'done' in progress;
  const run = async (): Promise<void> => {
    setProgress({ done: 0, total: 0 });
    try {
      const csv = csvOf(await table((done, total) => setProgress({ done, total })));
      saveFile(fileName, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
      setProgress(null);
    } catch (error) {
      setProgress({ error });
    }
  };
  return (
    <>
      {progress !== null && 'error' in progress ? <span role="alert">{errorText(progress.error).title}</span> : null}
      <button type="button" className="w-plain-button" disabled={disabled || isBusy} onClick={() => void run()}>
        {isBusy && progress.total > 0 ? busyLabel(progress) : label}
      </button>
    </>
  );
}
