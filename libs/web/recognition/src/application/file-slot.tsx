import { Button } from 'antd';
import { type ReactNode, useId, useRef, useState } from 'react';
import { uploadFile, useText } from '@wanchuang/web-client';
import { FailureLine } from './failure-line';
import { fileSlotText } from './file-slot.text';

/** A file that was uploaded and stands nowhere yet, or that stands where it belongs. */
export interface HeldFile {
  readonly id: string;
  readonly name: string;
}

const accepted = { SCAN: '.pdf,.png,.jpg,.jpeg', EVIDENCE: '.pdf,.png,.jpg,.jpeg,.docx,.xlsx' } as const;

interface FileSlotProps {
  readonly label: string;
  readonly hint: string;
  readonly jurisdictionId: string;
  readonly file: HeldFile | null;
  readonly kinds: keyof typeof accepted;
  readonly onUploaded: (file: HeldFile) => void;
  readonly onRemove?: () => void;
}

/** Takes one file: uploads it at once, and says how far it is or why it was not taken. */
export function FileSlot({ label, hint, jurisdictionId, file, kinds, onUploaded, onRemove }: FileSlotProps): ReactNode {
  const say = useText(fileSlotText);
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const send = async (chosen: File): Promise<void> => {
    setError(null);
    setShare(0);
    const control = new AbortController();
    try {
      const path = `/files?${new URLSearchParams({ jurisdictionId }).toString()}`;
      const fileId = await uploadFile(path, chosen, { onProgress: setShare, signal: control.signal });
      onUploaded({ id: fileId, name: chosen.name });
    } catch (thrown) {
      setError(thrown);
    } finally {
      setShare(null);
    }
  };
  return (
    <div className="g-slot">
      <span id={id}>{label}</span>
      <p className="g-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div className="g-row">
        {file ? (
          <a className="g-link" href={`/files/${file.id}`} target="_blank" rel="noreferrer">
            {file.name}
          </a>
        ) : null}
        <input
          ref={chooser}
          type="file"
          hidden
          accept={accepted[kinds]}
          aria-labelledby={id}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            target.value = '';
            if (chosen) void send(chosen);
          }}
        />
        <Button loading={share !== null} aria-describedby={`${id} ${id}-hint`} onClick={() => chooser.current?.click()}>
          {say(file ? 'replace' : 'choose')}
        </Button>
        {file && onRemove ? <Button onClick={onRemove}>{say('remove')}</Button> : null}
        <span role="status" className="g-quiet">
          {share === null ? null : say('uploading', { percent: Math.round(share * 100) })}
        </span>
      </div>
      <FailureLine error={error} />
    </div>
  );
}
