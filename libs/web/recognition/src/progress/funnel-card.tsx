import { type ReactNode, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { Emphasised, useLanguage, useText } from '@wanchuang/web-client';
import { clauseWords, useCitation } from '@wanchuang/web-registry';
import { BarRows, PlotCard, useStableCallback } from '@wanchuang/web-ui';
import { queueAddress } from './drill';
import { type FunnelRow, funnelView } from './funnel-data';
import { useCardState, useProgressContext } from './progress-context';
import { ProgressFooter } from './progress-footer';
import { progressText } from './progress.text';

/** How many applications came to each stage, and where the others ended. */
export function FunnelCard(): ReactNode {
  const { answer, call } = useProgressContext();
  const say = useText(progressText);
  const language = useLanguage();
  const cited = useCitation();
  const stages = answer.progress?.stages;
  const view = useMemo(() => funnelView(stages ?? [], call, language), [stages, call, language]);
  const cardState = useCardState((stages?.[0]?.reached ?? 0) === 0, say('nothingAdvice'));
  const definitions = useMemo(
    () => [
      { term: say('stageTerm'), text: say('stageMeaning'), clause: clauseWords(cited('Art. 9'), language) },
      { term: say('endTerm'), text: say('endMeaning'), clause: clauseWords(cited('Art. 9'), language) },
    ],
    [say, language, cited],
  );
  return (
    <PlotCard
      title={view.title}
      sentence={<Emphasised>{view.sentence}</Emphasised>}
      state={cardState}
      refreshing={answer.refreshing}
      table={view.table}
      definitions={definitions}
      minHeight={200}
      footer={<ProgressFooter />}
    >
      <div className="g-progress-columns">
        <Section head={say('reachedHead')} rows={view.stages} beside={view.ends} />
        {view.ends.length > 0 ? (
          <Section head={say('endedHead')} rows={view.ends} beside={view.stages} />
        ) : (
          <div>
            <h3 className="g-progress-head">{say('endedHead')}</h3>
            <p className="g-progress-none">{say('endedNone')}</p>
          </div>
        )}
      </div>
    </PlotCard>
  );
}

interface SectionProps {
  readonly head: string;
  readonly rows: readonly FunnelRow[];
  /** Both are drawn to one scale. */
  readonly beside: readonly FunnelRow[];
}

function Section({ head, rows, beside }: SectionProps): ReactNode {
  const { state } = useProgressContext();
  const navigate = useNavigate();
  const spoken = new Map(rows.map((row) => [row.key, row.spoken]));
  const open = useStableCallback((key: string) => {
    const row = rows.find((one) => one.key === key);
    if (row) void navigate(queueAddress(state, row.states));
  });
  return (
    <div>
      <h3 className="g-progress-head">{head}</h3>
      <BarRows
        label={`${head}: ${rows.map(({ label, valueText }) => `${label} ${valueText}`).join(' / ')}`}
        rows={rows}
        atLeast={Math.max(0, ...beside.map(({ size }) => size))}
        describe={({ key, label }) => spoken.get(key) ?? label}
        onSelect={open}
      />
    </div>
  );
}
