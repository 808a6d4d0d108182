import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { peopleText } from './people.text';

interface SheetProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet beside the list; on a phone above it. */
export function Sheet({ title, isOpen, onClose, children }: SheetProps): ReactNode {
  const say = useText(peopleText);
  return (
    <Drawer
      open={isOpen}
      onClose={onClose}
      destroyOnHidden
      size="min(560px, 100vw)"
      closable={{ 'aria-label': say('close') }}
      title={title}
      footer={<Button onClick={onClose}>{say('close')}</Button>}
    >
      {children}
    </Drawer>
  );
}
