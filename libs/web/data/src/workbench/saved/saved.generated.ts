// Generated from schema.graphql by tools/workspace/generate-client.mjs. Not written by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ChangeQueryInput = {
  readonly document?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  readonly isShared?: boolean | null | undefined;
  readonly name?: string | null | undefined;
  readonly savedQueryId: string;
  readonly variables?: string | null | undefined;
  readonly version: number;
};

export type ChangeScheduleInput = {
  readonly format?: ExportFormat | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  readonly isPaused?: boolean | null | undefined;
  readonly scheduleId: string;
  readonly times?: ScheduleTimesInput | null | undefined;
  readonly version: number;
};

export type DeleteQueryInput = {
  readonly idempotencyKey?: string | null | undefined;
  readonly savedQueryId: string;
  readonly version: number;
};

export type ExportFault =
  | 'DISK_FULL'
  | 'FORBIDDEN'
  | 'INTERRUPTED'
  | 'REFUSED'
  | 'TOO_LARGE'
  | 'UNAVAILABLE';

export type ExportFormat =
  | 'CSV'
  | 'NDJSON'
  | 'XLSX';

export type ExportHeadings =
  | 'EN'
  | 'KEYS'
  | 'ZH';

export type ExportState =
  | 'CANCELLED'
  | 'DONE'
  | 'EXPIRED'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

export type PublishQueryInput = {
  readonly idempotencyKey?: string | null | undefined;
  readonly isPublished?: boolean;
  readonly savedQueryId: string;
  readonly version: number;
};

export type RemoveScheduleInput = {
  readonly idempotencyKey?: string | null | undefined;
  readonly scheduleId: string;
  readonly version: number;
};

export type SaveQueryInput = {
  readonly document: string;
  readonly idempotencyKey?: string | null | undefined;
  readonly isShared?: boolean;
  readonly jurisdictionId: string;
  readonly name: string;
  readonly variables?: string | null | undefined;
};

export type ScheduleFrequency =
  | 'DAILY'
  | 'MONTHLY'
  | 'WEEKLY';

export type ScheduleQueryInput = {
  readonly format: ExportFormat;
  readonly headings?: ExportHeadings;
  readonly idempotencyKey?: string | null | undefined;
  readonly savedQueryId: string;
  readonly times: ScheduleTimesInput;
};

export type ScheduleState =
  | 'ACTIVE'
  | 'FAILING'
  | 'FINISHED'
  | 'NO_RIGHT'
  | 'PAUSED';

export type ScheduleTimesInput = {
  readonly frequency: ScheduleFrequency;
  readonly hour: number;
  readonly monthDay?: number | null | undefined;
  readonly untilOn?: string | null | undefined;
  readonly weekday?: number | null | undefined;
};

export type ScheduleStateFragment = { readonly id: string, readonly format: ExportFormat, readonly frequency: ScheduleFrequency, readonly weekday: number | null, readonly monthDay: number | null, readonly hour: number, readonly untilOn: string | null, readonly state: ScheduleState, readonly nextAt: string | null, readonly failures: number, readonly version: number, readonly lastExport: { readonly id: string, readonly state: ExportState, readonly fault: ExportFault | null, readonly createdAt: string } | null };

export type SavedQueryStateFragment = { readonly id: string, readonly name: string, readonly document: string, readonly variables: string, readonly isShared: boolean, readonly documentId: string | null, readonly savedAt: string, readonly version: number, readonly schedule: { readonly id: string, readonly format: ExportFormat, readonly frequency: ScheduleFrequency, readonly weekday: number | null, readonly monthDay: number | null, readonly hour: number, readonly untilOn: string | null, readonly state: ScheduleState, readonly nextAt: string | null, readonly failures: number, readonly version: number, readonly lastExport: { readonly id: string, readonly state: ExportState, readonly fault: ExportFault | null, readonly createdAt: string } | null } | null, readonly person: { readonly id: string, readonly name: string | null } };

