import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Heavy: loaded when the first document is made. */
const loadPdfkit = async () => (await import('pdfkit')).default;
export type Pdf = InstanceType<Awaited<ReturnType<typeof loadPdfkit>>>;

const fontFiles = { text: 'NotoSansHans-Regular.otf', strong: 'NotoSansHans-Medium.otf' } as const;
export type PdfFont = keyof typeof fontFiles;

// pdfkit takes an opened font as well as the bytes of one (its types name the bytes alone)
type OpenedFont = Buffer;

/** Opened once for all documents: each would open them anew, which takes longer than to draw it. */
const openFonts = async (): Promise<Readonly<Record<PdfFont, OpenedFont>>> => {
  const fontkit = await import('fontkit');
  const folder = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts');
  const open = async (font: PdfFont): Promise<OpenedFont> =>
    fontkit.create(await readFile(join(folder, fontFiles[font]))) as unknown as OpenedFont;
  const [text, strong] = await Promise.all([open('text'), open('strong')]);
  return { text, strong };
};

let fonts: Promise<Readonly<Record<PdfFont, OpenedFont>>> | null = null;
const loadFonts = (): Promise<Readonly<Record<PdfFont, OpenedFont>>> => {
  fonts ??= openFonts().catch((error: unknown) => {
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
