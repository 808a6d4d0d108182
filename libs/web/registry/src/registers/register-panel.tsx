import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { attempt, Failure, Waiting, languageTag, useLanguage, useText } from '@wanchuang/web-client';
import { type DecimalText, type ValueFormat, greatestDecimal, moneyFormat } from '@wanchuang/web-ui';
import { type Column, DataTable, useIsPhone } from '../table/data-table';
import { MoreRows } from '../table/more-rows';
import type { AwardsQueryVariables, RegisterFilter } from './registers.generated';
import { registersText } from './registers.text';
import { type RegisterWords, useRegisterWords } from './register-words';

/** Some of one register's rows, as the API pages them. */
export interface RegisterPage<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** How one register is asked for and shown. */
export interface RegisterDefinition<Data, Row extends { readonly id: string }> {
  readonly document: TypedDocumentNode<Data, AwardsQueryVariables>;
  readonly page: (data: Data) => RegisterPage<Row> | undefined;
  readonly columns: (words: RegisterWords, money: ValueFormat) => readonly Column<Row>[];
  /** What the register's money is, for registers that have any. */
  readonly money?: {
    readonly of: (row: Row) => DecimalText;
    readonly total: (data: Data) => DecimalText | undefined;
    readonly column: string;
  };
}

/** What is shown of a register, and what was counted. */
export interface RegisterSum {
  readonly count: number;
  /** Null for a register without money. */
  readonly total: DecimalText | null;
}

export interface RegisterPanelProps {
  readonly centerId: string;
  readonly filter: RegisterFilter;
  readonly currency: string;
  readonly caption: string;
  /** Says something of the sum above the rows. */
  readonly children?: (sum: RegisterSum) => ReactNode;
}

/** Cards on a phone are tall. */
const pageSizes = { desk: 50, phone: 10 } as const;

/** A register of one center: its rows under a filter, their number and their total. */
export function RegisterPanel<Data, Row extends { readonly id: string }>({
  definition,
  centerId,
  filter,
  currency,
  caption,
  children,
}: RegisterPanelProps & { readonly definition: RegisterDefinition<Data, Row> }): ReactNode {
  const say = useText(registersText);
  const language = useLanguage();
  const words = useRegisterWords();
  const isPhone = useIsPhone();
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery<Data, AwardsQueryVariables>(
    definition.document,
    { variables: { id: centerId, filter, first: pageSizes[isPhone ? 'phone' : 'desk'] } },
  );
  const shown = data ?? previousData;
  if (error && data === undefined) return <Failure error={error} retry={() => attempt(refetch())} />;
  const page = shown === undefined ? undefined : definition.page(shown);
  if (shown === undefined || page === undefined) return <Waiting />;

  const { money } = definition;
  const total = money?.total(shown) ?? null;
  const format = moneyFormat(greatestDecimal(money ? page.nodes.map(money.of) : []), {
    language: languageTag[language],
    currency,
  });
  const columns = definition
    .columns(words, format)
    .map((column) =>
      total !== null && column.key === money?.column
        ? { ...column, foot: <span title={format.exact(total)}>{format.figure(total)}</span> }
        : column,
    );
  const after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return (
    <>
      {children?.({ count: page.totalCount, total })}
      {page.nodes.length === 0 ? (
        <p className="r-none">
          <strong>{say('none')}</strong> {say('noneLong')}
        </p>
      ) : (
        <DataTable
          caption={caption}
          columns={columns}
          rows={page.nodes}
          rowKey={({ id }) => id}
          footTitle={`${say('total')} · ${say('entries', { count: page.totalCount })}`}
          stale={data === undefined}
        />
      )}
      <MoreRows
        shown={page.nodes.length}
        total={page.totalCount}
        busy={loading}
        onMore={after === null ? null : () => attempt(fetchMore({ variables: { after } }))}
      />
    </>
  );
}
