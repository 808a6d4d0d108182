import type { AccessRules } from './access-rules';
import { actionRules } from './actions';
import { type Actor, heldRoles, isSignedIn } from './actor';
import { analyticsRules, cellRules } from './analytics.rules';
import { callsRules } from './calls.rules';
import { dataRules } from './data.rules';
import { evaluationRules } from './evaluation.rules';
import { eventsRules } from './events.rules';
import { exportsRules } from './exports.rules';
import { filesRules } from './files.rules';
import { notificationsRules } from './notifications.rules';
import { operationRules } from './operation.rules';
import { outcomeRules } from './outcome.rules';
import { panelsRules } from './panels.rules';
import { peopleRules } from './people.rules';
import { recognitionRules } from './recognition.rules';
import { registryRules } from './registry.rules';
import { rulebookRules } from './rulebook.rules';

const columns = [
  registryRules,
  recognitionRules,
  rulebookRules,
  panelsRules,
  operationRules,
  evaluationRules,
  analyticsRules,
  peopleRules,
  filesRules,
  outcomeRules,
  callsRules,
  eventsRules,
  notificationsRules,
  exportsRules,
  dataRules,
];

/** What somebody may read. Roles add up; a type that no column speaks of shows to nobody. */
export const rulesOf = (actor: Actor): AccessRules => {
  const rules = columns.map((column) => column(actor));
  return {
    rows: Object.assign({}, ...rules.map(({ rows }) => rows)),
    shown: Object.assign({}, ...rules.map(({ shown }) => shown ?? {})),
    masked: Object.assign({}, ...rules.map(({ masked }) => masked ?? {})),
    actions: actionRules(actor),
    cells: cellRules(actor),
    roles: isSignedIn(actor) ? heldRoles(actor) : undefined,
  };
};
