import type { ReactNode } from 'react';
import { dayText } from '@wanchuang/web-registry';
import { FigureCell } from './figure-cell';
import { type PublicFigures, pointAt, pointsOf } from './figures-view';
import { MeasureHead } from './measure-head';
import { type MeasureStyle, measureFormat, measures } from './measures';

interface YearsCardProps {
  readonly figures: PublicFigures;
  readonly style: MeasureStyle;
}

/** The whole place by year, the latest first, each with the day of its release. */
export function YearsCard({ figures, style }: YearsCardProps): ReactNode {
  const { say } = style;
  const columns = measures.map((measure) => {
    const points = pointsOf(figures.whole, measure);
    const format = measureFormat(
      measure,
      points.map(({ value }) => value),
      style,
    );
    return { measure, points, format };
  });
  return (
    <section className="p-card" aria-labelledby="public-years">
      <h3 id="public-years">{say('byYear')}</h3>
      <div className="p-scroll" tabIndex={0} role="group" aria-labelledby="public-years">
        <table className="p-table">
          <thead>
            <tr>
              <th scope="col">{say('year')}</th>
              {columns.map(({ measure, format }) => (
                <MeasureHead key={measure} measure={measure} format={format} style={style} />
              ))}
              <th scope="col">{say('publishedOn')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.releases.toReversed().map(({ id, year, publishedAt }) => (
              <tr key={id}>
                <th scope="row">{year}</th>
                {columns.map(({ measure, points, format }) => (
                  <FigureCell key={measure} point={pointAt(points, year)} format={format} />
                ))}
                <td>{dayText(publishedAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="p-note">
        {say('asOfEach')} {say('source')}
      </p>
    </section>
  );
}
