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

export type FactSource =
  | 'IMPORT'
  | 'REGISTER'
  | 'REPORT';

export type Grade =
  | 'EXCELLENT'
  | 'GOOD'
  | 'POOR';

export type IndicatorFactFilter = {
  readonly centerIds?: ReadonlyArray<string> | null | undefined;
  readonly departmentIds?: ReadonlyArray<string> | null | undefined;
  readonly fieldCodes?: ReadonlyArray<string> | null | undefined;
  readonly fromYear?: number | null | undefined;
  readonly indicatorCodes?: ReadonlyArray<string> | null | undefined;
  readonly jurisdictionId?: string | null | undefined;
  readonly sources?: ReadonlyArray<FactSource> | null | undefined;
  readonly statuses?: ReadonlyArray<CenterStatus> | null | undefined;
  readonly toYear?: number | null | undefined;
  readonly verifications?: ReadonlyArray<Verification> | null | undefined;
};

export type LegalForm =
  | 'INDEPENDENT_LEGAL_ENTITY'
  | 'NOT_APPLICABLE'
  | 'PART_OF_HOST';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type Verification =
  | 'ADJUSTED'
  | 'CONFIRMED'
  | 'REJECTED'
  | 'UNVERIFIED';

export type CentersQueryVariables = Exact<{
  filter: CenterFilter;
  orderBy: ReadonlyArray<CenterOrder>;
  first: number;
  after?: string | null | undefined;
  fromYear: number;
  toYear: number;
  latestYear: number;
  indicators: ReadonlyArray<string>;
  hasValue: boolean;
  valueIndicator: string;
  valueYear: number;
}>;


export type CentersQuery = { readonly centers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly status: CenterStatus, readonly recognisedOn: string | null, readonly latestGrade: Grade | null, readonly formerNames: ReadonlyArray<{ readonly name: string, readonly untilOn: string }>, readonly field: { readonly code: string, readonly nameZh: string, readonly nameEn: string } | null, readonly department: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly host: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly formerNames: ReadonlyArray<{ readonly name: string, readonly untilOn: string }> } | null, readonly trend: ReadonlyArray<{ readonly points: ReadonlyArray<{ readonly year: number, readonly value: string | null, readonly provisional: boolean }> }>, readonly latest: ReadonlyArray<{ readonly indicatorCode: string, readonly points: ReadonlyArray<{ readonly year: number, readonly value: string | null, readonly provisional: boolean }> }>, readonly valued?: ReadonlyArray<{ readonly indicatorCode: string, readonly points: ReadonlyArray<{ readonly year: number, readonly value: string | null, readonly provisional: boolean }> }> }> } };

export type CentersTotalQueryVariables = Exact<{
  filter: IndicatorFactFilter;
}>;


export type CentersTotalQuery = { readonly indicatorAggregates: { readonly nodes: ReadonlyArray<{ readonly year: number | null, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly evidenceOf: string }> }> } };

export type CenterChoicesQueryVariables = Exact<{
  jurisdictionId: string;
}>;


export type CenterChoicesQuery = { readonly fields: ReadonlyArray<{ readonly code: string, readonly nameZh: string, readonly nameEn: string }>, readonly organisations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } };


export const CentersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Centers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CenterFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CenterOrder"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"latestYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"indicators"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasValue"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"valueIndicator"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"valueYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"formerNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"formerNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recognisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"latestGrade"}},{"kind":"Field","alias":{"kind":"Name","value":"trend"},"name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indicators"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"RD_INVESTMENT","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"fromYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"toYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"latest"},"name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indicators"},"value":{"kind":"Variable","name":{"kind":"Name","value":"indicators"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"latestYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"toYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"latestYear"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorCode"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"valued"},"name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indicators"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"valueIndicator"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"fromYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"valueYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"toYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"valueYear"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasValue"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorCode"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CentersQuery, CentersQueryVariables>;
export const CentersTotalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CentersTotal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorFactFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorAggregates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEAR"}]}},{"kind":"Argument","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"SUM"}},{"kind":"ObjectField","name":{"kind":"Name","value":"as"},"value":{"kind":"StringValue","value":"total","block":false}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"as"},"value":{"kind":"StringValue","value":"centers","block":false}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceOf"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CentersTotalQuery, CentersTotalQueryVariables>;
export const CenterChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CenterChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jurisdictionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"jurisdictionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdictionId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEPARTMENT"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]} as unknown as DocumentNode<CenterChoicesQuery, CenterChoicesQueryVariables>;