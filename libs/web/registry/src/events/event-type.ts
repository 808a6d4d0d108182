import { type Language, sayIn } from '@wanchuang/web-client';
import { eventTypeText } from './event-type.text';

/** The types of events that the register knows by now, as the log calls them, and the words for them. */
const words = {
  'center.recognised': 'centerRecognised',
  'center.renamed': 'centerRenamed',
  'center.merged': 'centerMerged',
  'center.revoked': 'centerRevoked',
  'evaluation.published': 'evaluationPublished',
  'register.saved': 'registerSaved',
  'import.loaded': 'importLoaded',
  'import.undone': 'importUndone',
  'figures.published': 'figuresPublished',
  'center.changed': 'centerChanged',
  'jurisdiction.made': 'jurisdictionMade',
  'organisation.created': 'organisationCreated',
  'organisation.changed': 'organisationChanged',
  'roster.loaded': 'rosterLoaded',
  'person.invited': 'personInvited',
  'person.changed': 'personChanged',
  'person.suspended': 'personSuspended',
  'person.resumed': 'personResumed',
  'person.erased': 'personErased',
  'person.unmasked': 'personUnmasked',
  'demo.person_added': 'demoPersonAdded',
  'role.granted': 'roleGranted',
  'role.ending': 'roleEnding',
  'role.ended': 'roleEnded',
  'link.made': 'linkMade',
  'session.begun': 'sessionBegun',
  'session.ended': 'sessionEnded',
  'sign_in.refused': 'signInRefused',
  'sign_in.locked': 'signInLocked',
  'password.changed': 'passwordChanged',
  'authenticator.started': 'authenticatorStarted',
  'authenticator.confirmed': 'authenticatorConfirmed',
  'authenticator.removed': 'authenticatorRemoved',
  'recovery_codes.made': 'recoveryCodesMade',
  'recovery_code.used': 'recoveryCodeUsed',
  'identity.linked': 'identityLinked',
  'identity.unlinked': 'identityUnlinked',
  'token.made': 'tokenMade',
  'token.revoked': 'tokenRevoked',
  'notification_preference.set': 'notificationPreferenceSet',
  'export.created': 'exportCreated',
  'export.cancelled': 'exportCancelled',
  'export.finished': 'exportFinished',
  'export.failed': 'exportFailed',
  'export.expired': 'exportExpired',
  'webhook.made': 'webhookMade',
  'webhook.paused': 'webhookPaused',
  'webhook.resumed': 'webhookResumed',
  'webhook.stopped': 'webhookStopped',
  'webhook.secret_replaced': 'webhookSecretReplaced',
  'webhook.tested': 'webhookTested',
  'webhook.removed': 'webhookRemoved',
  'query.saved': 'querySaved',
  'query.changed': 'queryChanged',
  'query.published': 'queryPublished',
  'query.withdrawn': 'queryWithdrawn',
  'query.deleted': 'queryDeleted',
  'backup.restored': 'backupRestored',
  'rollups.rebuilt': 'rollupsRebuilt',
  'demo.loaded': 'demoLoaded',
} as const;

const isKnown = (type: string): type is keyof typeof words => type in words;

export const eventTypes: readonly string[] = Object.keys(words);

/** A type in words; one that is not known stands as the log calls it. */
export function eventTypeWord(type: string, language: Language): string {
  return isKnown(type) ? sayIn(eventTypeText, language)(words[type]) : type;
}
