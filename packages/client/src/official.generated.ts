// Generated from schema.graphql by tools/workspace/generate-client.mjs. Not written by hand.
import type { TypedText } from './document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type CenterStatus =
  | 'ACTIVE'
  | 'MERGED'
  | 'RECTIFYING'
  | 'REVOKED';

export type ContractDirection =
  | 'BOUGHT'
  | 'SOLD';

export type ContractKind =
  | 'CONSULTING'
  | 'DEVELOPMENT'
  | 'LICENSING'
  | 'SERVICE'
  | 'TRANSFER';

export type Dimension =
  | 'OPERATION'
  | 'OTHER'
  | 'RESEARCH'
  | 'SERVICE'
  | 'TRANSFER';

export type FactSource =
  | 'IMPORT'
  | 'REGISTER'
  | 'REPORT';

export type FormationMode =
  | 'CONSORTIUM'
  | 'ENTERPRISE_LED'
  | 'INSTITUTE_LED'
  | 'NOT_APPLICABLE'
  | 'UNIVERSITY_LED';

export type Grade =
  | 'EXCELLENT'
  | 'GOOD'
  | 'POOR';

export type IntellectualPropertyKind =
  | 'DESIGN_PATENT'
  | 'INVENTION_PATENT'
  | 'LAYOUT_DESIGN'
  | 'OTHER'
  | 'PLANT_VARIETY'
  | 'SOFTWARE_COPYRIGHT'
  | 'UTILITY_MODEL_PATENT';

export type IntellectualPropertyState =
  | 'GRANTED'
  | 'LAPSED'
  | 'PENDING';

export type OrganisationKind =
  | 'AGENCY'
  | 'BUREAU'
  | 'DEPARTMENT'
  | 'ENTERPRISE'
  | 'OTHER_LEGAL_PERSON'
  | 'RESEARCH_INSTITUTE'
  | 'UNIVERSITY';

export type PartyRole =
  | 'LEAD'
  | 'PARTICIPANT';

export type Verification =
  | 'ADJUSTED'
  | 'CONFIRMED'
  | 'REJECTED'
  | 'UNVERIFIED';

export type InvestmentByYearAndFieldQueryVariables = Exact<{
  jurisdictionId: string;
  fromYear?: number | null | undefined;
  toYear?: number | null | undefined;
}>;


export type InvestmentByYearAndFieldQuery = { readonly indicatorAggregates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly year: number | null, readonly field: { readonly code: string, readonly nameZh: string, readonly nameEn: string } | null, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly previous: string | null, readonly changeRate: string | null }> }> } };

export type RankWithinFieldQueryVariables = Exact<{
  jurisdictionId: string;
  indicator?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RankWithinFieldQuery = { readonly indicatorAggregates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly year: number | null, readonly field: { readonly code: string, readonly nameZh: string } | null, readonly center: { readonly id: string, readonly code: string, readonly name: string } | null, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type InvestmentPerResearcherQueryVariables = Exact<{
  jurisdictionId: string;
  year?: number | null | undefined;
}>;


export type InvestmentPerResearcherQuery = { readonly indicatorAggregates: { readonly nodes: ReadonlyArray<{ readonly department: { readonly id: string, readonly name: string } | null, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> } };

export type HostShareOfInvestmentQueryVariables = Exact<{
  jurisdictionId: string;
}>;


export type HostShareOfInvestmentQuery = { readonly indicatorAggregates: { readonly nodes: ReadonlyArray<{ readonly year: number | null, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly previous: string | null, readonly change: string | null }> }> } };

export type InvestmentGrowthLeadersQueryVariables = Exact<{
  jurisdictionId: string;
  year?: number | null | undefined;
}>;


export type InvestmentGrowthLeadersQuery = { readonly indicatorAggregates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly center: { readonly id: string, readonly code: string, readonly name: string } | null, readonly values: ReadonlyArray<{ readonly value: string | null, readonly previous: string | null, readonly change: string | null, readonly changeRate: string | null }> }> } };

