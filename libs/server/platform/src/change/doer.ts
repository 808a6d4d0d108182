import { type Action, type Actor, type PredicateRow, verdictOn } from '@wanchuang/domain-access';
import { ExpectedError } from '../errors/expected-error';

/** Whoever makes a change. */
export interface Doer {
  /** As events name them: person_7. */
  readonly name: string;
  /** By which rules they are held; null: by none, as the program itself. */
  readonly rights: Actor | null;
}

/** The program itself. */
export const systemDoer: Doer = { name: 'system', rights: null };

interface Refused {
  /** The argument that names the row. */
  readonly place: string;
  /** What is said where there is no such row. */
  readonly missing?: () => ExpectedError;
}

/**
 * Lets nobody do to a row what their roles do not allow. Who may not even see the row hears what is said of one that
 * does not exist, so that nothing is told of it; the log knows better.
 * @param row as it is in the transaction, locked where it could change meanwhile, with the relations that the rules ask for
 * @throws ExpectedError FORBIDDEN, or the one of a missing row
 */
export const requireRight = ({ rights }: Doer, action: Action, row: PredicateRow, refused: Refused): void => {
  if (rights === null) return;
  const verdict = verdictOn(rights, action, row);
  if (verdict === 'ALLOWED') return;
  const { place, missing } = refused;
  if (verdict === 'HIDDEN' && missing) {
    const { code, message, details } = missing();
    throw new ExpectedError(code, message, details, action);
  }
  throw new ExpectedError('FORBIDDEN', `${place}: ${action} is beyond your roles here`, { place, action }, action);
};
