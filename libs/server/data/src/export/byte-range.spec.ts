import { byteRange } from './byte-range';

it.each([
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=3-9', { start: 3, end: 9 }],
  ['bytes=3-', { start: 3, end: 9 }],
  ['bytes=3-99', { start: 3, end: 9 }],
  ['bytes=-4', { start: 6, end: 9 }],
  ['bytes=-99', { start: 0, end: 9 }],
  ['bytes=10-', 'outside'],
  ['bytes=-0', 'outside'],
  ['bytes=9-3', null],
  ['bytes=0-1,4-5', null],
  ['bytes=-', null],
  ['lines=0-1', null],
  [undefined, null],
] as const)('of ten bytes, %s asks for %j', (header, expected) => {
  expect(byteRange(header, 10)).toEqual(expected);
});

it('of an empty file there is no part', () => {
  expect([byteRange('bytes=0-', 0), byteRange('bytes=-1', 0)]).toEqual(['outside', 'outside']);
});
