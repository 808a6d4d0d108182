import { type Language, localName, sayIn } from '@wanchuang/web-client';
import {
  type BarRow,
  type PlotTable,
  type ValueFormat,
  changeText,
  countChangeText,
  countFormat,
  greatestDecimal,
  moneyFormat,
  pixelsOf,
  seriesColour,
} from '@wanchuang/web-ui';
import type { OverviewMoverFragment, OverviewMoversFragment } from './overview.generated';
import { overviewText } from './overview.text';
import { type FigureStyle, moneyStyle, uiLanguage } from './plot-format';
import type { MoverKind } from './plot-specs';
import { shortNames } from './short-names';

export const moverSides = ['rises', 'falls'] as const;
export type MoverSide = (typeof moverSides)[number];

/** The names of the indicators whose movers are listed. */
export const moverNames = { investment: 'investment', patents: 'inventionPatents', contracts: 'contracts' } as const;

/** What the card of movers draws and says. */
export interface MoversView {
  readonly title: string;
  readonly sentence: string;
  readonly rows: Readonly<Record<MoverSide, readonly BarRow[]>>;
  readonly table: PlotTable;
}

const absolute = (value: string): string => value.replace(/^-/, '');

/** A change and its rate with their signs: money in its own unit, patents as a number. */
function changeWords({ change, changeRate }: OverviewMoverFragment, money: ValueFormat | null): readonly string[] {
  const sign = change.startsWith('-') ? '−' : '+';
  const amount = money === null ? countChangeText(change) : sign + money.short(absolute(change));
  return changeRate === null ? [amount] : [amount, changeText(changeRate, 0)];
}

/** Puts the largest rises and falls of one indicator into words, bars and a table. */
export function moversView(kind: MoverKind, movers: OverviewMoversFragment, style: FigureStyle): MoversView {
  const { language } = style;
  const say = sayIn(overviewText, language);
  const all = moverSides.flatMap((side) => movers[side]);
  const short = shortNames(all.map(({ center }) => localName(center, language)));
  const named = new Map(all.map(({ center }, index) => [center.id, short[index] ?? center.name]));
  const nameOf = ({ center }: OverviewMoverFragment): string => named.get(center.id) ?? center.name;
  const greatest = greatestDecimal(all.map(({ change }) => absolute(change)));
  const money = kind === 'patents' ? null : moneyFormat(greatest, moneyStyle(style));
  const rowsOf = (side: MoverSide): readonly BarRow[] =>
    movers[side].map((mover) => ({
      key: mover.center.id,
      label: nameOf(mover),
      size: pixelsOf(absolute(mover.change)),
      valueText: changeWords(mover, money).join(' · '),
      colour: seriesColour(side === 'rises' ? 'sapphire' : 'stone'),
    }));
  const words = (mover: OverviewMoverFragment): Words => ({
    name: nameOf(mover),
    by: changeWords(mover, money).join(say('comma')),
  });
  const title = say('movers', { name: say(moverNames[kind]), year: movers.year });
  return {
    title,
    sentence: sentenceOf(movers.rises.map(words)[0], movers.falls.map(words)[0], language),
    rows: { rises: rowsOf('rises'), falls: rowsOf('falls') },
    table: tableOf(
      title,
      movers.year,
      all,
      money ?? countFormat(greatest, { language: uiLanguage(language), unit: '' }),
      language,
    ),
  };
}

interface Words {
  readonly name: string;
  readonly by: string;
}

function sentenceOf(rise: Words | undefined, fall: Words | undefined, language: Language): string {
  const say = sayIn(overviewText, language);
  if (rise && fall)
    return say('moversSentence', { rise: rise.name, riseBy: rise.by, fall: fall.name, fallBy: fall.by });
  if (rise) return say('moversRise', { rise: rise.name, riseBy: rise.by });
  return fall ? say('moversFall', { fall: fall.name, fallBy: fall.by }) : '';
}

function tableOf(
  caption: string,
  year: number,
  movers: readonly OverviewMoverFragment[],
  format: ValueFormat,
  language: Language,
): PlotTable {
  const say = sayIn(overviewText, language);
  return {
    caption,
    columns: [
      say('center'),
      say('value', { year }),
      say('value', { year: year - 1 }),
      say('change'),
      say('changeRate'),
    ],
    rows: movers.map(({ center, value, previous, change, changeRate }) => ({
      key: center.id,
      cells: [
        localName(center, language),
        ...[value, previous, change].map((amount) => ({ text: format.figure(amount), raw: amount })),
        changeRate === null ? null : { text: changeText(changeRate), raw: changeRate },
      ],
    })),
  };
}
