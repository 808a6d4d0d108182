import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type Indicator, allIndicators } from '@wanchuang/domain-indicators';
import {
  attempt,
  Failure,
  type IndicatorYear,
  type LinkAddress,
  Waiting,
  dimensionText,
  dimensionValues,
  nameOf,
  useText,
} from '@wanchuang/web-client';
import { type DecimalText, type SeriesPoint, yearsBetween } from '@wanchuang/web-ui';
import { Missing } from '../figures/figure';
import { type FigureStyle, figureFormat } from '../figures/figure-format';
import { CenterFiguresDocument } from './center.generated';
import { centerText } from './center.text';

export interface FiguresTableProps {
  readonly centerId: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly style: FigureStyle;
  readonly linkTo: (target: IndicatorYear) => LinkAddress;
}

interface FigureRow {
  readonly indicator: Indicator;
  readonly points: readonly SeriesPoint[];
}

const codes = allIndicators.map(({ code }) => code);

/** A part stands behind its whole. */
const ordered = allIndicators.flatMap((indicator) =>
  indicator.partOf === null ? [indicator, ...allIndicators.filter(({ partOf }) => partOf === indicator.code)] : [],
);

/** Every indicator that a center has any value of, year by year; each number leads to its evidence. */
export function FiguresTable({ centerId, fromYear, toYear, style, linkTo }: FiguresTableProps): ReactNode {
  const say = useText(centerText);
  const dimension = useText(dimensionText);
  const { data, previousData, error, refetch } = useQuery(CenterFiguresDocument, {
    variables: { id: centerId, indicators: codes, peers: [], fromYear, toYear },
  });
  if (error && data === undefined) return <Failure error={error} retry={() => attempt(refetch())} />;
  const series = (data ?? previousData)?.center?.series;
  if (series === undefined) return <Waiting height={320} />;
  const rows = ordered.flatMap((indicator): FigureRow[] => {
    const points = series.find(({ indicatorCode }) => indicatorCode === indicator.code)?.points ?? [];
    return points.some(({ value }) => value !== null) ? [{ indicator, points }] : [];
  });
  if (rows.length === 0) return <p className="r-none">{say('noFigures')}</p>;
  const years = yearsBetween(fromYear, toYear);
  return (
    <div className="r-scroll" role="region" aria-label={say('figuresByYear')} tabIndex={0}>
      <table className="r-figures">
        <caption className="w-unseen">{say('figures')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('indicator')}</th>
            <th scope="col">{say('unit')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        {dimensionValues.map((one) => {
          const ofDimension = rows.filter(({ indicator }) => indicator.dimension === one);
          if (ofDimension.length === 0) return null;
          return (
            <tbody key={one}>
              <tr className="r-figures-group">
                <th scope="rowgroup" colSpan={years.length + 2}>
                  {dimension(one)}
                </th>
              </tr>
              {ofDimension.map((row) => (
                <Row key={row.indicator.code} row={row} years={years} style={style} linkTo={linkTo} />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: FigureRow;
  readonly years: readonly number[];
  readonly style: FigureStyle;
  readonly linkTo: FiguresTableProps['linkTo'];
}

function Row({ row: { indicator, points }, years, style, linkTo }: RowProps): ReactNode {
  const format = figureFormat(
    indicator.code,
    points.map(({ value }) => value),
    style,
  );
  const name = nameOf(indicator, style.language);
  const valueIn = (year: number): DecimalText | null => points.find((point) => point.year === year)?.value ?? null;
  return (
    <tr>
      <th scope="row" data-part={indicator.partOf !== null}>
        {name}
      </th>
      <td>{format.unit}</td>
      {years.map((year) => {
        const value = valueIn(year);
        return (
          <td key={year}>
            {value === null ? (
              <Missing />
            ) : (
              <Link {...linkTo({ indicatorCode: indicator.code, year })} title={format.exact(value)}>
                {format.figure(value)}
              </Link>
            )}
          </td>
        );
      })}
    </tr>
  );
}
