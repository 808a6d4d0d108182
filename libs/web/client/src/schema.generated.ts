// Generated from schema.graphql by tools/workspace/generate-client.mjs. Not written by hand.
export const aggregateFigureValues = ['CHANGE', 'CHANGE_RATE', 'PREVIOUS', 'VALUE'] as const;
export type AggregateFigure = (typeof aggregateFigureValues)[number];

export const aggregateGroupValues = ['CENTER', 'DEPARTMENT', 'DIMENSION', 'FIELD', 'INDICATOR', 'JURISDICTION', 'SOURCE_CURRENCY', 'STATUS', 'YEAR'] as const;
export type AggregateGroup = (typeof aggregateGroupValues)[number];

export const aggregateMeasureKindValues = ['COUNT', 'MAX', 'MEAN', 'MEDIAN', 'MIN', 'P25', 'P75', 'PERCENTILE', 'RANK', 'RATIO', 'SHARE', 'SOURCE_SUM', 'SUM'] as const;
export type AggregateMeasureKind = (typeof aggregateMeasureKindValues)[number];

export const applicationOrderByValues = ['NAME', 'STATE', 'STATE_SINCE', 'SUBMITTED_AT'] as const;
export type ApplicationOrderBy = (typeof applicationOrderByValues)[number];

export const applicationPartValues = ['HOST', 'PARTY'] as const;
export type ApplicationPart = (typeof applicationPartValues)[number];

export const applicationStateValues = ['APPROVED', 'CONSULTED', 'DECLINED', 'DRAFT', 'IN_CONSULTATION', 'IN_NOTICE', 'RECOGNISED', 'RECOMMENDED', 'REFUSED', 'RETURNED', 'STRUCK_OUT', 'SUBMITTED', 'WITHDRAWN'] as const;
export type ApplicationState = (typeof applicationStateValues)[number];

export const applicationStepNameValues = ['APPROVE', 'CONCLUDE', 'CONSULT', 'DECLINE', 'POST', 'RECOGNISE', 'RECOMMEND', 'RECONSULT', 'REFUSE', 'RESUBMIT', 'RETURN', 'STRIKE_OUT', 'SUBMIT', 'WITHDRAW'] as const;
export type ApplicationStepName = (typeof applicationStepNameValues)[number];

export const awardLevelValues = ['NATIONAL', 'PREFECTURAL', 'PROVINCIAL'] as const;
export type AwardLevel = (typeof awardLevelValues)[number];

export const callStateValues = ['CLOSED', 'DISCARDED', 'DRAFT', 'PUBLISHED'] as const;
export type CallState = (typeof callStateValues)[number];

export const centerKindValues = ['CENTER', 'REGION'] as const;
export type CenterKind = (typeof centerKindValues)[number];

export const centerOrderByValues = ['CODE', 'DEPARTMENT', 'FIELD', 'NAME', 'RECOGNISED_ON', 'STATUS', 'VALUE'] as const;
export type CenterOrderBy = (typeof centerOrderByValues)[number];

export const centerStatusValues = ['ACTIVE', 'MERGED', 'RECTIFYING', 'REVOKED'] as const;
export type CenterStatus = (typeof centerStatusValues)[number];

export const compareKindValues = ['PREVIOUS_CYCLE', 'PREVIOUS_MEAN', 'PREVIOUS_YEAR'] as const;
export type CompareKind = (typeof compareKindValues)[number];

export const conclusionValues = ['OPPOSE', 'REVISE', 'SUPPORT'] as const;
export type Conclusion = (typeof conclusionValues)[number];

export const contractDirectionValues = ['BOUGHT', 'SOLD'] as const;
export type ContractDirection = (typeof contractDirectionValues)[number];

export const contractKindValues = ['CONSULTING', 'DEVELOPMENT', 'LICENSING', 'SERVICE', 'TRANSFER'] as const;
export type ContractKind = (typeof contractKindValues)[number];