export type TotalsAsKnownThenQueryVariables = Exact<{
  jurisdictionId: string;
  year?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TotalsAsKnownThenQuery = { readonly then: { readonly nodes: ReadonlyArray<{ readonly indicator: { readonly code: string, readonly nameZh: string, readonly unit: string } | null, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> }, readonly now: { readonly nodes: ReadonlyArray<{ readonly indicator: { readonly code: string, readonly nameZh: string, readonly unit: string } | null, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> } };

export type TotalsFragment = { readonly nodes: ReadonlyArray<{ readonly indicator: { readonly code: string, readonly nameZh: string, readonly unit: string } | null, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> };

export type PatentsPerTenMillionQueryVariables = Exact<{
  jurisdictionId: string;
  year?: number | null | undefined;
}>;


export type PatentsPerTenMillionQuery = { readonly indicatorAggregates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly department: { readonly name: string } | null, readonly field: { readonly code: string, readonly nameZh: string, readonly nameEn: string } | null, readonly values: ReadonlyArray<{ readonly value: string | null, readonly previous: string | null, readonly change: string | null }> }> } };

export type PatentsByKindQueryVariables = Exact<{
  jurisdictionId: string;
}>;


export type PatentsByKindQuery = { readonly indicatorAggregates: { readonly nodes: ReadonlyArray<{ readonly year: number | null, readonly indicator: { readonly code: string, readonly nameZh: string, readonly nameEn: string } | null, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> } };

export type IntellectualPropertyOfYearQueryVariables = Exact<{
  jurisdictionId: string;
  year?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IntellectualPropertyOfYearQuery = { readonly intellectualProperty: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: string, readonly title: string, readonly kind: IntellectualPropertyKind, readonly state: IntellectualPropertyState, readonly filedOn: string, readonly grantedOn: string | null, readonly verification: Verification, readonly center: { readonly code: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type UnverifiedIntellectualPropertyQueryVariables = Exact<{
  jurisdictionId: string;
}>;


export type UnverifiedIntellectualPropertyQuery = { readonly intellectualProperty: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: string, readonly title: string, readonly kind: IntellectualPropertyKind, readonly grantedOn: string | null, readonly center: { readonly code: string, readonly name: string, readonly host: { readonly name: string } | null } }> } };

export type ContractShareOfKindsQueryVariables = Exact<{
  jurisdictionId: string;
}>;


export type ContractShareOfKindsQuery = { readonly indicatorAggregates: { readonly nodes: ReadonlyArray<{ readonly year: number | null, readonly indicator: { readonly code: string, readonly nameZh: string, readonly nameEn: string } | null, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> } };

export type LargestContractVolumeQueryVariables = Exact<{
  jurisdictionId: string;
  year?: number | null | undefined;
}>;


export type LargestContractVolumeQuery = { readonly indicatorAggregates: { readonly nodes: ReadonlyArray<{ readonly center: { readonly id: string, readonly code: string, readonly name: string, readonly field: { readonly nameZh: string } | null } | null, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> } };

export type ContractsPerInvestmentQueryVariables = Exact<{
  jurisdictionId: string;
  fromYear?: number | null | undefined;
}>;


export type ContractsPerInvestmentQuery = { readonly indicatorAggregates: { readonly nodes: ReadonlyArray<{ readonly year: number | null, readonly field: { readonly code: string, readonly nameZh: string, readonly nameEn: string } | null, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly change: string | null }> }> } };

export type ContractsOfYearQueryVariables = Exact<{
  jurisdictionId: string;
  year?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContractsOfYearQuery = { readonly technologyContracts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly registrationNumber: string, readonly title: string, readonly kind: ContractKind, readonly direction: ContractDirection, readonly amount: string, readonly signedOn: string, readonly registeredOn: string, readonly verification: Verification, readonly center: { readonly code: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type GradesPerFieldAndMovesQueryVariables = Exact<{
  jurisdictionId: string;
  after?: string | null | undefined;
}>;


export type GradesPerFieldAndMovesQuery = { readonly evaluationDistributions: ReadonlyArray<{ readonly fromYear: number, readonly toYear: number, readonly participants: number, readonly excellent: number, readonly good: number, readonly poor: number, readonly field: { readonly code: string, readonly nameZh: string, readonly nameEn: string } | null }>, readonly centers: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly field: { readonly code: string } | null, readonly evaluations: ReadonlyArray<{ readonly grade: Grade, readonly total: string | null, readonly cycle: { readonly fromYear: number, readonly toYear: number } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublishedResultsQueryVariables = Exact<{
  jurisdictionId: string;
  after?: string | null | undefined;
}>;


export type PublishedResultsQuery = { readonly evaluationResults: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly total: string | null, readonly grade: Grade, readonly cycle: { readonly fromYear: number, readonly toYear: number }, readonly center: { readonly code: string, readonly name: string }, readonly scores: ReadonlyArray<{ readonly dimension: Dimension, readonly score: string }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SpreadPerDimensionQueryVariables = Exact<{
  jurisdictionId: string;
}>;


export type SpreadPerDimensionQuery = { readonly evaluationDistributions: ReadonlyArray<{ readonly fromYear: number, readonly toYear: number, readonly participants: number, readonly dimensions: ReadonlyArray<{ readonly dimension: Dimension, readonly distribution: { readonly min: string | null, readonly p25: string | null, readonly median: string | null, readonly p75: string | null, readonly max: string | null, readonly mean: string | null } }> }> };

export type ExcellentQuotaQueryVariables = Exact<{
  jurisdictionId: string;
}>;


export type ExcellentQuotaQuery = { readonly evaluationDistributions: ReadonlyArray<{ readonly fromYear: number, readonly toYear: number, readonly participants: number, readonly excellent: number, readonly quota: { readonly limit: number, readonly rate: string, readonly clause: string } | null }> };

export type DirectoryQueryVariables = Exact<{
  jurisdictionId: string;
  after?: string | null | undefined;
}>;


export type DirectoryQuery = { readonly centers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly recognisedOn: string | null, readonly status: CenterStatus, readonly latestGrade: Grade | null, readonly field: { readonly nameZh: string } | null, readonly host: { readonly name: string } | null, readonly department: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CentersWithSeriesQueryVariables = Exact<{
  jurisdictionId: string;
  fromYear?: number;
  toYear?: number;
  after?: string | null | undefined;
}>;


export type CentersWithSeriesQuery = { readonly centers: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly series: ReadonlyArray<{ readonly indicatorCode: string, readonly points: ReadonlyArray<{ readonly year: number, readonly value: string | null }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsortiaQueryVariables = Exact<{
  jurisdictionId: string;
}>;


export type ConsortiaQuery = { readonly centers: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly formationMode: FormationMode, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly duties: string, readonly organisation: { readonly name: string, readonly kind: OrganisationKind } }> }> } };

export type FormerNamesQueryVariables = Exact<{
  jurisdictionId: string;
}>;


export type FormerNamesQuery = { readonly centers: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly status: CenterStatus, readonly endedOn: string | null, readonly formerNames: ReadonlyArray<{ readonly name: string, readonly untilOn: string }>, readonly mergedInto: { readonly code: string, readonly name: string } | null }> } };

export type CentersByStatusQueryVariables = Exact<{
  jurisdictionId: string;
  year?: number | null | undefined;
}>;


export type CentersByStatusQuery = { readonly indicatorAggregates: { readonly nodes: ReadonlyArray<{ readonly status: CenterStatus | null, readonly field: { readonly code: string, readonly nameZh: string, readonly nameEn: string } | null, readonly values: ReadonlyArray<{ readonly value: string | null }> }> } };

export type CatalogueQueryVariables = Exact<{
  jurisdictionId: string;
}>;


export type CatalogueQuery = { readonly indicators: ReadonlyArray<{ readonly code: string, readonly nameZh: string, readonly nameEn: string, readonly unit: string, readonly measure: string, readonly dimension: Dimension, readonly clause: string, readonly acrossYears: string, readonly parts: ReadonlyArray<{ readonly code: string, readonly nameZh: string }> }>, readonly indicatorAggregates: { readonly nodes: ReadonlyArray<{ readonly indicator: { readonly code: string } | null, readonly values: ReadonlyArray<{ readonly value: string | null }> }> } };

export type FactsOfOneIndicatorQueryVariables = Exact<{
  jurisdictionId: string;
  indicator?: string;
  year?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FactsOfOneIndicatorQuery = { readonly indicatorFacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly year: number, readonly value: string, readonly source: FactSource, readonly verification: Verification, readonly knownFrom: string, readonly center: { readonly code: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CoverageQueryVariables = Exact<{
  jurisdictionId: string;
  year?: number | null | undefined;
}>;


export type CoverageQuery = { readonly indicatorAggregates: { readonly nodes: ReadonlyArray<{ readonly indicator: { readonly code: string, readonly nameZh: string, readonly nameEn: string } | null, readonly values: ReadonlyArray<{ readonly value: string | null }> }> } };

export type ChangeFeedQueryVariables = Exact<{
  jurisdictionId: string;
  after?: string | null | undefined;
}>;


export type ChangeFeedQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly sequence: string, readonly occurredAt: string, readonly type: string, readonly subject: string, readonly centerId: string | null, readonly payload: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

/**
 * R&D investment by year and field
 * Total, number of values and median in yuan, with the change on the year before.
 * 各领域历年研发投入：研发投入合计、填报中心数与中位数（元），附较上年增减。
 */
export const investmentByYearAndField: TypedText<InvestmentByYearAndFieldQuery, InvestmentByYearAndFieldQueryVariables> = {
  text: `query InvestmentByYearAndField($jurisdictionId: ID!, $fromYear: Int = 2021, $toYear: Int = 2025) {
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
};

/**
 * Rank and percentile of each center within its field, every year
 * For R&D investment: 1 is the largest; the percentile is the share of the others in the field below it, 0 to 1. Set $indicator for any other.
 * 各中心在本领域的位次（历年）：以研发投入为例：位次 1 为最高；百分位为领域内低于该中心的比例（0–1）。更换 $indicator 可用于任一指标。
 */
export const investmentRankWithinField: TypedText<RankWithinFieldQuery, RankWithinFieldQueryVariables> = {
  text: `query RankWithinField($jurisdictionId: ID!, $indicator: String = "RD_INVESTMENT", $after: String) {
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
};

/**
 * R&D investment per researcher
 * Sum of R&D investment ÷ sum of R&D staff (yuan per person), by department, the highest first.
 * 人均研发投入：研发投入合计 ÷ 研发人员合计（元/人），按主管部门，从高到低。
 */
export const investmentPerResearcher: TypedText<InvestmentPerResearcherQuery, InvestmentPerResearcherQueryVariables> = {
  text: `query InvestmentPerResearcher($jurisdictionId: ID!, $year: Int = 2025) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId, fromYear: $year, toYear: $year }
    groupBy: [DEPARTMENT]
    measures: [{ kind: RATIO, of: "RD_INVESTMENT", over: "RD_STAFF", as: "yuan per person" }]
    orderBy: [{ by: "yuan per person" }]
  ) {
    nodes { department { id name } values { name value } }
  }
}`,
};

/**
 * Share of investment that hosts bear
 * Investment by the host ÷ R&D investment (a ratio of sums), by year, against the mean of three years before.
 * 依托单位投入占比：依托单位投入 ÷ 研发投入（合计之比），按年份，与前三年均值比较。
 */
export const investmentHostShare: TypedText<HostShareOfInvestmentQuery, HostShareOfInvestmentQueryVariables> = {
  text: `query HostShareOfInvestment($jurisdictionId: ID!) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId }
    groupBy: [YEAR]
    measures: [{ kind: RATIO, of: "RD_INVESTMENT_HOST", over: "RD_INVESTMENT", as: "share" }]
    compareTo: { kind: PREVIOUS_MEAN, years: 3 }
  ) {
    nodes { year values { name value previous change } }
  }
}`,
};

/**
 * Centers whose investment grew fastest
 * Centers that grew on the year before, by rate, the fastest first; 0.25 is 25%.
 * 研发投入增长最快的中心：较上年增长的中心，按增长率从高到低；增长率 0.25 即 25%。
 */
export const investmentGrowthLeaders: TypedText<InvestmentGrowthLeadersQuery, InvestmentGrowthLeadersQueryVariables> = {
  text: `query InvestmentGrowthLeaders($jurisdictionId: ID!, $year: Int = 2025) {
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
};

/**
 * Last year’s totals as known on a date
 * The totals of one year as they were known on $asOf; what differs from today was corrected or handed in later.
 * 回看：某日所知的上年合计：同一年度合计，$asOf 当日所知；与当前所知之差即其后的更正与补报。
 */
export const investmentAsKnownThen: TypedText<TotalsAsKnownThenQuery, TotalsAsKnownThenQueryVariables> = {
  text: `query TotalsAsKnownThen($jurisdictionId: ID!, $year: Int = 2025, $asOf: DateTime = "2026-05-27T00:00:00Z") {
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
};

/**
 * Fields with more invention patents per ten million yuan than their mean of three years before
 * By department and field: invention patents granted ÷ R&D investment, per ten million yuan; only what is above its mean of the three years before, the largest excess first.
 * 每千万元研发投入发明专利高于前三年均值的领域：按主管部门与领域：授权发明专利 ÷ 研发投入（件/千万元），只列高于前三年均值的，按超出幅度排序。
 */
export const patentsPerTenMillion: TypedText<PatentsPerTenMillionQuery, PatentsPerTenMillionQueryVariables> = {
  text: `query PatentsPerTenMillion($jurisdictionId: ID!, $year: Int = 2025) {
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
};

/**
 * Patents granted, by kind and year
 * Invention and utility-model patents: how many, and the share of each in its year, 0 to 1.
 * 历年授权专利构成：发明专利与实用新型专利的件数及各自占当年的比例（0–1）。
 */
export const patentsByKindAndYear: TypedText<PatentsByKindQuery, PatentsByKindQueryVariables> = {
  text: `query PatentsByKind($jurisdictionId: ID!) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId, indicatorCodes: ["PATENTS_INVENTION", "PATENTS_UTILITY"] }
    groupBy: [YEAR, INDICATOR]
    measures: [{ kind: SUM, as: "patents" }, { kind: SHARE, within: [YEAR], as: "share" }]
    first: 200
  ) {
    nodes { year indicator { code nameZh nameEn } values { name value } }
  }
}`,
};

/**
 * Register of intellectual property of a year
 * Row by row: title, number, kind, state, center and verification. Turn pages with $after.
 * 某年知识产权登记明细：逐项列出：名称、编号、种类、状态、所属中心与核验情况。用 $after 翻页。
 */
export const patentsRegisterOfYear: TypedText<IntellectualPropertyOfYearQuery, IntellectualPropertyOfYearQueryVariables> = {
  text: `query IntellectualPropertyOfYear($jurisdictionId: ID!, $year: Int = 2025, $after: String) {
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
};

/**
 * Intellectual property that nobody has verified
 * Rows of the register that wait for a verifier.
 * 尚未核验的知识产权：核验状态为未核验的登记，供第三方核对。
 */
export const patentsUnverified: TypedText<UnverifiedIntellectualPropertyQuery, UnverifiedIntellectualPropertyQueryVariables> = {
  text: `query UnverifiedIntellectualProperty($jurisdictionId: ID!) {
  intellectualProperty(filter: { jurisdictionId: $jurisdictionId, verifications: [UNVERIFIED] }, first: 100) {
    nodes { number title kind grantedOn center { code name host { name } } }
    totalCount
  }
}`,
};

/**
 * Share of each kind of contract, per year
 * Development, transfer, licensing, consulting and service: volume in yuan and share of its year, 0 to 1.
 * 历年各类技术合同占比：开发、转让、许可、咨询、服务五类技术合同成交额（元）及占当年的比例（0–1）。
 */
export const contractShareOfKinds: TypedText<ContractShareOfKindsQuery, ContractShareOfKindsQueryVariables> = {
  text: `query ContractShareOfKinds($jurisdictionId: ID!) {
  indicatorAggregates(
    filter: {
      jurisdictionId: $jurisdictionId
      indicatorCodes: [
        "TECH_CONTRACT_VOLUME_DEVELOPMENT"
        "TECH_CONTRACT_VOLUME_TRANSFER"
        "TECH_CONTRACT_VOLUME_LICENSING"
        "TECH_CONTRACT_VOLUME_CONSULTING"
        "TECH_CONTRACT_VOLUME_SERVICE"
      ]
    }
    groupBy: [YEAR, INDICATOR]
    measures: [{ kind: SUM, as: "volume" }, { kind: SHARE, within: [YEAR], as: "share" }]
    first: 200
  ) {
    nodes { year indicator { code nameZh nameEn } values { name value } }
  }
}`,
};

/**
 * Centers with the largest contract volume of a year
 * Volume in yuan, number of contracts and volume per contract; the first twenty.
 * 某年成交额最高的中心：技术合同成交额（元）、合同数、平均每项金额，前二十名。
 */
export const contractsLargest: TypedText<LargestContractVolumeQuery, LargestContractVolumeQueryVariables> = {
  text: `query LargestContractVolume($jurisdictionId: ID!, $year: Int = 2025) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId, fromYear: $year, toYear: $year }
    groupBy: [CENTER]
    measures: [
      { kind: SUM, of: "TECH_CONTRACT_VOLUME", as: "volume" }
      { kind: SUM, of: "TECH_CONTRACT_COUNT", as: "contracts" }
      { kind: RATIO, of: "TECH_CONTRACT_VOLUME", over: "TECH_CONTRACT_COUNT", as: "per contract" }
    ]
    having: [{ measure: "volume", above: "0" }]
    orderBy: [{ by: "volume" }]
    first: 20
  ) {
    nodes { center { id code name field { nameZh } } values { name value } }
  }
}`,
};

/**
 * Contract volume per yuan of investment
 * A ratio of sums by field and year, with the change on the year before.
 * 每元研发投入带动的技术合同成交额：按领域与年份的合计之比，附较上年增减。
 */
export const contractsPerInvestment: TypedText<ContractsPerInvestmentQuery, ContractsPerInvestmentQueryVariables> = {
  text: `query ContractsPerInvestment($jurisdictionId: ID!, $fromYear: Int = 2023) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId, fromYear: $fromYear }
    groupBy: [YEAR, FIELD]
    measures: [{ kind: RATIO, of: "TECH_CONTRACT_VOLUME", over: "RD_INVESTMENT", as: "yuan per yuan" }]
    compareTo: { kind: PREVIOUS_YEAR }
    first: 200
  ) {
    nodes { year field { code nameZh nameEn } values { name value change } }
  }
}`,
};

/**
 * Register of technology contracts of a year
 * Row by row: registration number, title, kind, amount in yuan, dates and center.
 * 某年技术合同登记明细：逐项列出：登记编号、名称、类别、金额（元）、签订与登记日期、中心。
 */
export const contractsRegisterOfYear: TypedText<ContractsOfYearQuery, ContractsOfYearQueryVariables> = {
  text: `query ContractsOfYear($jurisdictionId: ID!, $year: Int = 2025, $after: String) {
  technologyContracts(
    filter: { jurisdictionId: $jurisdictionId, fromYear: $year, toYear: $year }
    first: 100
    after: $after
  ) {
    nodes { registrationNumber title kind direction amount signedOn registeredOn verification center { code name } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`,
};

/**
 * Grades per field in each cycle, and who moved
 * Centers graded excellent, good and poor, per cycle and field; below, the grades of each center, from which its moves are seen (Art. 23).
 * 各领域评估等级分布与升降：各评估周期、各领域优秀、良好、较差的中心数；后附各中心历次等级，可见升降（第二十三条）。
 */
export const gradesPerFieldAndWhoMoved: TypedText<GradesPerFieldAndMovesQuery, GradesPerFieldAndMovesQueryVariables> = {
  text: `query GradesPerFieldAndMoves($jurisdictionId: ID!, $after: String) {
  evaluationDistributions(filter: { jurisdictionId: $jurisdictionId }, groupBy: FIELD) {
    fromYear toYear field { code nameZh nameEn } participants excellent good poor
  }
  centers(filter: { jurisdictionId: $jurisdictionId }, first: 200, after: $after) {
    nodes { code name field { code } evaluations { cycle { fromYear toYear } grade total } }
    pageInfo { hasNextPage endCursor }
  }
}`,
};

/**
 * Published results, center by center
 * Total, grade and score per dimension; the latest cycle first, in it the best first.
 * 已公布评估结果明细：总分、等级与四个维度得分，最近周期在前、分数高者在前。
 */
export const evaluationResultsOfLatestCycle: TypedText<PublishedResultsQuery, PublishedResultsQueryVariables> = {
  text: `query PublishedResults($jurisdictionId: ID!, $after: String) {
  evaluationResults(filter: { jurisdictionId: $jurisdictionId }, first: 100, after: $after) {
    nodes { cycle { fromYear toYear } center { code name } total grade scores { dimension score } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`,
};

/**
 * Spread of scores per dimension
 * Smallest, quartiles, median, mean and largest score of each dimension in each cycle.
 * 各维度得分离散情况：每个周期、每个维度的最低、四分位、中位、均值与最高分。
 */
export const evaluationSpreadPerDimension: TypedText<SpreadPerDimensionQuery, SpreadPerDimensionQueryVariables> = {
  text: `query SpreadPerDimension($jurisdictionId: ID!) {
  evaluationDistributions(filter: { jurisdictionId: $jurisdictionId }) {
    fromYear toYear participants
    dimensions { dimension distribution { min p25 median p75 max mean } }
  }
}`,
};

/**
 * Excellent: the limit and how many were
 * Participants, how many were excellent, the limit and its clause, for each cycle.
 * 优秀名额与实际：每个周期参评数、优秀数、名额上限及依据条款。
 */
export const evaluationExcellentQuota: TypedText<ExcellentQuotaQuery, ExcellentQuotaQueryVariables> = {
  text: `query ExcellentQuota($jurisdictionId: ID!) {
  evaluationDistributions(filter: { jurisdictionId: $jurisdictionId }) {
    fromYear toYear participants excellent quota { limit rate clause }
  }
}`,
};

/**
 * Directory of centers
 * Code, name, field, host, department, day of recognition, status and latest grade.
 * 创新中心名录：编号、名称、领域、依托单位、主管部门、认定日期、状态与最近等级。
 */
export const centersDirectory: TypedText<DirectoryQuery, DirectoryQueryVariables> = {
  text: `query Directory($jurisdictionId: ID!, $after: String) {
  centers(filter: { jurisdictionId: $jurisdictionId }, orderBy: [{ by: CODE }], first: 200, after: $after) {
    nodes { code name field { nameZh } host { name } department { name } recognisedOn status latestGrade }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`,
};

/**
 * Main indicators of every center, over the years
 * Investment, invention patents and contract volume of 50 centers, year by year, in one request.
 * 各中心近年主要指标：一次取回 50 个中心的研发投入、发明专利与合同成交额逐年数值。
 */
export const centersWithSeries: TypedText<CentersWithSeriesQuery, CentersWithSeriesQueryVariables> = {
  text: `query CentersWithSeries($jurisdictionId: ID!, $fromYear: Int! = 2021, $toYear: Int! = 2025, $after: String) {
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
};

/**
 * Consortia and their parties
 * Centers formed jointly, with lead, partners and their duties (Art. 8(5)).
 * 联合组建的中心及参与单位：联合共建的中心、牵头与参与单位及分工（第八条第五项）。
 */
export const centersOfConsortia: TypedText<ConsortiaQuery, ConsortiaQueryVariables> = {
  text: `query Consortia($jurisdictionId: ID!) {
  centers(filter: { jurisdictionId: $jurisdictionId }, first: 200) {
    nodes { code name formationMode parties { role organisation { name kind } duties } }
  }
}`,
};

/**
 * Former names
 * Former names of each center and when they ended.
 * 曾用名与变更：各中心的曾用名及停用日期。
 */
export const centersRenamed: TypedText<FormerNamesQuery, FormerNamesQueryVariables> = {
  text: `query FormerNames($jurisdictionId: ID!) {
  centers(filter: { jurisdictionId: $jurisdictionId }, first: 200) {
    nodes { code name formerNames { name untilOn } mergedInto { code name } status endedOn }
  }
}`,
};

/**
 * How many centers, by field and status
 * Counted are centers with a value of R&D investment in the year.
 * 各领域、各状态中心数：以某年有研发投入数据的中心计数。
 */
export const centersByStatusAndField: TypedText<CentersByStatusQuery, CentersByStatusQueryVariables> = {
  text: `query CentersByStatus($jurisdictionId: ID!, $year: Int = 2025) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId, fromYear: $year, toYear: $year }
    groupBy: [FIELD, STATUS]
    measures: [{ kind: COUNT, of: "RD_INVESTMENT", as: "centers" }]
    first: 200
  ) {
    nodes { field { code nameZh nameEn } status values { value } }
  }
}`,
};

/**
 * The catalogue of indicators
 * Code, name, unit, dimension and clause of every indicator.
 * 指标目录：全部指标的代码、名称、单位、维度与依据条款。
 */
export const indicatorCatalogue: TypedText<CatalogueQuery, CatalogueQueryVariables> = {
  text: `query Catalogue($jurisdictionId: ID!) {
  indicators { code nameZh nameEn unit measure dimension clause acrossYears parts { code nameZh } }
  indicatorAggregates(filter: { jurisdictionId: $jurisdictionId }, groupBy: [INDICATOR], measures: [{ kind: COUNT }], first: 200) {
    nodes { indicator { code } values { value } }
  }
}`,
};

/**
 * All values of one indicator
 * Every value of one indicator and year with source and verification, for an evaluator’s pull.
 * 单一指标全部数值：一个年度、一个指标的全部数值及来源、核验状态，供评估机构一次取用。
 */
export const factsOfOneIndicator: TypedText<FactsOfOneIndicatorQuery, FactsOfOneIndicatorQueryVariables> = {
  text: `query FactsOfOneIndicator($jurisdictionId: ID!, $indicator: String! = "RD_INVESTMENT", $year: Int = 2025, $after: String) {
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
};

/**
 * Coverage
 * How many centers have a value of each indicator in a year, the fewest first.
 * 数据完整性：某年每个指标有多少中心填报，少者在前，便于催报。
 */
export const coveragePerIndicator: TypedText<CoverageQuery, CoverageQueryVariables> = {
  text: `query Coverage($jurisdictionId: ID!, $year: Int = 2025) {
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
};

/**
 * Change feed
 * What changed, in order; keep endCursor and go on from it with $after: nothing is missed or told twice.
 * 变更订阅：按发生先后列出变更；记下 endCursor，下次以 $after 续取，不漏不重。
 */
export const changeFeed: TypedText<ChangeFeedQuery, ChangeFeedQueryVariables> = {
  text: `query ChangeFeed($jurisdictionId: ID!, $after: String) {
  events(filter: { jurisdictionId: $jurisdictionId }, first: 100, after: $after) {
    nodes { sequence occurredAt type subject centerId payload }
    pageInfo { hasNextPage endCursor }
  }
}`,
};

/** All of them by name. */
export const official = { investmentByYearAndField, investmentRankWithinField, investmentPerResearcher, investmentHostShare, investmentGrowthLeaders, investmentAsKnownThen, patentsPerTenMillion, patentsByKindAndYear, patentsRegisterOfYear, patentsUnverified, contractShareOfKinds, contractsLargest, contractsPerInvestment, contractsRegisterOfYear, gradesPerFieldAndWhoMoved, evaluationResultsOfLatestCycle, evaluationSpreadPerDimension, evaluationExcellentQuota, centersDirectory, centersWithSeries, centersOfConsortia, centersRenamed, centersByStatusAndField, indicatorCatalogue, factsOfOneIndicator, coveragePerIndicator, changeFeed };
