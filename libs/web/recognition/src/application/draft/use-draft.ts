import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { emptyForm, formText as textOfForm, parseForm } from '@wanchuang/domain-recognition';
import {
  ApplicationDocument,
  type ApplicationStateFragment,
  SaveApplicationFormDocument,
} from '../application.generated';
import {
  createDraftKeeper,
  type DraftKeeper,
  type DraftState,
  type HeldForm,
  type SaveFault,
  type SaveResult,
} from './draft-keeper';
import { draftStore } from './draft-store';
import { faultOf } from './save-fault';
import { retryPause, typingPause, useDraftKeeper } from './use-draft-keeper';
import type { Draft } from './merge-drafts';

type Written = Pick<ApplicationStateFragment, 'form' | 'version' | 'department'>;

/** What the server holds of an application, as the form takes it. */
export function heldOf({ form, version, department }: Written): HeldForm {
  const parsed = parseForm(form);
  return { form: { ...(parsed.ok ? parsed.form : emptyForm), departmentId: department?.id ?? null }, version };
}

/** Saves to the server; says what came of it, and never throws. */
const saving =
  (client: ApolloClient, applicationId: string) =>
  async ({ departmentId, ...form }: Draft, version: number): Promise<SaveResult> => {
    const newest = async (): Promise<HeldForm | null> => {
      const asked = {
        query: ApplicationDocument,
        variables: { id: applicationId },
        fetchPolicy: 'network-only',
      } as const;
      const { data } = await client.query(asked);
      return data?.application ? heldOf(data.application) : null;
    };
    try {
      const input = {
        applicationId,
        version,
        form: textOfForm(form),
        departmentId,
        idempotencyKey: crypto.randomUUID(),
      };
      const { data } = await client.mutate({ mutation: SaveApplicationFormDocument, variables: { input } });
      if (!data) return { ok: false, fault: { kind: 'UNREACHED' } };
      return { ok: true, version: data.saveApplicationForm.version, at: new Date() };
    } catch (error) {
      return { ok: false, fault: await faultOf(error, newest).catch((): SaveFault => ({ kind: 'UNREACHED' })) };
    }
  };

export interface DraftHandle extends DraftState {
  readonly keeper: DraftKeeper;
}

/** The form of an application while it is typed: saved as it goes, kept in the tab while it is not. */
export function useDraft(application: ApplicationStateFragment, personId: string): DraftHandle {
  const client = useApolloClient();
  const { id } = application;
  const [keeper] = useState(() =>
    createDraftKeeper({
      held: heldOf(application),
      save: saving(client, id),
      store: draftStore(`application-draft:${personId}:${id}`),
      pause: typingPause,
      retryPause,
    }),
  );
  useEffect(() => keeper.adopt(heldOf(application)), [keeper, application]);
  return useDraftKeeper(keeper);
}
