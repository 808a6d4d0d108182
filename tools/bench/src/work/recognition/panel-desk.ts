import {
  boolean,
  constant,
  items,
  type Json,
  list,
  listOf,
  object,
  quoted,
  raw,
  sqlOf,
  text,
} from '../../baseline/json';
import type { Work } from '../work';
import { drawnPlace } from './recognition-place';

const document = `query ($panelId: ID!) {
  panelDesk(panelId: $panelId) {
    candidates {
      expertId name title kind kinds isNeeded knowsField seatsLastYear
      conflicts { applicationId kind part clause path { key name } }
    }
  }
}`;

const conflict: Json = object({
  applicationId: quoted('bound.application_id', 'application_'),
  kind: quoted('bound.kind'),
  part: constant('HOST'),
  clause: constant('Art. 9(3)'),
  path: items([object({ key: text('bound.credit_code'), name: text('bound.name') })]),
});

// Nobody sits on the panel, so that each kind is missing, and no organisation that was drawn has a parent: whoever knows
// that finds the conflicts by one join. The order is that of the domain.
const baseline = (): string => {
  const candidate = object({
    expertId: quoted('e.id', 'expert_'),
    name: text('person.name'),
    title: text('e.title'),
    kind: quoted('e.kind'),
    kinds: raw('array_to_json(e.kind || e.further_kinds)'),
    isNeeded: constant(true),
    knowsField: boolean('e.knows_field'),
    seatsLastYear: raw('e.seats'),
    conflicts: raw("coalesce(e.conflicts, '[]')"),
  });
  const conflicts = sqlOf(
    list(conflict, 'bound WHERE bound.expert_id = expert.id', 'bound.tie_id, bound.application_id'),
  );
  const answer = object({
    data: object({
      panelDesk: object({
        candidates: listOf(candidate, 'e.conflicts IS NOT NULL, NOT e.knows_field, e.seats, e.id'),
      }),
    }),
  });
  return `WITH bound AS MATERIALIZED (
      SELECT tie.expert_id, tie.id AS tie_id, tie.kind, application.id AS application_id, host.credit_code, host.name
      FROM application JOIN organisation host ON host.id = host_id JOIN expert_tie tie ON tie.organisation_id = host.id
      WHERE panel_id = $1 AND (tie.until_on IS NULL OR tie.until_on >= current_date)),
    known AS (SELECT array_agg(DISTINCT field_id) AS fields FROM application WHERE panel_id = $1),
    e AS (
      SELECT expert.*, expert.field_ids && known.fields AS knows_field, (
          SELECT count(*) FROM seat WHERE seat.expert_id = expert.id AND seat.state IN ('ACCEPTED', 'RECUSED')
            AND answered_at >= current_date - interval '1 year') AS seats,
        CASE WHEN EXISTS (SELECT FROM bound WHERE bound.expert_id = expert.id) THEN ${conflicts} END AS conflicts
      FROM expert, known WHERE expert.state = 'ACTIVE'
        AND jurisdiction_id IN (SELECT ancestor_id FROM jurisdiction_closure WHERE descendant_id = $2)
        AND EXISTS (SELECT FROM role_holding held WHERE held.person_id = expert.person_id AND role = 'EXPERT' AND until_on IS NULL))
    SELECT ${sqlOf(answer)} AS body FROM e JOIN person ON person.id = e.person_id`;
};

/** Whom to ask onto a panel, of the whole pool. */
export const panelProposal: Work = {
  name: 'A4',
  title: 'whom to ask onto a panel of 30 applications, of a pool of 2,000 experts, by the bureau’s officer',
  viewer: 'BUREAU_OFFICER',
  scales: ['recognition'],
  goal: {},
  document,
  baseline,
  variants: (place) => {
    const { panelId } = drawnPlace(place);
    return [{ variables: { panelId: `panel_${panelId}` }, values: [panelId, place.jurisdictionId] }];
  },
};
