import type { DistrictRows } from './rows';

/** What goes to the event log: `append_event`'s arguments, the actor apart. */
export interface DemoEvent {
  readonly occurredAt: string;
  readonly type: string;
  readonly subject: string;
  readonly centerId: number | null;
  readonly jurisdictionId: number | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

const officeTime = (date: string): string => `${date}T10:00:00+08:00`;

type CenterRow = DistrictRows['center'][number];

function centerEvent(
  { id, jurisdiction_id }: CenterRow,
  type: string,
  date: string,
  payload: DemoEvent['payload'],
): DemoEvent {
  const [subject, occurredAt] = [`center_${id}`, officeTime(date)];
  return {
    occurredAt,
    type,
    subject,
    centerId: id,
    jurisdictionId: jurisdiction_id,
    payload: { on: date, ...payload },
  };
}

function lifeOf(rows: DistrictRows, center: CenterRow): DemoEvent[] {
  const oldName = rows.center_former_name.find(({ center_id }) => center_id === center.id);
  const { code, name, recognised_on, ended_on, merged_into_id, status } = center;
  const recognised = centerEvent(center, 'center.recognised', recognised_on, { code, name: oldName?.name ?? name });
  const renamed = oldName && [
    centerEvent(center, 'center.renamed', oldName.until_on, { from: oldName.name, to: name }),
  ];
  const ended = ended_on !== null && [
    status === 'MERGED'
      ? centerEvent(center, 'center.merged', ended_on, { into: `center_${merged_into_id}` })
      : centerEvent(center, 'center.revoked', ended_on, {}),
  ];
  return [recognised, ...(renamed || []), ...(ended || [])];
}

function gradesOf(rows: DistrictRows): DemoEvent[] {
  const cycles = new Map(rows.evaluation_cycle.map((cycle) => [cycle.id, cycle]));
  return rows.evaluation_result.flatMap(({ id, cycle_id, center_id, total, grade }) => {
    const cycle = cycles.get(cycle_id);
    if (cycle === undefined) return [];
    return [
      {
        occurredAt: officeTime(cycle.published_on),
        type: 'evaluation.published',
        subject: `evaluationResult_${id}`,
        centerId: center_id,
        jurisdictionId: cycle.jurisdiction_id,
        payload: { on: cycle.published_on, fromYear: cycle.from_year, toYear: cycle.to_year, total, grade },
      },
    ];
  });
}

/** What the timelines of a district's centers tell, oldest first: recognised, renamed, merged, revoked, graded. */
export function historyOf(rows: DistrictRows): DemoEvent[] {
  const events = [...rows.center.flatMap((center) => lifeOf(rows, center)), ...gradesOf(rows)];
  return events.sort((a, b) => (a.occurredAt < b.occurredAt ? -1 : a.occurredAt > b.occurredAt ? 1 : 0));
}
