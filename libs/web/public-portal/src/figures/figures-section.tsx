import type { ReactNode } from 'react';
import { Failure, type Jurisdiction, Waiting, useLanguage, useText } from '@wanchuang/web-client';
import { dayText } from '@wanchuang/web-registry';
import { Tile, TileRow } from '@wanchuang/web-ui';
import { FieldsCard } from './fields-card';
import { publicFiguresText } from './figures.text';
import {
  type Point,
  type PublicFigures,
  type Release,
  changeOn,
  pointAt,
  pointsOf,
  shownRelease,
} from './figures-view';
import { type MeasureStyle, measureFormat, measureName, measures } from './measures';
import type { PublicFiguresHandle } from './use-public-figures';
import { YearsCard } from './years-card';

interface FiguresSectionProps {
  readonly place: Jurisdiction;
  readonly figures: PublicFiguresHandle;
  readonly year: number | null;
  readonly onYear: (year: number) => void;
}

/** What a bureau published, in figures: of one year, by year, by field. */
export function FiguresSection({ place: { currency }, figures, year, onYear }: FiguresSectionProps): ReactNode {
  const say = useText(publicFiguresText);
  const language = useLanguage();
  const { data, error, retry } = figures;
  if (error !== null) return <Failure error={error} retry={retry} />;
  if (data === undefined) return <Waiting height={480} />;
  const { publicFigures, fields } = data;
  const release = shownRelease(publicFigures, year);
  if (release === null) return <NothingYet />;
  const style: MeasureStyle = { language, currency, say };
  return (
    <section className="p-section" aria-labelledby="public-figures">
      <div className="p-section-head">
        <h2 id="public-figures">{say('heading', { year: release.year })}</h2>
        <YearSelect releases={publicFigures.releases} shown={release} onYear={onYear} />
      </div>
      <TileRow label={say('heading', { year: release.year })}>
        {measures.map((measure) => (
          <MeasureTile
            key={measure}
            measure={measure}
            points={pointsOf(publicFigures.whole, measure)}
            year={release.year}
            style={style}
          />
        ))}
      </TileRow>
      <p className="p-note">
        {say('asOf', { date: dayText(release.publishedAt) })} {say('source')}
      </p>
      <div className="p-pair">
        <YearsCard figures={publicFigures} style={style} />
        <FieldsCard figures={publicFigures} fields={fields} release={release} style={style} />
      </div>
    </section>
  );
}

function NothingYet(): ReactNode {
  const say = useText(publicFiguresText);
  return (
    <section className="p-section" aria-labelledby="public-figures">
      <div className="p-section-head">
        <h2 id="public-figures">{say('headingEmpty')}</h2>
      </div>
      <div className="p-card p-nothing">
        <h3>{say('emptyTitle')}</h3>
        <p>{say('emptyAdvice')}</p>
      </div>
    </section>
  );
}

interface YearSelectProps {
  readonly releases: PublicFigures['releases'];
  readonly shown: Release;
  readonly onYear: (year: number) => void;
}

function YearSelect({ releases, shown, onYear }: YearSelectProps): ReactNode {
  const say = useText(publicFiguresText);
  if (releases.length < 2) return null;
  return (
    <label className="p-choice w-screen-only">
      <span>{say('year')}</span>
      <select className="p-select" value={shown.year} onChange={({ target }) => onYear(Number(target.value))}>
        {releases.toReversed().map(({ id, year }) => (
          <option key={id} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}

interface MeasureTileProps {
  readonly measure: (typeof measures)[number];
  readonly points: readonly Point[];
  readonly year: number;
  readonly style: MeasureStyle;
}

/** One figure of the whole place; where it is not told, that. */
function MeasureTile({ measure, points, year, style }: MeasureTileProps): ReactNode {
  const { say } = style;
  const label = measureName(measure, style);
  const point = pointAt(points, year);
  const value = point?.value ?? null;
  if (value === null)
    return <Tile label={label} figure={say('withheld')} unit="" details={[say(point?.state ?? 'NO_CENTER')]} />;
  const format = measureFormat(measure, [value], style);
  const change = changeOn(measure, points, year);
  return (
    <Tile
      label={label}
      figure={format.figure(value)}
      unit={format.unit}
      exact={format.exact(value)}
      change={change === null ? null : say('change', { change })}
      details={measure === 'CENTERS' ? [say('atYearsEnd')] : []}
      points={points.filter((one) => one.year <= year).map((one) => ({ ...one, provisional: false }))}
    />
  );
}