export const datasetValues = ['DIRECTORY', 'EVALUATION', 'EVENTS', 'FIGURES', 'REGISTERS'] as const;
export type Dataset = (typeof datasetValues)[number];

export const decisionKindValues = ['APPROVE', 'CONCLUDE', 'DECLINE', 'EXCEPT', 'GRANT_SUBSIDY', 'JUDGE', 'RECOGNISE', 'RECOMMEND', 'REFUSE', 'SETTLE_OBJECTION', 'STRIKE_OUT', 'WAIVE'] as const;
export type DecisionKind = (typeof decisionKindValues)[number];

export const deliberationDecisionValues = ['APPROVE', 'REFUSE'] as const;
export type DeliberationDecision = (typeof deliberationDecisionValues)[number];

export const deliberationStateValues = ['DRAFT', 'SIGNED'] as const;
export type DeliberationState = (typeof deliberationStateValues)[number];

export const dimensionValues = ['OPERATION', 'OTHER', 'RESEARCH', 'SERVICE', 'TRANSFER'] as const;
export type Dimension = (typeof dimensionValues)[number];

export const evaluationCycleStateValues = ['ANNOUNCED', 'CLOSED', 'COLLECTING', 'GRADING', 'PLANNED', 'PUBLISHED', 'SCORING', 'VERIFYING'] as const;
export type EvaluationCycleState = (typeof evaluationCycleStateValues)[number];

export const evaluationGroupValues = ['DEPARTMENT', 'FIELD', 'JURISDICTION'] as const;
export type EvaluationGroup = (typeof evaluationGroupValues)[number];

export const evidenceSlotValues = ['AGREEMENT', 'CONSTRUCTION_PLAN', 'CREDIT_RECORD', 'HEAD', 'INSTRUMENTS', 'INTELLECTUAL_PROPERTY', 'INTERNAL_RULES', 'OTHER', 'PREMISES', 'SPENDING', 'STAFF_LIST', 'TEAM', 'TRANSFER_INCOME'] as const;
export type EvidenceSlot = (typeof evidenceSlotValues)[number];

export const expertKindValues = ['FINANCE', 'MANAGEMENT', 'TECHNICAL'] as const;
export type ExpertKind = (typeof expertKindValues)[number];

export const expertStateValues = ['ACTIVE', 'RETIRED'] as const;
export type ExpertState = (typeof expertStateValues)[number];

export const exportFaultValues = ['DISK_FULL', 'FORBIDDEN', 'INTERRUPTED', 'REFUSED', 'TOO_LARGE', 'UNAVAILABLE'] as const;
export type ExportFault = (typeof exportFaultValues)[number];

export const exportFormatValues = ['CSV', 'NDJSON', 'XLSX'] as const;
export type ExportFormat = (typeof exportFormatValues)[number];

export const exportHeadingsValues = ['EN', 'KEYS', 'ZH'] as const;
export type ExportHeadings = (typeof exportHeadingsValues)[number];

export const exportStateValues = ['CANCELLED', 'DONE', 'EXPIRED', 'FAILED', 'QUEUED', 'RUNNING'] as const;
export type ExportState = (typeof exportStateValues)[number];

export const factSourceValues = ['IMPORT', 'REGISTER', 'REPORT'] as const;
export type FactSource = (typeof factSourceValues)[number];

export const formationModeValues = ['CONSORTIUM', 'ENTERPRISE_LED', 'INSTITUTE_LED', 'NOT_APPLICABLE', 'UNIVERSITY_LED'] as const;
export type FormationMode = (typeof formationModeValues)[number];

export const gradeValues = ['EXCELLENT', 'GOOD', 'POOR'] as const;
export type Grade = (typeof gradeValues)[number];

export const importStateValues = ['CHECKING', 'FAILED', 'LOADED', 'LOADING', 'READY', 'REFUSED', 'UNDONE'] as const;
export type ImportState = (typeof importStateValues)[number];

