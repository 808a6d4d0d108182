import { type ReactNode, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { Emphasised, useLanguage, useText } from '@wanchuang/web-client';
import { BoxRows, PartRows, PlotCard, useStableCallback } from '@wanchuang/web-ui';
import { queueAddress } from './drill';
import { useCardState, useProgressContext } from './progress-context';
import { ProgressFooter } from './progress-footer';
import { progressText } from './progress.text';
import { type StaysView, staysView } from './stays-data';

/** How long each step takes, and who waits longer than is usual. */
export function StaysCard(): ReactNode {
  const { answer, call, state } = useProgressContext();
  const isOneCall = state.call !== null;
  const say = useText(progressText);
  const language = useLanguage();
  const stays = answer.progress?.stays;
  const view = useMemo(() => staysView(stays ?? [], { call, isOneCall }, language), [stays, call, isOneCall, language]);
  const cardState = useCardState(view.boxes.length + view.waiting.length === 0, say('nothingAdvice'));
  const definitions = useMemo(
    () => [
      { term: say('stayTerm'), text: say('stayMeaning') },
      { term: say('overTerm'), text: say('overMeaning') },
    ],
    [say],
  );
  return (
    <PlotCard
      title={view.title}
      sentence={<Emphasised>{view.sentence}</Emphasised>}
      state={cardState}
      refreshing={answer.refreshing}
      table={view.table}
      definitions={definitions}
      minHeight={320}
      footer={<ProgressFooter />}
    >
      {view.boxes.length > 0 && (
        <>
          <h3 className="g-progress-head">{say(isOneCall ? 'finishedBesideHead' : 'finishedHead')}</h3>
          <BoxRows label={view.boxesSpoken} rows={view.boxes} ticks={view.ticks} writeTick={String} />
        </>
      )}
      <h3 className="g-progress-head">{say('waitingHead')}</h3>
      {view.waiting.length > 0 ? <Waiting view={view} /> : <p className="g-progress-none">{say('waitingNone')}</p>}
    </PlotCard>
  );
}

function Waiting({ view }: { readonly view: StaysView }): ReactNode {
  const { state } = useProgressContext();
  const navigate = useNavigate();
  const find = (key: string) => view.waiting.find((row) => row.key === key);
  const open = useStableCallback((key: string) => {
    const row = find(key);
    if (row) void navigate(queueAddress(state, [row.state]));
  });
  return (
    <PartRows
      label={view.waitingSpoken}
      parts={view.parts}
      rows={view.waiting}
      as="counts"
      describe={({ key, label }) => find(key)?.spoken ?? label}
      onSelect={open}
    />
  );
}
