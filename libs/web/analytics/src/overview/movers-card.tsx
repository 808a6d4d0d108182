import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Emphasised, localName, useLanguage, useText } from '@wanchuang/web-client';
import {
  type BarRow,
  BarRows,
  PlotCard,
  Toggle,
  type ValueFormat,
  changeText,
  countChangeText,
  countFormat,
  greatestDecimal,
  moneyFormat,
  pixelsOf,
  seriesColour,
} from '@wanchuang/web-ui';
import { CardFooter } from './card-footer';
import { useCardState } from './card-state';
import { centerAddress } from './drill';
import type { OverviewMoverFragment } from './overview.generated';
import { useOverviewContext } from './overview-context';
import { moverValues } from './overview-schema';
import { overviewText } from './overview.text';
import { moneyStyle, uiLanguage } from './plot-format';
import { shortNames } from './short-names';

type Mover = OverviewMoverFragment;

const moverNames = { investment: 'investment', patents: 'inventionPatents', contracts: 'contracts' } as const;

const absolute = (value: string): string => value.replace(/^-/, '');

/** A change and its rate with their signs: money in its own unit, patents as a number. */
function changeWords({ change, changeRate }: Mover, format: ValueFormat | null): readonly string[] {
  const amount =
    format === null
      ? countChangeText(change)
      : `${change.startsWith('-') ? '−' : '+'}${format.short(absolute(change))}`;
  return changeRate === null ? [amount] : [amount, changeText(changeRate, 0)];
}

/** Whose figure rose and fell most on the year before. */
export function MoversCard(): ReactNode {
  const { answer, state, setState, style, jurisdiction } = useOverviewContext();
  const say = useText(overviewText);
  const language = useLanguage();
  const overview = answer.data?.overview;
  const movers =
    overview &&
    { investment: overview.investmentMovers, patents: overview.patentMovers, contracts: overview.contractMovers }[
      state.movers
    ];
  const all = [...(movers?.rises ?? []), ...(movers?.falls ?? [])];
  const short = shortNames(all.map(({ center }) => localName(center, language)));
  const named = new Map(all.map(({ center }, index) => [center.id, short[index] ?? center.name]));
  const greatest = greatestDecimal(all.map(({ change }) => absolute(change)));
  const money = state.movers === 'patents' ? null : moneyFormat(greatest, moneyStyle(style));
  const name = say(moverNames[state.movers]);
  const title = say('movers', { name, year: movers?.year ?? overview?.latestYear ?? '' });
  const cardState = useCardState({ isEmpty: all.length === 0, name });
  const rowsOf = (side: Side): readonly BarRow[] =>
    (movers?.[side] ?? []).map((mover) => ({
      key: mover.center.id,
      label: named.get(mover.center.id) ?? mover.center.name,
      size: pixelsOf(absolute(mover.change)),
      valueText: changeWords(mover, money).join(' · '),
      colour: seriesColour(side === 'rises' ? 'sapphire' : 'stone'),
    }));
  const figures = money ?? countFormat(greatest, { language: uiLanguage(language), unit: '' });
  return (
    <PlotCard
      title={title}
      sentence={
        movers && (
          <Emphasised>
            {moversSentence(
              movers.rises[0],
              movers.falls[0],
              (mover) => [named.get(mover.center.id) ?? '', changeWords(mover, money).join(say('comma'))],
              say,
            )}
          </Emphasised>
        )
      }
      state={
        cardState.kind === 'empty'
          ? {
              kind: 'empty',
              text: say('moversNone', { unit: say(jurisdiction.unit === 'REGION' ? 'regions' : 'centers') }),
            }
          : cardState
      }
      refreshing={answer.refreshing}
      table={{
        caption: title,
        columns: [
          say('center'),
          say('value', { year: movers?.year ?? '' }),
          say('value', { year: (movers?.year ?? 0) - 1 }),
          say('change'),
          say('changeRate'),
        ],
        rows: all.map((mover) => ({
          key: mover.center.id,
          cells: [
            localName(mover.center, language),
            ...[mover.value, mover.previous, mover.change].map((value) => ({
              text: figures.figure(value),
              raw: value,
            })),
            mover.changeRate === null ? null : { text: changeText(mover.changeRate), raw: mover.changeRate },
          ],
        })),
      }}
      controls={
        <Toggle
          label={say('moversOf')}
          choices={moverValues.map((value) => ({ value, label: say(moverNames[value]) }))}
          chosen={state.movers}
          onChange={(value) => setState({ movers: value })}
        />
      }
      footer={<CardFooter money={money !== null} />}
    >
      <div className="o-columns">
        {sides.map((side) => (
          <div key={side}>
            <h3 className="o-subhead">{say(side)}</h3>
            <MoverRows side={side} rows={rowsOf(side)} alike={sides.flatMap(rowsOf)} />
          </div>
        ))}
      </div>
    </PlotCard>
  );
}

type Say = ReturnType<typeof useText<(typeof overviewText)['entries']>>;

function moversSentence(
  rise: Mover | undefined,
  fall: Mover | undefined,
  words: (mover: Mover) => readonly [string, string],
  say: Say,
): string {
  const [riseName = '', riseBy = ''] = rise ? words(rise) : [];
  const [fallName = '', fallBy = ''] = fall ? words(fall) : [];
  if (rise && fall) return say('moversSentence', { rise: riseName, riseBy, fall: fallName, fallBy });
  if (rise) return say('moversRise', { rise: riseName, riseBy });
  return fall ? say('moversFall', { fall: fallName, fallBy }) : '';
}

const sides = ['rises', 'falls'] as const;
type Side = (typeof sides)[number];

interface MoverRowsProps {
  readonly side: Side;
  readonly rows: readonly BarRow[];
  readonly alike: readonly BarRow[];
}

function MoverRows({ side, rows, alike }: MoverRowsProps): ReactNode {
  const { state } = useOverviewContext();
  const say = useText(overviewText);
  const navigate = useNavigate();
  if (rows.length === 0) return <p className="o-none">{say(side === 'rises' ? 'noRises' : 'noFalls')}</p>;
  return (
    <BarRows
      label={`${say(side)}: ${rows.map(({ label, valueText }) => `${label} ${valueText}`).join(say('listSeparator'))}`}
      rows={rows}
      alike={alike}
      atLeast={Math.max(...alike.map(({ size }) => size))}
      describe={(row) => say('openCenter', { name: row.label, change: row.valueText })}
      onSelect={(id) => void navigate(centerAddress(state, id))}
    />
  );
}
