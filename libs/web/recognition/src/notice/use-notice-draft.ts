import { useApolloClient, useMutation } from '@apollo/client/react';
import { isStale } from '../failure/said-of';
import {
  ChangeNoticeDocument,
  DiscardNoticeDocument,
  DraftNoticeDocument,
  NoticeOfDocument,
  type NoticeRecordFragment,
  NoticesDocument,
  PostNoticeDocument,
  ToPostDocument,
} from './notice.generated';

export interface NoticeInput {
  readonly number: string;
  readonly title: string;
  readonly body: string;
  readonly workingDays: number | null;
  readonly applicationIds: readonly string[];
}

/** Saves, posts and gives up a draft; where somebody else was faster, it fetches what they have left. */
export function useNoticeDraft(notice: NoticeRecordFragment | null, jurisdictionId: string) {
  const client = useApolloClient();
  const [draft, drafting] = useMutation(DraftNoticeDocument);
  const [change, changing] = useMutation(ChangeNoticeDocument);
  const [post, posting] = useMutation(PostNoticeDocument);
  const [discard, discarding] = useMutation(DiscardNoticeDocument);
  const idempotencyKey = (): string => crypto.randomUUID();
  const told = async (): Promise<void> =>
    void (await client.refetchQueries({ include: [NoticesDocument, ToPostDocument] }));
  const freshened = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (isStale(error)) await client.refetchQueries({ include: [NoticeOfDocument] });
      throw error;
    }
  };
  const step = ({ id: noticeId, version }: NoticeRecordFragment) => ({
    variables: { input: { noticeId, version, idempotencyKey: idempotencyKey() } },
  });
  return {
    save: async (input: NoticeInput): Promise<NoticeRecordFragment | null> => {
      if (notice === null) {
        const { data } = await draft({
          variables: { input: { jurisdictionId, ...input, idempotencyKey: idempotencyKey() } },
        });
        await told();
        return data?.draftNotice ?? null;
      }
      const { id: noticeId, version } = notice;
      const asked = { noticeId, version, ...input, idempotencyKey: idempotencyKey() };
      const { data } = await freshened(change({ variables: { input: asked } }));
      return data?.changeNotice ?? null;
    },
    post: async (saved: NoticeRecordFragment): Promise<void> => {
      await freshened(post(step(saved)));
      await told();
    },
    discard: async (saved: NoticeRecordFragment): Promise<void> => {
      await freshened(discard(step(saved)));
      await told();
    },
    isSaving: drafting.loading || changing.loading,
    saveError: drafting.error ?? changing.error ?? null,
    posting,
    discarding,
  };
}
