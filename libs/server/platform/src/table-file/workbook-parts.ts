import { FileFault } from './file-fault';
import type { ImportLimits } from './limits';
import { withoutPrefix, type XmlHandler, XmlReader } from './xml-reader';
import { ZipArchive } from './zip-archive';

/** What a number in a cell stands for, by its format. */
export type NumberKind = 'number' | 'percent' | 'date';

/** A workbook without its sheets' cells. */
export interface Workbook {
  readonly archive: ZipArchive;
  /** Visible sheets, then hidden ones, by name. */
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly isHidden: boolean }[];
  readonly sharedTexts: readonly string[];
  /** By the index of a cell's style. */
  readonly numberKinds: readonly NumberKind[];
}

/** @throws FileFault for what is no workbook, is damaged, or unpacks to more than the limits. */
export async function openWorkbook(path: string, limits: ImportLimits): Promise<Workbook> {
  const archive = await ZipArchive.open(path, limits);
  const limit = limits.sharedTextBytes;
  const root = await targets(archive, '_rels/.rels', '', limit);
  const main = root.byType.get('officeDocument') ?? 'xl/workbook.xml';
  if (!archive.has(main)) {
    throw new FileFault(
      'WRONG_FILE_TYPE',
      {},
      { found: 'a ZIP archive without a workbook', foundZh: '不含工作簿的 ZIP 压缩包', wanted: 'XLSX' },
    );
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const links = await targets(archive, `${folder}_rels/${main.slice(folder.length)}.rels`, folder, limit);
  const sharedPart = links.byType.get('sharedStrings');
  const stylePart = links.byType.get('styles');
  return {
    archive,
    sheets: await readSheets(archive, main, links.byId, limit),
    sharedTexts: sharedPart && archive.has(sharedPart) ? await readSharedTexts(archive, sharedPart, limit) : [],
    numberKinds: stylePart && archive.has(stylePart) ? await readNumberKinds(archive, stylePart, limit) : [],
  };
}

/** Tells a handler everything of one part. */
export async function readPart(
  archive: ZipArchive,
  part: string,
  maximumBytes: number,
  handler: XmlHandler,
): Promise<void> {
  const reader = new XmlReader(handler);
  for await (const piece of archive.text(part, maximumBytes)) reader.push(piece);
  reader.end();
}

interface Links {
  readonly byId: ReadonlyMap<string, string>;
  readonly byType: ReadonlyMap<string, string>;
}

async function targets(archive: ZipArchive, part: string, folder: string, limit: number): Promise<Links> {
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  if (!archive.has(part)) return { byId, byType };
  await readPart(archive, part, limit, {
    open(name, { Id: id = '', Type: type = '', Target: target }) {
      if (name !== 'Relationship' || target === undefined) return;
      const resolved = target.startsWith('/') ? target.slice(1) : folder + target;
      byId.set(id, resolved);
      byType.set(type.slice(type.lastIndexOf('/') + 1), resolved);
    },
  });
  return { byId, byType };
}

async function readSheets(
  archive: ZipArchive,
  main: string,
  byId: ReadonlyMap<string, string>,
  limit: number,
): Promise<Workbook['sheets']> {
  const sheets: { name: string; part: string; isHidden: boolean }[] = [];
  await readPart(archive, main, limit, {
    open(tag, attributes) {
      if (tag !== 'sheet') return;
      const [, id = ''] = Object.entries(attributes).find(([key]) => withoutPrefix(key) === 'id') ?? [];
      const part = byId.get(id);
      if (part === undefined || !archive.has(part)) return;
      const { name = '', state = 'visible' } = attributes;
      sheets.push({ name, part, isHidden: state !== 'visible' });
    },
  });
  return sheets.sort((left, right) => Number(left.isHidden) - Number(right.isHidden));
}

/** Excel's way to write characters that XML cannot hold. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

async function readSharedTexts(archive: ZipArchive, part: string, limit: number): Promise<string[]> {
  const texts: string[] = [];
  let current = '';
  let isText = false;
  let isReadingAid = false;
  await readPart(archive, part, limit, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 't') isText = true;
      else if (name === 'rPh') isReadingAid = true; // how characters are pronounced: no part of the text
    },
    text(text) {
      if (isText && !isReadingAid) current += text;
    },
    close(name) {
      if (name === 'si') texts.push(decodeEscapes(current));
      else if (name === 't') isText = false;
      else if (name === 'rPh') isReadingAid = false;
    },
  });
  return texts;
}

/** Formats that every workbook has without defining them. */
const builtInKinds: readonly [NumberKind, readonly number[]][] = [
  ['percent', [9, 10]],
  ['date', [14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]],
];

function kindOfFormat(formatId: string, codes: ReadonlyMap<number, string>): NumberKind {
  const id = Number(formatId);
  const code = codes.get(id);
  if (code === undefined) return builtInKinds.find(([, ids]) => ids.includes(id))?.[0] ?? 'number';
  const signs = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (signs.includes('%')) return 'percent';
  return /[ymdhs]/i.test(signs.replace(/general/gi, '')) ? 'date' : 'number';
}

async function readNumberKinds(archive: ZipArchive, part: string, limit: number): Promise<NumberKind[]> {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let isCellFormats = false;
  await readPart(archive, part, limit, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'cellXfs') isCellFormats = true;
      else if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      else if (name === 'xf' && isCellFormats) kinds.push(kindOfFormat(numFmtId, codes));
    },
    close(name) {
      if (name === 'cellXfs') isCellFormats = false;
    },
  });
  return kinds;
}
