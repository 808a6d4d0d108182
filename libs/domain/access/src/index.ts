/**
 * Who may see and do what, as data and pure functions: the same in the server and in the browser.
 *
 * An `Actor` is a person, the roles in force today, and for each jurisdiction of a role the keys of all below it, which
 * the caller reads from `jurisdiction_closure`. `rulesOf(actor)` is the one door: row predicates by type, masks by field,
 * and whose rollup cells may be read. One file per column says them; roles add up; what no rule speaks of shows to nobody.
 *
 *   The server, once per session, kept until a role or the tree of jurisdictions changes:
 *     const access = accessOf(rulesOf(actor));          // of server-platform
 *     new RequestContext({ database, reads, clock, access });
 *   Without a session: `accessOf(rulesOf(publicActor))`. `fullAccess` is for the command line.
 *
 *   Before a change, on the row as the transaction reads it:
 *     verdictOn(actor, 'LOAD_IMPORT', run): ALLOWED, FORBIDDEN, or HIDDEN, which is answered as a row that does not exist;
 *     in services `requireRight()` of server-platform throws what it says.
 *   For the interface, with each object: `viewerCan`, made by the read compiler of `rulesOf(actor).actions`; in memory it is
 *     `actionsOn(actor, 'ImportRun', run)`.
 *
 * Predicates name properties of entities (`hostId`, `center`), and become SQL by the read compiler. The table of who sees
 * which rows of a small district is generated: docs/access-matrix.md. Why not CASL: docs/adr/0006-rules-as-data.md.
 */
export { type AccessRules, type CellRules, type CellsAsked, mayReadCells } from './access-rules';
export { type ActedOn, type Action, actedOnBy, actionsOn, allActions, can, stateFor } from './actions';
export { type Actor, heldJurisdictions, heldOrganisations, heldRoles, publicActor } from './actor';
export { datasetsOfType, narrowedHoldings, narrowedRules, typesOfTokens } from './narrowed-rules';
export * from './export-schedule';
export * from './export-terms';
export { exportingRoles } from './exports.rules';
export {
  MailTime,
  mailTimeLabels,
  NotificationKind,
  notificationKindLabels,
  notificationRules,
} from './notification-kind';
export { notificationPath, notificationSentence, securityAdvice } from './notification-words';
export { type Cell, decideCells, FigureState } from './disclosure/decide-cells';
export { disclosureParameters, type DisclosureRule, disclosureRule } from './disclosure/disclosure-rule';
export { cellsOfPlace, wholeOfPlace } from './disclosure/place-cells';
export { type Contribution, isDominated, isLargeEnough, isSafe } from './disclosure/safe-group';
export { always, meets, never, type Predicate, type PredicateRow, type PredicateValue } from './predicate';
export { type Holding, Role, roleLabels, ScopeKind, scopeKindOf } from './roles';
export { rolesOnApplication } from './recognition.rules';
export { rulesOf } from './rules-of';
export { UnlinkReason, unlinkReasonLabels } from './unlink-reason';
export { UnmaskReason, unmaskReasonLabels } from './unmask-reason';
export * from './webhook-terms';
export { webhookRoles } from './data.rules';
export { type Verdict, verdictOn } from './verdict';
export {
  changesByToken,
  Dataset,
  datasetLabels,
  datasetOfChange,
  datasetReadElsewhere,
  TokenAccess,
  tokenAccessLabels,
  type TokenScope,
} from './token-scope';
