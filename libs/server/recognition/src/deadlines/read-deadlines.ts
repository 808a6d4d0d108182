import { type Actor, heldJurisdictions, heldOrganisations, Role } from '@wanchuang/domain-access';
import type { ObligationKind } from '@wanchuang/domain-registry';
import { type Access, type Database, dayInShanghai, globalId, type Reads } from '@wanchuang/server-platform';
import { parse } from 'graphql';
import type { ReckonedDayKind } from '../notice/notice.type';

export interface CallDeadline {
  readonly id: string;
  readonly title: string;
  /** ISO instant; null: the bureau closes it. */
  readonly closesAt: string | null;
  readonly jurisdiction: { readonly nameZh: string; readonly nameEn: string };
}

export interface NoticeDeadline {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly workingDays: number | null;
  readonly postedOn: string | null;
  readonly endsOn: string | null;
  readonly isProvisional: boolean;
  readonly reckoning: readonly {
    readonly day: string;
    readonly kind: ReckonedDayKind;
    readonly nameZh: string | null;
    readonly nameEn: string | null;
    readonly number: number | null;
    readonly isPublished: boolean;
  }[];
}

export interface PanelMeeting {
  readonly id: string;
  readonly name: string;
  readonly meetingOn: string;
  readonly place: string;
}

export interface CenterObligations {
  readonly id: string;
  readonly name: string;
  readonly obligations: readonly {
    readonly id: string;
    readonly kind: ObligationKind;
    readonly state: 'OPEN' | 'DONE';
    readonly clause: string;
    readonly dueOn: string | null;
  }[];
}

export interface Deadlines {
  readonly calls: readonly CallDeadline[];
  readonly notices: readonly NoticeDeadline[];
  readonly panels: readonly PanelMeeting[];
  readonly centers: readonly CenterObligations[];
}

/** Whose deadlines are read. */
export interface DeadlineReader {
  readonly rights: Actor;
  readonly access: Access;
  readonly now: Date;
}

/** Lists that are read whole, page by page: nothing that is due is left out because there is much. */
const documents = {
  recognitionCalls: `query DueCalls($places: [ID!]!, $after: String) {
    recognitionCalls(filter: { exactJurisdictionIds: $places, states: [PUBLISHED, CLOSED] }, first: 200, after: $after) {
      nodes { id title closesAt jurisdiction { nameZh nameEn } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  publicNotices: `query DueNotices($places: [ID!]!, $after: String) {
    publicNotices(filter: { exactJurisdictionIds: $places, states: [POSTED, CLOSED] }, first: 200, after: $after) {
      nodes {
        id number title workingDays postedOn endsOn isProvisional
        reckoning { day kind nameZh nameEn number isPublished }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  panels: `query PanelMeetings($after: String) {
    panels(filter: { states: [INVITED, IN_SESSION, CONCLUDED] }, first: 200, after: $after) {
      nodes { id name meetingOn place }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  centers: `query DueObligations($filter: CenterFilter!, $after: String) {
    centers(filter: $filter, first: 200, after: $after) {
      nodes { id name obligations { id kind state clause dueOn } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
} as const;
type Listed = keyof typeof documents;

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const operationOf = (name: Listed) => {
  const [operation] = parse(documents[name]).definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('a document of deadlines is one operation');
  return { key: `deadlines ${name}`, operation, fragments: new Map() };
};
const operations = {
  recognitionCalls: operationOf('recognitionCalls'),
  publicNotices: operationOf('publicNotices'),
  panels: operationOf('panels'),
  centers: operationOf('centers'),
};

const seesPanels = ({ holdings }: Actor): boolean =>
  holdings.some(({ role }) => role === 'BUREAU_OFFICER' || role === 'BUREAU_LEADER' || role === 'EXPERT');

/** Where calls and notices concern somebody: where they hold a role, and where the place of one of their organisations lies. */
async function placesOf(database: Database, rights: Actor): Promise<string[]> {
  const roles = Object.values(Role);
  const organisations = roles.flatMap((role) => heldOrganisations(rights, role));
  const above = await database.reader().rows<{ id: number }>(
    `SELECT DISTINCT ancestor_id AS id FROM organisation JOIN jurisdiction_closure ON descendant_id = jurisdiction_id
     WHERE organisation.id = ANY($1)`,
    [organisations],
  );
  const ids = new Set([...heldJurisdictions(rights, roles), ...above.map(({ id }) => id)]);
  return [...ids].map((id) => globalId('jurisdiction', id));
}

/** What is due of somebody’s work, read with their eyes: no rule of its own decides who sees what. */
export async function readDeadlines(database: Database, reads: Reads, reader: DeadlineReader): Promise<Deadlines> {
  const { rights, access, now } = reader;
  const request = { access, now, today: dayInShanghai(now) };
  const readAll = async <Node>(name: Listed, variables: Readonly<Record<string, unknown>> = {}): Promise<Node[]> => {
    const nodes: Node[] = [];
    for (let after: string | null = null; ;) {
      const { text } = await reads.answer(operations[name], { ...request, variables: { ...variables, after } });
      const { data }: { data: Readonly<Record<Listed, Page<Node>>> } = JSON.parse(text);
      const { nodes: found, pageInfo } = data[name];
      nodes.push(...found);
      if (!pageInfo.hasNextPage) return nodes;
      after = pageInfo.endCursor;
    }
  };
  const places = await placesOf(database, rights);
  const centers = new Map<string, CenterObligations>();
  for (const filter of centersOf(rights))
    for (const center of await readAll<CenterObligations>('centers', { filter })) centers.set(center.id, center);
  return {
    calls: await readAll('recognitionCalls', { places }),
    notices: await readAll('publicNotices', { places }),
    panels: seesPanels(rights) ? await readAll('panels') : [],
    centers: [...centers.values()],
  };
}

/** The centers whose host or department somebody works for; a bureau’s are too many for a calendar. */
function centersOf(rights: Actor): Readonly<Record<string, unknown>>[] {
  const hosts = heldOrganisations(rights, 'HOST_OFFICER').map((id) => ({ hostId: globalId('organisation', id) }));
  const departmentIds = heldOrganisations(rights, 'DEPARTMENT_OFFICER').map((id) => globalId('organisation', id));
  const filters = departmentIds.length > 0 ? [...hosts, { departmentIds }] : hosts;
  return filters.map((filter) => ({ ...filter, statuses: ['ACTIVE', 'RECTIFYING'] }));
}
