import { type Action, type Actor as DomainActor, can, type PredicateRow } from '@wanchuang/domain-access';
import { type Actor, ExpectedError, type Reader } from '@wanchuang/server-platform';

/** Whoever changes something; null: the one person at the machine, who may do everything. */
export type Acting = DomainActor | null;

/** Whoever has signed in as the rules know them: with the jurisdictions below those that their roles are held in. */
export async function actingOf(reader: Pick<Reader, 'rows'>, signedIn: Actor | null): Promise<Acting> {
  if (signedIn === null) return null;
  const places = [...new Set(signedIn.roles.flatMap(({ jurisdictionId }) => jurisdictionId ?? []))];
  const rows = await reader.rows<{ place: number; below: number[] }>(
    `SELECT ancestor_id AS place, array_agg(descendant_id ORDER BY descendant_id) AS below
     FROM jurisdiction_closure WHERE ancestor_id = ANY($1) GROUP BY ancestor_id`,
    [places],
  );
  const below = Object.fromEntries(rows.map((row) => [row.place, row.below]));
  return { personId: signedIn.personId, holdings: signedIn.roles, below };
}

export const mayDo = (acting: Acting, action: Action, row: PredicateRow): boolean =>
  acting === null || can(acting, action, row);

/** @throws ExpectedError FORBIDDEN that names the action */
export const requireRight = (acting: Acting, action: Action, row: PredicateRow): void => {
  if (mayDo(acting, action, row)) return;
  throw new ExpectedError('FORBIDDEN', 'This lies outside the jurisdictions that you administer', { action });
};
