import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { uploadFile } from '@wanchuang/web-client';
import {
  CheckRosterDocument,
  type LoadRosterMutation,
  LoadRosterDocument,
  type RosterStateFragment,
} from './roster.generated';

export type RosterReport = RosterStateFragment;
export type RosterLinks = LoadRosterMutation['loadRoster']['invitations'];

/** Where somebody is with a file. */
export type RosterStep =
  | { readonly at: 'CHOOSE'; readonly error: unknown }
  | { readonly at: 'CHECKING'; readonly fileName: string }
  | { readonly at: 'CHECKED'; readonly fileId: string; readonly report: RosterReport }
  | { readonly at: 'LOADED'; readonly report: RosterReport; readonly links: RosterLinks };

/** A file's way: chosen, checked, loaded. What was loaded is seen on the other pages at once. */
export function useRoster() {
  const client = useApolloClient();
  const [step, setStep] = useState<RosterStep>({ at: 'CHOOSE', error: null });
  const [load, loading] = useMutation(LoadRosterDocument, { fetchPolicy: 'no-cache' }); // secrets stay nowhere longer than they are shown
  const check = async (file: File): Promise<void> => {
    setStep({ at: 'CHECKING', fileName: file.name });
    try {
      const control = new AbortController();
      const fileId = await uploadFile('/import/roster', file, { onProgress: () => undefined, signal: control.signal });
      const asked = { query: CheckRosterDocument, variables: { fileId }, fetchPolicy: 'no-cache' } as const;
      const { data } = await client.query(asked);
      if (data) setStep({ at: 'CHECKED', fileId, report: data.checkRoster });
    } catch (error) {
      setStep({ at: 'CHOOSE', error });
    }
  };
  const loadIt = async (fileId: string, { sha256 }: RosterReport): Promise<void> => {
    const { data } = await load({ variables: { input: { fileId, sha256 } } });
    if (!data) return;
    const { invitations: links, ...report } = data.loadRoster;
    setStep(report.isLoaded ? { at: 'LOADED', report, links } : { at: 'CHECKED', fileId, report });
    client.cache.evict({ fieldName: 'organisations' });
    client.cache.evict({ fieldName: 'people' });
    client.cache.gc();
  };
  return {
    step,
    check,
    load: loadIt,
    isLoading: loading.loading,
    loadError: loading.error,
    again: (): void => {
      loading.reset();
      setStep({ at: 'CHOOSE', error: null });
    },
  };
}
