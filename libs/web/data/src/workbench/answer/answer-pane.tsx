import { type ReactNode, useMemo, useState } from 'react';
import { Notice, useText } from '@wanchuang/web-client';
import type { Asked } from '../send-operation';
import type { AnswerView } from '../workbench-schema';
import { workbenchText } from '../workbench.text';
import { AnswerChart } from './answer-chart';
import { AnswerFiles } from './answer-files';
import type { AnswerList } from './answer-lists';
import { answerOf } from './answer-of';
import { tableOf } from './answer-table';
import { AnswerTableView } from './answer-table-view';
import { PagesControl } from './pages-control';
import { useAllPages } from './use-all-pages';

export interface RunOperation {
  readonly asked: Asked;
  /** The answer as JSON. */
  readonly text: string;
}

interface AnswerPaneProps {
  readonly view: AnswerView;
  readonly run: RunOperation | null;
}

/** An answer as a table or a plot; before there is one, how to come by it. */
export function AnswerPane({ view, run }: AnswerPaneProps): ReactNode {
  const say = useText(workbenchText);
  const answer = useMemo(() => answerOf(run?.text), [run]);
  const [chosen, choose] = useState('');
  if (run === null || answer === null || view === 'json') return <Notice title={say('notRunYet')} advice={say('notRunYetAdvice')} />;
  const nameOf = ({ path }: AnswerList): string => path.join('.');
  const list = answer.lists.find((one) => nameOf(one) === chosen) ?? answer.lists[0];
  return (
    <>
      {answer.fault === null ? null : (
        <p className="d-fault" role="alert">
          {say('answeredWithErrors', { message: answer.fault })}
        </p>
      )}
      {answer.lists.length > 1 && list ? (
        <label className="d-field">
          {say('list')}
          <select className="w-input" value={nameOf(list)} onChange={(event) => choose(event.target.value)}>
            {answer.lists.map((one) => (
              <option key={nameOf(one)}>{nameOf(one)}</option>
            ))}
          </select>
        </label>
      ) : null}
      {list === undefined ? (
        answer.fault === null && <Notice title={say('noList')} advice={say('noListAdvice')} />
      ) : list.rows.length === 0 ? (
        <Notice title={say('emptyList')} advice={say('emptyListAdvice')} />
      ) : (
        <ListView key={`${nameOf(list)} ${run.text.length}`} view={view} list={list} asked={run.asked} />
      )}
    </>
  );
}

interface ListViewProps {
  readonly view: AnswerPaneProps['view'];
  readonly list: AnswerList;
  readonly asked: Asked;
}

function ListView({ view, list, asked }: ListViewProps): ReactNode {
  const say = useText(workbenchText);
  const [writesOut, setWritesOut] = useState(true);
  const pages = useAllPages(asked, list);
  const rows = pages.rows ?? list.rows;
  const table = useMemo(() => tableOf(rows, writesOut), [rows, writesOut]);
  const total = list.page?.total ?? null;
  const count = table.rows.length;
  return (
    <>
      <div className="d-answer-head">
        <span>{total === null || total === count ? say('rows', { count }) : say('rowsOf', { count, total })}</span>
        <PagesControl pages={pages} list={list} asked={asked} />
        <label className="w-choice">
          <input type="checkbox" checked={writesOut} onChange={(event) => setWritesOut(event.target.checked)} />
          {say('expand')}
        </label>
        <AnswerFiles table={table} />
      </div>
      {view === 'table' ? <AnswerTableView table={table} /> : <AnswerChart table={table} />}
    </>
  );
}
