import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { gradeText, localName, useText } from '@wanchuang/web-client';
import { BandLine, BarRows, gradeTones, greatestDecimal, pixelsOf, seriesColour } from '@wanchuang/web-ui';
import { centerAddress } from '../center/center-address';
import { type FigureStyle, figureFormat, indicatorName } from '../figures/figure-format';
import { ShortName } from '../marks/center-name';
import type { ComparedCenter } from './compare-page';
import { plottedComparisons } from './compared-indicators';
import { compareText } from './compare.text';

interface ComparePlotsProps {
  readonly centers: readonly ComparedCenter[];
  readonly style: FigureStyle;
}

/** The same small plot for each center, on one scale, indicator by indicator. */
export function ComparePlots({ centers, style }: ComparePlotsProps): ReactNode {
  const say = useText(compareText);
  return (
    <section className="r-card" aria-labelledby="compare-plots">
      <h2 id="compare-plots" className="r-card-heading">
        {say('plots')}
      </h2>
      {plottedComparisons.map((code) => (
        <Courses key={code} code={code} centers={centers} style={style} />
      ))}
      <Scores centers={centers} style={style} />
    </section>
  );
}

function Courses({ code, centers, style }: ComparePlotsProps & { readonly code: string }): ReactNode {
  const say = useText(compareText);
  const navigate = useNavigate();
  const { search } = useLocation();
  const courses = centers.map((center) => ({
    center,
    points: center.series.find(({ indicatorCode }) => indicatorCode === code)?.points ?? [],
  }));
  const greatest = greatestDecimal(courses.flatMap(({ points }) => points.map(({ value }) => value)));
  if (greatest === null) return null;
  const format = figureFormat(code, [greatest], style);
  const indicator = indicatorName(code, style.language);
  return (
    <>
      <h3 className="r-multiples-heading">
        {indicator} <span className="r-unit">({format.unit})</span>
      </h3>
      <ul className="r-multiples">
        {courses.map(({ center, points }) => {
          const name = localName(center, style.language);
          return (
            <li key={center.id}>
              <p className="r-multiple-name">
                <ShortName name={name} />
              </p>
              <BandLine
                label={say('plotOf', { name, indicator })}
                name=""
                points={points}
                band={[]}
                atLeast={pixelsOf(greatest)}
                format={format}
                colour={seriesColour('blue')}
                height={120}
                onSelect={(year) => void navigate(centerAddress(search, center.id, { indicatorCode: code, year }))}
                describe={(year) => {
                  const value = points.find((point) => point.year === year)?.value ?? null;
                  return value === null ? String(year) : say('behind', { year, value: format.exact(value) });
                }}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Scores({ centers, style }: ComparePlotsProps): ReactNode {
  const say = useText(compareText);
  const grade = useText(gradeText);
  if (centers.every(({ evaluations }) => evaluations.length === 0)) return null;
  return (
    <>
      <h3 className="r-multiples-heading">
        {say('scores')} <span className="r-unit">({say('points')})</span>
      </h3>
      <ul className="r-multiples">
        {centers.map((center) => {
          const name = localName(center, style.language);
          return (
            <li key={center.id}>
              <p className="r-multiple-name">
                <ShortName name={name} />
              </p>
              <BarRows
                label={say('plotOf', { name, indicator: say('scores') })}
                rows={[...center.evaluations]
                  .sort((one, other) => one.cycle.fromYear - other.cycle.fromYear)
                  .map(({ id, cycle, total, grade: given }) => ({
                    key: id,
                    label: `${cycle.fromYear}–${cycle.toYear}`,
                    size: pixelsOf(total ?? '0'),
                    valueText: [total, grade(given)].filter(Boolean).join(' '),
                    colour: seriesColour(gradeTones[given]),
                  }))}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
