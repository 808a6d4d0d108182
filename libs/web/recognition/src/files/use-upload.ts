import { useEffect, useRef, useState } from 'react';
import { sendFile } from '@wanchuang/web-client';
import type { FileStateFragment } from './file.generated';

export type UploadState =
  | { readonly at: 'IDLE' }
  | { readonly at: 'SENDING'; readonly name: string; readonly share: number; readonly cancel: () => void }
  /** The file is kept, so that it can be sent again. */
  | { readonly at: 'FAILED'; readonly file: File; readonly error: unknown };

const textOf = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

/** Sends files of a jurisdiction; what was taken belongs to nobody but its sender until it is put where it belongs. */
export function useUpload(jurisdictionId: string, onUploaded: (file: FileStateFragment) => void) {
  const [state, setState] = useState<UploadState>({ at: 'IDLE' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  const send = async (file: File): Promise<void> => {
    const own = new AbortController();
    control.current?.abort();
    control.current = own;
    const show = (share: number): void => {
      if (!own.signal.aborted) setState({ at: 'SENDING', name: file.name, share, cancel: () => own.abort() });
    };
    show(0);
    try {
      const path = `/files?jurisdictionId=${encodeURIComponent(jurisdictionId)}`;
      const { fileId, answer } = await sendFile(path, file, { onProgress: show, signal: own.signal });
      setState({ at: 'IDLE' });
      onUploaded({
        id: fileId,
        name: textOf(answer.get('name'), file.name),
        mediaType: textOf(answer.get('mediaType'), ''),
        sizeBytes: file.size,
        sha256: textOf(answer.get('sha256'), ''),
      });
    } catch (error) {
      setState(own.signal.aborted ? { at: 'IDLE' } : { at: 'FAILED', file, error });
    }
  };
  return { state, send: (file: File) => void send(file) };
}

/** Gives an upload up that stands nowhere yet. What stands somewhere is left alone, and what cannot be asked now goes within a day. */
export const giveUpload = (id: string): void => void fetch(`/files/${id}`, { method: 'DELETE' }).catch(() => undefined);
