import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import {
  localName,
  Notice,
  organisationKindText,
  pageHandle,
  useJurisdiction,
  useLanguage,
  useText,
  useUrlState,
} from '@wanchuang/web-client';
import { type Column, SearchBox } from '@wanchuang/web-registry';
import { PageHead } from '@wanchuang/web-ui';
import { Listed } from '../found/listed';
import { today } from '../outcome/day-line';
import { HostDrawer } from './host-drawer';
import { HostsDocument, type HostsQuery } from './host.generated';
import { hostText } from './host.text';
import { hostsSchema } from './host-schema';
import '../recognition.css';
import '../outcome/outcome.css';

type Row = HostsQuery['organisations']['nodes'][number];

const pageSize = 50;

/** Legal persons with what stands against them: found by name, old name or credit code (Art. 8(1), 24). */
export function HostsPage(): ReactNode {
  const say = useText(hostText);
  const place = useJurisdiction();
  const { state, setState } = useUrlState(hostsSchema);
  const search = state.q === '' ? null : state.q;
  const query = useQuery(HostsDocument, { variables: { jurisdictionId: place.id, search, first: pageSize } });
  const page = (query.data ?? query.previousData)?.organisations;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const more = after === null ? null : () => query.fetchMore({ variables: { after } });
  const handle = { rows: page?.nodes ?? [], ...pageHandle(query, page, more) };
  const columns = useColumns((id) => setState({ host: id }));
  return (
    <>
      <title>{say('title')}</title>
      <PageHead
        title={say('title')}
        filters={<SearchBox label={say('search')} value={state.q} onChange={(q) => setState({ q })} />}
      />
      <p className="g-quiet t-lead">{say('lead')}</p>
      <Listed
        handle={handle}
        caption={say('title')}
        columns={columns}
        countWords={(count) => say('count', { count })}
        nothing={<Notice title={say('nothingTitle')} advice={say('nothingAdvice')} />}
      />
      <HostDrawer id={state.host} onClose={() => setState({ host: null })} />
    </>
  );
}

function useColumns(onOpen: (id: string) => void): readonly Column<Row>[] {
  const say = useText(hostText);
  const kind = useText(organisationKindText);
  const language = useLanguage();
  const standing = ({ recordEntries }: Row): number => recordEntries.filter(({ state }) => state === 'STANDING').length;
  const barred = ({ bans }: Row): string | null =>
    bans
      .map(({ untilOn }) => untilOn)
      .filter((until) => until > today())
      .toSorted()
      .at(-1) ?? null;
  return [
    {
      key: 'name',
      title: say('name'),
      rank: 1,
      onCard: true,
      room: 'much',
      cell: (row) => (
        <>
          <button type="button" className="t-link" onClick={() => onOpen(row.id)}>
            {localName(row, language)}
          </button>
          {row.formerNames.length === 0 ? null : (
            <span className="t-under">
              {say('formerly', { names: row.formerNames.map(({ name }) => name).join(' · ') })}
            </span>
          )}
        </>
      ),
    },
    { key: 'kind', title: say('kind'), rank: 2, cell: (row) => kind(row.kind) },
    {
      key: 'code',
      title: say('creditCode'),
      rank: 2,
      onCard: true,
      tight: true,
      cell: ({ creditCode }) => creditCode ?? <span className="g-quiet">{say('noCode')}</span>,
    },
    {
      key: 'record',
      title: say('record'),
      rank: 1,
      onCard: true,
      cell: (row) => (standing(row) === 0 ? say('clean') : say('entries', { count: standing(row) })),
    },
    {
      key: 'ban',
      title: say('ban'),
      rank: 1,
      onCard: true,
      cell: (row) => {
        const until = barred(row);
        return until === null ? say('free') : <strong>{say('until', { day: until })}</strong>;
      },
    },
  ];
}
