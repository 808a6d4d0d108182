import { type ReactNode, useMemo } from 'react';
import { Emphasised } from '@wanchuang/web-client';
import {
  PlotCard,
  type SeriesColour,
  type SeriesPoint,
  StackedColumns,
  type ToneName,
  pivotSeries,
  ready,
  seriesColour,
  yearsBetween,
} from '@wanchuang/web-ui';
import { courseFinding, largestFinding, latestFirm, peerFinding, sentenceOf } from '../center/findings';
import { figureFormat } from '../figures/figure-format';
import { BandPlot } from './band-plot';
import { bandOf, pointsOf } from './center-figures';
import { type PlotContext, cellOf, definitionsOf, peersWord } from './plot-context';

/** One part of a stacked plot: the indicator that it shows, and how. */
export interface StackedPart {
  readonly indicatorCode: string;
  readonly name: string;
  /** For the end of the last column. */
  readonly shortName: string;
  readonly tone: ToneName;
}

export interface StackedPlotProps {
  readonly context: PlotContext;
  /** Takes the unit of the figures. */
  readonly title: (unit: string) => string;
  readonly parts: readonly StackedPart[];
  /** The indicator that is the whole, where there is one; else the parts are added. */
  readonly wholeCode?: string;
  /** What is set against the peers below, and its heading. */
  readonly peers: { readonly indicatorCode: string; readonly heading: string; readonly colour: SeriesColour };
  readonly whole?: boolean;
}

/** Figures by kind, and below them the center among its peers. */
export function StackedPlot({
  context,
  title: titleOf,
  parts,
  wholeCode,
  peers,
  whole = false,
}: StackedPlotProps): ReactNode {
  const { figures, style, say, fromYear, toYear, kind, onBehind } = context;
  const rows = useMemo(
    () =>
      pivotSeries(
        parts.map(({ indicatorCode }) => ({ key: indicatorCode, points: pointsOf(figures, indicatorCode) })),
        yearsBetween(fromYear, toYear),
        wholeCode === undefined ? undefined : pointsOf(figures, wholeCode),
      ),
    [parts, figures, wholeCode, fromYear, toYear],
  );
  const series = useMemo(
    () =>
      parts.map(({ indicatorCode, name, shortName, tone }) => ({
        key: indicatorCode,
        label: name,
        shortLabel: shortName,
        colour: seriesColour(tone),
      })),
    [parts],
  );
  const totals: readonly SeriesPoint[] = rows.map(({ year, total, provisional }) => ({
    year,
    value: total,
    provisional,
  }));
  const format = figureFormat(
    parts[0]?.indicatorCode ?? '',
    totals.map(({ value }) => value),
    style,
  );
  const title = titleOf(format.unit);
  const isEmpty = totals.every(({ value }) => value === null);
  return (
    <PlotCard
      title={title}
      sentence={<Emphasised>{finding()}</Emphasised>}
      state={isEmpty ? { kind: 'empty', text: say('noFigures') } : ready}
      refreshing={context.refreshing}
      definitions={definitionsOf(
        parts.map(({ indicatorCode }) => indicatorCode),
        say,
        style.language,
      )}
      footer={`${context.footer} · ${peersWord(bandOf(figures, peers.indicatorCode), kind, say)}`}
      minHeight={400}
      table={{
        caption: title,
        columns: [say('year'), ...parts.map(({ name }) => name), say('sum')],
        rows: rows.map(({ year, values, total }) => ({
          key: String(year),
          cells: [
            String(year),
            ...parts.map(({ indicatorCode }) => cellOf(values[indicatorCode], format)),
            cellOf(total, format),
          ],
        })),
      }}
    >
      <StackedColumns
        label={title}
        rows={rows}
        series={series}
        format={format}
        whole={whole}
        height={236}
        onSelect={({ key, year }) => onBehind({ indicatorCode: key, year })}
        hint={({ year }) => say('behindHint', { year })}
      />
      <h3 className="r-plot-part">{peers.heading}</h3>
      <BandPlot
        context={context}
        indicatorCode={peers.indicatorCode}
        label={peers.heading}
        colour={peers.colour}
        whole={whole}
        height={140}
      />
    </PlotCard>
  );

  function finding(): string {
    const year = latestFirm(totals)?.year;
    const named = parts.map(({ indicatorCode, name }) => ({ name, points: pointsOf(figures, indicatorCode) }));
    const ofPeers = pointsOf(figures, peers.indicatorCode);
    return sentenceOf(
      [
        ...courseFinding(totals, format, say),
        ...(year === undefined ? [] : largestFinding(named, year, say)),
        ...(peers.indicatorCode === wholeCode
          ? peerFinding(ofPeers, bandOf(figures, peers.indicatorCode)?.points ?? [], format, say)
          : []),
      ],
      say,
    );
  }
}
