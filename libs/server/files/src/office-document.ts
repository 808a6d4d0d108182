import { openPromise } from 'yauzl';
import { refusedFile } from './file-fault';
import type { FileKind } from './file-type';

/** Parts of a document, and what they come to unpacked: nothing is unpacked here, but whoever opens it would. */
const mostParts = 10_000;
const mostUnpackedBytes = 400 * 1024 * 1024;

const contentTypes = '[Content_Types].xml';
const mainParts: readonly (readonly [part: string, kind: FileKind])[] = [
  ['word/document.xml', 'DOCX'],
  ['xl/workbook.xml', 'XLSX'],
];

const damaged = () =>
  refusedFile('DAMAGED', {
    en: 'The document is damaged: it cannot be read',
    zh: '文件已损坏，无法读取，请重新保存后上传',
  });

const tooLarge = {
  en: 'The document unpacks to more than a document does',
  zh: '文件解压后的内容过大，不是正常的文档',
};
const macros = { en: 'The document holds macros: save it without them', zh: '文件含有宏，请另存为不含宏的文件后上传' };

const readDirectory = async (path: string): Promise<{ names: Set<string>; unpackedBytes: number }> => {
  const names = new Set<string>();
  let unpackedBytes = 0;
  const archive = await openPromise(path).catch(() => null);
  if (!archive) throw damaged();
  try {
    for await (const { fileName, uncompressedSize } of archive.eachEntry()) {
      names.add(fileName);
      unpackedBytes += uncompressedSize;
      if (names.size > mostParts || unpackedBytes > mostUnpackedBytes) break;
    }
  } catch {
    throw damaged();
  } finally {
    archive.close();
  }
  return { names, unpackedBytes };
};

/**
 * What a ZIP archive really is, by its directory; null: neither a document nor a workbook.
 * @throws ExpectedError BAD_USER_INPUT for one that is damaged, unpacks to too much, or brings macros along
 */
export const officeKindOf = async (path: string): Promise<FileKind | null> => {
  const { names, unpackedBytes } = await readDirectory(path);
  if (names.size > mostParts || unpackedBytes > mostUnpackedBytes) {
    throw refusedFile('UNPACKS_TOO_LARGE', tooLarge, { limit: mostUnpackedBytes });
  }
  const kind = names.has(contentTypes) ? mainParts.find(([part]) => names.has(part))?.[1] : undefined;
  if (kind && [...names].some((name) => name.endsWith('vbaProject.bin'))) {
    throw refusedFile('HOLDS_MACROS', macros);
  }
  return kind ?? null;
};
