import { type FieldPolicy, InMemoryCache, type StoreObject, type TypePolicies } from '@apollo/client';

interface Page {
  readonly nodes: readonly unknown[];
}

/** A list that grows: a page asked for with `after` goes behind what is there, with `before` before it; one without begins anew. */
function grows(keyArgs: readonly string[]): FieldPolicy<Page> {
  return {
    keyArgs: [...keyArgs],
    merge: (existing, incoming, { args }) => {
      if (existing && args?.['after']) return { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] };
      if (existing && args?.['before']) return { ...incoming, nodes: [...incoming.nodes, ...existing.nodes] };
      return incoming;
    },
  };
}

const registers = [
  'technologyContracts',
  'intellectualProperty',
  'awards',
  'standards',
  'publications',
  'products',
  'projects',
  'incubatedVentures',
];

/** Values without an id belong to the answer that they came in; two questions about one add up. */
const values = [
  'Overview',
  'CenterFigures',
  'EvaluationDistribution',
  'ScoreDistribution',
  'DimensionDistribution',
  'EvaluationQuota',
  'IndicatorSeries',
  'PeerBand',
  'PublicFigures',
];

/**
 * Who looks at the page. An answer that knows nobody, of a session that has ended, takes nothing away: the page stays until
 * somebody signs in or leaves, and with that all of this is forgotten.
 */
const viewer: FieldPolicy<StoreObject | null> = {
  merge: (existing, incoming, { mergeObjects }) =>
    existing && incoming ? mergeObjects(existing, incoming) : (incoming ?? existing ?? null),
};

export const typePolicies: TypePolicies = {
  Query: {
    fields: {
      viewer,
      centers: grows(['filter', 'orderBy']),
      organisations: grows(['filter']),
      events: grows(['filter']),
      importRuns: grows([]),
      notifications: grows(['filter']),
      exports: grows([]),
      people: grows(['filter']),
      savedQueries: grows(['filter']),
      deprecatedUses: grows([]),
      webhooks: grows([]),
      applications: grows(['filter', 'orderBy']),
      recognitionCalls: grows(['filter']),
      panels: grows(['filter']),
      experts: grows(['filter']),
      deliberations: grows(['filter']),
      publicNotices: grows(['filter']),
      objections: grows(['filter']),
    },
  },
  Center: {
    fields: {
      events: grows([]),
      ...Object.fromEntries(registers.map((register) => [register, grows(['filter'])])),
    },
  },
  Evidence: { keyFields: ['of'], fields: { facts: grows([]) } },
  Field: { keyFields: ['code'] },
  NotificationPreference: { keyFields: ['kind'] },
  // The menu and the account ask about the same person; lists are as the latest answer has them.
  Viewer: { keyFields: false, merge: true, fields: { roles: { merge: false }, sessions: { merge: false } } },
  ...Object.fromEntries(values.map((name) => [name, { keyFields: false, merge: true }])),
};

export function createCache(): InMemoryCache {
  return new InMemoryCache({ typePolicies, possibleTypes: {} });
}
