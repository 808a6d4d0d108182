import { Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { OutcomeFailure } from './outcome-failure';
import { outcomeText } from './outcome.text';

interface SureButtonProps {
  readonly word: string;
  readonly title: string;
  /** What will happen, item by item. */
  readonly children: ReactNode;
  readonly kind?: 'primary' | 'danger' | 'plain';
  /** Why it cannot be done yet; null: it can. */
  readonly wants?: string | null;
  readonly error?: unknown;
  readonly loading?: boolean;
  /** What has to be true before it is asked, such as that everything is saved; false: it is not asked. */
  readonly before?: () => Promise<boolean>;
  readonly onConfirm: () => Promise<unknown>;
}

/** A step that cannot be undone: says what will happen, then asks. */
export function SureButton(props: SureButtonProps): ReactNode {
  const { word, title, children, kind = 'primary', wants = null, error, loading = false, before, onConfirm } = props;
  const say = useText(outcomeText);
  const [isOpen, setOpen] = useState(false);
  const open = async (): Promise<void> => {
    if (before === undefined || (await before())) setOpen(true);
  };
  const confirm = async (): Promise<void> => {
    await onConfirm();
    setOpen(false);
  };
  return (
    <>
      <Button
        type={kind === 'primary' ? 'primary' : 'default'}
        danger={kind === 'danger'}
        disabled={wants !== null}
        title={wants ?? undefined}
        onClick={() => attempt(open())}
      >
        {word}
      </Button>
      <Modal
        open={isOpen}
        destroyOnHidden
        title={title}
        okText={word}
        okButtonProps={{ danger: kind === 'danger', loading }}
        cancelText={say('notYet')}
        onOk={() => attempt(confirm())}
        onCancel={() => setOpen(false)}
      >
        {children}
        <OutcomeFailure error={error} />
      </Modal>
    </>
  );
}
