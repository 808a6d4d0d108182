import type { OfficialQuery } from './official-query';

export const patentQueries: readonly OfficialQuery[] = [
  {
    name: 'patents-per-ten-million',
    topic: 'patents',
    title: {
      zh: '每千万元研发投入发明专利高于前三年均值的领域',
      en: 'Fields with more invention patents per ten million yuan than their mean of three years before',
    },
    about: {
      zh: '按主管部门与领域：授权发明专利 ÷ 研发投入（件/千万元），只列高于前三年均值的，按超出幅度排序。',
      en: 'By department and field: invention patents granted ÷ R&D investment, per ten million yuan; only what is above its mean of the three years before, the largest excess first.',
    },
    document: `
query PatentsPerTenMillion($jurisdictionId: ID!, $year: Int = 2025) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId, fromYear: $year, toYear: $year }
    groupBy: [YEAR, DEPARTMENT, FIELD]
    measures: [{ kind: RATIO, of: "PATENTS_INVENTION", over: "RD_INVESTMENT", per: "10000000", as: "patents" }]
    compareTo: { kind: PREVIOUS_MEAN, years: 3 }
    having: [{ measure: "patents", figure: CHANGE, above: "0" }]
    orderBy: [{ by: "patents", figure: CHANGE }]
    first: 200
  ) {
    nodes { department { name } field { code nameZh nameEn } values { value previous change } }
    totalCount
  }
}`,
  },
  {
    name: 'patents-by-kind-and-year',
    topic: 'patents',
    title: { zh: '历年授权专利构成', en: 'Patents granted, by kind and year' },
    about: {
      zh: '发明专利与实用新型专利的件数及各自占当年的比例（0–1）。',
      en: 'Invention and utility-model patents: how many, and the share of each in its year, 0 to 1.',
    },
    document: `
query PatentsByKind($jurisdictionId: ID!) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId, indicatorCodes: ["PATENTS_INVENTION", "PATENTS_UTILITY"] }
    groupBy: [YEAR, INDICATOR]
    measures: [{ kind: SUM, as: "patents" }, { kind: SHARE, within: [YEAR], as: "share" }]
    first: 200
  ) {
    nodes { year indicator { code nameZh nameEn } values { name value } }
  }
}`,
  },
  {
    name: 'patents-register-of-year',
    topic: 'patents',
    title: { zh: '某年知识产权登记明细', en: 'Register of intellectual property of a year' },
    about: {
      zh: '逐项列出：名称、编号、种类、状态、所属中心与核验情况。用 $after 翻页。',
      en: 'Row by row: title, number, kind, state, center and verification. Turn pages with $after.',
    },
    document: `
query IntellectualPropertyOfYear($jurisdictionId: ID!, $year: Int = 2025, $after: String) {
  intellectualProperty(
    filter: { jurisdictionId: $jurisdictionId, fromYear: $year, toYear: $year }
    first: 100
    after: $after
  ) {
    nodes { number title kind state filedOn grantedOn verification center { code name } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`,
  },
  {
    name: 'patents-unverified',
    topic: 'patents',
    title: { zh: '尚未核验的知识产权', en: 'Intellectual property that nobody has verified' },
    about: { zh: '核验状态为未核验的登记，供第三方核对。', en: 'Rows of the register that wait for a verifier.' },
    document: `
query UnverifiedIntellectualProperty($jurisdictionId: ID!) {
  intellectualProperty(filter: { jurisdictionId: $jurisdictionId, verifications: [UNVERIFIED] }, first: 100) {
    nodes { number title kind grantedOn center { code name host { name } } }
    totalCount
  }
}`,
  },
];
