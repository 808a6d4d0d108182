import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { listAtOnce, useAhead, yearsBetween } from '@wanchuang/web-ui';
import { TabList } from '../page/tab-list';
import type { CenterState } from '../center/center-schema';
import type { RegisterFilter } from './registers.generated';
import { type RegisterKey, registerKeys } from './register-key';
import { registerViews } from './registers';
import { useRegisterWords } from './register-words';
import { registersText } from './registers.text';

export interface RegistersSectionProps {
  readonly centerId: string;
  readonly currency: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly state: CenterState;
  readonly setState: (change: Partial<CenterState>) => void;
}

/** The eight registers of a center, one at a time. */
export function RegistersSection(props: RegistersSectionProps): ReactNode {
  const { state, setState } = props;
  const say = useText(registersText);
  const { register } = state;
  return (
    <TabList
      label={say('title')}
      tabs={registerKeys.map((key) => ({ key, label: say(`register_${key}`) }))}
      chosen={register}
      onChoose={(key) => setState({ register: key, kind: null, level: null })}
    >
      <Register {...props} key={register} register={register} title={say(`register_${register}`)} />
    </TabList>
  );
}

interface RegisterProps extends RegistersSectionProps {
  readonly register: RegisterKey;
  readonly title: string;
}

function Register({
  register,
  title,
  centerId,
  currency,
  fromYear,
  toYear,
  state,
  setState,
}: RegisterProps): ReactNode {
  const say = useText(registersText);
  const words = useRegisterWords();
  const { Panel, kinds: kindsOf, levels: levelsOf } = registerViews[register];
  const kinds = kindsOf(words);
  const levels = levelsOf(words);
  const years = yearsBetween(fromYear, toYear)
    .toReversed()
    .map((year) => ({ value: String(year), label: String(year) }));
  // a kind of another register in the address narrows nothing here
  const kind = kinds.find(({ value }) => value === state.kind)?.value ?? null;
  const level = levels.find(({ value }) => value === state.level)?.value ?? null;
  const filter: RegisterFilter = {
    ...(state.year === null ? {} : { fromYear: state.year, toYear: state.year }),
    ...(kind === null ? {} : { kinds: [kind] }),
    ...(level === null ? {} : { levels: [level] }),
  };
  return (
    <>
      <div className="r-register-filters w-screen-only">
        <Narrow
          label={say('year')}
          all={say('allYears')}
          choices={years}
          chosen={state.year === null ? null : String(state.year)}
          onChange={(year) => setState({ year: year === null ? null : Number(year) })}
        />
        <Narrow
          label={say('kind')}
          all={say('allKinds')}
          choices={kinds}
          chosen={kind}
          onChange={(value) => setState({ kind: value })}
        />
        <Narrow
          label={say('level')}
          all={say('allLevels')}
          choices={levels}
          chosen={level}
          onChange={(value) => setState({ level: value })}
        />
      </div>
      <Panel centerId={centerId} currency={currency} filter={filter} caption={title}>
        {({ count }) => <p className="r-register-count">{say('entries', { count })}</p>}
      </Panel>
    </>
  );
}

interface NarrowProps {
  readonly label: string;
  readonly all: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | null;
  readonly onChange: (value: string | null) => void;
}

const everything = '';

/** One of several, or all; nothing where there is nothing to choose. */
function Narrow({ label, all, choices, ...props }: NarrowProps): ReactNode {
  const [chosen, choose] = useAhead(props.chosen, props.onChange);
  if (choices.length === 0) return null;
  return (
    <Select
      {...listAtOnce}
      aria-label={label}
      value={chosen ?? everything}
      options={[{ value: everything, label: all }, ...choices]}
      popupMatchSelectWidth={false}
      onChange={(value: string) => choose(value === everything ? null : value)}
    />
  );
}
