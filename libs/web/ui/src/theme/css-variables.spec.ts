import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contrast } from './colour';
import { coloursStylesheet, cssVariables, neutral, seriesColour, wordsOn } from './css-variables';
import { neutrals, themeNames, toneNames, tones } from './tokens';

it('keeps colours.css as tokens.ts says', () => {
  expect(readFileSync(join(__dirname, 'colours.css'), 'utf8')).toBe(coloursStylesheet());
});

it('names variables in kebab case', () => {
  expect(neutral('onAccent')).toBe('var(--w-on-accent)');
  expect(seriesColour('blue')).toEqual({
    mark: 'var(--w-blue)',
    text: 'var(--w-blue-text)',
    onMark: 'var(--w-blue-on)',
  });
});

it('has the same variables in every theme', () => {
  expect(Object.keys(cssVariables('dark'))).toEqual(Object.keys(cssVariables('light')));
});

describe.each(themeNames)('in the %s theme', (theme) => {
  it.each(toneNames)('words on a mark of %s can be read', (name) => {
    const { mark } = tones[theme][name];
    expect(contrast(wordsOn(mark, theme), mark)).toBeGreaterThanOrEqual(4.5);
  });

  it('takes ink or paper for them', () => {
    expect([neutrals[theme].ink, neutrals[theme].card, neutrals[theme].page]).toContain(
      wordsOn(tones[theme].blue.mark, theme),
    );
  });
});
