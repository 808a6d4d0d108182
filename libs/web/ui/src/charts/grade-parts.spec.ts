import { gradeHeads, gradeParts } from './grade-parts';

const labels = { EXCELLENT: '优秀', GOOD: '良好', POOR: '较差' };
const xOf = (share: number): number => 100 + share * 400;

it('splits a row by its counts', () => {
  expect(gradeParts({ EXCELLENT: 8, GOOD: 32, POOR: 0 })).toEqual([
    { grade: 'EXCELLENT', from: 0, to: 0.2 },
    { grade: 'GOOD', from: 0.2, to: 1 },
    { grade: 'POOR', from: 1, to: 1 },
  ]);
});

it('has empty parts where nobody took part', () => {
  expect(gradeParts({ EXCELLENT: 0, GOOD: 0, POOR: 0 }).map(({ to }) => to)).toEqual([0, 0, 0]);
});

it('names each grade where its part begins', () => {
  expect(gradeHeads({ EXCELLENT: 8, GOOD: 28, POOR: 4 }, labels, xOf, 12).map(({ x }) => x)).toEqual([100, 180, 500]);
});

it('keeps the names apart where a part is narrow', () => {
  expect(gradeHeads({ EXCELLENT: 0, GOOD: 40, POOR: 0 }, labels, xOf, 12).map(({ x }) => x)).toEqual([100, 136, 500]);
  expect(gradeHeads({ EXCELLENT: 0, GOOD: 40, POOR: 0 }, labels, (share) => share * 50, 12).map(({ x }) => x)).toEqual([
    0, 36, 96,
  ]);
});
