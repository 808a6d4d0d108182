import type { OfficialQuery } from './official-query';

export const recordQueries: readonly OfficialQuery[] = [
  {
    name: 'indicator-catalogue',
    topic: 'record',
    title: { zh: '指标目录', en: 'The catalogue of indicators' },
    about: {
      zh: '全部指标的代码、名称、单位、维度与依据条款。',
      en: 'Code, name, unit, dimension and clause of every indicator.',
    },
    document: `
query Catalogue($jurisdictionId: ID!) {
  indicators { code nameZh nameEn unit measure dimension clause acrossYears parts { code nameZh } }
  indicatorAggregates(filter: { jurisdictionId: $jurisdictionId }, groupBy: [INDICATOR], measures: [{ kind: COUNT }], first: 200) {
    nodes { indicator { code } values { value } }
  }
}`,
  },
  {
    name: 'facts-of-one-indicator',
    topic: 'record',
    title: { zh: '单一指标全部数值', en: 'All values of one indicator' },
    about: {
      zh: '一个年度、一个指标的全部数值及来源、核验状态，供评估机构一次取用。',
      en: 'Every value of one indicator and year with source and verification, for an evaluator’s pull.',
    },
    document: `
query FactsOfOneIndicator($jurisdictionId: ID!, $indicator: String! = "RD_INVESTMENT", $year: Int = 2025, $after: String) {
  indicatorFacts(
    filter: { jurisdictionId: $jurisdictionId, indicatorCodes: [$indicator], fromYear: $year, toYear: $year }
    first: 20000
    after: $after
  ) {
    nodes { center { code } year value source verification knownFrom }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`,
  },
  {
    name: 'coverage-per-indicator',
    topic: 'record',
    title: { zh: '数据完整性', en: 'Coverage' },
    about: {
      zh: '某年每个指标有多少中心填报，少者在前，便于催报。',
      en: 'How many centers have a value of each indicator in a year, the fewest first.',
    },
    document: `
query Coverage($jurisdictionId: ID!, $year: Int = 2025) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId, fromYear: $year, toYear: $year }
    groupBy: [INDICATOR]
    measures: [{ kind: COUNT, as: "centers" }]
    orderBy: [{ by: "centers", direction: ASC }]
    first: 200
  ) {
    nodes { indicator { code nameZh nameEn } values { value } }
  }
}`,
  },
  {
    name: 'change-feed',
    topic: 'record',
    title: { zh: '变更订阅', en: 'Change feed' },
    about: {
      zh: '按发生先后列出变更；记下 endCursor，下次以 $after 续取，不漏不重。',
      en: 'What changed, in order; keep endCursor and go on from it with $after: nothing is missed or told twice.',
    },
    document: `
query ChangeFeed($jurisdictionId: ID!, $after: String) {
  events(filter: { jurisdictionId: $jurisdictionId }, first: 100, after: $after) {
    nodes { sequence occurredAt type subject centerId payload }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
];