export const intellectualPropertyKindValues = ['DESIGN_PATENT', 'INVENTION_PATENT', 'LAYOUT_DESIGN', 'OTHER', 'PLANT_VARIETY', 'SOFTWARE_COPYRIGHT', 'UTILITY_MODEL_PATENT'] as const;
export type IntellectualPropertyKind = (typeof intellectualPropertyKindValues)[number];

export const intellectualPropertyStateValues = ['GRANTED', 'LAPSED', 'PENDING'] as const;
export type IntellectualPropertyState = (typeof intellectualPropertyStateValues)[number];

export const interpretationEffectValues = ['ANNUAL_REPORT_DUE_DAY_ITSELF_IN_TIME', 'BAN_EXTENDS_TO_PARTY', 'BAN_EXTENDS_TO_SUCCESSOR', 'ONE_LIST_SUFFICES'] as const;
export type InterpretationEffect = (typeof interpretationEffectValues)[number];

export const interpretationStateValues = ['DISCARDED', 'RECORDED', 'SIGNED'] as const;
export type InterpretationState = (typeof interpretationStateValues)[number];

export const jurisdictionLevelValues = ['DISTRICT', 'MUNICIPALITY', 'NATION', 'STATISTICS'] as const;
export type JurisdictionLevel = (typeof jurisdictionLevelValues)[number];

export const legalFormValues = ['INDEPENDENT_LEGAL_ENTITY', 'NOT_APPLICABLE', 'PART_OF_HOST'] as const;
export type LegalForm = (typeof legalFormValues)[number];

export const mailTimeValues = ['AT_ONCE', 'DAILY', 'NEVER'] as const;
export type MailTime = (typeof mailTimeValues)[number];

export const noticeItemStateValues = ['CLEARED', 'HELD_BACK', 'LISTED', 'STRUCK_OUT'] as const;
export type NoticeItemState = (typeof noticeItemStateValues)[number];

export const notificationKindValues = ['ACCOUNT_RESUMED', 'ACCOUNT_SUSPENDED', 'APPLICATION_DECLINED', 'APPLICATION_RECOMMENDED', 'APPLICATION_RETURNED', 'APPLICATION_SUBMITTED', 'CALL_PUBLISHED', 'EXPORT_FAILED', 'EXPORT_READY', 'IMPORT_LOADED', 'IMPORT_UNDONE', 'NOTICE_RECOMPUTED', 'PANEL_INVITATION', 'PASSWORD_CHANGED', 'ROLE_ENDED', 'ROLE_ENDING', 'ROLE_GRANTED', 'SECOND_FACTOR_CHANGED', 'SESSIONS_ENDED', 'SIGN_IN_LOCKED'] as const;
export type NotificationKind = (typeof notificationKindValues)[number];

export const objectionSettlementValues = ['DISMISS', 'UPHOLD'] as const;
export type ObjectionSettlement = (typeof objectionSettlementValues)[number];

export const objectionStateValues = ['DISMISSED', 'RECEIVED', 'UPHELD'] as const;
export type ObjectionState = (typeof objectionStateValues)[number];

export const obligationKindValues = ['ANNUAL_REPORT', 'BOARD_FILING', 'CHARTER', 'COMMITTEE_FILING', 'FUNDING', 'INTEGRITY_COMMITMENT', 'INTERNAL_RULES', 'MONITORING', 'TEAM'] as const;
export type ObligationKind = (typeof obligationKindValues)[number];

export const obligationStateValues = ['DONE', 'OPEN'] as const;
export type ObligationState = (typeof obligationStateValues)[number];

export const orderDirectionValues = ['ASC', 'DESC'] as const;
export type OrderDirection = (typeof orderDirectionValues)[number];

export const organisationKindValues = ['AGENCY', 'BUREAU', 'DEPARTMENT', 'ENTERPRISE', 'OTHER_LEGAL_PERSON', 'RESEARCH_INSTITUTE', 'UNIVERSITY'] as const;
export type OrganisationKind = (typeof organisationKindValues)[number];

