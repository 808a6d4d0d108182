import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '@wanchuang/web-client';
import { evidenceAddress, evidenceText } from '@wanchuang/web-registry';
import { Tile, TileRow, type TileProps } from '@wanchuang/web-ui';
import { newest } from './growth';
import { useOverviewContext } from './overview-context';
import { overviewText } from './overview.text';
import { type ApiPoint, type ApiSeries, plotNumbers, pointsOfSeries } from './plot-data';
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
  const evidence = useText(evidenceText);
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
      {tilesOf(overview, context).map(({ of, ...tile }) => (
        <Tile
          key={tile.label}
          {...tile}
          linked={
            of === null
              ? undefined
              : (figure) => (
                  <Link
                    to={evidenceAddress(of, state.j)}
                    aria-label={`${tile.label} ${figure} ${tile.unit} ${evidence('see')}`}
                  >
                    {figure}
                  </Link>
                )
          }
        />
      ))}
    </TileRow>
  );
}

/** A tile, and the reference of its figure; null where no facts stand behind it. */
interface FigureTile extends TileProps {
  readonly of: string | null;
}

function newestEvidence(points: readonly ApiPoint[]): string | null {
  const last = newest(points);
  return points.find(({ year }) => year === last?.year)?.evidenceOf ?? null;
}

function tilesOf(overview: Overview, context: TileContext): readonly FigureTile[] {
  const whole: readonly ApiSeries[] = overview.whole;
  const pointsOf = (code: string): readonly ApiPoint[] =>
    whole.filter(({ indicatorCode }) => indicatorCode === code).flatMap(pointsOfSeries);
  const [investment, patents, contracts] = (['investment', 'patents', 'contracts'] satisfies PlotId[]).map((id) =>
    plotNumbers({ spec: plotSpecs[id], stack: 'kind', years: overview.years, whole, grouped: [], groupOrder: [] }),
  );
  if (!investment || !patents || !contracts) return [];
  const reporting = investment.totals.find(({ year }) => year === context.latestYear)?.centers ?? 0;
  const staff = pointsOf(staffCode);
  const last =
    context.unit === 'REGION'
      ? { ...staffTile(staff, context), of: newestEvidence(staff) }
      : { ...excellentTile(overview.evaluations, context), of: null };
  return [
    { ...centersTile(overview.centers, reporting, context), of: null },
    { ...investmentTile(investment, context), of: newestEvidence(investment.totals) },
    { ...patentsTile(patents, pointsOf('PATENTS_INVENTION'), context), of: newestEvidence(patents.totals) },
    { ...contractsTile(contracts, pointsOf(contractCountCode), context), of: newestEvidence(contracts.totals) },
    last,
  ];
}
