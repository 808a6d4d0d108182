import { articleText, hanNumber } from './article';

it.each([
  { value: 1, expected: '一' },
  { value: 10, expected: '十' },
  { value: 17, expected: '十七' },
  { value: 20, expected: '二十' },
  { value: 23, expected: '二十三' },
])('writes $value as $expected', ({ value, expected }) => {
  expect(hanNumber(value)).toBe(expected);
});

it.each([
  { clause: '22(1)', zh: '《办法》第二十二条第（一）项', en: 'Art. 22(1)' },
  { clause: 'Art. 23', zh: '《办法》第二十三条', en: 'Art. 23' },
  { clause: '17', zh: '《办法》第十七条', en: 'Art. 17' },
  { clause: 'none', zh: 'none', en: 'none' },
])('cites $clause', ({ clause, zh, en }) => {
  expect([articleText(clause, 'zh'), articleText(clause, 'en')]).toEqual([zh, en]);
});
