import { joinEvidence, readEvidence, writeEvidence } from './evidence-reference';

describe('the reference of a figure', () => {
  it('is one readable text that an address holds as it is', () => {
    const written = writeEvidence({
      measure: 'SUM',
      indicatorCodes: ['RD_INVESTMENT'],
      fromYear: 2025,
      toYear: 2025,
      jurisdictionId: 'jurisdiction_2',
      fieldCodes: ['EQUIPMENT', 'ECOLOGY'],
    });
    expect(written).toBe('SUM~RD_INVESTMENT~2025~jurisdiction_2~field_EQUIPMENT~field_ECOLOGY');
    expect(encodeURIComponent(written)).toBe(written);
  });

  it.each([
    'COUNT',
    'SUM~RD_INVESTMENT~2023-2025~jurisdiction_2',
    'MEAN~RD_STAFF~2023-~only_jurisdiction_3~status_ACTIVE',
    'RATIO~PATENTS_INVENTION~-2025~over_RD_INVESTMENT~per_10000000.5',
    'SOURCE_SUM~RD_INVESTMENT~2024~currency_NONE~source_IMPORT~verification_CONFIRMED',
    'SUM~RD_INVESTMENT~2025~jurisdiction_2~asOf_2026-02-28T16:00:00.000Z~center_4~center_9',
    'SUM~RD_INVESTMENT~2025~jurisdiction_2~organisation_7',
    'SUM~RD_INVESTMENT~2025~jurisdiction_2~organisation_REST',
    'SUM~RD_INVESTMENT~2025~nothing',
  ])('%s is read as it was written', (text) => {
    const read = readEvidence(text);
    expect('of' in read && writeEvidence(read.of)).toBe(text);
  });

  it('is read in any order of its parts', () => {
    const one = readEvidence('SUM~2025~center_4~RD_INVESTMENT');
    expect(one).toEqual(readEvidence('SUM~RD_INVESTMENT~2025~center_4'));
  });

  it('of a sum of figures that differ in their indicators only names all of these', () => {
    const of = (code: string, year = 2025): string => `SUM~${code}~${year}~jurisdiction_2`;
    expect(joinEvidence([of('PATENTS_INVENTION'), of('PATENTS_UTILITY')])).toBe(
      'SUM~PATENTS_INVENTION~PATENTS_UTILITY~2025~jurisdiction_2',
    );
    expect(joinEvidence([of('PATENTS_INVENTION'), of('PATENTS_UTILITY', 2024)])).toBeNull();
    expect(joinEvidence([])).toBeNull();
  });

  it.each([
    { title: 'nothing', text: '', fault: '' },
    { title: 'no measure', text: 'center_4', fault: 'center_4' },
    { title: 'an id of something else', text: 'SUM~RD_INVESTMENT~technologyContract_4', fault: 'technologyContract_4' },
    { title: 'two years', text: 'SUM~2024~2025', fault: '2025' },
    { title: 'two places', text: 'SUM~jurisdiction_1~jurisdiction_2', fault: 'jurisdiction_2' },
    { title: 'an instant that is none', text: 'SUM~asOf_2026-13-40T00:00:00Z', fault: 'asOf_2026-13-40T00:00:00Z' },
    { title: 'SQL', text: "SUM~RD_INVESTMENT'; DROP TABLE center", fault: "RD_INVESTMENT'; DROP TABLE center" },
  ])('with $title names the part that says nothing', ({ text, fault }) => {
    expect(readEvidence(text)).toEqual({ fault });
  });
});