export const organisationOrderByValues = ['CREDIT_CODE', 'KIND', 'NAME'] as const;
export type OrganisationOrderBy = (typeof organisationOrderByValues)[number];

export const overviewGroupValues = ['DEPARTMENT', 'FIELD', 'JURISDICTION', 'NONE'] as const;
export type OverviewGroup = (typeof overviewGroupValues)[number];

export const panelStateValues = ['CANCELLED', 'COMPOSING', 'CONCLUDED', 'INVITED', 'IN_SESSION'] as const;
export type PanelState = (typeof panelStateValues)[number];

export const partyRoleValues = ['LEAD', 'PARTICIPANT'] as const;
export type PartyRole = (typeof partyRoleValues)[number];

export const peerScopeValues = ['FIELD', 'JURISDICTION'] as const;
export type PeerScope = (typeof peerScopeValues)[number];

export const personStatusValues = ['ACTIVE', 'ERASED', 'INVITED', 'SUSPENDED'] as const;
export type PersonStatus = (typeof personStatusValues)[number];

export const productKindValues = ['PRODUCT', 'VARIETY'] as const;
export type ProductKind = (typeof productKindValues)[number];

export const projectKindValues = ['COLLABORATION', 'COMMISSIONED', 'RESEARCH_TASK'] as const;
export type ProjectKind = (typeof projectKindValues)[number];

export const projectLevelValues = ['NATIONAL', 'PREFECTURAL', 'PROVINCIAL'] as const;
export type ProjectLevel = (typeof projectLevelValues)[number];

export const projectStateValues = ['FINISHED', 'RUNNING', 'STOPPED'] as const;
export type ProjectState = (typeof projectStateValues)[number];

export const publicationKindValues = ['MONOGRAPH', 'PAPER'] as const;
export type PublicationKind = (typeof publicationKindValues)[number];

export const publicFigureStateValues = ['NO_CENTER', 'SHOWN', 'TELLS_APART', 'TOO_FEW'] as const;
export type PublicFigureState = (typeof publicFigureStateValues)[number];

export const publicMeasureValues = ['CENTERS', 'PATENTS_INVENTION', 'RD_INVESTMENT', 'TECH_CONTRACT_VOLUME'] as const;
export type PublicMeasure = (typeof publicMeasureValues)[number];

export const publicNoticeStateValues = ['CLOSED', 'DISCARDED', 'DRAFT', 'POSTED'] as const;
export type PublicNoticeState = (typeof publicNoticeStateValues)[number];

export const reckonedDayKindValues = ['HOLIDAY', 'MAKE_UP', 'WEEKEND', 'WORKING'] as const;
export type ReckonedDayKind = (typeof reckonedDayKindValues)[number];

export const recognitionStageValues = ['APPLIED', 'APPROVED', 'CONSULTED', 'IN_NOTICE', 'RECOGNISED', 'RECOMMENDED'] as const;
export type RecognitionStage = (typeof recognitionStageValues)[number];

export const recommendationVerdictValues = ['DECLINE', 'RECOMMEND'] as const;
export type RecommendationVerdict = (typeof recommendationVerdictValues)[number];

export const recordEntryKindValues = ['BAD_CREDIT', 'LARGER_SAFETY_ACCIDENT', 'MAJOR_QUALITY_ACCIDENT', 'MAJOR_VIOLATION'] as const;
export type RecordEntryKind = (typeof recordEntryKindValues)[number];

export const recordEntryStateValues = ['STANDING', 'WITHDRAWN'] as const;
export type RecordEntryState = (typeof recordEntryStateValues)[number];

export const roleValues = ['ADMINISTRATOR', 'ANALYST', 'BUREAU_LEADER', 'BUREAU_OFFICER', 'DEPARTMENT_OFFICER', 'EVALUATOR', 'EXPERT', 'HOST_OFFICER'] as const;
export type Role = (typeof roleValues)[number];

export const rosterAboutValues = ['ORGANISATION', 'PERSON'] as const;
export type RosterAbout = (typeof rosterAboutValues)[number];

