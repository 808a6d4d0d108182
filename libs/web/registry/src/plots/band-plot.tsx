import type { ReactNode } from 'react';
import { BandLine, type SeriesColour } from '@wanchuang/web-ui';
import { figureFormat } from '../figures/figure-format';
import { bandOf, pointsOf } from './center-figures';
import type { PlotContext } from './plot-context';

interface BandPlotProps {
  readonly context: PlotContext;
  readonly indicatorCode: string;
  readonly label: string;
  readonly colour: SeriesColour;
  readonly whole?: boolean;
  readonly height?: number;
}

/** The center's course of one indicator over the band of its peers; each year leads to what is behind it. */
export function BandPlot({
  context,
  indicatorCode,
  label,
  colour,
  whole = false,
  height = 200,
}: BandPlotProps): ReactNode {
  const { figures, style, say, onBehind, name } = context;
  const points = pointsOf(figures, indicatorCode);
  const band = bandOf(figures, indicatorCode)?.points ?? [];
  const format = figureFormat(
    indicatorCode,
    [...points.map(({ value }) => value), ...band.map(({ p75 }) => p75)],
    style,
  );
  return (
    <BandLine
      label={label}
      name={name}
      points={points}
      band={band}
      format={format}
      colour={colour}
      whole={whole}
      height={height}
      onSelect={(year) => onBehind({ indicatorCode, year })}
      describe={(year) => {
        const value = points.find((point) => point.year === year)?.value ?? null;
        const hint = say('behindHint', { year });
        return value === null ? `${year}` : `${year}: ${format.exact(value)}. ${hint}`;
      }}
    />
  );
}
