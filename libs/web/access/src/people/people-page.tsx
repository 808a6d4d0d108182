import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import {
  Failure,
  localName,
  Notice,
  personStatusText,
  roleText,
  useLanguage,
  useLinks,
  useText,
  useUrlState,
  Waiting,
} from '@wanchuang/web-client';
import { type Column, DataTable, MoreRows } from '@wanchuang/web-registry';
import { PageHead } from '@wanchuang/web-ui';
import { InvitationSheet } from './invitation-sheet';
import { PeopleFilters } from './people-filters';
import { invitation, peopleSchema } from './people-schema';
import { peopleText } from './people.text';
import { PersonSheet } from './person-sheet';
import { type PeopleHandle, type PersonState, usePeople } from './use-people';
import '../access.css';

/** Who may sign in, and what each may do. */
export function PeoplePage(): ReactNode {
  const say = useText(peopleText);
  const { state, setState } = useUrlState(peopleSchema);
  const linkTo = useLinks();
  const handle = usePeople(state);
  const open = (person: string | null): void => setState({ person });
  return (
    <>
      <title>{say('title')}</title>
      <PageHead
        title={say('title')}
        filters={<PeopleFilters state={state} setState={setState} />}
        actions={
          <>
            <Link {...linkTo(() => '/admin/import')}>{say('importFile')}</Link>
            <Button type="primary" onClick={() => open(invitation)}>
              {say('invite')}
            </Button>
          </>
        }
      />
      <Rows handle={handle} onOpen={open} />
      <InvitationSheet isOpen={state.person === invitation} onClose={() => open(null)} />
      <PersonSheet id={state.person === invitation ? null : state.person} onClose={() => open(null)} />
    </>
  );
}

function Rows({ handle, onOpen }: { readonly handle: PeopleHandle; readonly onOpen: (id: string) => void }): ReactNode {
  const say = useText(peopleText);
  const columns = usePeopleColumns(onOpen);
  const { rows, totalCount, stale, error, retry, more, loadingMore } = handle;
  if (error !== null) return <Failure error={error} retry={retry} />;
  if (totalCount === null) return <Waiting height={480} />;
  if (rows.length === 0) return <Notice title={say('nothingTitle')} advice={say('nothingAdvice')} />;
  return (
    <section className="a-list">
      <p className="a-list-count">{say('count', { count: totalCount })}</p>
      <DataTable caption={say('title')} columns={columns} rows={rows} rowKey={({ id }) => id} stale={stale} />
      <MoreRows shown={rows.length} total={totalCount} busy={loadingMore} onMore={more} />
    </section>
  );
}

function usePeopleColumns(onOpen: (id: string) => void): readonly Column<PersonState>[] {
  const say = useText(peopleText);
  const role = useText(roleText);
  const status = useText(personStatusText);
  const language = useLanguage();
  const rolesOf = ({ roles }: PersonState): string =>
    [...new Set(roles.filter(({ isInForce }) => isInForce).map((one) => role(one.role)))].join('、');
  return [
    {
      key: 'name',
      title: say('name'),
      rank: 1,
      onCard: true,
      room: 'some',
      cell: (person) => (
        <button type="button" className="w-plain-button a-name" onClick={() => onOpen(person.id)}>
          {person.name ?? say('erased')}
          {person.isDemo ? <span className="a-quiet"> · {say('demo')}</span> : null}
        </button>
      ),
    },
    {
      key: 'roles',
      title: say('role'),
      rank: 1,
      onCard: true,
      room: 'some',
      cell: (person) => rolesOf(person) || say('noRoles'),
    },
    {
      key: 'organisation',
      title: say('organisation'),
      rank: 2,
      room: 'some',
      cell: ({ organisation }) => (organisation ? localName(organisation, language) : '–'),
    },
    { key: 'email', title: say('email'), rank: 2, onCard: true, cell: ({ email }) => email ?? '–' },
    {
      key: 'status',
      title: say('status'),
      rank: 1,
      onCard: true,
      tight: true,
      cell: (person) => status(person.status),
    },
  ];
}