export const rosterActionValues = ['CHANGED', 'CREATED', 'UNCHANGED'] as const;
export type RosterAction = (typeof rosterActionValues)[number];

export const scheduleFrequencyValues = ['DAILY', 'MONTHLY', 'WEEKLY'] as const;
export type ScheduleFrequency = (typeof scheduleFrequencyValues)[number];

export const scheduleStateValues = ['ACTIVE', 'FAILING', 'FINISHED', 'NO_RIGHT', 'PAUSED'] as const;
export type ScheduleState = (typeof scheduleStateValues)[number];

export const seatStateValues = ['ACCEPTED', 'DECLINED', 'INVITED', 'PROPOSED', 'RECUSED', 'REMOVED'] as const;
export type SeatState = (typeof seatStateValues)[number];

export const secondFactorValues = ['ACCEPTED', 'NEEDED', 'NOT_NEEDED'] as const;
export type SecondFactor = (typeof secondFactorValues)[number];

export const settlementKindValues = ['EXCEPTION', 'JUDGEMENT', 'WAIVER'] as const;
export type SettlementKind = (typeof settlementKindValues)[number];

export const sheetCriterionValues = ['direction', 'keyTasks', 'results', 'safeguards', 'team'] as const;
export type SheetCriterion = (typeof sheetCriterionValues)[number];

export const sheetStateValues = ['DRAFT', 'HANDED_IN'] as const;
export type SheetState = (typeof sheetStateValues)[number];

export const signInMethodValues = ['LINK', 'OIDC', 'PASSWORD'] as const;
export type SignInMethod = (typeof signInMethodValues)[number];

export const standardLevelValues = ['INDUSTRY', 'LOCAL', 'NATIONAL', 'PROVINCIAL'] as const;
export type StandardLevel = (typeof standardLevelValues)[number];

export const standardRoleValues = ['LED', 'TOOK_PART'] as const;
export type StandardRole = (typeof standardRoleValues)[number];

export const subsidyStateValues = ['CANCELLED', 'GRANTED', 'PAID'] as const;
export type SubsidyState = (typeof subsidyStateValues)[number];

export const tieKindValues = ['BOARD_SEAT', 'COMMITTEE_SEAT', 'EARLIER_EMPLOYER', 'EMPLOYER', 'OTHER'] as const;
export type TieKind = (typeof tieKindValues)[number];

export const tokenAccessValues = ['READ', 'READ_AND_WRITE'] as const;
export type TokenAccess = (typeof tokenAccessValues)[number];

export const unlinkReasonValues = ['LEFT_PROVIDER', 'ON_REQUEST', 'SECURITY', 'WRONG_ACCOUNT'] as const;
export type UnlinkReason = (typeof unlinkReasonValues)[number];

export const unmaskReasonValues = ['CONTACT', 'CORRECTION', 'IDENTITY_CHECK', 'SECURITY'] as const;
export type UnmaskReason = (typeof unmaskReasonValues)[number];

export const verdictValues = ['EXCEPTED', 'JUDGEMENT', 'MET', 'UNMET', 'WAIVABLE'] as const;
export type Verdict = (typeof verdictValues)[number];

export const verificationValues = ['ADJUSTED', 'CONFIRMED', 'REJECTED', 'UNVERIFIED'] as const;
export type Verification = (typeof verificationValues)[number];

export const webhookFaultValues = ['ADDRESS_REFUSED', 'BROKEN_OFF', 'CERTIFICATE', 'GONE', 'NAME_UNKNOWN', 'REDIRECTED', 'REFUSED', 'RIGHTS_ENDED', 'SECRET_LOST', 'TIMED_OUT', 'UNREACHABLE'] as const;
export type WebhookFault = (typeof webhookFaultValues)[number];

export const webhookStateValues = ['ACTIVE', 'PAUSED', 'STOPPED'] as const;
export type WebhookState = (typeof webhookStateValues)[number];
