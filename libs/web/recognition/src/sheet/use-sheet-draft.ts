import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { allCriteria } from '@wanchuang/domain-recognition';
import { createDraftKeeper, type HeldForm, type SaveFault, type SaveResult } from '../application/draft/draft-keeper';
import { keptInTab } from '../application/draft/draft-store';
import { faultOf } from '../application/draft/save-fault';
import { retryPause, typingPause, useDraftKeeper } from '../application/draft/use-draft-keeper';
import { draftOfSheet, type SheetDraft, sheetDraftOf } from './sheet-draft';
import { type OwnSheetFragment, SaveSheetDocument, SheetOfDocument } from './sheet.generated';

const heldOf = (sheet: OwnSheetFragment): HeldForm<SheetDraft> => ({
  form: draftOfSheet(sheet),
  version: sheet.version,
});

const inputOf = (sheetId: string, version: number, draft: SheetDraft) => {
  const { directionOpinion, keyTasksOpinion, safeguardsOpinion, conclusion } = draft;
  const scores = allCriteria.flatMap((criterion) => {
    const points = draft[criterion];
    return points === null ? [] : [{ criterion, points }];
  });
  const texts = { directionOpinion, keyTasksOpinion, safeguardsOpinion, conclusion };
  return { sheetId, version, scores, ...texts, idempotencyKey: crypto.randomUUID() };
};

/** Saves to the server; says what came of it, and never throws. */
const saving =
  (client: ApolloClient, sheetId: string) =>
  async (draft: SheetDraft, version: number): Promise<SaveResult<SheetDraft>> => {
    const newest = async (): Promise<HeldForm<SheetDraft> | null> => {
      const asked = { query: SheetOfDocument, variables: { id: sheetId }, fetchPolicy: 'network-only' } as const;
      const { data } = await client.query(asked);
      return data?.scoringSheet ? heldOf(data.scoringSheet) : null;
    };
    try {
      const variables = { input: inputOf(sheetId, version, draft) };
      const { data } = await client.mutate({ mutation: SaveSheetDocument, variables });
      if (!data) return { ok: false, fault: { kind: 'UNREACHED' } };
      return { ok: true, version: data.saveScoringSheet.version, at: new Date() };
    } catch (error) {
      const unreached = (): SaveFault<SheetDraft> => ({ kind: 'UNREACHED' });
      return { ok: false, fault: await faultOf(error, newest).catch(unreached) };
    }
  };

/** A sheet while it is written: saved as it goes, kept in the tab while it is not. */
export function useSheetDraft(sheet: OwnSheetFragment, personId: string) {
  const client = useApolloClient();
  const [keeper] = useState(() =>
    createDraftKeeper<SheetDraft>({
      held: heldOf(sheet),
      save: saving(client, sheet.id),
      store: keptInTab(`sheet-draft:${personId}:${sheet.id}`, sheetDraftOf),
      pause: typingPause,
      retryPause,
    }),
  );
  useEffect(() => keeper.adopt(heldOf(sheet)), [keeper, sheet]);
  return useDraftKeeper(keeper);
}

export type SheetDraftHandle = ReturnType<typeof useSheetDraft>;
