import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { firstValueFrom, Subject, takeUntil } from 'rxjs';
import { type Answer, type Asked, sendOperation } from '../send-operation';
import { type AnswerList, isObject, type Json, listsOf } from './answer-lists';
import { afterVariable, pageDocument } from './following-pages';

/** As many rows as the browser goes on well with. */
export const mostRows = 50_000;

export type PagesState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'fetching'; readonly done: number }
  | { readonly kind: 'done' | 'cancelled' | 'limited'; readonly done: number }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface AllPages {
  readonly state: PagesState;
  /** Every row that was fetched; null: the answer's own stand. */
  readonly rows: readonly Json[] | null;
  readonly fetchAll: () => void;
  readonly cancel: () => void;
}

const pageIn = ({ data, errors }: Answer, path: readonly string[]): AnswerList => {
  const [fault] = errors ?? [];
  if (fault) throw new Error(fault.message);
  const json: Json = JSON.parse(JSON.stringify(data ?? null));
  const found = isObject(json) ? listsOf(json).find((one) => one.path.join('.') === path.join('.')) : undefined;
  if (!found) throw new Error(path.join('.'));
  return found;
};

/** Fetches what follows of a connection, page by page, until its end, its limit or a word. */
export function useAllPages(asked: Asked, list: AnswerList): AllPages {
  const client = useApolloClient();
  const [state, setState] = useState<PagesState>({ kind: 'idle' });
  const [rows, setRows] = useState<readonly Json[] | null>(null);
  const stopped = useRef<Subject<void> | null>(null);
  const run = async (document: string, stop: Subject<void>): Promise<PagesState> => {
    const fetched: Json[] = [...list.rows];
    let page = list.page;
    while (page?.hasNext && page.endCursor !== null) {
      if (fetched.length >= mostRows) return { kind: 'limited', done: fetched.length };
      setState({ kind: 'fetching', done: fetched.length });
      const variables = { ...asked.variables, [afterVariable]: page.endCursor };
      const answers = sendOperation(client, { ...asked, query: document, variables }).pipe(takeUntil(stop));
      const answer = await firstValueFrom(answers, { defaultValue: null });
      if (answer === null) return { kind: 'cancelled', done: fetched.length };
      const next = pageIn(answer, list.path);
      fetched.push(...next.rows);
      setRows([...fetched]);
      page = next.page;
    }
    return { kind: 'done', done: fetched.length };
  };
  const fetchAll = (): void => {
    const document = pageDocument(asked.query, list.path, asked.operationName ?? null);
    if (document === null) return;
    const stop = new Subject<void>();
    stopped.current = stop;
    run(document, stop)
      .then(setState)
      .catch((error: unknown) => setState({ kind: 'failed', error }));
  };
  return { state, rows, fetchAll, cancel: () => stopped.current?.next() };
}
