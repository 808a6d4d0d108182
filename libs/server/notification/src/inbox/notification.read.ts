import { page, type Reading, total, type TypeReads } from '@wanchuang/server-platform';
import { allOf, pageSizes } from '@wanchuang/server-registry';
import { Notification } from './notification.entity';
import type { NotificationArgs } from './notification.inputs';

/** An inbox is somebody's: whoever reads everything, as the person at the machine does, has none. */
const own = (read: Reading): string =>
  allOf([read.visible('Notification', 'notification'), read.plan.access.rules ? null : 'FALSE']);

const conditions = (read: Reading): string => {
  const filter = read.args<NotificationArgs>().at('filter');
  const [unread, kinds] = [filter.at('unread'), filter.at('kinds')];
  return allOf([
    own(read),
    unread.isGiven ? `(notification.read_at IS NULL) = ${unread.bind('boolean')}` : null,
    kinds.isGiven ? `notification.kind = ANY(${kinds.bind('text[]')})` : null,
  ]);
};

export const notificationReads: readonly TypeReads[] = [
  {
    type: 'Notification',
    entity: Notification,
    node: 'notification',
    rows: (row) => `${row}.in_inbox`,
    names: ['jurisdiction', 'organisation'],
    isVolatile: true, // it comes after its event, and is read without one
  },
  {
    type: 'Query',
    fields: {
      notifications: page({
        ...pageSizes,
        arguments: ['filter'],
        rows: (read) => ({
          row: 'notification',
          from: 'notification',
          where: conditions(read),
          order: [{ sql: 'notification.id', direction: 'DESC', type: 'int' }],
        }),
      }),
      unreadNotifications: total(
        (_, read) => `(SELECT count(*)::int FROM notification WHERE ${own(read)} AND notification.read_at IS NULL)`,
      ),
    },
  },
];
