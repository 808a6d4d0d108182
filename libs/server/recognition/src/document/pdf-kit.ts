import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Heavy: loaded when the first document is made. */
const loadPdfkit = async () => (await import('pdfkit')).default;
export type Pdf = InstanceType<Awaited<ReturnType<typeof loadPdfkit>>>;

const fontFiles = { text: 'NotoSansHans-Regular.otf', strong: 'NotoSansHans-Medium.otf' } as const;
export type PdfFont = keyof typeof fontFiles;

const readFonts = async (): Promise<Readonly<Record<PdfFont, Buffer>>> => {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts');
  const [text, strong] = await Promise.all(
    [fontFiles.text, fontFiles.strong].map((file) => readFile(join(folder, file))),
  );
  if (!text || !strong) throw new Error('the fonts of documents are missing');
  return { text, strong };
};

let fonts: Promise<Readonly<Record<PdfFont, Buffer>>> | null = null;
const loadFonts = (): Promise<Readonly<Record<PdfFont, Buffer>>> => {
  fonts ??= readFonts().catch((error: unknown) => {
    fonts = null; // a disk that failed once is tried again
    throw error;
  });
  return fonts;
};

/** Ink on paper; one blue for lines. */
export const ink = { text: '#1B1F23', quiet: '#5A626B', line: '#1F5FBF' } as const;

interface PdfOptions {
  readonly title: string;
  readonly author: string;
  readonly madeAt: Date;
  readonly layout?: 'portrait' | 'landscape';
  readonly margin: number;
}

const bytesOf = (pdf: Pdf): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    pdf.on('data', (piece: Buffer) => pieces.push(piece));
    pdf.on('end', () => resolve(Buffer.concat(pieces)));
    pdf.on('error', reject);
  });

/** An A4 document in Chinese with its fonts in it. @param draw puts what it says on its pages */
export async function makePdf(options: PdfOptions, draw: (pdf: Pdf) => void): Promise<Buffer> {
  const { title, author, madeAt, layout = 'portrait', margin } = options;
  const [PdfDocument, { text, strong }] = await Promise.all([loadPdfkit(), loadFonts()]);
  const pdf = new PdfDocument({
    size: 'A4',
    layout,
    margin,
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: madeAt, ModDate: madeAt, Creator: '万创 Wanchuang' },
  });
  const whole = bytesOf(pdf);
  pdf.registerFont('text', text);
  pdf.registerFont('strong', strong);
  pdf.font('text').fillColor(ink.text);
  draw(pdf);
  pdf.end();
  return whole;
}
