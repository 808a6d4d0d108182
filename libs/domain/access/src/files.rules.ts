import { type Actor, isSignedIn } from './actor';
import { anyOf, type Predicate, never } from './predicate';
import type { ColumnRules } from './rules';

const everyones: Predicate = { field: 'audience', is: 'PUBLIC' };

const ownUploads = (actor: Actor): Predicate =>
  isSignedIn(actor) && !actor.isToken
    ? {
        all: [
          { field: 'audience', is: 'OWN' },
          { field: 'uploadedBy', is: actor.personId },
        ],
      }
    : never;

/** Files by themselves: what is public, and one's own until it is put somewhere. What is held shows where its holder names it. */
export const filesRules = (actor: Actor): ColumnRules => ({
  rows: { StoredFile: anyOf(everyones, ownUploads(actor)) },
});
