import { applicationLifecycle } from '@wanchuang/domain-recognition';
import { boolean, instant, type Json, listOf, object, orNull, quoted, raw, sqlOf, text } from '../../baseline/json';
import { readDocument, type Work } from '../work';
import { drawnPlace } from './recognition-place';

const pageSize = 50;
/** The most that a page holds, to come to the deep one. */
const largest = 200;

const named = (row: string): Json =>
  object({
    id: quoted(`${row}.id`, 'organisation_'),
    name: text(`${row}.name`),
    nameEn: orNull(`${row}.name_en`, text),
  });

/** What a bureau's officer does next, in the states that wait for it. */
const handled = applicationLifecycle.transitions
  .filter(
    ({ on, by }) => !['RETURN', 'WITHDRAW', 'RECONSULT'].includes(on) && by.some((role) => role === 'BUREAU_OFFICER'),
  )
  .flatMap(({ from }) => [...from])
  .map((state) => `'${state}'`);

const row = object({
  id: quoted('a.id', 'application_'),
  name: text('a.name'),
  state: quoted('a.state'),
  stateSince: instant('a.state_since'),
  submittedAt: instant('a.submitted_at'),
  createdAt: instant('a.created_at'),
  isSealed: boolean(
    'EXISTS (SELECT FROM application_version v WHERE v.application_id = a.id AND v.submitted_at IS NOT NULL)',
  ),
  host: named('host'),
  department: named('department'),
  field: object({ code: quoted('field.code'), nameZh: text('field.name_zh'), nameEn: text('field.name_en') }),
  call: object({
    id: quoted('call.id', 'recognitionCall_'),
    title: text('call.title'),
    closesAt: instant('call.closes_at'),
    isOpen: boolean("call.state = 'PUBLISHED' AND call.opens_at <= now() AND now() < call.closes_at"),
  }),
  viewerCan: object({ handle: boolean(`a.state IN (${handled.join(', ')})`) }),
});

const ofCall = 'submitted_at IS NOT NULL AND jurisdiction_id = $1 AND call_id = $2';

const baseline = (behind: string): string => {
  const answer = object({
    data: object({
      applications: object({
        totalCount: raw(`(SELECT count(*) FROM application WHERE ${ofCall})`),
        pageInfo: object({ hasNextPage: boolean(`(SELECT count(*) FROM top) > ${pageSize}`) }),
        nodes: listOf(row, 'a.state_since, a.id'),
      }),
    }),
  });
  return `WITH top AS MATERIALIZED (
      SELECT * FROM application WHERE ${ofCall}${behind} ORDER BY state_since, id LIMIT ${pageSize + 1}),
    page AS (SELECT * FROM top ORDER BY state_since, id LIMIT ${pageSize})
    SELECT ${sqlOf(answer)} AS body FROM page a JOIN organisation host ON host.id = a.host_id
    JOIN organisation department ON department.id = a.department_id JOIN field ON field.id = a.field_id
    JOIN recognition_call call ON call.id = a.call_id`;
};

const common = { viewer: 'BUREAU_OFFICER', scales: ['recognition'], goal: {} } as const;
const document = readDocument('recognition/queue');

export const queuePage: Work = {
  ...common,
  name: 'A2',
  title: 'the first page of a call’s queue, by the bureau’s officer',
  document,
  baseline: () => baseline(''),
  variants: (place) => [
    { variables: { filter: filterOf(place) }, values: [place.jurisdictionId, drawnPlace(place).callId] },
  ],
};

const filterOf = (place: Parameters<Work['variants']>[0]) => ({
  jurisdictionId: `jurisdiction_${place.jurisdictionId}`,
  callId: `recognitionCall_${drawnPlace(place).callId}`,
});

interface Paged {
  data: { applications: { pageInfo: { endCursor: string } } };
}
const paging = `query ($filter: ApplicationFilter, $first: Int!, $after: String) {
  applications(filter: $filter, first: $first, after: $after) { pageInfo { endCursor } }
}`;

export const deepQueuePage: Work = {
  ...common,
  name: 'A3',
  title: 'a page in the middle of it',
  document,
  baseline: () => baseline(' AND (state_since, id) > ($3, $4)'),
  variants: (place) => {
    const { callId, deep } = drawnPlace(place);
    return [{ variables: { filter: filterOf(place) }, values: [place.jurisdictionId, callId, deep.since, deep.id] }];
  },
  complete: async ({ filter }, ask, place) => {
    let after: string | null = null;
    for (let left = drawnPlace(place).before; left > 0; left -= largest) {
      const { data }: Paged = await ask(paging, { filter, first: Math.min(left, largest), after });
      after = data.applications.pageInfo.endCursor;
    }
    return { filter, after };
  },
};
