import { choiceParameter, choicesParameter, notificationKindValues, type UrlStateOf } from '@wanchuang/web-client';

/** The inbox's filter in the address. */
export const inboxSchema = {
  show: choiceParameter(['all', 'unread'], 'all'),
  kinds: choicesParameter(notificationKindValues),
};

export type InboxState = UrlStateOf<typeof inboxSchema>;
