import { findIndicator } from '@wanchuang/domain-indicators';
import { decimal, type Json, list, orNull, raw } from '../../baseline/json';
import { select, type Selected, type Shape } from '../../baseline/selection';
import { center } from './records';

const moverShape: Shape = {
  value: () => decimal('m.value'),
  previous: () => decimal('m.previous'),
  change: () => decimal('(m.value - m.previous)'),
  changeRate: () => orNull('round((m.value - m.previous) / nullif(m.previous, 0), 4)', decimal),
  center: ({ fields }) => center('c', fields),
};

/** The movers of one indicator in the latest year. */
export const movers = ({ fields, arguments: given }: Selected): Json => {
  const indicator = findIndicator(String(given['indicatorCode']));
  if (!indicator) throw new Error(`movers: there is no indicator ${String(given['indicatorCode'])}`);
  const ranked = (sign: '>' | '<='): string => {
    const order = `abs(value - previous) DESC, center_id LIMIT ${Number(given['first'] ?? 5)}`;
    const cells = `jurisdiction_id = $1 AND indicator_id = ${indicator.id} AND year = (SELECT latest FROM bounds)`;
    return `(SELECT * FROM mover_rollup WHERE ${cells} AND value ${sign} previous ORDER BY ${order}) m JOIN center c ON c.id = m.center_id`;
  };
  const moved =
    (sign: '>' | '<=') =>
    (field: Selected): Json =>
      list(select('Mover', field.fields, moverShape), ranked(sign), 'abs(m.value - m.previous) DESC, m.center_id');
  return select('Movers', fields, {
    year: () => raw('coalesce(bounds.latest, 0)'),
    rises: moved('>'),
    falls: moved('<='),
  });
};
