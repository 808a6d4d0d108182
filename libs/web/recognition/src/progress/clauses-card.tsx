import { type ReactNode, useMemo } from 'react';
import { Emphasised, useLanguage, useText } from '@wanchuang/web-client';
import { clauseWords, useCitation } from '@wanchuang/web-registry';
import { PartRows, PlotCard, useStableCallback } from '@wanchuang/web-ui';
import { clausesView } from './clauses-data';
import { useCardState, useProgressContext } from './progress-context';
import { ProgressFooter } from './progress-footer';
import { progressText } from './progress.text';

/** What became of each clause; a clause opens by field. */
export function ClausesCard(): ReactNode {
  const { answer, call, state, setState } = useProgressContext();
  const say = useText(progressText);
  const language = useLanguage();
  const cited = useCitation();
  const clauses = answer.progress?.clauses;
  const view = useMemo(
    () => clausesView(clauses ?? [], state.rule, call, language),
    [clauses, state.rule, call, language],
  );
  const cardState = useCardState(view.rows.length === 0, say('noFindings'));
  const definitions = useMemo(
    () => [
      { term: say('rateTerm'), text: say('rateMeaning'), clause: clauseWords(cited('Art. 8'), language) },
      { term: say('sourceTerm'), text: say('sourceMeaning'), clause: clauseWords(cited('Art. 9'), language) },
    ],
    [say, language, cited],
  );
  const spoken = new Map(view.rows.map((row) => [row.key, row.spoken]));
  const choose = useStableCallback((rule: string) => setState({ rule }));
  return (
    <PlotCard
      title={view.title}
      sentence={<Emphasised>{view.sentence}</Emphasised>}
      state={cardState}
      refreshing={answer.refreshing}
      table={view.table}
      definitions={definitions}
      minHeight={320}
      controls={
        view.isOfOne && (
          <button type="button" className="w-plain-button" onClick={() => setState({ rule: null })}>
            {say('backToClauses')}
          </button>
        )
      }
      footer={<ProgressFooter />}
    >
      <PartRows
        label={view.spoken}
        parts={view.parts}
        rows={view.rows}
        as="shares"
        {...(view.isOfOne
          ? {}
          : {
              describe: ({ key, label }: { key: string; label: string }) => spoken.get(key) ?? label,
              onSelect: choose,
            })}
      />
    </PlotCard>
  );
}
