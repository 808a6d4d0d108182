import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { Toggle } from '@wanchuang/web-ui';
import { useOverviewContext } from './overview-context';
import { availableStacks, stackOf } from './overview-filter';
import type { PlotNumbers } from './plot-data';
import type { Measure, PlotSpec, Stack } from './plot-specs';
import { plotText } from './plot.text';

const stackParameters = {
  investment: 'investmentBy',
  patents: 'patentsBy',
  contracts: 'contractsBy',
  staff: null,
} as const;
const measureParameters = {
  investment: 'investmentAs',
  patents: 'patentsAs',
  contracts: 'contractsAs',
  staff: 'staffAs',
} as const;

/** What a plot is split by and what it measures; a switch with one position is not shown. */
export function PlotControls({ spec, numbers }: { readonly spec: PlotSpec; readonly numbers: PlotNumbers }): ReactNode {
  const { jurisdiction, state, setState, answer } = useOverviewContext();
  const say = useText(plotText);
  const stacks = availableStacks(spec, answer.splits);
  const stack = stackOf(spec.id, state, answer.splits);
  const measures = spec.measures.filter((measure) => measure !== 'share' || numbers.stack !== null);
  const chosen = measures.find((measure) => measure === state[measureParameters[spec.id]]) ?? 'total';
  const stackParameter = stackParameters[spec.id];
  const setStack = (value: Stack): void => {
    if (stackParameter !== null) setState({ [stackParameter]: value === stacks[0] ? null : value, pick: null });
  };
  const setMeasure = (value: Measure): void => setState({ [measureParameters[spec.id]]: value });
  const measureWord = (measure: Measure): string =>
    say(measure === 'perCenter' && jurisdiction.unit === 'REGION' ? 'perRegion' : measure);
  return (
    <>
      {stack !== null && stacks.length > 1 && (
        <Toggle
          label={say('stackBy')}
          choices={stacks.map((value) => ({ value, label: say(value) }))}
          chosen={stack}
          onChange={setStack}
        />
      )}
      <Toggle
        label={say('drawAs')}
        choices={measures.map((value) => ({ value, label: measureWord(value) }))}
        chosen={chosen}
        onChange={setMeasure}
      />
    </>
  );
}
