import { type NotificationKind, notificationRules, notificationSentence } from '@wanchuang/domain-access';
import { type Language, localName, nameOf, roleText, sayIn } from '@wanchuang/web-client';
import type { NotificationState } from './use-inbox';

type Told = Pick<NotificationState, 'kind' | 'role' | 'untilOn' | 'jurisdiction' | 'organisation'>;

const scopeOf = ({ jurisdiction, organisation }: Told, language: Language): string => {
  if (organisation) return localName(organisation, language);
  return jurisdiction ? nameOf(jurisdiction, language) : '–';
};

/** What a notification says, as its mail does. */
export const sentenceOf = (told: Told, language: Language): string =>
  notificationSentence(told.kind, language, {
    role: told.role ? sayIn(roleText, language)(told.role) : '',
    scope: scopeOf(told, language),
    day: told.untilOn ?? '',
  });

export const isSecurity = (kind: NotificationKind): boolean => notificationRules[kind].isSecurity;
