import type { OfficialQuery } from './official-query';

export const investmentQueries: readonly OfficialQuery[] = [
  {
    name: 'investment-by-year-and-field',
    topic: 'investment',
    title: { zh: '各领域历年研发投入', en: 'R&D investment by year and field' },
    about: {
      zh: '研发投入合计、填报中心数与中位数（元），附较上年增减。',
      en: 'Total, number of values and median in yuan, with the change on the year before.',
    },
    document: `
query InvestmentByYearAndField($jurisdictionId: ID!, $fromYear: Int = 2021, $toYear: Int = 2025) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId, fromYear: $fromYear, toYear: $toYear }
    groupBy: [YEAR, FIELD]
    measures: [
      { kind: SUM, of: "RD_INVESTMENT", as: "total" }
      { kind: COUNT, of: "RD_INVESTMENT", as: "values" }
      { kind: MEDIAN, of: "RD_INVESTMENT", as: "median" }
    ]
    compareTo: { kind: PREVIOUS_YEAR }
    first: 200
  ) {
    nodes { year field { code nameZh nameEn } values { name value previous changeRate } }
    totalCount
  }
}`,
  },
  {
    name: 'investment-rank-within-field',
    topic: 'investment',
    title: {
      zh: '各中心在本领域的位次（历年）',
      en: 'Rank and percentile of each center within its field, every year',
    },
    about: {
      zh: '以研发投入为例：位次 1 为最高；百分位为领域内低于该中心的比例（0–1）。更换 $indicator 可用于任一指标。',
      en: 'For R&D investment: 1 is the largest; the percentile is the share of the others in the field below it, 0 to 1. Set $indicator for any other.',
    },
    document: `
query RankWithinField($jurisdictionId: ID!, $indicator: String = "RD_INVESTMENT", $after: String) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId }
    groupBy: [FIELD, CENTER, YEAR]
    measures: [
      { kind: SUM, of: $indicator, as: "value" }
      { kind: RANK, of: $indicator, within: [FIELD], as: "rank" }
      { kind: PERCENTILE, of: $indicator, within: [FIELD], as: "percentile" }
    ]
    orderBy: [{ by: "FIELD", direction: ASC }, { by: "YEAR", direction: DESC }, { by: "rank", direction: ASC }]
    first: 200
    after: $after
  ) {
    nodes { year field { code nameZh } center { id code name } values { name value } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`,
  },
  {
    name: 'investment-per-researcher',
    topic: 'investment',
    title: { zh: '人均研发投入', en: 'R&D investment per researcher' },
    about: {
      zh: '研发投入合计 ÷ 研发人员合计（元/人），按主管部门，从高到低。',
      en: 'Sum of R&D investment ÷ sum of R&D staff (yuan per person), by department, the highest first.',
    },
    document: `
query InvestmentPerResearcher($jurisdictionId: ID!, $year: Int = 2025) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId, fromYear: $year, toYear: $year }
    groupBy: [DEPARTMENT]
    measures: [{ kind: RATIO, of: "RD_INVESTMENT", over: "RD_STAFF", as: "yuan per person" }]
    orderBy: [{ by: "yuan per person" }]
  ) {
    nodes { department { id name } values { name value } }
  }
}`,
  },
  {
    name: 'investment-host-share',
    topic: 'investment',
    title: { zh: '依托单位投入占比', en: 'Share of investment that hosts bear' },
    about: {
      zh: '依托单位投入 ÷ 研发投入（合计之比），按年份，与前三年均值比较。',
      en: 'Investment by the host ÷ R&D investment (a ratio of sums), by year, against the mean of three years before.',
    },
    document: `
query HostShareOfInvestment($jurisdictionId: ID!) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId }
    groupBy: [YEAR]
    measures: [{ kind: RATIO, of: "RD_INVESTMENT_HOST", over: "RD_INVESTMENT", as: "share" }]
    compareTo: { kind: PREVIOUS_MEAN, years: 3 }
  ) {
    nodes { year values { name value previous change } }
  }
}`,
  },
  {
    name: 'investment-growth-leaders',
    topic: 'investment',
    title: { zh: '研发投入增长最快的中心', en: 'Centers whose investment grew fastest' },
    about: {
      zh: '较上年增长的中心，按增长率从高到低；增长率 0.25 即 25%。',
      en: 'Centers that grew on the year before, by rate, the fastest first; 0.25 is 25%.',
    },
    document: `
query InvestmentGrowthLeaders($jurisdictionId: ID!, $year: Int = 2025) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId, fromYear: $year, toYear: $year }
    groupBy: [YEAR, CENTER]
    measures: [{ kind: SUM, of: "RD_INVESTMENT", as: "value" }]
    compareTo: { kind: PREVIOUS_YEAR }
    having: [{ measure: "value", figure: CHANGE, above: "0" }]
    orderBy: [{ by: "value", figure: CHANGE_RATE }]
    first: 20
  ) {
    nodes { center { id code name } values { value previous change changeRate } }
    totalCount
  }
}`,
  },
  {
    name: 'investment-as-known-then',
    topic: 'investment',
    title: { zh: '回看：某日所知的上年合计', en: 'Last year’s totals as known on a date' },
    about: {
      zh: '同一年度合计，$asOf 当日所知；与当前所知之差即其后的更正与补报。',
      en: 'The totals of one year as they were known on $asOf; what differs from today was corrected or handed in later.',
    },
    document: `
query TotalsAsKnownThen($jurisdictionId: ID!, $year: Int = 2025, $asOf: DateTime = "2026-05-27T00:00:00Z") {
  then: indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId, fromYear: $year, toYear: $year }
    groupBy: [INDICATOR]
    measures: [{ kind: SUM, as: "total" }, { kind: COUNT, as: "values" }]
    asOf: $asOf
    first: 200
  ) { ...Totals }
  now: indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId, fromYear: $year, toYear: $year }
    groupBy: [INDICATOR]
    measures: [{ kind: SUM, as: "total" }, { kind: COUNT, as: "values" }]
    first: 200
  ) { ...Totals }
}
fragment Totals on AggregateConnection {
  nodes { indicator { code nameZh unit } values { name value } }
}`,
  },
];
