import { technologyFields } from '@wanchuang/domain-registry';
import { type Language, nameOf, sayIn } from '@wanchuang/web-client';
import { type BarRow, fieldTones, type PlotTable, seriesColour } from '@wanchuang/web-ui';
import type { LayoutTargetsQuery } from './layout.generated';
import { layoutText } from './layout.text';

type Target = LayoutTargetsQuery['layoutTargets'][number];

export interface LayoutView {
  /** Nobody has planned anything. */
  readonly isEmpty: boolean;
  readonly sentence: string;
  readonly rows: readonly BarRow[];
  readonly table: PlotTable;
}

const colourOf = (code: string) => {
  const field = technologyFields.find((one) => one.code === code);
  return seriesColour(fieldTones[field?.code ?? 'OTHER']);
};

const gapOf = ({ target, recognised }: Target): number => Math.max(0, (target ?? 0) - recognised);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Planned against recognised centers: rows, the numbers behind them, and what stands out (Art. 5(2)). */
export function layoutView(targets: readonly Target[], language: Language): LayoutView {
  const say = sayIn(layoutText, language);
  const planned = targets.filter(({ target }) => target !== null);
  const totals = {
    planned: sum(planned.map(({ target }) => target ?? 0)),
    recognised: sum(planned.map(({ recognised }) => recognised)),
  };
  const sentence = say('sentence', totals);
  const [widest] = [...planned].sort((one, other) => gapOf(other) - gapOf(one));
  const finding =
    widest && gapOf(widest) > 0
      ? say('widest', { sentence, field: nameOf(widest.field, language), gap: gapOf(widest) })
      : say('full', { sentence });
  const wordsOf = ({ target, recognised }: Target): string =>
    target === null ? say('unplanned', { recognised }) : say('of', { recognised, planned: target });
  return {
    isEmpty: planned.length === 0,
    sentence: planned.length === 0 ? '' : finding,
    rows: targets.map((one) => ({
      key: one.field.code,
      label: nameOf(one.field, language),
      size: one.recognised,
      ...(one.target === null ? {} : { target: one.target }),
      valueText: wordsOf(one),
      colour: colourOf(one.field.code),
    })),
    table: {
      caption: say('plot'),
      columns: [say('field'), say('planned'), say('recognised'), say('gap')],
      rows: targets.map((one) => ({
        key: one.field.code,
        cells: [
          nameOf(one.field, language),
          one.target === null ? null : String(one.target),
          String(one.recognised),
          one.target === null ? null : String(gapOf(one)),
        ],
      })),
    },
  };
}
