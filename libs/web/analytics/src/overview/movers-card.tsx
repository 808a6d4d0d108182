import { type ReactNode, memo, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { Emphasised, useText } from '@wanchuang/web-client';
import { type BarRow, BarRows, PlotCard, Toggle, useStableCallback } from '@wanchuang/web-ui';
import { CardFooter } from './card-footer';
import { useCardState } from './card-state';
import { centerAddress } from './drill';
import { type MoverSide, moverNames, moverSides, moversView } from './movers-data';
import { useOverviewContext } from './overview-context';
import { overviewText } from './overview.text';
import { moverKinds } from './plot-specs';

/** Whose figure rose and fell most on the year before. */
export function MoversCard(): ReactNode {
  const { answer, state, setState, style, jurisdiction } = useOverviewContext();
  const say = useText(overviewText);
  const navigate = useNavigate();
  const overview = answer.data?.overview;
  const movers =
    overview &&
    {
      investment: overview.investmentMovers,
      patents: overview.patentMovers,
      contracts: overview.contractMovers,
    }[state.movers];
  const { title, sentence, rows, table } = useMemo(
    () => moversView(state.movers, movers ?? { year: 0, rises: [], falls: [] }, style),
    [state.movers, movers, style],
  );
  const name = say(moverNames[state.movers]);
  const cardState = useCardState({ isEmpty: rows.rises.length + rows.falls.length === 0, name });
  const nobody = say('moversNone', { unit: say(jurisdiction.unit === 'REGION' ? 'regions' : 'centers') });
  const open = useStableCallback((id: string) => void navigate(centerAddress(state, id)));
  return (
    <PlotCard
      title={movers ? title : say('moversTitle')}
      sentence={<Emphasised>{sentence}</Emphasised>}
      state={cardState.kind === 'empty' ? { kind: 'empty', text: nobody } : cardState}
      refreshing={answer.refreshing}
      table={table}
      controls={
        <Toggle
          label={say('moversOf')}
          choices={moverKinds.map((value) => ({ value, label: say(moverNames[value]) }))}
          chosen={state.movers}
          onChange={(value) => setState({ movers: value })}
        />
      }
      footer={<CardFooter money={state.movers !== 'patents'} />}
    >
      <MoverColumns rows={rows} onOpen={open} />
    </PlotCard>
  );
}

interface MoverColumnsProps {
  readonly rows: Readonly<Record<MoverSide, readonly BarRow[]>>;
  readonly onOpen: (id: string) => void;
}

/** Rises beside falls, on one scale. */
const MoverColumns = memo(function MoverColumns({ rows, onOpen }: MoverColumnsProps): ReactNode {
  const say = useText(overviewText);
  const all = moverSides.flatMap((side) => rows[side]);
  return (
    <div className="o-columns o-movers">
      {moverSides.map((side) => (
        <div key={side}>
          <h3 className="o-subhead">{say(side)}</h3>
          {rows[side].length === 0 ? (
            <p className="o-none">{say(side === 'rises' ? 'noRises' : 'noFalls')}</p>
          ) : (
            <BarRows
              label={`${say(side)}: ${rows[side].map(({ label, valueText }) => `${label} ${valueText}`).join(say('listSeparator'))}`}
              rows={rows[side]}
              alike={all}
              atLeast={Math.max(...all.map(({ size }) => size))}
              describe={({ label, valueText }) => say('openCenter', { name: label, change: valueText })}
              onSelect={onOpen}
            />
          )}
        </div>
      ))}
    </div>
  );
});
