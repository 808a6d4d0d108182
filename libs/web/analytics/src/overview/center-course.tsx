import { type ReactNode, useMemo } from 'react';
import { useText } from '@wanchuang/web-client';
import { StackedColumns, countFormat, pivotSeries, seriesColour } from '@wanchuang/web-ui';
import { useOverviewContext } from './overview-context';
import { overviewText } from './overview.text';
import { uiLanguage } from './plot-format';
import { investmentCode } from './plot-specs';
import type { Overview } from './use-overview';

interface YearCount {
  readonly year: number;
  readonly centers: number;
}

/** How many there were at the end of each year; of regions, how many had data. */
export function CenterCourse(): ReactNode {
  const { answer, jurisdiction, style } = useOverviewContext();
  const say = useText(overviewText);
  const overview = answer.data?.overview;
  const isRegion = jurisdiction.unit === 'REGION';
  const head = say(isRegion ? 'regionsByYear' : 'centersByYear');
  const unit = say(isRegion ? 'regionUnit' : 'centerUnit');
  const { rows, series, format } = useMemo(() => {
    const counts = isRegion ? reportingByYear(overview) : (overview?.centers.byYear ?? []);
    const points = counts.map(({ year, centers }) => ({ year, value: String(centers), provisional: false }));
    return {
      rows: pivotSeries(
        [{ key: 'centers', points }],
        counts.map(({ year }) => year),
      ),
      series: [{ key: 'centers', label: head, colour: seriesColour('steel') }],
      format: countFormat(null, { language: uiLanguage(style.language), unit }),
    };
  }, [overview, isRegion, head, unit, style.language]);
  if (rows.length < 2) return null;
  const spoken = rows.map(({ year, total }) => `${year} ${total ?? ''}`).join(say('listSeparator'));
  return (
    <>
      <h3 className="o-subhead">{head}</h3>
      <StackedColumns label={`${head}: ${spoken}`} rows={rows} series={series} format={format} whole height={120} />
    </>
  );
}

function reportingByYear(overview: Overview | undefined): readonly YearCount[] {
  const series = overview?.whole.find(({ indicatorCode }) => indicatorCode === investmentCode);
  return series?.points.filter(({ centers }) => centers > 0) ?? [];
}
