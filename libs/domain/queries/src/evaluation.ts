import type { OfficialQuery } from './official-query';

export const evaluationQueries: readonly OfficialQuery[] = [
  {
    name: 'grades-per-field-and-who-moved',
    topic: 'evaluation',
    title: { zh: '各领域评估等级分布与升降', en: 'Grades per field in each cycle, and who moved' },
    about: {
      zh: '各评估周期、各领域优秀、良好、较差的中心数；后附各中心历次等级，可见升降（第二十三条）。',
      en: 'Centers graded excellent, good and poor, per cycle and field; below, the grades of each center, from which its moves are seen (Art. 23).',
    },
    document: `
query GradesPerFieldAndMoves($jurisdictionId: ID!, $after: String) {
  evaluationDistributions(filter: { jurisdictionId: $jurisdictionId }, groupBy: FIELD) {
    fromYear toYear field { code nameZh nameEn } participants excellent good poor
  }
  centers(filter: { jurisdictionId: $jurisdictionId }, first: 200, after: $after) {
    nodes { code name field { code } evaluations { cycle { fromYear toYear } grade total } }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    name: 'evaluation-results-of-latest-cycle',
    topic: 'evaluation',
    title: { zh: '已公布评估结果明细', en: 'Published results, center by center' },
    about: {
      zh: '总分、等级与四个维度得分，最近周期在前、分数高者在前。',
      en: 'Total, grade and score per dimension; the latest cycle first, in it the best first.',
    },
    document: `
query PublishedResults($jurisdictionId: ID!, $after: String) {
  evaluationResults(filter: { jurisdictionId: $jurisdictionId }, first: 100, after: $after) {
    nodes { cycle { fromYear toYear } center { code name } total grade scores { dimension score } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`,
  },
  {
    name: 'evaluation-spread-per-dimension',
    topic: 'evaluation',
    title: { zh: '各维度得分离散情况', en: 'Spread of scores per dimension' },
    about: {
      zh: '每个周期、每个维度的最低、四分位、中位、均值与最高分。',
      en: 'Smallest, quartiles, median, mean and largest score of each dimension in each cycle.',
    },
    document: `
query SpreadPerDimension($jurisdictionId: ID!) {
  evaluationDistributions(filter: { jurisdictionId: $jurisdictionId }) {
    fromYear toYear participants
    dimensions { dimension distribution { min p25 median p75 max mean } }
  }
}`,
  },
  {
    name: 'evaluation-excellent-quota',
    topic: 'evaluation',
    title: { zh: '优秀名额与实际', en: 'Excellent: the limit and how many were' },
    about: {
      zh: '每个周期参评数、优秀数、名额上限及依据条款。',
      en: 'Participants, how many were excellent, the limit and its clause, for each cycle.',
    },
    document: `
query ExcellentQuota($jurisdictionId: ID!) {
  evaluationDistributions(filter: { jurisdictionId: $jurisdictionId }) {
    fromYear toYear participants excellent quota { limit rate clause }
  }
}`,
  },
];
