import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { useAhead } from '@wanchuang/web-ui';

interface ChooseBoxProps {
  readonly label: string;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onChange: (chosen: boolean) => void;
}

/** Chooses a row. */
export function ChooseBox({ label, disabled, ...props }: ChooseBoxProps): ReactNode {
  const [chosen, choose] = useAhead(props.chosen, props.onChange);
  return (
    <Checkbox
      aria-label={label}
      checked={chosen}
      disabled={disabled}
      onChange={({ target }) => choose(target.checked)}
    />
  );
}
