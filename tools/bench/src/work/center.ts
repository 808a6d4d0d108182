import { boolean, decimal, instant, type Json, list, object, orNull, quoted, raw, sqlOf, text } from '../baseline/json';
import { registersOfCenter } from './registers';
import { departmentOfficer, leader, type Viewpoint } from './viewpoint';
import { readDocument, type Work } from './work';

const organisation = (alias: string): Json =>
  orNull(`${alias}.id`, (id) =>
    object({
      id: quoted(id, 'organisation_'),
      kind: quoted(`${alias}.kind`),
      creditCode: orNull(`${alias}.credit_code`, quoted),
      name: text(`${alias}.name`),
      nameEn: orNull(`${alias}.name_en`, text),
    }),
  );

const parties = list(
  object({ role: quoted('p.role'), duties: text('p.duties'), organisation: organisation('o') }),
  'center_party p JOIN organisation o ON o.id = p.organisation_id WHERE p.center_id = c.id',
  `p.role = 'LEAD' DESC, p.organisation_id`,
);

const facts = list(
  object({
    id: quoted('f.id', 'indicatorFact_'),
    indicator: object({ code: quoted('i.code') }),
    year: raw('f.year'),
    value: decimal('f.value'),
    source: quoted('f.source'),
    verification: quoted('f.verification'),
  }),
  'indicator_fact f JOIN indicator i ON i.id = f.indicator_id WHERE f.center_id = c.id AND f.known_until IS NULL',
  'f.indicator_id, f.year',
);

const scores = list(
  object({ dimension: quoted('s.dimension'), score: decimal('s.score') }),
  'evaluation_score s WHERE s.result_id = r.id',
  `array_position(ARRAY['OPERATION', 'RESEARCH', 'TRANSFER', 'SERVICE', 'OTHER'], s.dimension)`,
);

/** All that were published of the center `c`. */
export const evaluations = list(
  object({
    cycle: object({ fromYear: raw('y.from_year'), toYear: raw('y.to_year') }),
    total: decimal('r.total'),
    grade: quoted('r.grade'),
    scores,
  }),
  'evaluation_result r JOIN evaluation_cycle y ON y.id = r.cycle_id WHERE r.center_id = c.id',
  'y.from_year, r.id',
);

const events = list(
  object({
    id: quoted('e.sequence', 'event_'),
    occurredAt: instant('e.occurred_at'),
    actor: text('e.actor'),
    type: text('e.type'),
  }),
  '(SELECT * FROM event WHERE center_id = c.id ORDER BY sequence DESC LIMIT 50) e',
  'e.sequence DESC',
);

const center = object({
  id: quoted('c.id', 'center_'),
  kind: quoted('c.kind'),
  code: text('c.code'),
  name: text('c.name'),
  nameEn: orNull('c.name_en', text),
  formerNames: list(
    object({ name: text('n.name'), untilOn: quoted('n.until_on') }),
    'center_former_name n WHERE n.center_id = c.id',
    'n.until_on DESC, n.name',
  ),
  jurisdiction: object({
    id: quoted('j.id', 'jurisdiction_'),
    code: text('j.code'),
    nameZh: text('j.name_zh'),
    nameEn: text('j.name_en'),
    currency: quoted('j.currency'),
    synthetic: boolean('j.synthetic'),
  }),
  field: object({ code: quoted('field.code'), nameZh: text('field.name_zh'), nameEn: text('field.name_en') }),
  department: organisation('department'),
  host: organisation('host'),
  parties,
  legalForm: quoted('c.legal_form'),
  formationMode: quoted('c.formation_mode'),
  status: quoted('c.status'),
  recognisedOn: orNull('c.recognised_on', quoted),
  endedOn: orNull('c.ended_on', quoted),
  mergedInto: orNull('target.id', (id) => object({ id: quoted(id, 'center_'), name: text('target.name') })),
  mission: text('c.mission'),
  coreTechnologies: text('c.core_technologies'),
  version: raw('c.version'),
  facts,
  evaluations,
  ...registersOfCenter(200),
  events: object({ nodes: events }),
});

const baseline = ({
  condition,
}: Viewpoint): string => `SELECT ${sqlOf(object({ data: object({ center }) }))} AS body FROM center c
  JOIN jurisdiction j ON j.id = c.jurisdiction_id
  JOIN field ON field.id = c.field_id
  LEFT JOIN organisation department ON department.id = c.department_id
  LEFT JOIN organisation host ON host.id = c.host_id
  LEFT JOIN center target ON target.id = c.merged_into_id AND target.withdrawn_at IS NULL AND ${condition('target', '$2')}
  WHERE c.id = $1 AND c.withdrawn_at IS NULL AND ${condition('c', '$2')}`;

const wholeCenterOf = (viewpoint: Viewpoint): Work => ({
  name: `Q3${viewpoint.suffix}`,
  title: `one center with all its figures, evaluations, register rows and events, ${viewpoint.says}`,
  viewer: viewpoint.viewer,
  goal: viewpoint === leader ? { national: 0.8 } : {},
  document: readDocument('center'),
  baseline: () => baseline(viewpoint),
  variants: (place) =>
    viewpoint
      .centerIds(place)
      .map((id) => ({ variables: { id: `center_${id}` }, values: [id, viewpoint.value(place)] })),
});

export const wholeCenter = wholeCenterOf(leader);
export const wholeCenterOfDepartment = wholeCenterOf(departmentOfficer);
