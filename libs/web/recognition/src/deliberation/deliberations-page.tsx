import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Notice, pageHandle, useJurisdiction, useLinks, useText } from '@wanchuang/web-client';
import { type Column } from '@wanchuang/web-registry';
import { PageHead } from '@wanchuang/web-ui';
import { Listed } from '../found/listed';
import { deliberationStateText } from '../outcome/outcome.text';
import { DeliberationsDocument, type DeliberationsQuery, ToDeliberateDocument } from './deliberation.generated';
import { deliberationText } from './deliberation.text';
import '../recognition.css';
import '../outcome/outcome.css';

type Row = DeliberationsQuery['deliberations']['nodes'][number];

const pageSize = 50;

/** The directors' meetings of a place, the latest first (Art. 9(4)). */
export function DeliberationsPage(): ReactNode {
  const say = useText(deliberationText);
  const linkTo = useLinks();
  const place = useJurisdiction();
  const query = useQuery(DeliberationsDocument, { variables: { jurisdictionId: place.id, first: pageSize } });
  const waiting = useQuery(ToDeliberateDocument, {
    variables: { jurisdictionId: place.id },
    fetchPolicy: 'cache-and-network',
  });
  const page = (query.data ?? query.previousData)?.deliberations;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const more = after === null ? null : () => query.fetchMore({ variables: { after } });
  const handle = { rows: page?.nodes ?? [], ...pageHandle(query, page, more) };
  const columns = useColumns();
  const draft = (
    <Link className="g-begin" {...linkTo(() => '/recognition/deliberations/new')}>
      {say('draft')}
    </Link>
  );
  const count = waiting.data?.applications.totalCount ?? 0;
  return (
    <>
      <title>{say('title')}</title>
      <PageHead title={say('title')} actions={draft} />
      <p className="g-quiet t-lead">
        {say('lead')} {count === 0 ? null : <strong>{say('waiting', { count })}</strong>}
      </p>
      <Listed
        handle={handle}
        caption={say('title')}
        columns={columns}
        countWords={(total) => say('count', { count: total })}
        hrefOf={({ id }) => `/recognition/deliberations/${id}`}
        nothing={<Notice title={say('emptyTitle')} advice={say('emptyAdvice')} actions={draft} />}
      />
    </>
  );
}

function useColumns(): readonly Column<Row>[] {
  const say = useText(deliberationText);
  const state = useText(deliberationStateText);
  const linkTo = useLinks();
  const count = ({ items }: Row, wanted: string): number => items.filter(({ decision }) => decision === wanted).length;
  return [
    {
      key: 'heldOn',
      title: say('heldOn'),
      rank: 1,
      onCard: true,
      cell: ({ id, heldOn }) => (
        <Link {...linkTo(() => `/recognition/deliberations/${id}`)}>{say('meetingOf', { day: heldOn })}</Link>
      ),
    },
    { key: 'state', title: say('state'), rank: 1, onCard: true, cell: (row) => state(row.state) },
    {
      key: 'decided',
      title: say('decided'),
      rank: 1,
      onCard: true,
      cell: (row) => say('tally', { approved: count(row, 'APPROVE'), refused: count(row, 'REFUSE') }),
    },
  ];
}
