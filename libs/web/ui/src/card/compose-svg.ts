import { wrapText } from '../plot/layout';

/** A line of text among the drawings. */
export interface Caption {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** One drawing of a card and where it stands, in pixels. */
export interface Drawing {
  readonly x: number;
  readonly y: number;
  readonly markup: string;
}

export interface Sheet {
  readonly width: number;
  /** Height of the drawings alone. */
  readonly height: number;
  readonly title: string;
  readonly sentence: string;
  readonly footer: string;
  readonly drawings: readonly Drawing[];
  readonly captions: readonly Caption[];
  readonly colours: { readonly paper: string; readonly ink: string; readonly muted: string };
  readonly fontFamily: string;
  readonly fontSize: number;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const place = (pixels: number): number => Math.round(pixels * 100) / 100;

/** Text for XML; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"']/g, (letter) => escapes[letter] ?? '');
}

/** One self-contained SVG: title, sentence, drawings, and where the numbers come from. */
export function composeSvg(sheet: Sheet): string {
  const { width, height, title, drawings, captions, colours, fontFamily, fontSize } = sheet;
  const margin = fontSize * 2;
  const small = fontSize * 0.86;
  const titles = wrapText(title, width, fontSize * 1.35);
  const sentences = wrapText(sheet.sentence, width, fontSize);
  const footers = wrapText(sheet.footer, width, small);
  const afterTitle = margin + titles.length * fontSize * 1.8 + fontSize * 0.4;
  const head = afterTitle + sentences.length * fontSize * 1.5 + fontSize;
  const foot = head + height + fontSize * 1.5;
  const [fullWidth, fullHeight] = [
    Math.ceil(width + margin * 2),
    Math.ceil(foot + footers.length * small * 1.5 + margin),
  ];
  const line = ({ x, y, text }: Caption, size: number, colour: string, weight = 400): string =>
    `<text x="${place(x)}" y="${place(y)}" font-size="${place(size)}" font-weight="${weight}" fill="${colour}">${escapeXml(text)}</text>`;
  const lines = (
    texts: readonly string[],
    top: number,
    size: number,
    colour: string,
    weight = 400,
  ): readonly string[] =>
    texts.map((text, index) => line({ x: margin, y: top + size * (1 + index * 1.5), text }, size, colour, weight));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${fullHeight}" viewBox="0 0 ${fullWidth} ${fullHeight}" font-family="${escapeXml(fontFamily)}" style="text-autospace:normal">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    ...lines(titles, margin, fontSize * 1.35, colours.ink, 600),
    ...lines(sentences, afterTitle, fontSize, colours.muted),
    ...drawings.map(
      ({ x, y, markup }) => `<g transform="translate(${place(margin + x)} ${place(head + y)})">${markup}</g>`,
    ),
    ...captions.map(({ x, y, text }) => line({ x: margin + x, y: head + y, text }, small, colours.muted)),
    ...lines(footers, foot, small, colours.muted),
    '</svg>',
  ].join('');
}

/** A name that every file system takes. */
export function fileNameOf(title: string, extension: string): string {
  const name = title
    .replaceAll(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  return `${name === '' ? 'plot' : name}.${extension}`;
}
