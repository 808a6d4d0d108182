import type { ReactNode } from 'react';
import { nameOf } from '@wanchuang/web-client';
import { dayText } from '@wanchuang/web-registry';
import { FigureCell } from './figure-cell';
import { type PublicFigures, type Release, fieldRows, pointAt, pointsOf } from './figures-view';
import { MeasureHead } from './measure-head';
import { type MeasureStyle, measureFormat, measures } from './measures';
import type { PublicFiguresQuery } from './public-figures.generated';

interface FieldsCardProps {
  readonly figures: PublicFigures;
  readonly fields: PublicFiguresQuery['fields'];
  readonly release: Release;
  readonly style: MeasureStyle;
}

/** One year by technology field, the whole above; what is withheld is said below. */
export function FieldsCard({ figures, fields, release, style }: FieldsCardProps): ReactNode {
  const { say, language } = style;
  const { year, publishedAt } = release;
  const rows = fieldRows(figures, fields, year);
  const whole = measures.map((measure) => pointAt(pointsOf(figures.whole, measure), year));
  const columns = measures.map((measure, index) => ({
    measure,
    total: whole[index],
    format: measureFormat(
      measure,
      [whole[index]?.value ?? null, ...rows.map(({ points }) => points[measure]?.value ?? null)],
      style,
    ),
  }));
  return (
    <section className="p-card" aria-labelledby="public-fields">
      <h3 id="public-fields">{say('byField', { year })}</h3>
      <div className="p-scroll" tabIndex={0} role="group" aria-labelledby="public-fields">
        <table className="p-table">
          <thead>
            <tr>
              <th scope="col">{say('field')}</th>
              {columns.map(({ measure, format }) => (
                <MeasureHead key={measure} measure={measure} format={format} style={style} />
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className="p-whole">
              <th scope="row">{say('whole')}</th>
              {columns.map(({ measure, total, format }) => (
                <FigureCell key={measure} point={total} format={format} />
              ))}
            </tr>
            {rows.map(({ field, points }) => (
              <tr key={field.code}>
                <th scope="row">{nameOf(field, language)}</th>
                {columns.map(({ measure, format }) => (
                  <FigureCell key={measure} point={points[measure]} format={format} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="p-note">{say('withheldNote')}</p>
      <p className="p-note">
        {say('asOf', { date: dayText(publishedAt) })} {say('source')}
      </p>
    </section>
  );
}
