import { cellText, csvOf } from './plot-table';

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
