import { CombinedGraphQLErrors, type ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { emptyForm, formText as textOfForm, parseForm } from '@wanchuang/domain-recognition';
import { errorCode } from '@wanchuang/web-client';
import {
  ApplicationDocument,
  type ApplicationStateFragment,
  SaveApplicationFormDocument,
} from '../application.generated';
import {
  createDraftKeeper,
  type DraftKeeper,
  type DraftState,
  type DraftStore,
  type HeldForm,
  type SaveFault,
  type SaveResult,
} from './draft-keeper';
import { draftStore } from './draft-store';
import type { Draft } from './merge-drafts';

const typingPause = 1500;
const retryPause = 5000;

type Written = Pick<ApplicationStateFragment, 'form' | 'version' | 'department'>;

/** What the server holds of an application, as the form takes it. */
export function heldOf({ form, version, department }: Written): HeldForm {
  const parsed = parseForm(form);
  return { form: { ...(parsed.ok ? parsed.form : emptyForm), departmentId: department?.id ?? null }, version };
}

const isStale = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) &&
  errorCode(error) === 'CONFLICT' &&
  error.errors[0]?.extensions?.['place'] === 'version';

const faultOf = async (error: unknown, newest: () => Promise<HeldForm | null>): Promise<SaveFault> => {
  if (isStale(error)) {
    const held = await newest();
    return held === null ? { kind: 'REFUSED', error } : { kind: 'CHANGED', held };
  }
  switch (errorCode(error)) {
    case 'OFFLINE':
    case 'UNAVAILABLE':
    case 'INTERNAL':
      return { kind: 'UNREACHED' };
    case 'UNAUTHENTICATED':
      return { kind: 'SIGNED_OUT' };
    default:
      return { kind: 'REFUSED', error };
  }
};

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
  const [keeper] = useState(() => {
    const store: DraftStore = draftStore(`application-draft:${personId}:${id}`);
    return createDraftKeeper({
      held: heldOf(application),
      save: saving(client, id),
      store,
      pause: typingPause,
      retryPause,
    });
  });
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  useEffect(() => keeper.adopt(heldOf(application)), [keeper, application]);
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent): void => {
      if (keeper.state().status === 'SAVED') return;
      void keeper.flush();
      event.preventDefault();
    };
    const online = (): void => void keeper.flush();
    keeper.start();
    window.addEventListener('beforeunload', leave);
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('beforeunload', leave);
      window.removeEventListener('online', online);
      // what is on its way still arrives; what is not stays in the tab
      void keeper.flush();
      keeper.stop();
    };
  }, [keeper]);
  return { ...state, keeper };
}
