import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import {
  Failure,
  Notice,
  Waiting,
  nameOf,
  useJurisdictions,
  useLanguage,
  useText,
  useUrlState,
} from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { PageActions } from '../page/page-actions';
import { DataTable } from '../table/data-table';
import { MoreRows } from '../table/more-rows';
import { eventColumns } from './event-columns';
import { EventFilters, filterInWords } from './event-filters';
import { ExportEvents } from './export-events';
import { eventsVariables } from './events-query';
import { eventsSchema, isNarrowed } from './events-schema';
import { eventsText } from './events.text';
import { type EventsHandle, useCenterNames, useEvents } from './use-events';
import '../page/card.css';
import '../centers/centers.css';
import './events.css';

/** The event log: every change of the register, who made it and when (Art. 25). */
export function EventsPage(): ReactNode {
  const say = useText(eventsText);
  const language = useLanguage();
  const { current } = useJurisdictions();
  const { state, setState } = useUrlState(eventsSchema);
  const variables = eventsVariables(state, current?.id ?? null);
  const handle = useEvents(variables);
  const words = filterInWords(state, current && nameOf(current, language), language, say);
  return (
    <>
      <title>{say('title')}</title>
      <PageHead
        title={say('title')}
        inWords={words}
        filters={<EventFilters state={state} setState={setState} hasPlace={current !== null} />}
        actions={
          <>
            <ExportEvents
              variables={variables}
              filter={words}
              disabled={handle.totalCount === null || handle.totalCount === 0}
            />
            <PageActions />
          </>
        }
      />
      <Rows handle={handle} narrowed={isNarrowed(state)} />
    </>
  );
}

function Rows({ handle, narrowed }: { readonly handle: EventsHandle; readonly narrowed: boolean }): ReactNode {
  const say = useText(eventsText);
  const language = useLanguage();
  const { search } = useLocation();
  const { rows, totalCount, stale, error, retry, more, loadingMore } = handle;
  const names = useCenterNames(rows, language);
  if (error !== null) return <Failure error={error} retry={retry} />;
  if (totalCount === null) return <Waiting height={480} />;
  if (rows.length === 0) {
    return narrowed ? (
      <Notice title={say('nothingTitle')} advice={say('nothingAdvice')} />
    ) : (
      <Notice title={say('emptyTitle')} advice={say('emptyAdvice')} />
    );
  }
  return (
    <section className="r-list">
      <p className="r-list-count">{say('count', { count: totalCount })}</p>
      <DataTable
        caption={say('title')}
        columns={eventColumns({ language, say, search, names })}
        rows={rows}
        rowKey={({ id }) => id}
        stale={stale}
      />
      <MoreRows shown={rows.length} total={totalCount} busy={loadingMore} onMore={more} />
    </section>
  );
}
