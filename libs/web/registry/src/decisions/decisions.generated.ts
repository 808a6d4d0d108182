// Generated from schema.graphql by tools/workspace/generate-client.mjs. Not written by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DecisionKind =
  | 'APPROVE'
  | 'CONCLUDE'
  | 'DECLINE'
  | 'EXCEPT'
  | 'GRANT_SUBSIDY'
  | 'JUDGE'
  | 'RECOGNISE'
  | 'RECOMMEND'
  | 'REFUSE'
  | 'SETTLE_OBJECTION'
  | 'STRIKE_OUT'
  | 'WAIVE';

export type SettlementKind =
  | 'EXCEPTION'
  | 'JUDGEMENT'
  | 'WAIVER';

export type Verdict =
  | 'EXCEPTED'
  | 'JUDGEMENT'
  | 'MET'
  | 'UNMET'
  | 'WAIVABLE';

export type DecisionsOfQueryVariables = Exact<{
  subject: string;
  kinds?: ReadonlyArray<DecisionKind> | null | undefined;
}>;


export type DecisionsOfQuery = { readonly decisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: DecisionKind, readonly decidedOn: string, readonly reason: string, readonly noFindings: string | null, readonly signerName: string | null, readonly trace: ReadonlyArray<{ readonly rule: string, readonly clause: string, readonly verdict: Verdict, readonly observed: string | null, readonly threshold: string | null, readonly unit: string | null, readonly settledBy: SettlementKind | null, readonly message: string, readonly interpretationIds: ReadonlyArray<string>, readonly settlement: { readonly kind: SettlementKind, readonly isMet: boolean, readonly reason: string, readonly decidedOn: string } | null }> }> } };


export const DecisionsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DecisionsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"noFindings"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"interpretationIds"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecisionsOfQuery, DecisionsOfQueryVariables>;