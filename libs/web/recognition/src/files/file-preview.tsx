import { Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '@wanchuang/web-client';
import type { FileStateFragment } from './file.generated';
import { previewOf } from './file-kinds';
import { filesText } from './files.text';

interface FilePreviewProps {
  readonly file: FileStateFragment;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A document or a picture beside the page that names it. */
export function FilePreview({ file: { id, name, mediaType }, isOpen, onClose }: FilePreviewProps): ReactNode {
  const say = useText(filesText);
  const address = `/files/${id}`;
  return (
    <Drawer
      open={isOpen}
      onClose={onClose}
      destroyOnHidden
      size="min(960px, 100vw)"
      closable={{ 'aria-label': say('close') }}
      title={name}
      footer={
        <div className="f-foot">
          <Button href={address} target="_blank" rel="noreferrer">
            {say('open')}
          </Button>
          <Button onClick={onClose}>{say('close')}</Button>
        </div>
      }
    >
      {previewOf(mediaType) === 'PDF' ? (
        <iframe className="f-document" src={address} title={name} />
      ) : (
        <Picture address={address} name={name} />
      )}
    </Drawer>
  );
}

function Picture({ address, name }: { readonly address: string; readonly name: string }): ReactNode {
  const say = useText(filesText);
  const [isBroken, setIsBroken] = useState(false);
  if (isBroken) return <p role="alert">{say('broken')}</p>;
  return <img className="f-picture" src={address} alt={name} onError={() => setIsBroken(true)} />;
}
