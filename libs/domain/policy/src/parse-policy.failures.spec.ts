import { parsePolicy } from './parse-policy';
import document from './policies/500101-2024-3.json';

const file = JSON.stringify(document);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Change = readonly [path: string, value: Json | undefined];

/** The document with one place set to another value, or taken out. */
const changed = (document: Json, [key, ...rest]: readonly string[], value: Json | undefined): Json => {
  if (key === undefined) throw new Error('no path');
  if (Array.isArray(document)) {
    const copy = [...document];
    const found = copy[Number(key)];
    if (rest.length > 0 && found !== undefined) copy[Number(key)] = changed(found, rest, value);
    else if (value === undefined) copy.splice(Number(key), 1);
    else copy[Number(key)] = value;
    return copy;
  }
  if (typeof document !== 'object' || document === null) throw new Error(`no ${key}`);
  const { [key]: found, ...others } = document;
  if (rest.length > 0) return { ...document, [key]: changed(found ?? {}, rest, value) };
  return value === undefined ? others : { ...document, [key]: value };
};

const faultsAfter = (...changes: readonly Change[]): readonly string[] => {
  const broken = changes.reduce<Json>(
    (before, [path, value]) => changed(before, path.split('.'), value),
    JSON.parse(file),
  );
  const read = parsePolicy(JSON.stringify(broken));
  return read.ok ? [] : read.faults.map(({ path, message }) => `${path}: ${message}`);
};

