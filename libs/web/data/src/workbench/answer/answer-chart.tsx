import { type ReactNode, useMemo, useState } from 'react';
import { Notice, useText } from '@wanchuang/web-client';
import {
  BarRows,
  countFormat,
  grouped,
  LinePanel,
  pixelsOf,
  plotFrame,
  seriesColour,
  type SeriesPoint,
  useSize,
  useUi,
} from '@wanchuang/web-ui';
import { workbenchText } from '../workbench.text';
import type { AnswerTable } from './answer-table';
import { type ChartChoice, chartBars, chartColumns, mostBars, usualChoice, yearPoints } from './chart-data';

const forms = ['bars', 'line'] as const;
type Form = (typeof forms)[number];

/** A list by two of its columns: bars, or a line over the years. */
export function AnswerChart({ table }: { readonly table: AnswerTable }): ReactNode {
  const say = useText(workbenchText);
  const columns = useMemo(() => chartColumns(table), [table]);
  const usual = useMemo(() => usualChoice(table), [table]);
  const [chosen, setChosen] = useState<Partial<ChartChoice>>({});
  const [form, setForm] = useState<Form>('bars');
  if (columns === null || usual === null) return <Notice title={say('noNumbers')} advice={say('noNumbersAdvice')} />;
  const known = (column: string | undefined, among: readonly string[], otherwise: string): string =>
    column !== undefined && among.includes(column) ? column : otherwise;
  const choice = {
    across: known(chosen.across, columns.across, usual.across),
    measure: known(chosen.measure, columns.measures, usual.measure),
  };
  const points = form === 'line' ? yearPoints(table, choice) : null;
  const label = say('chartLabel', choice);
  return (
    <>
      <div className="d-chart-controls">
        <Choice
          label={say('across')}
          value={choice.across}
          values={columns.across}
          onChange={(across) => setChosen({ ...choice, across })}
        />
        <Choice
          label={say('measure')}
          value={choice.measure}
          values={columns.measures}
          onChange={(measure) => setChosen({ ...choice, measure })}
        />
        <label className="d-field">
          {say('kind')}
          <select
            className="w-input"
            value={form}
            onChange={(event) => setForm(event.target.value === 'line' ? 'line' : 'bars')}
          >
            {forms.map((one) => (
              <option key={one} value={one}>
                {say(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {form === 'line' && points === null ? <p className="d-quiet">{say('lineWantsYears')}</p> : null}
      {points === null ? (
        <Bars table={table} choice={choice} label={label} />
      ) : (
        <YearLine points={points} label={label} />
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, values, onChange }: ChoiceProps): ReactNode {
  return (
    <label className="d-field">
      {label}
      <select className="w-input" value={value} onChange={(event) => onChange(event.target.value)}>
        {values.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}

interface BarsProps {
  readonly table: AnswerTable;
  readonly choice: ChartChoice;
  readonly label: string;
}

function Bars({ table, choice, label }: BarsProps): ReactNode {
  const say = useText(workbenchText);
  const style = { inner: (count: number) => say('inner', { count }) };
  const bars = chartBars(table, choice, style);
  const colour = seriesColour('blue');
  return (
    <>
      {table.rows.length > mostBars ? (
        <p className="d-quiet">{say('chartFirst', { count: mostBars, total: table.rows.length })}</p>
      ) : null}
      {bars.some(({ value }) => value.startsWith('-')) ? <p className="d-quiet">{say('negative')}</p> : null}
      <BarRows
        label={label}
        rows={bars.map(({ key, label: name, value }) => ({
          key,
          label: name,
          size: Math.max(0, pixelsOf(value)),
          valueText: grouped(value),
          colour,
        }))}
      />
    </>
  );
}

const lineHeight = 320;

function YearLine({ points, label }: { readonly points: readonly SeriesPoint[]; readonly label: string }): ReactNode {
  const [ref, size] = useSize();
  const { scale, language } = useUi();
  const greatest = points.flatMap(({ value }) => value ?? []).reduce((one, other) => (pixelsOf(one) > pixelsOf(other) ? one : other), '0');
  const format = countFormat(greatest, { language, unit: '', places: greatest.includes('.') ? 2 : 0 });
  const frame = size && plotFrame({ width: size.width, scale, axis: [], ends: [] });
  return (
    <div ref={ref} className="w-plot" style={{ minHeight: lineHeight * scale }}>
      {frame && frame.width > 0 ? (
        <>
          <LinePanel name={label} points={points} format={format} frame={frame} above height={lineHeight} />
          <p className="d-years" aria-hidden>
            {points.map(({ year }) => (
              <span key={year}>{year}</span>
            ))}
          </p>
        </>
      ) : null}
    </div>
  );
}
