import { firstCell, nextCell } from './stack-cells';

const row = (
  year: number,
  a: string | null,
  b: string | null,
): { year: number; provisional: boolean; values: Record<string, string | null>; total: null } => ({
  year,
  provisional: false,
  values: { a, b },
  total: null,
});
const rows = [row(2022, '1', '2'), row(2023, null, null), row(2024, '5', null), row(2025, '30', '4')];
const keys = ['a', 'b'];

it.each([
  { from: { year: 2022, key: 'a' }, direction: 'up', expected: { year: 2022, key: 'b' } },
  { from: { year: 2022, key: 'b' }, direction: 'up', expected: null },
  { from: { year: 2022, key: 'b' }, direction: 'down', expected: { year: 2022, key: 'a' } },
  { from: { year: 2022, key: 'a' }, direction: 'right', expected: { year: 2024, key: 'a' } },
  { from: { year: 2022, key: 'b' }, direction: 'right', expected: { year: 2025, key: 'b' } },
  { from: { year: 2025, key: 'b' }, direction: 'left', expected: { year: 2022, key: 'b' } },
  { from: { year: 2022, key: 'a' }, direction: 'left', expected: null },
  { from: { year: 2024, key: 'a' }, direction: 'up', expected: null },
] as const)('$direction from $from leads to $expected', ({ from, direction, expected }) => {
  expect(nextCell(rows, keys, from, direction)).toEqual(expected);
});

it('begins at the greatest segment of the newest year', () => {
  expect(firstCell(rows, keys)).toEqual({ year: 2025, key: 'a' });
  expect(firstCell([row(2023, null, null)], keys)).toBeNull();
  expect(firstCell([...rows, row(2026, null, '0')], keys)).toEqual({ year: 2026, key: 'b' });
});
