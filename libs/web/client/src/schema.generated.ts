// Generated from schema.graphql by tools/workspace/generate-client.mjs. Not written by hand.
export const aggregateGroupValues = ['YEAR', 'FIELD', 'DEPARTMENT', 'JURISDICTION', 'CENTER', 'DIMENSION', 'INDICATOR', 'STATUS', 'SOURCE_CURRENCY'] as const;
export type AggregateGroup = (typeof aggregateGroupValues)[number];

export const aggregateMeasureKindValues = ['SUM', 'MEAN', 'MEDIAN', 'P25', 'P75', 'MIN', 'MAX', 'COUNT', 'RATIO', 'SOURCE_SUM'] as const;
export type AggregateMeasureKind = (typeof aggregateMeasureKindValues)[number];

export const awardLevelValues = ['NATIONAL', 'PROVINCIAL', 'PREFECTURAL'] as const;
export type AwardLevel = (typeof awardLevelValues)[number];

export const centerKindValues = ['CENTER', 'REGION'] as const;
export type CenterKind = (typeof centerKindValues)[number];

export const centerOrderByValues = ['NAME', 'CODE', 'FIELD', 'DEPARTMENT', 'RECOGNISED_ON', 'STATUS', 'VALUE'] as const;
export type CenterOrderBy = (typeof centerOrderByValues)[number];

export const centerStatusValues = ['ACTIVE', 'RECTIFYING', 'REVOKED', 'MERGED'] as const;
export type CenterStatus = (typeof centerStatusValues)[number];

export const compareKindValues = ['PREVIOUS_YEAR', 'PREVIOUS_MEAN', 'PREVIOUS_CYCLE'] as const;
export type CompareKind = (typeof compareKindValues)[number];

export const contractDirectionValues = ['SOLD', 'BOUGHT'] as const;
export type ContractDirection = (typeof contractDirectionValues)[number];

export const contractKindValues = ['DEVELOPMENT', 'TRANSFER', 'LICENSING', 'CONSULTING', 'SERVICE'] as const;
export type ContractKind = (typeof contractKindValues)[number];

export const dimensionValues = ['OPERATION', 'RESEARCH', 'TRANSFER', 'SERVICE', 'OTHER'] as const;
export type Dimension = (typeof dimensionValues)[number];

export const evaluationCycleStateValues = ['PLANNED', 'ANNOUNCED', 'COLLECTING', 'VERIFYING', 'SCORING', 'GRADING', 'PUBLISHED', 'CLOSED'] as const;
export type EvaluationCycleState = (typeof evaluationCycleStateValues)[number];

export const evaluationGroupValues = ['FIELD', 'DEPARTMENT', 'JURISDICTION'] as const;
export type EvaluationGroup = (typeof evaluationGroupValues)[number];

export const factSourceValues = ['REPORT', 'REGISTER', 'IMPORT'] as const;
export type FactSource = (typeof factSourceValues)[number];

export const formationModeValues = ['ENTERPRISE_LED', 'UNIVERSITY_LED', 'INSTITUTE_LED', 'CONSORTIUM', 'NOT_APPLICABLE'] as const;
export type FormationMode = (typeof formationModeValues)[number];

export const gradeValues = ['EXCELLENT', 'GOOD', 'POOR'] as const;
export type Grade = (typeof gradeValues)[number];

export const importStateValues = ['CHECKING', 'REFUSED', 'READY', 'LOADING', 'LOADED', 'FAILED', 'UNDONE'] as const;
export type ImportState = (typeof importStateValues)[number];

export const intellectualPropertyKindValues = ['INVENTION_PATENT', 'UTILITY_MODEL_PATENT', 'DESIGN_PATENT', 'SOFTWARE_COPYRIGHT', 'PLANT_VARIETY', 'LAYOUT_DESIGN', 'OTHER'] as const;
export type IntellectualPropertyKind = (typeof intellectualPropertyKindValues)[number];

export const intellectualPropertyStateValues = ['PENDING', 'GRANTED', 'LAPSED'] as const;
export type IntellectualPropertyState = (typeof intellectualPropertyStateValues)[number];

export const jurisdictionLevelValues = ['NATION', 'MUNICIPALITY', 'DISTRICT', 'STATISTICS'] as const;
export type JurisdictionLevel = (typeof jurisdictionLevelValues)[number];

export const legalFormValues = ['INDEPENDENT_LEGAL_ENTITY', 'PART_OF_HOST', 'NOT_APPLICABLE'] as const;
export type LegalForm = (typeof legalFormValues)[number];

export const orderDirectionValues = ['ASC', 'DESC'] as const;
export type OrderDirection = (typeof orderDirectionValues)[number];

export const organisationKindValues = ['BUREAU', 'DEPARTMENT', 'ENTERPRISE', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'OTHER_LEGAL_PERSON', 'AGENCY'] as const;
export type OrganisationKind = (typeof organisationKindValues)[number];

export const overviewGroupValues = ['NONE', 'FIELD', 'DEPARTMENT', 'JURISDICTION'] as const;
export type OverviewGroup = (typeof overviewGroupValues)[number];

export const partyRoleValues = ['LEAD', 'PARTICIPANT'] as const;
export type PartyRole = (typeof partyRoleValues)[number];

export const peerScopeValues = ['FIELD', 'JURISDICTION'] as const;
export type PeerScope = (typeof peerScopeValues)[number];

export const productKindValues = ['PRODUCT', 'VARIETY'] as const;
export type ProductKind = (typeof productKindValues)[number];

export const projectKindValues = ['RESEARCH_TASK', 'COLLABORATION', 'COMMISSIONED'] as const;
export type ProjectKind = (typeof projectKindValues)[number];

export const projectLevelValues = ['NATIONAL', 'PROVINCIAL', 'PREFECTURAL'] as const;
export type ProjectLevel = (typeof projectLevelValues)[number];

export const projectStateValues = ['RUNNING', 'FINISHED', 'STOPPED'] as const;
export type ProjectState = (typeof projectStateValues)[number];

export const publicationKindValues = ['PAPER', 'MONOGRAPH'] as const;
export type PublicationKind = (typeof publicationKindValues)[number];

export const standardLevelValues = ['NATIONAL', 'INDUSTRY', 'PROVINCIAL', 'LOCAL'] as const;
export type StandardLevel = (typeof standardLevelValues)[number];

export const standardRoleValues = ['LED', 'TOOK_PART'] as const;
export type StandardRole = (typeof standardRoleValues)[number];

export const verificationValues = ['UNVERIFIED', 'CONFIRMED', 'ADJUSTED', 'REJECTED'] as const;
export type Verification = (typeof verificationValues)[number];
