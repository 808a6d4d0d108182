import { open } from 'node:fs/promises';
import { refusedFile } from './file-fault';
import { type FileKind, fileKinds, kindOfMediaType, kindOfName } from './file-type';
import { officeKindOf } from './office-document';

/** Bytes that tell what a file is. */
const headBytes = 4100;

const headOf = async (path: string): Promise<Uint8Array> => {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const zipSignature = Buffer.from('PK\u0003\u0004', 'latin1');

interface Found {
  readonly kind: FileKind | null;
  /** As whoever is refused hears it: exe, zip; null: nothing that is known. */
  readonly called: string | null;
}

const foundIn = async (path: string): Promise<Found> => {
  const head = await headOf(path);
  if (Buffer.from(head).subarray(0, zipSignature.length).equals(zipSignature)) {
    const kind = await officeKindOf(path);
    return { kind, called: kind ?? 'zip' };
  }
  const { fileTypeFromBuffer } = await import('file-type/core');
  const type = await fileTypeFromBuffer(head);
  return { kind: kindOfMediaType(type?.mime ?? ''), called: type?.ext ?? null };
};

/**
 * What a file is by its content, which must be what its name says.
 * @returns its media type
 * @throws ExpectedError BAD_USER_INPUT that names both where they differ
 */
export const inspectFile = async (path: string, name: string): Promise<string> => {
  const said = kindOfName(name);
  if (!said) {
    const taken = Object.values(fileKinds).flatMap(({ extensions }) => [...extensions]);
    const list = taken.join(', ');
    const told = { en: `Files of this kind are not taken; taken are ${list}`, zh: `不接收此类文件；可上传 ${list}` };
    throw refusedFile('TYPE_NOT_TAKEN', told, { taken });
  }
  const { kind, called } = await foundIn(path);
  if (kind === said) return fileKinds[kind].mediaType;
  const found = called?.toUpperCase() ?? null;
  const told = {
    en: `The name says ${said}, the content is ${found ?? 'of no known kind'}`,
    zh: `文件名表明是 ${said}，实际内容${found === null ? '无法识别' : `是 ${found}`}`,
  };
  throw refusedFile('NOT_WHAT_IT_SAYS', told, { says: said, is: found });
};
