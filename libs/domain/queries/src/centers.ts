import type { OfficialQuery } from './official-query';

export const centerQueries: readonly OfficialQuery[] = [
  {
    name: 'centers-directory',
    topic: 'centers',
    title: { zh: '创新中心名录', en: 'Directory of centers' },
    about: {
      zh: '编号、名称、领域、依托单位、主管部门、认定日期、状态与最近等级。',
      en: 'Code, name, field, host, department, day of recognition, status and latest grade.',
    },
    document: `
query Directory($jurisdictionId: ID!, $after: String) {
  centers(filter: { jurisdictionId: $jurisdictionId }, orderBy: [{ by: CODE }], first: 200, after: $after) {
    nodes { code name field { nameZh } host { name } department { name } recognisedOn status latestGrade }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`,
  },
  {
    name: 'centers-with-series',
    topic: 'centers',
    title: { zh: '各中心近年主要指标', en: 'Main indicators of every center, over the years' },
    about: {
      zh: '一次取回 50 个中心的研发投入、发明专利与合同成交额逐年数值。',
      en: 'Investment, invention patents and contract volume of 50 centers, year by year, in one request.',
    },
    document: `
query CentersWithSeries($jurisdictionId: ID!, $fromYear: Int! = 2021, $toYear: Int! = 2025, $after: String) {
  centers(filter: { jurisdictionId: $jurisdictionId }, first: 50, after: $after) {
    nodes {
      code
      name
      series(
        indicators: ["RD_INVESTMENT", "PATENTS_INVENTION", "TECH_CONTRACT_VOLUME"]
        fromYear: $fromYear
        toYear: $toYear
      ) { indicatorCode points { year value } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    name: 'centers-of-consortia',
    topic: 'centers',
    title: { zh: '联合组建的中心及参与单位', en: 'Consortia and their parties' },
    about: {
      zh: '联合共建的中心、牵头与参与单位及分工（第八条第五项）。',
      en: 'Centers formed jointly, with lead, partners and their duties (Art. 8(5)).',
    },
    document: `
query Consortia($jurisdictionId: ID!) {
  centers(filter: { jurisdictionId: $jurisdictionId }, first: 200) {
    nodes { code name formationMode parties { role organisation { name kind } duties } }
  }
}`,
  },
  {
    name: 'centers-renamed',
    topic: 'centers',
    title: { zh: '曾用名与变更', en: 'Former names' },
    about: { zh: '各中心的曾用名及停用日期。', en: 'Former names of each center and when they ended.' },
    document: `
query FormerNames($jurisdictionId: ID!) {
  centers(filter: { jurisdictionId: $jurisdictionId }, first: 200) {
    nodes { code name formerNames { name untilOn } mergedInto { code name } status endedOn }
  }
}`,
  },
  {
    name: 'centers-by-status-and-field',
    topic: 'centers',
    title: { zh: '各领域、各状态中心数', en: 'How many centers, by field and status' },
    about: {
      zh: '以某年有研发投入数据的中心计数。',
      en: 'Counted are centers with a value of R&D investment in the year.',
    },
    document: `
query CentersByStatus($jurisdictionId: ID!, $year: Int = 2025) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId, fromYear: $year, toYear: $year }
    groupBy: [FIELD, STATUS]
    measures: [{ kind: COUNT, of: "RD_INVESTMENT", as: "centers" }]
    first: 200
  ) {
    nodes { field { code nameZh nameEn } status values { value } }
  }
}`,
  },
];
