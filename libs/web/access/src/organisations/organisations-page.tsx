import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import {
  Failure,
  localName,
  nameOf,
  Notice,
  organisationKindText,
  useLanguage,
  useLinks,
  useText,
  useUrlState,
  Waiting,
} from '@wanchuang/web-client';
import { type Column, DataTable, MoreRows } from '@wanchuang/web-registry';
import { PageHead } from '@wanchuang/web-ui';
import { CreationSheet, OrganisationSheet } from './organisation-sheet';
import { OrganisationsFilters } from './organisations-filters';
import { addition, organisationsSchema, type OrganisationsState, orderValues } from './organisations-schema';
import { organisationsText } from './organisations.text';
import { type OrganisationsHandle, type OrganisationState, sortOf, useOrganisations } from './use-organisations';
import '../access.css';

/** The organisations that an administrator looks after. */
export function OrganisationsPage(): ReactNode {
  const say = useText(organisationsText);
  const linkTo = useLinks();
  const { state, setState } = useUrlState(organisationsSchema);
  const handle = useOrganisations(state);
  const open = (organisation: string | null): void => setState({ organisation });
  const sort = (key: string): void => {
    const now = sortOf(state);
    const next = now.key === key && !now.descending ? `-${key}` : key;
    setState({ order: orderValues.find((one) => one === next) ?? null });
  };
  return (
    <>
      <title>{say('title')}</title>
      <PageHead
        title={say('title')}
        filters={<OrganisationsFilters state={state} setState={setState} />}
        actions={
          <>
            <Link {...linkTo(() => '/admin/import')}>{say('importFile')}</Link>
            <Button type="primary" onClick={() => open(addition)}>
              {say('create')}
            </Button>
          </>
        }
      />
      <Rows handle={handle} state={state} onSort={sort} onOpen={open} />
      <CreationSheet isOpen={state.organisation === addition} onClose={() => open(null)} />
      <OrganisationSheet
        id={state.organisation === addition ? null : state.organisation}
        onOpen={open}
        onClose={() => open(null)}
      />
    </>
  );
}

interface RowsProps {
  readonly handle: OrganisationsHandle;
  readonly state: OrganisationsState;
  readonly onSort: (key: string) => void;
  readonly onOpen: (id: string) => void;
}

function Rows({ handle, state, onSort, onOpen }: RowsProps): ReactNode {
  const say = useText(organisationsText);
  const columns = useOrganisationColumns(onOpen);
  const { rows, totalCount, stale, error, retry, more, loadingMore } = handle;
  if (error !== null) return <Failure error={error} retry={retry} />;
  if (totalCount === null) return <Waiting height={480} />;
  if (rows.length === 0) return <Notice title={say('nothingTitle')} advice={say('nothingAdvice')} />;
  return (
    <section className="a-list">
      <p className="a-list-count">{say('count', { count: totalCount })}</p>
      <DataTable
        caption={say('title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        sort={sortOf(state)}
        onSort={onSort}
        stale={stale}
      />
      <MoreRows shown={rows.length} total={totalCount} busy={loadingMore} onMore={more} />
    </section>
  );
}

function useOrganisationColumns(onOpen: (id: string) => void): readonly Column<OrganisationState>[] {
  const say = useText(organisationsText);
  const kind = useText(organisationKindText);
  const language = useLanguage();
  return [
    {
      key: 'name',
      title: say('name'),
      rank: 1,
      onCard: true,
      room: 'much',
      sortable: true,
      cell: (organisation) => (
        <button type="button" className="w-plain-button a-name" onClick={() => onOpen(organisation.id)}>
          {localName(organisation, language)}
          {organisation.closedOn === null ? null : <span className="a-quiet"> · {say('closed')}</span>}
        </button>
      ),
    },
    { key: 'kind', title: say('kind'), rank: 1, onCard: true, sortable: true, cell: (one) => kind(one.kind) },
    {
      key: 'code',
      title: say('creditCode'),
      rank: 1,
      onCard: true,
      tight: true,
      sortable: true,
      cell: ({ creditCode }) => creditCode ?? '–',
    },
    { key: 'jurisdiction', title: say('jurisdiction'), rank: 2, cell: (one) => nameOf(one.jurisdiction, language) },
    {
      key: 'formerNames',
      title: say('formerNames'),
      rank: 3,
      room: 'some',
      cell: ({ formerNames }) => formerNames.map(({ name }) => name).join('、') || '–',
    },
  ];
}
