import type { Page } from '@playwright/test';
import { drawnTexts } from './drawn-texts';
import type { Box, Colour, DrawnText } from './in-page/drawn-text';

const says = ({ text }: DrawnText): string => `“${text.length > 48 ? `${text.slice(0, 48)}…` : text}”`;

const cutFaults = (texts: readonly DrawnText[]): string[] =>
  texts.flatMap((one) => {
    if (one.cut === 'hidden') return [`${says(one)} is cut off`];
    const endsEarly = one.cut === 'ellipsis' || /[…⋯]$/.test(one.text);
    return endsEarly && !one.told ? [`${says(one)} is cut off with an ellipsis, and nothing tells the rest`] : [];
  });

const outsideFaults = (texts: readonly DrawnText[], width: number): string[] =>
  texts
    .filter(({ left, right, apart, cut }) => !apart && cut === 'no' && (right > width + 1 || left < -1))
    .map(
      (one) => `${says(one)} stands outside the window: ${Math.round(one.left)}–${Math.round(one.right)} of ${width}`,
    );

/** One wide table makes hundreds of faults: the first ones tell enough. */
const fewOf = (faults: readonly string[], most = 8): readonly string[] =>
  faults.length <= most ? faults : [...faults.slice(0, most), `… and ${faults.length - most} more`];

/** A line's box is taller than its letters: what has to stay free is the middle of it. */
const lettersOf = ({ seen }: DrawnText): Box => {
  const slack = (seen.bottom - seen.top) * 0.22;
  return { left: seen.left + 1, right: seen.right - 1, top: seen.top + slack, bottom: seen.bottom - slack };
};

const overlap = (one: Box, other: Box): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

/** A line that ends with an ellipsis is measured twice by the browser: with and without it. */
const isSame = (one: DrawnText, other: DrawnText): boolean =>
  one.piece === other.piece && (one.cut === 'ellipsis' || (one.left === other.left && one.top === other.top));

const overlapFaults = (texts: readonly DrawnText[]): string[] => {
  const placed = texts
    .map((text) => ({ text, letters: lettersOf(text) }))
    .filter(({ letters }) => letters.right > letters.left && letters.bottom > letters.top)
    .sort((one, other) => one.letters.top - other.letters.top);
  return placed.flatMap((one, index) => {
    const faults: string[] = [];
    for (const other of placed.slice(index + 1)) {
      if (other.letters.top >= one.letters.bottom) break;
      if (one.text.layer === other.text.layer && !isSame(one.text, other.text) && overlap(one.letters, other.letters))
        faults.push(`${says(one.text)} lies over ${says(other.text)}`);
    }
    return faults;
  });
};

const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};

const contrastOf = (one: Colour, other: Colour): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const leastContrast = 4.5;

/** axe-core does not look into drawings. */
const contrastFaults = (texts: readonly DrawnText[]): string[] =>
  texts.flatMap((one) => {
    const { text, grounds } = one.colours ?? { text: null, grounds: [] };
    const contrast = text === null ? leastContrast : Math.min(...grounds.map((ground) => contrastOf(text, ground)));
    return contrast < leastContrast ? [`${says(one)} in a drawing has a contrast of ${contrast.toFixed(2)} only`] : [];
  });

/** What does not fit or cannot be read: the page scrolling sideways, text cut off, outside the window, over other text, too pale in a drawing. */
export const layoutFaults = async (page: Page): Promise<string[]> => {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  const texts = await drawnTexts(page);
  const sideways = scrollWidth > clientWidth + 1 ? [`the page scrolls sideways: ${scrollWidth} > ${clientWidth}`] : [];
  const kinds = [cutFaults(texts), outsideFaults(texts, clientWidth), overlapFaults(texts), contrastFaults(texts)];
  return [...sideways, ...kinds.flatMap((faults) => fewOf([...new Set(faults)]))];
};
