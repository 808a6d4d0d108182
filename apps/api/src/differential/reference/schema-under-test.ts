import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  parse,
  type TypeNode,
} from 'graphql';
import type { ApiTraits } from '../api-traits';

const file = join(__dirname, '../../../../../schema.graphql');

/** The pages of a connection before they ran both ways. */
const forwardPage = /first: Int! = (50|1000|20)(?=\s)/g;

/** People, who has signed in, what they are told and take out; recognition and its files: the reference knows no rows of theirs. */
const unknownTypes = new Set([
  'StoredFile',
  'RecognitionCall',
  'RecognitionCallConnection',
  'RecognitionCallEdge',
  'CallActions',
  'CallExtension',
  'LayoutPlan',
  'LayoutTarget',
  'Expert',
  'ExpertConnection',
  'ExpertEdge',
  'ExpertTie',
  'ExpertStrictness',
  'ExpertActions',
  'Panel',
  'PanelConnection',
  'PanelEdge',
  'PanelActions',
  'PanelConclusion',
  'PanelDesk',
  'PanelComposition',
  'PanelCandidate',
  'ConflictReason',
  'ConflictOrganisation',
  'ConflictDeclaration',
  'SeatedConflict',
  'Seat',
  'SeatActions',
  'ScoringSheet',
  'ScoringSheetActions',
  'SheetScore',
  'Invitation',
  'PersonalData',
  'Viewer',
  'Session',
  'SignInResult',
  'NewAuthenticator',
  'Token',
  'TokenActions',
  'CreatedToken',
  'CalendarFeed',
  'CreatedCalendarFeed',
  'PersonIdentity',
  'SignInOptions',
  'OidcOption',
  'Notification',
  'NotificationConnection',
  'NotificationEdge',
  'NotificationsRead',
  'NotificationSettings',
  'NotificationPreference',
  'PublicFigures',
  'PublicSeries',
  'PublicPoint',
  'FigureRelease',
  'DeprecatedUse',
  'DeprecatedUseConnection',
  'DeprecatedUseEdge',
  'Export',
  'ExportConnection',
  'ExportEdge',
  'ExportManifest',
  'ExportDataset',
  'ExportColumn',
  'ExportArgument',
  'SavedQuery',
  'SavedQueryConnection',
  'SavedQueryEdge',
  'DeletedQuery',
  'ExportSchedule',
  'RemovedSchedule',
  'Evidence',
  'EvidenceEntry',
  'EvidenceEntryConnection',
  'EvidenceEntryEdge',
  'Webhook',
  'WebhookConnection',
  'WebhookEdge',
  'WebhookWithSecret',
  'RemovedWebhook',
  'Application',
  'ApplicationConnection',
  'ApplicationEdge',
  'ApplicationActions',
  'ApplicationCount',
  'ApplicationVersion',
  'ApplicationEvidence',
  'ApplicationStep',
  'ApplicationComment',
  'HostRecordEntry',
  'NameCheck',
  'Recommendation',
  'Settlement',
  'PolicyDocument',
  'PolicyDocumentActions',
  'PolicyWords',
  'PolicyArticle',
  'PolicyClause',
  'PolicyParameter',
  'PolicyParameterValue',
  'PolicyCorrespondence',
  'PolicyRevision',
  'OfficialText',
  'Interpretation',
  'InterpretationActions',
  'Decision',
  'DecisionConnection',
  'DecisionEdge',
  'Finding',
  'FindingSettlement',
  'Ban',
  'RecordEntry',
  'RecordEntryActions',
  'Obligation',
  'ObligationActions',
  'Deliberation',
  'DeliberationConnection',
  'DeliberationEdge',
  'DeliberationItem',
  'DeliberationActions',
  'PublicNotice',
  'PublicNoticeConnection',
  'PublicNoticeEdge',
  'PublicNoticeActions',
  'NoticeItem',
  'ReckonedDay',
  'Objection',
  'ObjectionConnection',
  'ObjectionEdge',
  'ObjectionActions',
  'ObjectionOutcome',
  'ObjectionStatus',
  'SubmittedObjection',
  'Announcement',
  'Certificate',
  'CertificateActions',
  'VerifiedCertificate',
  'Subsidy',
  'SubsidyActions',
  'RecognitionProgress',
  'ProgressCall',
  'StageCount',
  'StateStay',
  'ClauseOutcomes',
]);

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

/** Counts of theirs; references of figures, and what they open, which evidence.read.spec holds against the figures. */
const unknownFields = new Set(['unreadNotifications', 'evidenceOf', 'replaced', 'makerId']);

const isKnown = ({ name, type }: FieldDefinitionNode): boolean =>
  !unknownTypes.has(namedType(type)) && !unknownFields.has(name.value);

const withoutUnknown = ({ definitions, ...document }: DocumentNode): DocumentNode => ({
  ...document,
  definitions: definitions.flatMap((one): DefinitionNode[] => {
    if (one.kind !== Kind.OBJECT_TYPE_DEFINITION) return [one];
    return unknownTypes.has(one.name.value) ? [] : [{ ...one, fields: one.fields?.filter(isKnown) }];
  }),
});

/**
 * The API's schema as it is written down. Where pages run both ways and the file does not say so yet, their arguments
 * are written in: none of them has a default in the schema.
 */
export const readSchema = ({ pagesRunBothWays }: ApiTraits): GraphQLSchema => {
  const text = readFileSync(file, 'utf8');
  const whole = pagesRunBothWays ? text.replace(forwardPage, 'first: Int last: Int before: String') : text;
  return buildASTSchema(withoutUnknown(parse(whole)));
};
