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

/** Text for XML; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"']/g, (letter) => escapes[letter] ?? '');
}

/** One self-contained SVG: title, sentence, drawings, and where the numbers come from. */
export function composeSvg({
  width,
  height,
  title,
  sentence,
  footer,
  drawings,
  colours,
  fontFamily,
  fontSize,
}: Sheet): string {
  const margin = fontSize * 2;
  const head = margin + fontSize * 4;
  const foot = fontSize * 3 + margin;
  const [fullWidth, fullHeight] = [Math.ceil(width + margin * 2), Math.ceil(height + head + foot)];
  const line = (text: string, y: number, size: number, colour: string, weight = 400): string =>
    `<text x="${margin}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeXml(text)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${fullHeight}" viewBox="0 0 ${fullWidth} ${fullHeight}" font-family="${escapeXml(fontFamily)}" style="text-autospace:normal">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    line(title, margin + fontSize, fontSize * 1.35, colours.ink, 600),
    line(sentence, margin + fontSize * 2.9, fontSize, colours.muted),
    ...drawings.map(({ x, y, markup }) => `<g transform="translate(${margin + x} ${head + y})">${markup}</g>`),
    line(footer, fullHeight - margin, fontSize * 0.9, colours.muted),
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
