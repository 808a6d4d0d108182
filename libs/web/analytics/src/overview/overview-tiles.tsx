import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { Tile, TileRow, type TileProps } from '@wanchuang/web-ui';
import { useOverviewContext } from './overview-context';
import { overviewText } from './overview.text';
import { type ApiPoint, type ApiSeries, plotNumbers } from './plot-data';
import { type PlotId, contractCountCode, plotSpecs, staffCode } from './plot-specs';
import {
  type TileContext,
  centersTile,
  contractsTile,
  excellentTile,
  investmentTile,
  patentsTile,
  staffTile,
} from './tile-figures';
import type { Overview } from './use-overview';

const tileCount = 5;

/** The headline figures, each with its change and its course. */
export function OverviewTiles(): ReactNode {
  const { answer, jurisdiction, style, state, cycleBefore } = useOverviewContext();
  const say = useText(overviewText);
  const overview = answer.data?.overview;
  if (!overview)
    return <div className="o-tiles-waiting" aria-hidden style={{ gridTemplateColumns: `repeat(${tileCount}, 1fr)` }} />;
  const context: TileContext = {
    style,
    unit: jurisdiction.unit,
    comparison: state.compare,
    cycle: cycleBefore,
    latestYear: overview.latestYear,
  };
  return (
    <TileRow label={say('headline')}>
      {tilesOf(overview, context).map((tile) => (
        <Tile key={tile.label} {...tile} />
      ))}
    </TileRow>
  );
}

function tilesOf(overview: Overview, context: TileContext): readonly TileProps[] {
  const whole: readonly ApiSeries[] = overview.whole;
  const pointsOf = (code: string): readonly ApiPoint[] =>
    whole.find(({ indicatorCode }) => indicatorCode === code)?.points ?? [];
  const [investment, patents, contracts] = (['investment', 'patents', 'contracts'] satisfies PlotId[]).map((id) =>
    plotNumbers({ spec: plotSpecs[id], stack: 'kind', years: overview.years, whole, grouped: [], groupOrder: [] }),
  );
  if (!investment || !patents || !contracts) return [];
  const reporting = investment.totals.find(({ year }) => year === context.latestYear)?.centers ?? 0;
  return [
    centersTile(overview.centers, reporting, context),
    investmentTile(investment, context),
    patentsTile(patents, pointsOf('PATENTS_INVENTION'), context),
    contractsTile(contracts, pointsOf(contractCountCode), context),
    context.unit === 'REGION' ? staffTile(pointsOf(staffCode), context) : excellentTile(overview.evaluations, context),
  ];
}
