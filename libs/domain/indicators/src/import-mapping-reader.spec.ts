import { parseImportMapping, readImportMapping } from './import-mapping-reader';

interface Document {
  [member: string]: unknown;
}

const wide = (overrides: Document = {}): Document => ({
  version: 1,
  title: { zh: '测试', en: 'Test' },
  file: { format: 'csv' },
  jurisdiction: {
    code: 'TEST',
    create: { name: { zh: '测试', en: 'Test' }, currency: 'GBP', note: { zh: '说明', en: 'Note' } },
  },
  center: { column: 'code', by: 'code', unknown: 'create' },
  year: { column: 'year' },
  rates: { EUR: '0.85' },
  values: { shape: 'wide', columns: [{ indicator: 'RD_INVESTMENT', column: 'rd', currency: 'EUR' }] },
  ...overrides,
});
const columns = (...values: Document[]): Document => ({ values: { shape: 'wide', columns: values } });
const long = (overrides: Document = {}): Document => ({
  values: {
    shape: 'long',
    indicatorColumn: 'indicator',
    valueColumn: 'value',
    labels: [{ label: 'R&D', indicator: 'RD_INVESTMENT' }],
    ...overrides,
  },
});

const pathsOf = (document: unknown): string[] => {
  const reading = readImportMapping(document);
  return reading.ok ? [] : reading.faults.map(({ path }) => path);
};

