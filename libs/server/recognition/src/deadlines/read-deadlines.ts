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
  readonly jurisdiction: { readonly id: string; readonly nameZh: string; readonly nameEn: string };
}

export interface NoticeDeadline {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly workingDays: number | null;
  readonly postedOn: string | null;
  readonly endsOn: string | null;
  readonly isProvisional: boolean;
  readonly jurisdiction: { readonly id: string };
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

const documents = {
  PLACES: `query Deadlines($seesPanels: Boolean!) {
    recognitionCalls(filter: { states: [PUBLISHED, CLOSED] }, first: 200) {
      nodes { id title closesAt jurisdiction { id nameZh nameEn } }
    }
    publicNotices(filter: { states: [POSTED, CLOSED] }, first: 200) {
      nodes {
        id number title workingDays postedOn endsOn isProvisional jurisdiction { id }
        reckoning { day kind nameZh nameEn number isPublished }
      }
    }
    panels(filter: { states: [INVITED, IN_SESSION, CONCLUDED] }, first: 200) @include(if: $seesPanels) {
      nodes { id name meetingOn place }
    }
  }`,
  CENTERS: `query DueObligations($filter: CenterFilter!) {
    centers(filter: $filter, first: 200) { nodes { id name obligations { id kind state clause dueOn } } }
  }`,
} as const;

interface PlacesAnswer {
  readonly recognitionCalls: { readonly nodes: readonly CallDeadline[] };
  readonly publicNotices: { readonly nodes: readonly NoticeDeadline[] };
  readonly panels?: { readonly nodes: readonly PanelMeeting[] };
}

const operationOf = (name: keyof typeof documents) => {
  const [operation] = parse(documents[name]).definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('a document of deadlines is one operation');
  return { key: `deadlines ${name}`, operation, fragments: new Map() };
};
const operations = { PLACES: operationOf('PLACES'), CENTERS: operationOf('CENTERS') };

const seesPanels = ({ holdings }: Actor): boolean =>
  holdings.some(({ role }) => role === 'BUREAU_OFFICER' || role === 'BUREAU_LEADER' || role === 'EXPERT');

/** Where calls and notices concern somebody: where they hold a role, and where the place of one of their organisations lies. */
async function placesOf(database: Database, rights: Actor): Promise<ReadonlySet<string>> {
  const roles = Object.values(Role);
  const organisations = roles.flatMap((role) => heldOrganisations(rights, role));
  const above = await database.reader().rows<{ id: number }>(
    `SELECT DISTINCT ancestor_id AS id FROM organisation JOIN jurisdiction_closure ON descendant_id = jurisdiction_id
     WHERE organisation.id = ANY($1)`,
    [organisations],
  );
  const ids = [...heldJurisdictions(rights, roles), ...above.map(({ id }) => id)];
  return new Set(ids.map((id) => globalId('jurisdiction', id)));
}

/** What is due of somebody’s work, read with their eyes: no rule of its own decides who sees what. */
export async function readDeadlines(database: Database, reads: Reads, reader: DeadlineReader): Promise<Deadlines> {
  const { rights, access, now } = reader;
  const request = { access, now, today: dayInShanghai(now) };
  const read = async <T>(name: keyof typeof documents, variables: Readonly<Record<string, unknown>>): Promise<T> => {
    const { text } = await reads.answer(operations[name], { ...request, variables });
    const { data }: { data: T } = JSON.parse(text);
    return data;
  };
  const places = await placesOf(database, rights);
  const isConcerned = ({ jurisdiction }: { readonly jurisdiction: { readonly id: string } }): boolean =>
    places.has(jurisdiction.id);
  const found = await read<PlacesAnswer>('PLACES', { seesPanels: seesPanels(rights) });
  const centers: CenterObligations[] = [];
  for (const filter of centersOf(rights)) {
    const answer = await read<{ centers: { nodes: readonly CenterObligations[] } }>('CENTERS', { filter });
    centers.push(...answer.centers.nodes.filter(({ id }) => !centers.some((known) => known.id === id)));
  }
  return {
    calls: found.recognitionCalls.nodes.filter(isConcerned),
    notices: found.publicNotices.nodes.filter(isConcerned),
    panels: found.panels?.nodes ?? [],
    centers,
  };
}

/** The centers whose host or department somebody works for; a bureau’s are too many for a calendar. */
function centersOf(rights: Actor): Readonly<Record<string, unknown>>[] {
  const hosts = heldOrganisations(rights, 'HOST_OFFICER').map((id) => ({ hostId: globalId('organisation', id) }));
  const departmentIds = heldOrganisations(rights, 'DEPARTMENT_OFFICER').map((id) => globalId('organisation', id));
  const filters = departmentIds.length > 0 ? [...hosts, { departmentIds }] : hosts;
  return filters.map((filter) => ({ ...filter, statuses: ['ACTIVE', 'RECTIFYING'] }));
}
