// Generated from schema.graphql by tools/workspace/generate-client.mjs. Not written by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ApplicationState =
  | 'APPROVED'
  | 'CONSULTED'
  | 'DECLINED'
  | 'DRAFT'
  | 'IN_CONSULTATION'
  | 'IN_NOTICE'
  | 'RECOGNISED'
  | 'RECOMMENDED'
  | 'REFUSED'
  | 'RETURNED'
  | 'STRUCK_OUT'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type RecognitionStage =
  | 'APPLIED'
  | 'APPROVED'
  | 'CONSULTED'
  | 'IN_NOTICE'
  | 'RECOGNISED'
  | 'RECOMMENDED';

export type RecognitionProgressQueryVariables = Exact<{
  jurisdictionId: string;
  callId?: string | null | undefined;
  fieldCodes?: ReadonlyArray<string> | null | undefined;
}>;


export type RecognitionProgressQuery = { readonly recognitionProgress: { readonly dataCutOff: string | null, readonly calls: ReadonlyArray<{ readonly id: string, readonly title: string, readonly closesAt: string | null, readonly applications: number }>, readonly stages: ReadonlyArray<{ readonly stage: RecognitionStage, readonly reached: number, readonly underway: number, readonly returned: number, readonly declined: number, readonly refused: number, readonly withdrawn: number, readonly struckOut: number }>, readonly stays: ReadonlyArray<{ readonly state: ApplicationState, readonly finished: number, readonly min: string | null, readonly p25: string | null, readonly median: string | null, readonly p75: string | null, readonly max: string | null, readonly medianOfAllCalls: string | null, readonly waiting: number, readonly overMedian: number, readonly longestWaiting: number | null }>, readonly clauses: ReadonlyArray<{ readonly rule: string, readonly clause: string, readonly fieldCode: string, readonly met: number, readonly excepted: number, readonly waived: number, readonly judged: number, readonly unmet: number, readonly open: number }> } };


export const RecognitionProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecognitionProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jurisdictionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fieldCodes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recognitionProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jurisdictionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdictionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"fieldCodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fieldCodes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataCutOff"}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"applications"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"underway"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"struckOut"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"finished"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"p25"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"p75"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"medianOfAllCalls"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"overMedian"}},{"kind":"Field","name":{"kind":"Name","value":"longestWaiting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"fieldCode"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"excepted"}},{"kind":"Field","name":{"kind":"Name","value":"waived"}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"unmet"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}}]}}]}}]} as unknown as DocumentNode<RecognitionProgressQuery, RecognitionProgressQueryVariables>;