describe('a policy’s file with a fault', () => {
  it.each<readonly [title: string, change: Change, fault: string]>([
    ['a field that is missing', ['issuedOn', undefined], 'issuedOn: is missing'],
    ['a field that nobody knows', ['inForceForm', '2024-04-18'], 'inForceForm: is not known'],
    ['a day that there is not', ['issuedOn', '2024-02-30'], 'issuedOn: is no day, written YYYY-MM-DD'],
    ['a day of issue after it holds', ['issuedOn', '2024-04-19'], 'inForceFrom: lies before the day of issue'],
    ['an end before the beginning', ['inForceUntil', '2024-04-18'], 'inForceUntil: ends it before it begins'],
    ['an empty title', ['titleEn', ' '], 'titleEn: is no text'],
    ['words in one language', ['chapters.0', { zh: '总则' }], 'chapters[0].en: is missing'],
    ['a parameter that is missing', ['parameters.banYears', undefined], 'parameters.banYears: is missing'],
    ['a parameter that nobody knows', ['parameters.banMonths', 36], 'parameters.banMonths: is not known'],
    ['a parameter in another unit', ['parameters.banYears.unit', 'month'], 'parameters.banYears.unit: is not year'],
    [
      'a number where a decimal belongs',
      ['parameters.subsidyCap.values.0.value', 200000],
      'parameters.subsidyCap.values[0].value: is no amount above 0, written as a decimal such as "2000000"',
    ],
    [
      'a decimal where a number belongs',
      ['parameters.rdStaffMinimum.values.0.value', '10'],
      'parameters.rdStaffMinimum.values[0].value: is no whole number from 1 to 100000',
    ],
    [
      'a value out of sense',
      ['parameters.panelPassMark.values.0.value', 101],
      'parameters.panelPassMark.values[0].value: is no whole number from 0 to 100',
    ],
    [
      'a quota above the whole',
      ['parameters.excellentQuota.values.0.value', '1.01'],
      'parameters.excellentQuota.values[0].value: is no share from 0 to 1, written as a decimal such as "0.2"',
    ],
    [
      'a fraction above the whole',
      ['parameters.committeeInsidersMaximum.values.0.value', '4/3'],
      'parameters.committeeInsidersMaximum.values[0].value: is no fraction from 0 to 1, written such as "1/3"',
    ],
    [
      'a due day that only leap years have',
      ['parameters.annualReportDueDay.values.0.value', '02-29'],
      'parameters.annualReportDueDay.values[0].value: is no day that every year has, written such as "01-30"',
    ],
    [
      'a name without a place for the center’s part',
      ['parameters.centerNamePattern.values.0.value', '重庆市万州区技术创新中心'],
      'parameters.centerNamePattern.values[0].value: is no pattern with % once',
    ],
    [
      'a certificate number with an unknown mark',
      ['parameters.certificateNumberPattern.values.0.value', '{year}-{serial}-{month}'],
      'parameters.certificateNumberPattern.values[0].value: is no pattern with {year} and {serial} once',
    ],
    [
      'a code that the program does not know',
      ['parameters.panelKinds.values.0.value.2', 'LEGAL'],
      'parameters.panelKinds.values[0].value[2]: is none of TECHNICAL, MANAGEMENT, FINANCE',
    ],
    [
      'a code twice',
      ['parameters.panelKinds.values.0.value.2', 'TECHNICAL'],
      'parameters.panelKinds.values[0].value[2]: stands twice',
    ],
    [
      'a list without a code',
      ['parameters.specialIndustries.values.0.value', []],
      'parameters.specialIndustries.values[0].value: has no code',
    ],
    ['a parameter without a value', ['parameters.banYears.values', []], 'parameters.banYears.values: is empty'],
    [
      'no citation, and not said to be administrative',
      ['parameters.banYears.values.0.citation', null],
      'parameters.banYears.values[0].citation: cites no clause, and the parameter is not said to be administrative',
    ],
    [
      'a citation, and said to be administrative',
      ['parameters.banYears.administrative', true],
      'parameters.banYears.values[0].citation: cites a clause, and the parameter is said to be administrative',
    ],
    [
      'a citation of no form',
      ['parameters.banYears.values.0.citation', '第二十四条'],
      'parameters.banYears.values[0].citation: is no citation such as "Art. 9(3)"',
    ],
    [
      'a citation of a clause that there is not',
      ['parameters.banYears.values.0.citation', 'Art. 24(6)'],
      'parameters.banYears.values[0].citation: Art. 24(6) is no clause of the document',
    ],
    [
      'a first value a day late',
      ['parameters.banYears.values.0.from', '2024-04-19'],
      'parameters.banYears.values: gap between 2024-04-18 and 2024-04-19',
    ],
    [
      'a last value that ends too early',
      ['parameters.banYears.values.0.until', '2026-01-01'],
      'parameters.banYears.values: gap between 2026-01-01 and an open end',
    ],
    [
      'a check before the day of issue',
      ['parameters.banYears.values.0.lastCheckedOn', '2024-03-17'],
      'parameters.banYears.values: the value from 2024-04-18 was last checked before the policy was issued',
    ],
    ['an article out of its order', ['articles.27.number', 29], 'articles[27].number: is not 28'],
    [
      'an article of a chapter that there is not',
      ['articles.27.chapter', 7],
      'articles[27].chapter: is none of the 6 chapters',
    ],
    [
      'an article of an earlier chapter',
      ['articles.27.chapter', 5],
      'articles[27].chapter: comes after a later chapter',
    ],
    ['a chapter without an article', ['chapters.6', { zh: '附录', en: 'Annex' }], 'chapters[6]: has no article'],
    [
      'an item of another article',
      ['articles.7.clauses.9.citation', 'Art. 9(9)'],
      'articles[7].clauses[9].citation: does not belong to Art. 8',
    ],
    [
      'an item that is left out',
      ['articles.9.clauses.1', { citation: 'Art. 10(2)', paraphrase: { zh: '二', en: 'two' } }],
      'articles[9].clauses[1].citation: is not Art. 10(1)',
    ],
    [
      'an article that begins with an item',
      ['articles.9.clauses.0.citation', 'Art. 10(1)'],
      'articles[9].clauses[0].citation: is not Art. 10, the article as a whole',
    ],
    ['no articles at all', ['articles', undefined], 'articles: is missing'],
    [
      'a correspondence to a clause that there is not',
      ['correspondence', { 'Art. 8(1)': 'Art. 31' }],
      'correspondence.Art. 8(1): Art. 31 is no clause of the document',
    ],
  ])('is told of %s', (_, change, fault) => {
    expect(faultsAfter(change)).toContain(fault);
  });

  it('is told of every fault at once, each with its place', () => {
    expect(
      faultsAfter(
        ['documentNumber', ''],
        ['parameters.rdStaffMinimum.values.0.value', 0],
        ['parameters.floorSpaceMinimum.values.0.value', '500.123'],
        ['articles.0.title.zh', ''],
      ),
    ).toEqual([
      'documentNumber: is no text',
      'parameters.rdStaffMinimum.values[0].value: is no whole number from 1 to 100000',
      'parameters.floorSpaceMinimum.values[0].value: is no amount above 0, written as a decimal such as "2000000"',
      'articles[0].title.zh: is no text',
    ]);
  });

  it.each([
    ['no JSON', '{"jurisdictionCode": ', 'is no JSON'],
    ['a list', '[]', 'is no object'],
    ['nothing', 'null', 'is no object'],
  ])('is told that it is %s', (_, text, message) => {
    expect(parsePolicy(text)).toMatchObject({
      ok: false,
      faults: [{ path: '', message: expect.stringContaining(message) }],
    });
  });
});
