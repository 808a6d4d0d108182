import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { centerStatusText, languageTag, localName, nameOf, useText } from '@wanchuang/web-client';
import { type DecimalText, type ValueFormat, countFormat } from '@wanchuang/web-ui';
import { centerAddress } from '../center/center-address';
import { Missing } from '../figures/figure';
import { type FigureStyle, figureFormat, indicatorName } from '../figures/figure-format';
import { ShortName } from '../marks/center-name';
import { GradeWord } from '../marks/grade-word';
import type { ComparedCenter } from './compare-page';
import { comparedIndicators } from './compared-indicators';
import { compareText } from './compare.text';
import { differenceOf } from './difference';

export interface CompareTableProps {
  readonly centers: readonly ComparedCenter[];
  readonly year: number;
  readonly style: FigureStyle;
  readonly onBase: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** Centers as columns, figures as rows; each figure with its difference to the first center's. */
export function CompareTable(props: CompareTableProps): ReactNode {
  const { centers, year, style } = props;
  const say = useText(compareText);
  const [base] = centers;
  if (base === undefined) return null;
  return (
    <section className="r-card r-compare" aria-labelledby="compare-table">
      <h2 id="compare-table" className="r-card-heading">
        {say('table', { year })}
      </h2>
      {centers.length > 1 ? (
        <p className="r-card-note">{say('tableNote', { name: localName(base, style.language) })}</p>
      ) : null}
      <div className="r-scroll" role="region" aria-label={say('title')} tabIndex={0}>
        <table className="r-compare-table">
          <Heads {...props} />
          <tbody>
            <WordRows centers={centers} style={style} />
            {comparedIndicators.map((code) => (
              <FigureRow key={code} code={code} {...props} />
            ))}
            <ScoreRows centers={centers} style={style} />
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Heads({ centers, style, onBase, onRemove }: CompareTableProps): ReactNode {
  const { search } = useLocation();
  const say = useText(compareText);
  return (
    <thead>
      <tr>
        <th scope="col">{say('item')}</th>
        {centers.map((center, index) => {
          const name = localName(center, style.language);
          return (
            <th key={center.id} scope="col">
              <Link to={centerAddress(search, center.id)}>
                <ShortName name={name} />
              </Link>
              <span className="r-compare-acts">
                {index === 0 ? (
                  <span className="r-tag">{say('base')}</span>
                ) : (
                  <button
                    type="button"
                    className="w-plain-button w-screen-only"
                    aria-label={say('makeBaseNamed', { name })}
                    onClick={() => onBase(center.id)}
                  >
                    {say('makeBase')}
                  </button>
                )}
                <button
                  type="button"
                  className="w-plain-button w-screen-only"
                  aria-label={say('removeNamed', { name })}
                  onClick={() => onRemove(center.id)}
                >
                  {say('remove')}
                </button>
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface RowsProps {
  readonly centers: readonly ComparedCenter[];
  readonly style: FigureStyle;
}

/** What centers are, before what they did. */
function WordRows({ centers, style: { language } }: RowsProps): ReactNode {
  const say = useText(compareText);
  const status = useText(centerStatusText);
  if (centers.every(({ kind }) => kind === 'REGION')) return null;
  const rows: readonly (readonly [title: string, cell: (center: ComparedCenter) => ReactNode])[] = [
    [say('field'), ({ field }) => field && nameOf(field, language)],
    [say('department'), ({ department }) => department && localName(department, language)],
    [say('status'), (center) => status(center.status)],
    [say('recognised'), ({ recognisedOn }) => recognisedOn],
    [say('grade'), ({ latestGrade }) => latestGrade && <GradeWord grade={latestGrade} />],
  ];
  return rows.map(([title, cell]) => (
    <tr key={title}>
      <th scope="row">{title}</th>
      {centers.map((center) => (
        <td key={center.id}>{cell(center) ?? <Missing />}</td>
      ))}
    </tr>
  ));
}

function FigureRow({ code, centers, year, style }: CompareTableProps & { readonly code: string }): ReactNode {
  const { search } = useLocation();
  const values = centers.map(
    ({ series }) =>
      series.find(({ indicatorCode }) => indicatorCode === code)?.points.find((point) => point.year === year)?.value ??
      null,
  );
  if (values.every((value) => value === null)) return null;
  const format = figureFormat(code, values, style);
  return (
    <tr>
      <th scope="row">
        {indicatorName(code, style.language)} <span className="r-under">{format.unit}</span>
      </th>
      {centers.map((center, index) => (
        <FigureCell
          key={center.id}
          value={values[index] ?? null}
          base={index === 0 ? null : (values[0] ?? null)}
          format={format}
          href={centerAddress(search, center.id, { indicatorCode: code, year })}
        />
      ))}
    </tr>
  );
}

interface FigureCellProps {
  readonly value: DecimalText | null;
  readonly base: DecimalText | null;
  readonly format: ValueFormat;
  readonly href: string | null;
}

function FigureCell({ value, base, format, href }: FigureCellProps): ReactNode {
  if (value === null) {
    return (
      <td>
        <Missing />
      </td>
    );
  }
  const difference = differenceOf(value, base);
  const figure = format.figure(value);
  return (
    <td>
      {href === null ? (
        <span title={format.exact(value)}>{figure}</span>
      ) : (
        <Link to={href} title={format.exact(value)}>
          {figure}
        </Link>
      )}
      {difference === null ? null : (
        <span className="r-difference">
          {signed(format, difference.absolute)}
          {difference.relative === null ? null : ` · ${difference.relative}`}
        </span>
      )}
    </td>
  );
}

const signed = (format: ValueFormat, value: DecimalText): string =>
  value.startsWith('-') || value === '0' ? format.figure(value) : `+${format.figure(value)}`;

/** The total of every cycle that any of them took part in, oldest first. */
function ScoreRows({ centers, style }: RowsProps): ReactNode {
  const say = useText(compareText);
  const cycles = [
    ...new Map(
      centers.flatMap(({ evaluations }) =>
        evaluations.map(({ cycle }): [string, { fromYear: number; toYear: number }] => [
          `${cycle.fromYear}-${cycle.toYear}`,
          cycle,
        ]),
      ),
    ).values(),
  ].sort((one, other) => one.fromYear - other.fromYear);
  const format = countFormat('100', { language: languageTag[style.language], unit: say('points'), places: 2 });
  return cycles.map(({ fromYear, toYear }) => {
    const totals = centers.map(
      ({ evaluations }) =>
        evaluations.find(({ cycle }) => cycle.fromYear === fromYear && cycle.toYear === toYear)?.total ?? null,
    );
    return (
      <tr key={fromYear}>
        <th scope="row">
          {say('score', { from: fromYear, to: toYear })} <span className="r-under">{say('points')}</span>
        </th>
        {centers.map((center, index) => (
          <FigureCell
            key={center.id}
            value={totals[index] ?? null}
            base={index === 0 ? null : (totals[0] ?? null)}
            format={format}
            href={null}
          />
        ))}
      </tr>
    );
  });
}
