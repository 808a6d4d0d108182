import { type Change, ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';

/** Which lines of an inbox: these, or all that follow from events up to a place in the log. */
export type Chosen = { readonly ids: readonly number[] } | { readonly throughSequence: string };

export interface NotificationsRead {
  readonly marked: number;
  readonly unread: number;
}

/** Marks read what is unread of one's own; no event tells of it. @throws ExpectedError NOT_FOUND for anybody else's */
export async function markRead(asked: Change, personId: number, chosen: Chosen): Promise<NotificationsRead> {
  const done = await asked.once(
    async (tx) => {
      if ('ids' in chosen) await requireOwn(tx, personId, chosen.ids);
      const [condition, value] =
        'ids' in chosen
          ? (['id = ANY($3::int[])', chosen.ids] as const)
          : (['event_sequence <= $3::bigint', chosen.throughSequence] as const);
      const marked = await tx.rows(
        `UPDATE notification SET read_at = $2 WHERE person_id = $1 AND in_inbox AND read_at IS NULL AND ${condition} RETURNING id`,
        [personId, tx.at, value],
      );
      return marked.length;
    },
    async (tx, marked) => ({ marked, unread: await countUnread(tx, personId) }),
  );
  return done.answer;
}

async function requireOwn(tx: Transaction, personId: number, ids: readonly number[]): Promise<void> {
  const own = await tx.rows<{ id: number }>(
    'SELECT id FROM notification WHERE person_id = $1 AND in_inbox AND id = ANY($2::int[])',
    [personId, ids],
  );
  const strange = ids.find((id) => !own.some((one) => one.id === id));
  if (strange === undefined) return;
  throw new ExpectedError('NOT_FOUND', `You have no notification ${globalId('notification', strange)}`, {
    place: 'input.ids',
  });
}

async function countUnread(tx: Transaction, personId: number): Promise<number> {
  const [row] = await tx.rows<{ count: number }>(
    'SELECT count(*)::int AS count FROM notification WHERE person_id = $1 AND in_inbox AND read_at IS NULL',
    [personId],
  );
  return row?.count ?? 0;
}
