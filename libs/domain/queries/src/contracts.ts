import type { OfficialQuery } from './official-query';

export const contractQueries: readonly OfficialQuery[] = [
  {
    name: 'contract-share-of-kinds',
    topic: 'contracts',
    title: { zh: '历年各类技术合同占比', en: 'Share of each kind of contract, per year' },
    about: {
      zh: '开发、转让、许可、咨询、服务五类技术合同成交额（元）及占当年的比例（0–1）。',
      en: 'Development, transfer, licensing, consulting and service: volume in yuan and share of its year, 0 to 1.',
    },
    document: `
query ContractShareOfKinds($jurisdictionId: ID!) {
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
  },
  {
    name: 'contracts-largest',
    topic: 'contracts',
    title: { zh: '某年成交额最高的中心', en: 'Centers with the largest contract volume of a year' },
    about: {
      zh: '技术合同成交额（元）、合同数、平均每项金额，前二十名。',
      en: 'Volume in yuan, number of contracts and volume per contract; the first twenty.',
    },
    document: `
query LargestContractVolume($jurisdictionId: ID!, $year: Int = 2025) {
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
  },
  {
    name: 'contracts-per-investment',
    topic: 'contracts',
    title: { zh: '每元研发投入带动的技术合同成交额', en: 'Contract volume per yuan of investment' },
    about: {
      zh: '按领域与年份的合计之比，附较上年增减。',
      en: 'A ratio of sums by field and year, with the change on the year before.',
    },
    document: `
query ContractsPerInvestment($jurisdictionId: ID!, $fromYear: Int = 2023) {
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
  },
  {
    name: 'contracts-register-of-year',
    topic: 'contracts',
    title: { zh: '某年技术合同登记明细', en: 'Register of technology contracts of a year' },
    about: {
      zh: '逐项列出：登记编号、名称、类别、金额（元）、签订与登记日期、中心。',
      en: 'Row by row: registration number, title, kind, amount in yuan, dates and center.',
    },
    document: `
query ContractsOfYear($jurisdictionId: ID!, $year: Int = 2025, $after: String) {
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
  },
];
