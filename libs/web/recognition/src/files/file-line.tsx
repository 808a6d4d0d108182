import { type ReactNode, useState } from 'react';
import { useText } from '@wanchuang/web-client';
import type { FileStateFragment } from './file.generated';
import { previewOf } from './file-kinds';
import { FilePreview } from './file-preview';
import { fileSize } from './file-size';
import { filesText } from './files.text';
import './files.css';

interface FileLineProps {
  readonly file: FileStateFragment;
  /** What can be done with it, such as removing it. */
  readonly children?: ReactNode;
}

const shownOfHash = 8;

/** A file that is there: name, size, hash, and the ways to look at it. */
export function FileLine({ file, children }: FileLineProps): ReactNode {
  const say = useText(filesText);
  const [isOpen, setIsOpen] = useState(false);
  const { id, name, mediaType, sizeBytes, sha256 } = file;
  const hasPreview = previewOf(mediaType) !== null;
  return (
    <div className="f-line">
      <div className="f-name">
        <span>{name}</span>
        <span className="f-quiet">
          {fileSize(sizeBytes)} ·{' '}
          <span title={`SHA-256 ${sha256}`} className="f-hash">
            {say('hash', { start: sha256.slice(0, shownOfHash) })}
          </span>
        </span>
      </div>
      <div className="f-ways">
        {hasPreview ? (
          <button
            type="button"
            className="w-plain-button f-way"
            aria-label={say('previewOf', { name })}
            onClick={() => setIsOpen(true)}
          >
            {say('preview')}
          </button>
        ) : null}
        <a className="f-way" href={`/files/${id}`} download={name} aria-label={say('downloadOf', { name })}>
          {say('download')}
        </a>
        {children}
      </div>
      {hasPreview ? <FilePreview file={file} isOpen={isOpen} onClose={() => setIsOpen(false)} /> : null}
    </div>
  );
}
