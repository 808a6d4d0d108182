import { Button, Input, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { useKeptText } from '../application/kept-text';
import { outcomeText } from './outcome.text';

interface ReasonButtonProps {
  /** What the button says, and the one that does it. */
  readonly word: string;
  /** For whoever hears it among others. */
  readonly label?: string;
  readonly title: string;
  readonly sure: string;
  readonly keep: string;
  readonly reasonLabel?: string;
  /** What to write, above it. */
  readonly reasonHint?: string;
  readonly longest?: number;
  /** Under which the reason is kept until it was sent. */
  readonly place: string;
  readonly isDangerous?: boolean;
  readonly isSmall?: boolean;
  readonly loading: boolean;
  /** Why it was not done. */
  readonly failure: ReactNode;
  readonly onConfirm: (reason: string) => Promise<unknown>;
}

/** What cannot be undone: asked twice, with a written reason that is not lost. */
export function ReasonButton(props: ReasonButtonProps): ReactNode {
  const { word, label, title, sure, keep, longest = 1000, place, isDangerous = false, isSmall } = props;
  const { reasonLabel, reasonHint } = props;
  const say = useText(outcomeText);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useKeptText(`reason:${place}`);
  const press = async (): Promise<void> => {
    await props.onConfirm(reason.trim());
    setReason('');
    setOpen(false);
  };
  return (
    <>
      <Button danger={isDangerous} size={isSmall ? 'small' : 'middle'} aria-label={label} onClick={() => setOpen(true)}>
        {word}
      </Button>
      <Modal
        open={isOpen}
        title={title}
        okText={word}
        okButtonProps={{ danger: isDangerous, disabled: reason.trim() === '', loading: props.loading }}
        cancelText={keep}
        onOk={() => attempt(press())}
        onCancel={() => setOpen(false)}
      >
        <p>{sure}</p>
        <label htmlFor={id}>{reasonLabel ?? say('reason')}</label>
        <p className="g-hint" id={`${id}-hint`}>
          {reasonHint ?? say('reasonHint', { most: longest })}
        </p>
        <Input.TextArea
          id={id}
          aria-describedby={`${id}-hint`}
          autoSize={{ minRows: 3, maxRows: 8 }}
          maxLength={longest}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        {props.failure}
      </Modal>
    </>
  );
}
