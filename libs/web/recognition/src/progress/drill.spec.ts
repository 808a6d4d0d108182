import { queueAddress } from './drill';

it('leads to the list with the same call and fields, in the states that a mark counts', () => {
  const state = { j: '500101', call: 'recognitionCall_3', fields: ['ECOLOGY' as const] };
  expect(queueAddress(state, ['RECOMMENDED', 'IN_CONSULTATION'])).toBe(
    '/recognition?j=500101&call=recognitionCall_3&fields=ECOLOGY&states=IN_CONSULTATION,RECOMMENDED',
  );
});
