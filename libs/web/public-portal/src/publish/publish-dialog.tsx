import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { type Jurisdiction, nameOf, useLanguage, useText } from '@wanchuang/web-client';
import { publishText } from './publish.text';

interface PublishDialogProps {
  readonly place: Jurisdiction;
  readonly year: number;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Says what will become public, and that it stays so, before a leader signs. */
export function PublishDialog({ place, year, busy, onConfirm, onCancel }: PublishDialogProps): ReactNode {
  const say = useText(publishText);
  const language = useLanguage();
  return (
    <Modal
      open
      title={say('sureTitle', { place: nameOf(place, language), year })}
      okText={say('confirm')}
      cancelText={say('cancel')}
      confirmLoading={busy}
      onOk={onConfirm}
      onCancel={onCancel}
    >
      <p>{say('becomesPublic')}</p>
      <ul className="p-becomes">
        <li>{say('totals')}</li>
        <li>{say('fields')}</li>
      </ul>
      <p>{say('final')}</p>
    </Modal>
  );
}