export type SavedQueriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SavedQueriesQuery = { readonly savedQueries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly document: string, readonly variables: string, readonly isShared: boolean, readonly documentId: string | null, readonly savedAt: string, readonly version: number, readonly schedule: { readonly id: string, readonly format: ExportFormat, readonly frequency: ScheduleFrequency, readonly weekday: number | null, readonly monthDay: number | null, readonly hour: number, readonly untilOn: string | null, readonly state: ScheduleState, readonly nextAt: string | null, readonly failures: number, readonly version: number, readonly lastExport: { readonly id: string, readonly state: ExportState, readonly fault: ExportFault | null, readonly createdAt: string } | null } | null, readonly person: { readonly id: string, readonly name: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SavedQueryBehindLinkQueryVariables = Exact<{
  id: string;
}>;


export type SavedQueryBehindLinkQuery = { readonly node:
    | { readonly __typename: 'Announcement' }
    | { readonly __typename: 'Application' }
    | { readonly __typename: 'ApplicationComment' }
    | { readonly __typename: 'ApplicationEvidence' }
    | { readonly __typename: 'ApplicationStep' }
    | { readonly __typename: 'ApplicationVersion' }
    | { readonly __typename: 'Award' }
    | { readonly __typename: 'Ban' }
    | { readonly __typename: 'Center' }
    | { readonly __typename: 'Certificate' }
    | { readonly __typename: 'Decision' }
    | { readonly __typename: 'Deliberation' }
    | { readonly __typename: 'EvaluationCycle' }
    | { readonly __typename: 'EvaluationResult' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Expert' }
    | { readonly __typename: 'ExpertTie' }
    | { readonly __typename: 'Export' }
    | { readonly __typename: 'ExportSchedule' }
    | { readonly __typename: 'FigureRelease' }
    | { readonly __typename: 'ImportRun' }
    | { readonly __typename: 'IncubatedVenture' }
    | { readonly __typename: 'Indicator' }
    | { readonly __typename: 'IndicatorFact' }
    | { readonly __typename: 'IntellectualProperty' }
    | { readonly __typename: 'Interpretation' }
    | { readonly __typename: 'Jurisdiction' }
    | { readonly __typename: 'LayoutPlan' }
    | { readonly __typename: 'NoticeItem' }
    | { readonly __typename: 'Notification' }
    | { readonly __typename: 'Objection' }
    | { readonly __typename: 'Obligation' }
    | { readonly __typename: 'OfficialText' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Panel' }
    | { readonly __typename: 'PanelConclusion' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'PersonIdentity' }
    | { readonly __typename: 'PolicyDocument' }
    | { readonly __typename: 'PolicyRevision' }
    | { readonly __typename: 'Product' }
    | { readonly __typename: 'Project' }
    | { readonly __typename: 'PublicNotice' }
    | { readonly __typename: 'Publication' }
    | { readonly __typename: 'RecognitionCall' }
    | { readonly __typename: 'Recommendation' }
    | { readonly __typename: 'RecordEntry' }
    | { readonly __typename: 'RoleHolding' }
    | { readonly __typename: 'SavedQuery', readonly id: string, readonly name: string, readonly document: string, readonly variables: string, readonly isShared: boolean, readonly documentId: string | null, readonly savedAt: string, readonly version: number, readonly schedule: { readonly id: string, readonly format: ExportFormat, readonly frequency: ScheduleFrequency, readonly weekday: number | null, readonly monthDay: number | null, readonly hour: number, readonly untilOn: string | null, readonly state: ScheduleState, readonly nextAt: string | null, readonly failures: number, readonly version: number, readonly lastExport: { readonly id: string, readonly state: ExportState, readonly fault: ExportFault | null, readonly createdAt: string } | null } | null, readonly person: { readonly id: string, readonly name: string | null } }
    | { readonly __typename: 'ScoringSheet' }
    | { readonly __typename: 'Seat' }
    | { readonly __typename: 'Settlement' }
    | { readonly __typename: 'Standard' }
    | { readonly __typename: 'StoredFile' }
    | { readonly __typename: 'Subsidy' }
    | { readonly __typename: 'TechnologyContract' }
    | { readonly __typename: 'Token' }
    | { readonly __typename: 'Webhook' }
   | null };

export type SaveQueryMutationVariables = Exact<{
  input: SaveQueryInput;
}>;


export type SaveQueryMutation = { readonly saveQuery: { readonly id: string, readonly name: string, readonly document: string, readonly variables: string, readonly isShared: boolean, readonly documentId: string | null, readonly savedAt: string, readonly version: number, readonly schedule: { readonly id: string, readonly format: ExportFormat, readonly frequency: ScheduleFrequency, readonly weekday: number | null, readonly monthDay: number | null, readonly hour: number, readonly untilOn: string | null, readonly state: ScheduleState, readonly nextAt: string | null, readonly failures: number, readonly version: number, readonly lastExport: { readonly id: string, readonly state: ExportState, readonly fault: ExportFault | null, readonly createdAt: string } | null } | null, readonly person: { readonly id: string, readonly name: string | null } } };

export type ChangeQueryMutationVariables = Exact<{
  input: ChangeQueryInput;
}>;


export type ChangeQueryMutation = { readonly changeQuery: { readonly id: string, readonly name: string, readonly document: string, readonly variables: string, readonly isShared: boolean, readonly documentId: string | null, readonly savedAt: string, readonly version: number, readonly schedule: { readonly id: string, readonly format: ExportFormat, readonly frequency: ScheduleFrequency, readonly weekday: number | null, readonly monthDay: number | null, readonly hour: number, readonly untilOn: string | null, readonly state: ScheduleState, readonly nextAt: string | null, readonly failures: number, readonly version: number, readonly lastExport: { readonly id: string, readonly state: ExportState, readonly fault: ExportFault | null, readonly createdAt: string } | null } | null, readonly person: { readonly id: string, readonly name: string | null } } };

export type PublishQueryMutationVariables = Exact<{
  input: PublishQueryInput;
}>;


export type PublishQueryMutation = { readonly publishQuery: { readonly id: string, readonly name: string, readonly document: string, readonly variables: string, readonly isShared: boolean, readonly documentId: string | null, readonly savedAt: string, readonly version: number, readonly schedule: { readonly id: string, readonly format: ExportFormat, readonly frequency: ScheduleFrequency, readonly weekday: number | null, readonly monthDay: number | null, readonly hour: number, readonly untilOn: string | null, readonly state: ScheduleState, readonly nextAt: string | null, readonly failures: number, readonly version: number, readonly lastExport: { readonly id: string, readonly state: ExportState, readonly fault: ExportFault | null, readonly createdAt: string } | null } | null, readonly person: { readonly id: string, readonly name: string | null } } };

export type DeleteQueryMutationVariables = Exact<{
  input: DeleteQueryInput;
}>;


export type DeleteQueryMutation = { readonly deleteQuery: { readonly id: string } };

export type ScheduleQueryMutationVariables = Exact<{
  input: ScheduleQueryInput;
}>;


export type ScheduleQueryMutation = { readonly scheduleQuery: { readonly id: string, readonly format: ExportFormat, readonly frequency: ScheduleFrequency, readonly weekday: number | null, readonly monthDay: number | null, readonly hour: number, readonly untilOn: string | null, readonly state: ScheduleState, readonly nextAt: string | null, readonly failures: number, readonly version: number, readonly lastExport: { readonly id: string, readonly state: ExportState, readonly fault: ExportFault | null, readonly createdAt: string } | null } };

export type ChangeScheduleMutationVariables = Exact<{
  input: ChangeScheduleInput;
}>;


export type ChangeScheduleMutation = { readonly changeSchedule: { readonly id: string, readonly format: ExportFormat, readonly frequency: ScheduleFrequency, readonly weekday: number | null, readonly monthDay: number | null, readonly hour: number, readonly untilOn: string | null, readonly state: ScheduleState, readonly nextAt: string | null, readonly failures: number, readonly version: number, readonly lastExport: { readonly id: string, readonly state: ExportState, readonly fault: ExportFault | null, readonly createdAt: string } | null } };

export type RemoveScheduleMutationVariables = Exact<{
  input: RemoveScheduleInput;
}>;


export type RemoveScheduleMutation = { readonly removeSchedule: { readonly id: string } };

export const ScheduleStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"monthDay"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]} as unknown as DocumentNode<ScheduleStateFragment, unknown>;
export const SavedQueryStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedQueryState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQuery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"variables"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"monthDay"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]} as unknown as DocumentNode<SavedQueryStateFragment, unknown>;
export const SavedQueriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedQueries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedQueries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedQueryState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"monthDay"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedQueryState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQuery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"variables"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SavedQueriesQuery, SavedQueriesQueryVariables>;
export const SavedQueryBehindLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedQueryBehindLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedQueryState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"monthDay"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedQueryState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQuery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"variables"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SavedQueryBehindLinkQuery, SavedQueryBehindLinkQueryVariables>;
export const SaveQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveQueryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedQueryState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"monthDay"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedQueryState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQuery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"variables"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SaveQueryMutation, SaveQueryMutationVariables>;
export const ChangeQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedQueryState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"monthDay"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedQueryState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQuery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"variables"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ChangeQueryMutation, ChangeQueryMutationVariables>;
export const PublishQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishQueryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedQueryState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"monthDay"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedQueryState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQuery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"variables"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PublishQueryMutation, PublishQueryMutationVariables>;
export const DeleteQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteQueryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeleteQueryMutation, DeleteQueryMutationVariables>;
export const ScheduleQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScheduleQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleQueryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"monthDay"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]} as unknown as DocumentNode<ScheduleQueryMutation, ScheduleQueryMutationVariables>;
export const ChangeScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"monthDay"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]} as unknown as DocumentNode<ChangeScheduleMutation, ChangeScheduleMutationVariables>;
export const RemoveScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveScheduleMutation, RemoveScheduleMutationVariables>;