// Generated from schema.graphql by tools/workspace/generate-client.mjs. Not written by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CenterEvaluatedFilter = {
  readonly fromYear: number;
  readonly grades?: ReadonlyArray<Grade> | null | undefined;
  readonly toYear: number;
};

export type CenterFilter = {
  readonly departmentIds?: ReadonlyArray<string> | null | undefined;
  readonly evaluated?: CenterEvaluatedFilter | null | undefined;
  readonly fieldCodes?: ReadonlyArray<string> | null | undefined;
  readonly hasValue?: CenterValueFilter | null | undefined;
  readonly hostId?: string | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly jurisdictionId?: string | null | undefined;
  readonly legalForms?: ReadonlyArray<LegalForm> | null | undefined;
  readonly recognisedFromYear?: number | null | undefined;
  readonly recognisedToYear?: number | null | undefined;
  readonly search?: string | null | undefined;
  readonly statuses?: ReadonlyArray<CenterStatus> | null | undefined;
};

export type CenterOrder = {
  readonly by: CenterOrderBy;
  readonly direction?: OrderDirection;
  readonly indicatorCode?: string | null | undefined;
  readonly year?: number | null | undefined;
};

export type CenterOrderBy =
  | 'CODE'
  | 'DEPARTMENT'
  | 'FIELD'
  | 'NAME'
  | 'RECOGNISED_ON'
  | 'STATUS'
  | 'VALUE';

export type CenterStatus =
  | 'ACTIVE'
  | 'MERGED'
  | 'RECTIFYING'
  | 'REVOKED';

export type CenterValueFilter = {
  readonly indicatorCode: string;
  readonly year: number;
};

export type Grade =
  | 'EXCELLENT'
  | 'GOOD'
  | 'POOR';

export type LegalForm =
  | 'INDEPENDENT_LEGAL_ENTITY'
  | 'NOT_APPLICABLE'
  | 'PART_OF_HOST';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type PublicCentersQueryVariables = Exact<{
  filter: CenterFilter;
  orderBy: ReadonlyArray<CenterOrder>;
  first: number;
  after?: string | null | undefined;
}>;


export type PublicCentersQuery = { readonly centers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly status: CenterStatus, readonly recognisedOn: string | null, readonly formerNames: ReadonlyArray<{ readonly name: string, readonly untilOn: string }>, readonly field: { readonly code: string, readonly nameZh: string, readonly nameEn: string } | null, readonly host: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly evaluations: ReadonlyArray<{ readonly id: string, readonly grade: Grade, readonly cycle: { readonly id: string, readonly fromYear: number, readonly toYear: number } }> }> } };


export const PublicCentersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicCenters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CenterFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CenterOrder"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"formerNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recognisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublicCentersQuery, PublicCentersQueryVariables>;