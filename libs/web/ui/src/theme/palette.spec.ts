import { contrast, differenceFor, visionValues } from './colour';
import {
  type ToneName,
  contractTones,
  fieldTones,
  gradeTones,
  intellectualPropertyTones,
  neutrals,
  themeNames,
  toneNames,
  tones,
} from './tokens';

/** Colours that are stacked or set side by side, in that order. */
const palettes: Readonly<Record<string, readonly ToneName[]>> = {
  fields: Object.values(fieldTones),
  contracts: Object.values(contractTones),
  'intellectual property': Object.values(intellectualPropertyTones),
  grades: Object.values(gradeTones),
};
const neighbours = (palette: readonly ToneName[]): readonly (readonly [ToneName, ToneName])[] =>
  palette.slice(1).map((name, index) => [palette[index] ?? name, name]);
const pairs = (palette: readonly ToneName[]): readonly (readonly [ToneName, ToneName])[] =>
  palette.flatMap((one, index) => palette.slice(index + 1).map((other) => [one, other] as const));

describe.each(themeNames)('the %s theme', (theme) => {
  const colours = neutrals[theme];
  const surfaces = [colours.page, colours.card];

  it.each(['ink', 'muted', 'accent', 'danger', 'warning'] as const)(
    'words in %s can be read on every surface',
    (name) => {
      for (const surface of [...surfaces, colours.raised]) {
        expect(contrast(colours[name], surface)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('words on the accent can be read', () => {
    expect(contrast(colours.onAccent, colours.accent)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(toneNames)('marks of %s stand out and their names can be read', (name) => {
    for (const surface of surfaces) {
      expect(contrast(tones[theme][name].mark, surface)).toBeGreaterThanOrEqual(3);
      expect(contrast(tones[theme][name].text, surface)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('axes stand out from the card', () => {
    expect(contrast(colours.axis, colours.card)).toBeGreaterThanOrEqual(3);
  });

  describe.each(Object.entries(palettes))('%s', (_title, palette) => {
    it.each(visionValues)('keeps neighbours apart with %s vision', (vision) => {
      const tooClose = neighbours(palette).filter(
        ([one, other]) => differenceFor(vision, tones[theme][one].mark, tones[theme][other].mark) < 10,
      );
      expect(tooClose).toEqual([]);
    });

    it.each(['full', 'protanopia', 'deuteranopia'] as const)(
      'has no two colours that look alike with %s vision',
      (vision) => {
        const least = Math.min(
          ...pairs(palette).map(([one, other]) =>
            differenceFor(vision, tones[theme][one].mark, tones[theme][other].mark),
          ),
        );
        expect(least).toBeGreaterThanOrEqual(5);
      },
    );
  });
});
