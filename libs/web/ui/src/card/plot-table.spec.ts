import { cellText, csvCell, csvOf } from './plot-table';

it.each([
  { text: '先进材料', expected: '先进材料' },
  { text: '-12.5', expected: '-12.5' },
  { text: '', expected: '' },
  { text: 'a,b', expected: '"a,b"' },
  { text: 'he said "no"', expected: '"he said ""no"""' },
  { text: 'two\nlines', expected: '"two\nlines"' },
  { text: '=1+1', expected: "'=1+1" },
  { text: '+86 23', expected: "'+86 23" },
  { text: '-cmd', expected: "'-cmd" },
  { text: '@SUM(A1)', expected: "'@SUM(A1)" },
  { text: '\tx', expected: "'\tx" },
  { text: '=HYPERLINK("http://x","y")', expected: `"'=HYPERLINK(""http://x"",""y"")"` },
])('writes $text as $expected', ({ text, expected }) => {
  expect(csvCell(text)).toBe(expected);
});

it('writes exact values, leaves missing ones empty, and begins with the mark of UTF-8', () => {
  const table = {
    caption: '研发投入',
    columns: ['年份', '合计'],
    rows: [
      { key: '2024', cells: ['2024', { text: '4.63亿', raw: '463123456.25' }] },
      { key: '2025', cells: ['2025', null] },
    ],
  };
  expect(csvOf(table)).toBe('\uFEFF年份,合计\r\n2024,463123456.25\r\n2025,\r\n');
});

it('says what is missing', () => {
  expect([cellText(null, '缺'), cellText('a', '缺'), cellText({ text: '1亿', raw: '100000000' }, '缺')]).toEqual([
    '缺',
    'a',
    '1亿',
  ]);
});
