import type { ReactNode } from 'react';
import { Emphasised } from '@wanchuang/web-client';
import { PlotCard, ready, seriesColour } from '@wanchuang/web-ui';
import { courseFinding, peerFinding, sentenceOf } from '../center/findings';
import { figureFormat } from '../figures/figure-format';
import { BandPlot } from './band-plot';
import { bandOf, hasValues, pointsOf } from './center-figures';
import { type PlotContext, cellOf, definitionsOf, peersWord } from './plot-context';

const code = 'RD_INVESTMENT';

/** R&D investment against the peers' quartiles. */
export function InvestmentPlot({ context }: { readonly context: PlotContext }): ReactNode {
  const { figures, style, say, fromYear: from, toYear: to, kind } = context;
  const points = pointsOf(figures, code);
  const band = bandOf(figures, code);
  const format = figureFormat(
    code,
    points.map(({ value }) => value),
    style,
  );
  const bandPoints = band?.points ?? [];
  const title = say('plotInvestment', { unit: format.unit, from, to });
  return (
    <PlotCard
      title={title}
      sentence={
        <Emphasised>
          {sentenceOf([...courseFinding(points, format, say), ...peerFinding(points, bandPoints, format, say)], say)}
        </Emphasised>
      }
      state={hasValues(points) ? ready : { kind: 'empty', text: say('noFigures') }}
      refreshing={context.refreshing}
      definitions={definitionsOf([code], say, style.language)}
      footer={`${context.footer} · ${peersWord(band, kind, say)}`}
      minHeight={400}
      table={{
        caption: title,
        columns: [say('year'), context.name, say('p25'), say('median'), say('p75')],
        rows: points.map(({ year, value }) => {
          const peers = bandPoints.find((point) => point.year === year);
          return {
            key: String(year),
            cells: [String(year), ...[value, peers?.p25, peers?.median, peers?.p75].map((one) => cellOf(one, format))],
          };
        }),
      }}
    >
      <BandPlot context={context} indicatorCode={code} label={title} colour={seriesColour('blue')} height={400} />
    </PlotCard>
  );
}
