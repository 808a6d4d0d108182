import { ResponseEditor, useGraphiQL } from '@graphiql/react';
import { type ReactNode, useMemo, useState } from 'react';
import { useText, useUrlState } from '@wanchuang/web-client';
import { AnswerPane, type RunOperation } from './answer/answer-pane';
import type { Asked } from './send-operation';
import { answerViews, workbenchSchema } from './workbench-schema';
import { workbenchText } from './workbench.text';

/** What was run last in the tab that is shown. */
function useRun(tabId: string, last: Asked | null, text: string): RunOperation | null {
  const [noted, setNoted] = useState<Asked | null>(null);
  const [asked, setAsked] = useState<Readonly<Record<string, Asked>>>({});
  if (last !== null && last !== noted) {
    setNoted(last);
    setAsked({ ...asked, [tabId]: last });
  }
  const own = asked[tabId];
  return useMemo(() => (own === undefined || text === '' ? null : { asked: own, text }), [own, text]);
}

interface AnswerSectionProps {
  readonly tabId: string;
  /** What was sent last, in whichever tab that was shown then. */
  readonly last: Asked | null;
}

/** The answer of the tab that is shown: as JSON, as a table, as a plot. */
export function AnswerSection({ tabId, last }: AnswerSectionProps): ReactNode {
  const say = useText(workbenchText);
  const { state, setState } = useUrlState(workbenchSchema);
  const text = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.response ?? '');
  const run = useRun(tabId, last, text);
  const isFetching = useGraphiQL(({ isFetching: busy }) => busy);
  const { view } = state;
  const isJson = view === 'json' && (text !== '' || isFetching);
  return (
    <section className="d-answer" aria-label={say('answer')}>
      <div className="d-views" role="group" aria-label={say('views')}>
        {answerViews.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === view}
            onClick={() => setState({ view: one }, { replace: true })}
          >
            {say(one)}
          </button>
        ))}
        <span role="status">{isFetching ? say('running') : null}</span>
      </div>
      {/* the editor stays: what runs writes its answer there */}
      <div className="d-json graphiql-container" hidden={!isJson}>
        <ResponseEditor aria-label={say('answer')} />
      </div>
      {isJson ? null : (
        <div className="d-answer-body" aria-busy={isFetching}>
          <AnswerPane view={view} run={run} />
        </div>
      )}
    </section>
  );
}
