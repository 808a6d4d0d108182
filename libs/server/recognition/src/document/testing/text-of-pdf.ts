import { inflateSync } from 'node:zlib';

const streams = function* (pdf: Buffer): Generator<string> {
  const raw = pdf.toString('latin1');
  for (const { index, 0: begin } of raw.matchAll(/stream\r?\n/g)) {
    if (raw.slice(index - 3, index) === 'end') continue;
    const start = index + begin.length;
    const end = raw.indexOf('endstream', start);
    try {
      yield inflateSync(pdf.subarray(start, end)).toString('latin1');
    } catch {
      // a font, or another stream that is not compressed
    }
  }
};

const fromHex = (hex: string): string => {
  const units = hex.match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
};

/** Which character each glyph of a font stands for. */
const glyphsOf = (map: string): Map<string, string> => {
  const glyphs = new Map<string, string>();
  for (const [, first = '0', listed = ''] of map.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    const characters = [...listed.matchAll(/<(\w*)>/g)].map(([, hex = '']) => fromHex(hex));
    for (const [place, character] of characters.entries())
      glyphs.set((Number.parseInt(first, 16) + place).toString(16).padStart(4, '0'), character);
  }
  return glyphs;
};

/** The text of a document that the program has made, without its line breaks: each shown glyph by its font's own map. */
export const textOfPdf = (pdf: Buffer): string => {
  const contents = [...streams(pdf)];
  const maps = contents.filter((content) => content.includes('beginbfrange')).map(glyphsOf);
  const pages = contents.filter((content) => content.includes('BT'));
  const fonts = [
    ...new Set(pages.flatMap((page) => [...page.matchAll(/\/(F\d+) [\d.]+ Tf/g)].map(([, font = '']) => font))),
  ];
  fonts.sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)));
  const read = (page: string): string => {
    let map: Map<string, string> | undefined;
    return [...page.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>/g)]
      .map(([, font, hex]) => {
        if (font !== undefined) map = maps[fonts.indexOf(font)];
        return (hex?.match(/.{4}/g) ?? []).map((glyph) => map?.get(glyph) ?? '').join('');
      })
      .join('');
  };
  return pages.map(read).join('');
};
