import { typedSince } from './use-text-draft';

describe('what is typed while a form is on its way to the server', () => {
  it('stays once the form is saved, and nothing else does', () => {
    const sent = { minutes: '一', attendees: '甲', heldOn: '2026-07-01' };
    expect(typedSince({ ...sent, minutes: '一二', reason: '理由' }, sent)).toEqual({ minutes: '一二', reason: '理由' });
    expect(typedSince(sent, sent)).toEqual({});
  });
});
