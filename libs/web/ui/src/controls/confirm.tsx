import { Popconfirm, type PopconfirmProps } from 'antd';
import { type ReactNode, useId, useRef } from 'react';
import { popoverAtOnce } from './at-once';

type Given = 'title' | 'description' | 'okText' | 'okButtonProps' | 'cancelText' | 'onConfirm' | 'children';
type ConfirmProps = Pick<PopconfirmProps, Given>;

/** Asks before something is done: the question takes the focus, with the way back first, and gives it back when it is answered. */
export function Confirm(props: ConfirmProps): ReactNode {
  const cancelId = useId();
  const opener = useRef<Element | null>(null);
  const moved = (isOpen: boolean): void => {
    if (isOpen) {
      opener.current = document.activeElement;
      document.getElementById(cancelId)?.focus();
      return;
    }
    const at = document.activeElement;
    const isLost = at === null || at === document.body || at.closest('.ant-popconfirm') !== null;
    if (isLost && opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <Popconfirm
      {...props}
      {...popoverAtOnce}
      classNames={{ root: 'w-confirm' }}
      destroyOnHidden
      cancelButtonProps={{ id: cancelId }}
      afterOpenChange={moved}
    />
  );
}
