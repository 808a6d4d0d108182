import { contrast } from './colour';
import { type NeutralName, type ThemeName, type ToneName, neutralNames, neutrals, toneNames, tones } from './tokens';

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A neutral colour as CSS takes it. */
export const neutral = (name: NeutralName): string => `var(--w-${kebab(name)})`;

/** The colours of one series as CSS takes them. */
export interface SeriesColour {
  readonly mark: string;
  /** For words outside the mark that name it. */
  readonly text: string;
  /** For words on the mark. */
  readonly onMark: string;
}

export function seriesColour(name: ToneName): SeriesColour {
  return { mark: `var(--w-${name})`, text: `var(--w-${name}-text)`, onMark: `var(--w-${name}-on)` };
}

/** Ink or paper, whichever is read better on that mark. */
export function wordsOn(mark: string, theme: ThemeName): string {
  const candidates = [neutrals[theme].ink, neutrals[theme].card, neutrals[theme].page];
  return candidates.reduce((best, next) => (contrast(next, mark) > contrast(best, mark) ? next : best));
}

/** Every colour of a theme as custom properties: what theme.css holds. */
export function cssVariables(theme: ThemeName): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {};
  for (const name of neutralNames) variables[`--w-${kebab(name)}`] = neutrals[theme][name];
  for (const name of toneNames) {
    const { mark, text } = tones[theme][name];
    variables[`--w-${name}`] = mark;
    variables[`--w-${name}-text`] = text;
    variables[`--w-${name}-on`] = wordsOn(mark, theme);
  }
  return variables;
}

/** The text of `colours.css`. Paper is light, whatever the screen is. */
export function coloursStylesheet(): string {
  const block = (selector: string, theme: ThemeName, indent = ''): string =>
    [
      `${indent}${selector} {`,
      ...Object.entries(cssVariables(theme)).map(([name, value]) => `${indent}  ${name}: ${value.toLowerCase()};`),
      `${indent}}`,
    ].join('\n');
  return [
    '/* What tokens.ts says, as custom properties; css-variables.spec.ts compares the two. */',
    block(':root', 'light'),
    '',
    block(":root[data-theme='dark']", 'dark'),
    '',
    '@media print {',
    block(":root,\n  :root[data-theme='dark']", 'light', '  '),
    '}',
    '',
  ].join('\n');
}
