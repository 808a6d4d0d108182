import { innerWidth, plotFrame, rowFrame } from './plot-frame';

it('makes room for what is written', () => {
  const frame = plotFrame({ width: 600, scale: 1, axis: ['0', '6亿'], ends: ['食品与农业'] });
  expect(frame).toEqual({ width: 600, left: 32, right: 76, fontSize: 12, small: false });
  expect(innerWidth(frame)).toBe(492);
});

it('drops the axis on a phone', () => {
  expect(plotFrame({ width: 320, scale: 1, axis: ['6亿'], ends: [] })).toMatchObject({
    left: 0,
    right: 8,
    small: true,
  });
});

it('gives labels at the end at most a third', () => {
  expect(plotFrame({ width: 600, scale: 1, axis: [], ends: ['很'.repeat(80)] }).right).toBe(200);
});

it('grows on a wall', () => {
  expect(plotFrame({ width: 1200, scale: 2, axis: ['0', '6亿'], ends: ['食品与农业'] })).toMatchObject({
    left: 63,
    right: 152,
    fontSize: 24,
    small: false,
  });
  expect(plotFrame({ width: 800, scale: 2, axis: ['0'], ends: [] }).small).toBe(true);
});

it('lets names stand above their rows on a phone', () => {
  expect(rowFrame({ width: 320, scale: 1, axis: ['转化与提升'], ends: ['44家参评'] })).toMatchObject({
    left: 8,
    right: 8,
  });
  expect(rowFrame({ width: 600, scale: 1, axis: ['转化与提升'], ends: [] })).toMatchObject({ left: 72, right: 8 });
});
