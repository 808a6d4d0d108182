import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useViewer } from '@wanchuang/web-access';
import {
  Notice,
  pageHandle,
  panelStateValues,
  useJurisdiction,
  useJurisdictions,
  useLinks,
  useText,
  useUrlState,
} from '@wanchuang/web-client';
import { type Column } from '@wanchuang/web-registry';
import { ChoicePill, PageHead } from '@wanchuang/web-ui';
import { Listed } from '../found/listed';
import { holdsIn } from '../holds-in';
import { QueueCallPill } from '../queue/queue-call-pill';
import { panelStateText } from '../state-words.text';
import { NewPanel } from './new-panel';
import { type PanelRowFragment, PanelsDocument } from './panel.generated';
import { panelText } from './panel.text';
import { panelsSchema } from './panels-schema';
import '../recognition.css';
import './panel.css';

const pageSize = 50;

/** The panels of a place (Art. 9(3)), the latest meeting first. */
export function PanelsPage(): ReactNode {
  const say = useText(panelText);
  const word = useText(panelStateText);
  const place = useJurisdiction();
  const { all } = useJurisdictions();
  const { viewer } = useViewer();
  const { state, setState } = useUrlState(panelsSchema);
  const [isNew, setIsNew] = useState(false);
  const mayCreate = holdsIn(viewer?.roles ?? [], ['BUREAU_OFFICER'], all, place.id);
  return (
    <>
      <title>{say('title')}</title>
      <PageHead
        title={say('title')}
        filters={
          <>
            <ChoicePill
              label={say('state')}
              choices={panelStateValues.map((value) => ({ value, label: word(value) }))}
              chosen={state.states}
              onChange={(states) => setState({ states })}
            />
            <QueueCallPill chosen={state.call} onChange={(call) => setState({ call })} />
          </>
        }
        actions={
          mayCreate ? (
            <Button type="primary" onClick={() => setIsNew(true)}>
              {say('create')}
            </Button>
          ) : null
        }
      />
      <p className="g-quiet p-lead">{say('lead')}</p>
      <Rows />
      <NewPanel isOpen={isNew} onClose={() => setIsNew(false)} />
    </>
  );
}

function usePanels() {
  const place = useJurisdiction();
  const { state } = useUrlState(panelsSchema);
  const filter = {
    jurisdictionId: place.id,
    ...(state.call === null ? {} : { callId: state.call }),
    ...(state.states.length > 0 ? { states: state.states } : {}),
  };
  const query = useQuery(PanelsDocument, { variables: { filter, first: pageSize }, fetchPolicy: 'cache-and-network' });
  const page = (query.data ?? query.previousData)?.panels;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    rows: page?.nodes ?? [],
    isNarrowed: state.call !== null || state.states.length > 0,
    ...pageHandle(query, page, after === null ? null : () => query.fetchMore({ variables: { after } })),
  };
}

function Rows(): ReactNode {
  const say = useText(panelText);
  const linkTo = useLinks();
  const addressOf = ({ id }: PanelRowFragment): string => linkTo(() => `/recognition/panels/${id}`).to;
  const columns = usePanelColumns(addressOf);
  const { isNarrowed, ...handle } = usePanels();
  const nothing = isNarrowed ? 'nothing' : 'empty';
  return (
    <Listed
      handle={handle}
      caption={say('title')}
      columns={columns}
      countWords={(count) => say('count', { count })}
      hrefOf={addressOf}
      nothing={<Notice title={say(`${nothing}Title`)} advice={say(`${nothing}Advice`)} />}
    />
  );
}

function usePanelColumns(addressOf: (row: PanelRowFragment) => string): readonly Column<PanelRowFragment>[] {
  const say = useText(panelText);
  const word = useText(panelStateText);
  const counted = ({ seats }: PanelRowFragment) => ({
    size: seats.filter(({ state }) => state === 'ACCEPTED').length,
    open: seats.filter(({ state }) => state === 'INVITED').length,
  });
  return [
    {
      key: 'name',
      title: say('name'),
      rank: 1,
      onCard: true,
      room: 'some',
      cell: (row) => <Link to={addressOf(row)}>{row.name}</Link>,
    },
    { key: 'state', title: say('state'), rank: 1, onCard: true, tight: true, cell: ({ state }) => word(state) },
    { key: 'meeting', title: say('meetingOn'), rank: 1, onCard: true, tight: true, cell: ({ meetingOn }) => meetingOn },
    { key: 'seats', title: say('seats'), rank: 1, onCard: true, cell: (row) => say('seated', counted(row)) },
    {
      key: 'applications',
      title: say('applications'),
      rank: 2,
      onCard: true,
      cell: ({ applications, conclusions }) =>
        say('concluded', { done: conclusions.length, count: applications.length }),
    },
    { key: 'call', title: say('call'), rank: 3, room: 'much', cell: ({ call }) => call.title },
  ];
}
