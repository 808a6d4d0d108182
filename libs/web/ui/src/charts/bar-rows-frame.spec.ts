import { barRowsFrame } from './bar-rows-frame';

it('puts short names before their bars', () => {
  expect(barRowsFrame({ labels: ['先进材料'], values: ['8家'] }, 300, 1)).toEqual({
    width: 300,
    left: 60,
    right: 37,
    fontSize: 12,
    rowHeight: 28,
    stacked: false,
  });
});

it('puts long names above them', () => {
  expect(
    barRowsFrame({ labels: ['Wanzhou Commission of Economy and Informatization'], values: ['8'] }, 300, 1),
  ).toMatchObject({
    left: 0,
    rowHeight: 40,
    stacked: true,
  });
});