describe('a mapping', () => {
  it('is read with what it leaves out filled in', () => {
    const reading = readImportMapping(wide());
    expect(reading).toMatchObject({
      ok: true,
      mapping: {
        file: { format: 'csv', headerRow: 1 },
        center: { sameName: 'refuse' },
        missing: [''],
        ignored: [],
        values: { columns: [{ indicator: 'RD_INVESTMENT', column: 'rd', currency: 'EUR' }] },
      },
    });
  });

  it('is read again, the same, from its own JSON', () => {
    const reading = readImportMapping(wide());
    expect(parseImportMapping(JSON.stringify(reading.ok && reading.mapping))).toEqual(reading);
  });

  it('in the long form is read with its labels', () => {
    const reading = readImportMapping(wide(long()));
    expect(reading).toMatchObject({ ok: true, mapping: { values: { shape: 'long', ignoredLabels: [] } } });
  });

  it('that is no JSON, or no object, has one fault that says so', () => {
    expect(parseImportMapping('{')).toMatchObject({ ok: false, faults: [{ path: '', message: 'this is no JSON' }] });
    expect(pathsOf([]).length).toBeGreaterThan(0);
    expect(pathsOf(null).length).toBeGreaterThan(0);
  });

  it.each([
    { title: 'another version', document: wide({ version: 2 }), path: 'version' },
    { title: 'a member that nobody reads', document: wide({ colums: [] }), path: 'colums' },
    { title: 'a title in one language', document: wide({ title: { zh: '测试' } }), path: 'title.en' },
    { title: 'an unknown format', document: wide({ file: { format: 'ods' } }), path: 'file.format' },
    { title: 'a sheet of a CSV file', document: wide({ file: { format: 'csv', sheet: 'a' } }), path: 'file.sheet' },
    {
      title: 'an unknown delimiter',
      document: wide({ file: { format: 'csv', delimiter: '-' } }),
      path: 'file.delimiter',
    },
    {
      title: 'an unknown encoding',
      document: wide({ file: { format: 'csv', encoding: 'latin1' } }),
      path: 'file.encoding',
    },
    { title: 'header row 0', document: wide({ file: { format: 'csv', headerRow: 0 } }), path: 'file.headerRow' },
    { title: 'a code with spaces', document: wide({ jurisdiction: { code: 'a b' } }), path: 'jurisdiction.code' },
    {
      title: 'a currency that is no ISO code',
      document: wide({
        jurisdiction: {
          code: 'A',
          create: { name: { zh: 'a', en: 'a' }, currency: 'Pound', note: { zh: 'a', en: 'a' } },
        },
      }),
      path: 'jurisdiction.create.currency',
    },
    {
      title: 'an unknown way to name a center',
      document: wide({ center: { column: 'c', by: 'id', unknown: 'refuse' } }),
      path: 'center.by',
    },
    {
      title: 'a center made from its host’s code',
      document: wide({ center: { column: 'c', by: 'hostCreditCode', unknown: 'create' } }),
      path: 'center.by',
    },
    {
      title: 'a name for centers that are not made',
      document: wide({ center: { column: 'c', by: 'code', unknown: 'refuse', nameColumn: 'n' } }),
      path: 'center.nameColumn',
    },
    { title: 'a rate as a number', document: wide({ rates: { EUR: 0.85 } }), path: 'rates.EUR' },
    { title: 'a rate of 0', document: wide({ rates: { EUR: '0' } }), path: 'rates.EUR' },
    { title: 'a negative rate', document: wide({ rates: { EUR: '-1' } }), path: 'rates.EUR' },
    { title: 'a rate of no currency', document: wide({ rates: { EUR: '0.85', euro: '1' } }), path: 'rates.euro' },
    {
      title: 'a rate of the jurisdiction’s own currency',
      document: wide({ rates: { EUR: '0.85', GBP: '1' } }),
      path: 'rates.GBP',
    },
    { title: 'a currency without rate', document: wide({ rates: {} }), path: 'values.columns[0].currency' },
    { title: 'no value at all', document: wide(columns()), path: 'values.columns' },
    {
      title: 'an unknown indicator',
      document: wide(columns({ indicator: 'RD', column: 'rd' })),
      path: 'values.columns[0].indicator',
    },
    {
      title: 'an indicator twice',
      document: wide(columns({ indicator: 'RD_STAFF', column: 'a' }, { indicator: 'RD_STAFF', column: 'b' })),
      path: 'values.columns[1].indicator',
    },
    {
      title: 'a currency of heads',
      document: wide(columns({ indicator: 'RD_STAFF', column: 'a', currency: 'GBP' })),
      path: 'values.columns[0].currency',
    },
    {
      title: 'a unit of something else',
      document: wide(columns({ indicator: 'RD_STAFF', column: 'a', unit: '万元' })),
      path: 'values.columns[0].unit',
    },
    {
      title: 'a unit that is a member of every object',
      document: wide(columns({ indicator: 'RD_STAFF', column: 'a', unit: 'constructor' })),
      path: 'values.columns[0].unit',
    },
    {
      title: 'a unit and a factor',
      document: wide(columns({ indicator: 'RD_INVESTMENT', column: 'a', unit: '万元', factor: '10000' })),
      path: 'values.columns[0].factor',
    },
    {
      title: 'a factor as a number',
      document: wide(columns({ indicator: 'RD_INVESTMENT', column: 'a', factor: 10000 })),
      path: 'values.columns[0].factor',
    },
    {
      title: 'a sum of one column',
      document: wide(columns({ indicator: 'RD_STAFF', combine: ['a'] })),
      path: 'values.columns[0].combine',
    },
    {
      title: 'a column twice in a sum',
      document: wide(columns({ indicator: 'RD_STAFF', combine: ['a', 'a'] })),
      path: 'values.columns[0].combine',
    },
    {
      title: 'both column and sum',
      document: wide(columns({ indicator: 'RD_STAFF', column: 'a', combine: ['a', 'b'] })),
      path: 'values.columns[0].column',
    },
    {
      title: 'a partial rule of no sum',
      document: wide(columns({ indicator: 'RD_STAFF', column: 'a', partial: 'refuse' })),
      path: 'values.columns[0].partial',
    },
    {
      title: 'the year’s column as a value',
      document: wide(columns({ indicator: 'RD_STAFF', column: 'year' })),
      path: 'values.columns[0]',
    },
    { title: 'one column as year and center', document: wide({ year: { column: 'code' } }), path: 'year.column' },
    {
      title: 'an ignored column that is used',
      document: wide({ ignored: [{ column: 'rd', reason: 'x' }] }),
      path: 'ignored[0].column',
    },
    {
      title: 'a column ignored without a reason',
      document: wide({ ignored: [{ column: 'x', reason: ' ' }] }),
      path: 'ignored[0].reason',
    },
    { title: 'a member of the other shape', document: wide(long({ columns: [] })), path: 'values.columns' },
    {
      title: 'a label twice',
      document: wide(
        long({
          labels: [
            { label: 'a', indicator: 'RD_STAFF' },
            { label: 'a', indicator: 'RD_INVESTMENT' },
          ],
        }),
      ),
      path: 'values.labels[1].label',
    },
    {
      title: 'a label both used and ignored',
      document: wide(long({ ignoredLabels: [{ label: 'R&D', reason: 'x' }] })),
      path: 'values.ignoredLabels[0].label',
    },
  ])('with $title is refused at $path', ({ document, path }) => expect(pathsOf(document)).toContain(path));

  it('with several faults tells all of them at once, each in both languages', () => {
    const reading = readImportMapping(wide({ version: 3, file: { format: 'ods' }, rates: { EUR: 1 } }));
    const faults = reading.ok ? [] : reading.faults;
    expect(faults.map(({ path }) => path)).toEqual(['version', 'file.format', 'rates.EUR']);
    expect(faults.every(({ message, messageZh }) => message !== '' && /\p{Script=Han}/u.test(messageZh))).toBe(true);
  });
});
