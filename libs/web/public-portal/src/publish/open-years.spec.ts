import { openYears } from './open-years';

describe('Art. 19: the years whose figures can be published', () => {
  it('have figures, are due, and were not published: the latest first', () => {
    expect(openYears([2022, 2023, 2024, 2025, 2026], 2025, [{ year: 2023 }])).toEqual([2025, 2024, 2022]);
  });

  it('are none where all that are due were published', () => {
    expect(openYears([2024, 2025], 2024, [{ year: 2024 }])).toEqual([]);
  });

  it('are none where nothing was filed', () => {
    expect(openYears([], 2025, [])).toEqual([]);
  });
});
