import { csvCell } from './csv-cell';

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
