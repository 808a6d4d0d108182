import { notificationRules, type NotificationKind } from '@wanchuang/domain-access';
import { type Language, localName, nameOf, notificationSentenceText, roleText, sayIn } from '@wanchuang/web-client';
import type { NotificationState } from './use-inbox';

type Told = Pick<NotificationState, 'kind' | 'role' | 'untilOn' | 'jurisdiction' | 'organisation'>;

const scopeOf = ({ jurisdiction, organisation }: Told, language: Language): string => {
  if (organisation) return localName(organisation, language);
  return jurisdiction ? nameOf(jurisdiction, language) : '–';
};

/** What a notification says, as its mail does. */
export function sentenceOf(told: Told, language: Language): string {
  return sayIn(notificationSentenceText, language)(told.kind, {
    role: told.role ? sayIn(roleText, language)(told.role) : '',
    scope: scopeOf(told, language),
    day: told.untilOn ?? '',
  });
}

export const isSecurity = (kind: NotificationKind): boolean => notificationRules[kind].isSecurity;
