import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { grouped } from '@wanchuang/web-ui';
import type { Asked } from '../send-operation';
import { useFailureWords } from '../use-fetcher';
import { workbenchText } from '../workbench.text';
import type { AnswerList } from './answer-lists';
import { pageDocument } from './following-pages';
import { type AllPages, mostRows } from './use-all-pages';

interface PagesControlProps {
  readonly pages: AllPages;
  readonly list: AnswerList;
  readonly asked: Asked;
}

const figure = (value: number): string => grouped(String(value));

/** Fetches the pages that follow: says how far it is, and where it ends. */
export function PagesControl({ pages, list, asked }: PagesControlProps): ReactNode {
  const say = useText(workbenchText);
  const { state, fetchAll, cancel } = pages;
  if (state.kind === 'fetching')
    return (
      <>
        <Words pages={pages} total={list.page?.total ?? null} />
        <button type="button" className="w-plain-button" onClick={cancel}>
          {say('cancel')}
        </button>
      </>
    );
  const hasMore = list.page?.hasNext === true && list.page.endCursor !== null && state.kind !== 'done';
  const canFetch = hasMore && pageDocument(asked.query, list.path, asked.operationName ?? null) !== null;
  return (
    <>
      <Words pages={pages} total={list.page?.total ?? null} />
      {canFetch && state.kind !== 'limited' ? (
        <button
          type="button"
          className="w-plain-button"
          title={say('allPagesLimit', { most: figure(mostRows) })}
          onClick={fetchAll}
        >
          {say('allPages')}
        </button>
      ) : null}
    </>
  );
}

function Words({ pages: { state }, total }: { readonly pages: AllPages; readonly total: number | null }): ReactNode {
  const say = useText(workbenchText);
  const failureWords = useFailureWords();
  return (
    <span role="status">
      {state.kind === 'fetching' && total === null ? say('fetching', { done: figure(state.done) }) : null}
      {state.kind === 'fetching' && total !== null
        ? say('fetchingOf', { done: figure(state.done), total: figure(total) })
        : null}
      {state.kind === 'cancelled' ? say('fetchCancelled', { done: figure(state.done) }) : null}
      {state.kind === 'limited' ? say('fetchLimited', { most: figure(mostRows) }) : null}
      {state.kind === 'failed' ? say('fetchFailed', { why: failureWords(state.error) }) : null}
    </span>
  );
}
