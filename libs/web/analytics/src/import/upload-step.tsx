import { Button, Progress } from 'antd';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { AnswerError, uploadFile, useErrorText, useText } from '@wanchuang/web-client';
import { importText } from './import.text';

/** The server's limit, said before anything travels; the server is the one that holds to it. */
const largestFile = 50 * 1024 * 1024;

interface UploadStepProps {
  readonly onUploaded: (fileId: string) => void;
}

interface Sending {
  readonly name: string;
  readonly share: number;
  readonly cancel: () => void;
}

/** The first step: a file, by choosing or by dropping it. */
export function UploadStep({ onUploaded }: UploadStepProps): ReactNode {
  const say = useText(importText);
  const errorText = useErrorText();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<Sending | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [fileName, setFileName] = useState('');
  const [isOver, setIsOver] = useState(false);

  const send = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setError(null);
    setFileName(file.name);
    if (file.size > largestFile) {
      setError(
        new AnswerError('TOO_LARGE', say('tooLarge', { name: file.name }), say('tooLarge', { name: file.name })),
      );
      return;
    }
    const control = new AbortController();
    const show = (share: number): void => setSending({ name: file.name, share, cancel: () => control.abort() });
    show(0);
    try {
      onUploaded(await uploadFile('/import/files', file, { onProgress: show, signal: control.signal }));
    } catch (thrown) {
      if (!control.signal.aborted) setError(thrown);
      setSending(null);
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    void send(event.dataTransfer.files[0]);
  };
  const words = error === null ? null : errorText(error);
  return (
    <>
      <div
        className="i-drop"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        {sending === null ? (
          <>
            <input
              ref={input}
              className="w-unseen"
              type="file"
              accept=".csv,.xlsx,text/csv"
              tabIndex={-1}
              aria-label={say('choose')}
              onChange={(event) => void send(event.target.files?.[0])}
            />
            <Button type="primary" size="large" onClick={() => input.current?.click()}>
              {say('choose')}
            </Button>
            <p>{say('drop')}</p>
            <p className="i-quiet">{say('limits')}</p>
          </>
        ) : (
          <>
            <p>{say('uploading', { name: sending.name })}</p>
            <Progress percent={Math.round(sending.share * 100)} aria-label={say('uploading', { name: sending.name })} />
            <Button onClick={sending.cancel}>{say('cancel')}</Button>
          </>
        )}
      </div>
      {words === null ? null : (
        <p className="i-error" role="alert">
          <strong>{words.title}</strong> {fileName}: {words.detail ?? words.advice}
        </p>
      )}
    </>
  );
}
