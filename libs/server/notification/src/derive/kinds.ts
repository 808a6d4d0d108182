import { notificationRules } from '@wanchuang/domain-access';

/** The table of kinds as rows for SQL: one for each type of event. */
export const kindsAsJson = JSON.stringify(
  Object.entries(notificationRules).flatMap(([kind, { events, hears, tellsOwn, oncePerChange = false, mail }]) =>
    events.map((event) => ({ kind, event, hears, tells_own: tellsOwn, once: oncePerChange, mail })),
  ),
);
