import type { Contribution, FigureState } from '@wanchuang/domain-access';
import type { Transaction } from '@wanchuang/server-platform';
import { type PublicMeasure, summedMeasures } from './public-measure';

/** A release that is being made. */
export interface Release {
  readonly id: number;
  readonly jurisdictionId: number;
  readonly year: number;
}

/** What a center counts with, and in which field. */
export interface StoredContribution extends Contribution {
  readonly fieldId: number;
  /** In the jurisdiction of the release, or below it. */
  readonly isWithin: boolean;
}

const below = (jurisdiction: string): string =>
  `(SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = ${jurisdiction})`;

/** Every place of the tree that a jurisdiction stands in. */
const wholeTree = (jurisdiction: string): string => `(
  SELECT tree.descendant_id FROM jurisdiction_closure up
  JOIN jurisdiction top ON top.id = up.ancestor_id AND top.parent_id IS NULL
  JOIN jurisdiction_closure tree ON tree.ancestor_id = top.id WHERE up.descendant_id = ${jurisdiction})`;

export async function insertRelease(tx: Transaction, jurisdictionId: number, year: number): Promise<Release> {
  const [row] = await tx.rows<{ id: number }>(
    'INSERT INTO figure_release (jurisdiction_id, year, published_at) VALUES ($1, $2, $3) RETURNING id',
    [jurisdictionId, year, tx.at],
  );
  if (!row) throw new Error('the release was not written');
  return { id: row.id, jurisdictionId, year };
}

/**
 * Takes in what centers have filed by now, of those that no earlier release of the year covers: a place that has told its
 * figures counts above and below with what it told, so that no difference between two releases is what one center filed
 * or corrected meanwhile.
 */
export async function takeContributions(tx: Transaction, { id, jurisdictionId, year }: Release): Promise<void> {
  await tx.rows(
    `INSERT INTO figure_contribution (year, measure, center_id, jurisdiction_id, field_id, value, release_id)
     SELECT fact.year, indicator.code, center.id, center.jurisdiction_id, center.field_id, fact.value, $1
     FROM center JOIN indicator_fact fact ON fact.center_id = center.id AND fact.year = $3 AND fact.known_until IS NULL
     JOIN indicator ON indicator.id = fact.indicator_id AND indicator.code = ANY($4)
     WHERE center.jurisdiction_id IN ${below('$2')} AND center.kind = 'CENTER' AND center.withdrawn_at IS NULL
       AND NOT EXISTS (
         SELECT FROM figure_release earlier JOIN jurisdiction_closure covered ON covered.ancestor_id = earlier.jurisdiction_id
         WHERE earlier.year = $3 AND earlier.id <> $1 AND covered.descendant_id = center.jurisdiction_id)
     ON CONFLICT DO NOTHING`,
    [id, jurisdictionId, year, summedMeasures],
  );
}

/**
 * What all centers of the tree count with in a measure. Hosts of one parent, at whatever distance, are one group.
 * Numbers are what a rule weighs: sums are added up in the database, exactly.
 */
export function contributionsOf(
  tx: Transaction,
  { jurisdictionId, year }: Release,
  measure: PublicMeasure,
): Promise<StoredContribution[]> {
  return tx.rows<StoredContribution>(
    `WITH RECURSIVE held AS (
       SELECT part.*, center.host_id FROM figure_contribution part JOIN center ON center.id = part.center_id
       WHERE part.year = $2 AND part.measure = $3 AND part.jurisdiction_id IN ${wholeTree('$1')}),
     above (host_id, id, parent_id) AS (
       SELECT id, id, parent_id FROM organisation WHERE id IN (SELECT host_id FROM held)
       UNION SELECT above.host_id, up.id, up.parent_id FROM above JOIN organisation up ON up.id = above.parent_id)
     SELECT held.center_id AS "centerId", held.field_id AS "fieldId", held.value::float8 AS value,
       coalesce((SELECT id FROM above WHERE above.host_id = held.host_id AND parent_id IS NULL), held.host_id) AS "groupId",
       held.jurisdiction_id IN ${below('$1')} AS "isWithin"
     FROM held ORDER BY held.center_id`,
    [jurisdictionId, year, measure],
  );
}

/** The sums of a measure and year that other places of the tree have told, as the centers that they are of. */
export function toldBefore(
  tx: Transaction,
  { id, jurisdictionId, year }: Release,
  measure: PublicMeasure,
): Promise<{ key: string; centerIds: number[] }[]> {
  return tx.rows(
    `SELECT concat(told.id, ' ', figure.field_id) AS key, array_agg(part.center_id) AS "centerIds"
     FROM figure_release told
     JOIN public_figure figure ON figure.release_id = told.id AND figure.measure = $4 AND figure.state = 'SHOWN'
     JOIN jurisdiction_closure place ON place.ancestor_id = told.jurisdiction_id
     JOIN figure_contribution part ON (part.year, part.measure, part.jurisdiction_id) = (told.year, $4, place.descendant_id)
       AND figure.field_id IN (0, part.field_id)
     WHERE told.year = $3 AND told.id <> $1 AND told.jurisdiction_id IN ${wholeTree('$2')}
     GROUP BY told.id, figure.field_id`,
    [id, jurisdictionId, year, measure],
  );
}

/** How many centers were recognised at the end of the year (Art. 9, 24), as a whole (field 0) and by field. */
export function recognisedCenters(
  tx: Transaction,
  { jurisdictionId, year }: Release,
): Promise<{ fieldId: number; centers: number }[]> {
  return tx.rows(
    `SELECT coalesce(field_id, 0) AS "fieldId", count(*)::int AS centers FROM center
     WHERE jurisdiction_id IN ${below('$1')} AND kind = 'CENTER' AND withdrawn_at IS NULL
       AND recognised_on <= make_date($2, 12, 31) AND (ended_on IS NULL OR ended_on > make_date($2, 12, 31))
     GROUP BY ROLLUP (field_id)`,
    [jurisdictionId, year],
  );
}

export async function insertCounts(
  tx: Transaction,
  { id }: Release,
  counts: readonly { fieldId: number; centers: number }[],
): Promise<void> {
  await tx.rows(
    `INSERT INTO public_figure (release_id, measure, field_id, state, value)
     SELECT $1, 'CENTERS', field_id, 'SHOWN', centers FROM unnest($2::int[], $3::int[]) AS count (field_id, centers)`,
    [id, counts.map(({ fieldId }) => fieldId), counts.map(({ centers }) => centers)],
  );
}

/** Stores what was decided, with the sums of what is told. */
export async function insertFigures(
  tx: Transaction,
  { id, jurisdictionId, year }: Release,
  measure: PublicMeasure,
  states: ReadonlyMap<number, FigureState>,
): Promise<void> {
  await tx.rows(
    `INSERT INTO public_figure (release_id, measure, field_id, state, value)
     SELECT $1, $4, decided.field_id, decided.state, CASE WHEN decided.state = 'SHOWN' THEN (
         SELECT sum(part.value) FROM figure_contribution part
         WHERE part.year = $3 AND part.measure = $4 AND part.jurisdiction_id IN ${below('$2')}
           AND decided.field_id IN (0, part.field_id)) END
     FROM unnest($5::int[], $6::text[]) AS decided (field_id, state)`,
    [id, jurisdictionId, year, measure, [...states.keys()], [...states.values()]],
  );
}
