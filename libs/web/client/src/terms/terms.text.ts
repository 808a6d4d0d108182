import {
  exportFaultLabels,
  exportFormatLabels,
  exportHeadingsLabels,
  exportStateLabels,
  mailTimeLabels,
  notificationKindLabels,
  roleLabels,
  scheduleFrequencyLabels,
  scheduleStateLabels,
  unlinkReasonLabels,
  unmaskReasonLabels,
  webhookFaultLabels,
  webhookStateLabels,
} from '@wanchuang/domain-access';
import { dimensionLabels, evaluationCycleStateLabels, gradeLabels } from '@wanchuang/domain-evaluation';
import {
  awardLevelLabels,
  contractDirectionLabels,
  contractKindLabels,
  factSourceLabels,
  intellectualPropertyKindLabels,
  intellectualPropertyStateLabels,
  productKindLabels,
  projectKindLabels,
  projectLevelLabels,
  projectStateLabels,
  publicationKindLabels,
  standardLevelLabels,
  standardRoleLabels,
  verificationLabels,
} from '@wanchuang/domain-operation';
import {
  centerKindLabels,
  centerStatusLabels,
  formationModeLabels,
  jurisdictionLevelLabels,
  legalFormLabels,
  organisationKindLabels,
  partyRoleLabels,
} from '@wanchuang/domain-registry';
import type * as Schema from '../schema.generated';
import { type Wording, defineText } from '../text/define-text';

// The words of the schema's enums, one dictionary per enum: a value without a word is a type error.
// They are the domain's own labels, except where the domain has none.

type WordsOf<E extends string> = Readonly<Record<E, Wording>>;

export const jurisdictionLevelText = defineText(
  'jurisdictionLevel',
  jurisdictionLevelLabels satisfies WordsOf<Schema.JurisdictionLevel>,
);
export const centerKindText = defineText('centerKind', centerKindLabels satisfies WordsOf<Schema.CenterKind>);
export const centerStatusText = defineText('centerStatus', centerStatusLabels satisfies WordsOf<Schema.CenterStatus>);
export const legalFormText = defineText('legalForm', legalFormLabels satisfies WordsOf<Schema.LegalForm>);
export const formationModeText = defineText(
  'formationMode',
  formationModeLabels satisfies WordsOf<Schema.FormationMode>,
);
export const organisationKindText = defineText(
  'organisationKind',
  organisationKindLabels satisfies WordsOf<Schema.OrganisationKind>,
);
export const partyRoleText = defineText('partyRole', partyRoleLabels satisfies WordsOf<Schema.PartyRole>);

export const verificationText = defineText('verification', verificationLabels satisfies WordsOf<Schema.Verification>);
export const factSourceText = defineText('factSource', factSourceLabels satisfies WordsOf<Schema.FactSource>);
export const dimensionText = defineText('dimension', dimensionLabels satisfies WordsOf<Schema.Dimension>);
export const gradeText = defineText('grade', gradeLabels satisfies WordsOf<Schema.Grade>);
export const evaluationCycleStateText = defineText(
  'evaluationCycleState',
  evaluationCycleStateLabels satisfies WordsOf<Schema.EvaluationCycleState>,
);

export const contractKindText = defineText('contractKind', contractKindLabels satisfies WordsOf<Schema.ContractKind>);
export const contractDirectionText = defineText(
  'contractDirection',
  contractDirectionLabels satisfies WordsOf<Schema.ContractDirection>,
);
export const intellectualPropertyKindText = defineText(
  'intellectualPropertyKind',
  intellectualPropertyKindLabels satisfies WordsOf<Schema.IntellectualPropertyKind>,
);
export const intellectualPropertyStateText = defineText(
  'intellectualPropertyState',
  intellectualPropertyStateLabels satisfies WordsOf<Schema.IntellectualPropertyState>,
);
export const awardLevelText = defineText('awardLevel', awardLevelLabels satisfies WordsOf<Schema.AwardLevel>);
export const standardLevelText = defineText(
  'standardLevel',
  standardLevelLabels satisfies WordsOf<Schema.StandardLevel>,
);
export const standardRoleText = defineText('standardRole', standardRoleLabels satisfies WordsOf<Schema.StandardRole>);
export const publicationKindText = defineText(
  'publicationKind',
  publicationKindLabels satisfies WordsOf<Schema.PublicationKind>,
);
export const productKindText = defineText('productKind', productKindLabels satisfies WordsOf<Schema.ProductKind>);
export const projectKindText = defineText('projectKind', projectKindLabels satisfies WordsOf<Schema.ProjectKind>);
export const projectLevelText = defineText('projectLevel', projectLevelLabels satisfies WordsOf<Schema.ProjectLevel>);
export const projectStateText = defineText('projectState', projectStateLabels satisfies WordsOf<Schema.ProjectState>);

export const importStateText = defineText('importState', {
  CHECKING: { zh: '正在检查', en: 'Checking' },
  REFUSED: { zh: '检查未通过', en: 'Refused' },
  READY: { zh: '可以导入', en: 'Ready' },
  LOADING: { zh: '正在导入', en: 'Loading' },
  LOADED: { zh: '已导入', en: 'Loaded' },
  FAILED: { zh: '导入失败', en: 'Failed' },
  UNDONE: { zh: '已撤销', en: 'Undone' },
} satisfies WordsOf<Schema.ImportState>);

export const roleText = defineText('role', roleLabels satisfies WordsOf<Schema.Role>);
export const unlinkReasonText = defineText('unlinkReason', unlinkReasonLabels satisfies WordsOf<Schema.UnlinkReason>);
export const unmaskReasonText = defineText('unmaskReason', unmaskReasonLabels satisfies WordsOf<Schema.UnmaskReason>);
export const personStatusText = defineText('personStatus', {
  INVITED: { zh: '已邀请', en: 'Invited' },
  ACTIVE: { zh: '正常', en: 'Active' },
  SUSPENDED: { zh: '已停用', en: 'Suspended' },
  ERASED: { zh: '已删除', en: 'Erased' },
} satisfies WordsOf<Schema.PersonStatus>);

export const notificationKindText = defineText(
  'notificationKind',
  notificationKindLabels satisfies WordsOf<Schema.NotificationKind>,
);
export const mailTimeText = defineText('mailTime', mailTimeLabels satisfies WordsOf<Schema.MailTime>);

export const webhookStateText = defineText('webhookState', webhookStateLabels satisfies WordsOf<Schema.WebhookState>);
export const webhookFaultText = defineText('webhookFault', webhookFaultLabels satisfies WordsOf<Schema.WebhookFault>);

export const exportStateText = defineText('exportState', exportStateLabels satisfies WordsOf<Schema.ExportState>);
export const exportFaultText = defineText('exportFault', exportFaultLabels satisfies WordsOf<Schema.ExportFault>);
export const scheduleFrequencyText = defineText(
  'scheduleFrequency',
  scheduleFrequencyLabels satisfies WordsOf<Schema.ScheduleFrequency>,
);
export const scheduleStateText = defineText(
  'scheduleState',
  scheduleStateLabels satisfies WordsOf<Schema.ScheduleState>,
);
export const exportFormatText = defineText('exportFormat', exportFormatLabels satisfies WordsOf<Schema.ExportFormat>);
export const exportHeadingsText = defineText(
  'exportHeadings',
  exportHeadingsLabels satisfies WordsOf<Schema.ExportHeadings>,
);
