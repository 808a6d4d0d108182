import { numericId, type Given, Carried, type Reading, Scope } from '@wanchuang/server-platform';
import { allOf, badInput, type Scope as Place, scopeOf, withinJurisdiction } from '@wanchuang/server-registry';
import type { RecognitionProgressArgs } from './progress.args';

/** One answer on progress on its way into SQL. */
export interface ProgressTables {
  /** Holds the tables of the answer: each is read only if a field below asks for it. */
  readonly scope: Scope;
  /** Submitted applications of the place, in the fields asked for, of all calls; `is_of_call` tells those of the call. */
  readonly applied: () => string;
  /** The condition that an application counts, in whatever field. */
  readonly isSubmitted: string;
  /** Today in China. */
  readonly today: string;
}

export const progressTables = new Carried<ProgressTables>('the progress of recognition');

/** The placeholder of a call that must be one of the place's; null where none is named. */
const callOf = (given: Given<string | null | undefined>, place: Place): string | null => {
  if (!given.isGiven) return null;
  const key = given.bind('int', (id, at) => numericId('recognitionCall', id, at));
  const within = place.jurisdiction === null ? 'TRUE' : withinJurisdiction('call', place.jurisdiction);
  given.assert(
    `SELECT 'unknown' WHERE NOT EXISTS (SELECT FROM recognition_call call WHERE call.id = ${key} AND ${within})`,
    (_, id, at) => badInput(at, id, `there is no ${id} in this place`),
  );
  return key;
};

/**
 * What the progress is of, bound. What the arguments name must exist.
 * Its refusals: BAD_USER_INPUT that names the place of an unknown jurisdiction, call or field.
 */
export const openProgress = (read: Reading): ProgressTables => {
  const args = read.args<RecognitionProgressArgs>();
  const place = scopeOf(args);
  const call = callOf(args.at('callId'), place);
  const scope = new Scope(read.scope);
  const isSubmitted = allOf([
    read.visible('Application', 'application'),
    'application.submitted_at IS NOT NULL',
    place.jurisdiction && withinJurisdiction('application', place.jurisdiction),
  ]);
  const isAsked = allOf([isSubmitted, place.fields && `application.field_id = ANY(${place.fields})`]);
  const isOfCall = call === null ? 'TRUE' : `application.call_id = ${call}`;
  const applied = (): string =>
    scope.table(
      'applied',
      () => `SELECT application.id, application.state, application.state_since, application.stage, application.field_id,
          ${isOfCall} AS is_of_call
        FROM application WHERE ${isAsked}`,
    );
  return {
    scope,
    applied,
    isSubmitted,
    today: read.plan.bind('date', ({ request }) => request.today),
  };
};
