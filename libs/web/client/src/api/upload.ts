import { AnswerError } from './answer-error';
import { codeOfStatus } from './error-code';

export interface UploadOptions {
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** A file as the server has taken it. */
export interface UploadAnswer {
  readonly fileId: string;
  /** All that was answered, the id among it. */
  readonly answer: ReadonlyMap<string, unknown>;
}

/** Sends a file to a path of the server, such as /import/files; gives its id. Throws AnswerError, or an AbortError when it was cancelled. */
export const uploadFile = async (path: string, file: File, options: UploadOptions): Promise<string> =>
  (await sendFile(path, file, options)).fileId;

/** The same, with everything that the server says of the file. */
export function sendFile(path: string, file: File, { onProgress, signal }: UploadOptions): Promise<UploadAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest(); // fetch tells nothing of how far an upload is
    request.open('POST', path);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('error', () => reject(new AnswerError('OFFLINE', '')));
    request.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')));
    request.addEventListener('load', () => {
      try {
        const fileId = readUpload(request.status, request.responseText);
        resolve({ fileId, answer: members(parse(request.responseText)) });
      } catch (error) {
        reject(error);
      }
    });
    signal.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

/** The id of an uploaded file from the server's answer. Throws AnswerError with what the server says of it. */
export function readUpload(status: number, body: string): string {
  const answer = members(parse(body));
  const fileId = answer.get('fileId');
  if (status < 300 && typeof fileId === 'string') return fileId;
  const error = members(answer.get('error'));
  const message = error.get('message');
  const messageZh = error.get('messageZh');
  throw new AnswerError(
    codeOfStatus(status),
    typeof message === 'string' ? message : '',
    typeof messageZh === 'string' ? messageZh : null,
  );
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null; // a gateway's page of HTML
  }
}

const members = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
