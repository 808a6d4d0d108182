import {
  type Point,
  type PublicFigures,
  changeOn,
  fieldRows,
  newestRelease,
  pointsOf,
  shownRelease,
  valueAt,
} from './figures-view';

const release = (year: number, publishedAt: string) => ({ id: `figureRelease_${year}`, year, publishedAt });
const shown = (year: number, value: string): Point => ({ year, value, state: 'SHOWN' });
const withheld = (year: number): Point => ({ year, value: null, state: 'TOO_FEW' });
const field = (code: string) => ({ code, nameZh: code, nameEn: code });

const figures: PublicFigures = {
  releases: [release(2023, '2025-03-01T00:00:00Z'), release(2024, '2025-02-01T00:00:00Z')],
  whole: [
    { measure: 'CENTERS', points: [shown(2023, '40'), shown(2024, '38')] },
    { measure: 'RD_INVESTMENT', points: [shown(2023, '200'), shown(2024, '250')] },
    { measure: 'PATENTS_INVENTION', points: [withheld(2023), shown(2024, '7')] },
  ],
  byField: [
    { measure: 'CENTERS', field: field('FOOD'), points: [shown(2023, '6'), shown(2024, '8')] },
    { measure: 'RD_INVESTMENT', field: field('FOOD'), points: [withheld(2023), shown(2024, '90')] },
    {
      measure: 'CENTERS',
      field: field('ENERGY'),
      points: [{ year: 2023, value: null, state: 'NO_CENTER' }, shown(2024, '2')],
    },
    {
      measure: 'RD_INVESTMENT',
      field: field('ENERGY'),
      points: [{ year: 2023, value: null, state: 'NO_CENTER' }, withheld(2024)],
    },
  ],
};

describe('public figures', () => {
  it('show the latest year, or the one in the address; an unknown year is none', () => {
    expect(shownRelease(figures, null)?.year).toBe(2024);
    expect(shownRelease(figures, 2023)?.year).toBe(2023);
    expect(shownRelease(figures, 1999)?.year).toBe(2024);
    expect(shownRelease({ ...figures, releases: [] }, null)).toBeNull();
  });

  it('were published last at the latest instant, whatever the year', () => {
    expect(newestRelease(figures.releases)?.year).toBe(2023);
    expect(newestRelease([])).toBeNull();
  });

  it('change on the year before: counts by so many, sums by a share', () => {
    expect(changeOn('CENTERS', pointsOf(figures.whole, 'CENTERS'), 2024)).toBe('−2');
    expect(changeOn('RD_INVESTMENT', pointsOf(figures.whole, 'RD_INVESTMENT'), 2024)).toBe('+25.0%');
  });

  it('have no change where either year is withheld or was not published', () => {
    expect(changeOn('PATENTS_INVENTION', pointsOf(figures.whole, 'PATENTS_INVENTION'), 2024)).toBeNull();
    expect(changeOn('RD_INVESTMENT', pointsOf(figures.whole, 'RD_INVESTMENT'), 2023)).toBeNull();
    expect(changeOn('RD_INVESTMENT', [shown(2023, '0'), shown(2024, '5')], 2024)).toBeNull();
  });

  it('have no value where nothing was told', () => {
    expect(pointsOf(figures.whole, 'TECH_CONTRACT_VOLUME')).toEqual([]);
    expect(valueAt(pointsOf(figures.whole, 'PATENTS_INVENTION'), 2023)).toBeNull();
  });

  it('stand by field in the catalogue’s order; withheld ones stay, fields without a center do not', () => {
    const catalogue = [field('ENERGY'), field('SPACE'), field('FOOD')];
    expect(fieldRows(figures, catalogue, 2024)).toEqual([
      { field: field('ENERGY'), points: { CENTERS: shown(2024, '2'), RD_INVESTMENT: withheld(2024) } },
      { field: field('FOOD'), points: { CENTERS: shown(2024, '8'), RD_INVESTMENT: shown(2024, '90') } },
    ]);
    expect(fieldRows(figures, catalogue, 2023).map((row) => row.field.code)).toEqual(['FOOD']);
  });
});
