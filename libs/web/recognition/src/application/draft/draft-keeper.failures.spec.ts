import { createDraftKeeper, type DraftStore, type SaveResult } from './draft-keeper';
import { emptyDraft } from './merge-drafts';

const at = new Date('2026-11-27T06:03:00Z');
const unreached: SaveResult = { ok: false, fault: { kind: 'UNREACHED' } };
const done: SaveResult = { ok: true, version: 2, at };

/** A keeper whose server answers in turn. */
const answered = (...answers: SaveResult[]) => {
  let kept: ReturnType<DraftStore['read']> = null;
  const save = jest.fn(async () => answers.shift() ?? done);
  const keeper = createDraftKeeper({
    held: { form: emptyDraft, version: 1 },
    save,
    store: { read: () => kept, write: (next) => (kept = next) },
    pause: 1000,
    retryPause: 5000,
  });
  return { keeper, save, kept: () => kept };
};

describe('a form that cannot be saved', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it.each([
    { title: 'a dropped connection', fault: 'UNREACHED' },
    { title: 'a session that has ended', fault: 'SIGNED_OUT' },
  ] as const)('for $title stays in the tab and is tried again', async ({ fault }) => {
    const { keeper, save, kept } = answered({ ok: false, fault: { kind: fault } });
    keeper.change({ mission: '使命' });
    await jest.advanceTimersByTimeAsync(1000);
    expect(keeper.state().status).toBe(fault);
    expect(kept()?.form.mission).toBe('使命');
    await jest.advanceTimersByTimeAsync(5000);
    expect(save).toHaveBeenCalledTimes(2);
    expect(keeper.state().status).toBe('SAVED');
    expect(kept()).toBeNull();
  });

  it('for what the server does not take says why, and is not sent again until it is changed', async () => {
    const error = new Error('too long');
    const { keeper, save } = answered({ ok: false, fault: { kind: 'REFUSED', error } });
    keeper.change({ mission: '长' });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(keeper.state()).toMatchObject({ status: 'REFUSED', error, form: { mission: '长' } });
    keeper.change({ mission: '短' });
    await jest.advanceTimersByTimeAsync(1000);
    expect(keeper.state().status).toBe('SAVED');
  });

  it('for an answer that was lost knows what arrived as its own, and asks nobody', async () => {
    const held = { form: { ...emptyDraft, mission: '使' }, version: 2 };
    const { keeper, save } = answered(
      unreached,
      { ok: false, fault: { kind: 'CHANGED', held } },
      { ...done, version: 3 },
    );
    keeper.change({ mission: '使' });
    await jest.advanceTimersByTimeAsync(1000);
    keeper.change({ mission: '使命' });
    await jest.advanceTimersByTimeAsync(1000);
    expect(keeper.state()).toMatchObject({ status: 'SAVED', version: 3, contested: [], form: { mission: '使命' } });
    expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ mission: '使命' }), 2);
  });

  it('before the page is left goes on after it, whether what was on its way arrived before it asks or later', async () => {
    const { keeper, kept } = answered(unreached);
    keeper.change({ mission: '使' });
    await jest.advanceTimersByTimeAsync(1000);
    keeper.change({ mission: '使命' });
    keeper.stop();
    const arrived = { form: { ...emptyDraft, mission: '使' }, version: 2 };
    const reopened = (held: typeof arrived, ...answers: SaveResult[]) =>
      createDraftKeeper({
        held,
        save: async () => answers.shift() ?? { ...done, version: 3 },
        store: { read: kept, write: () => undefined },
        pause: 1000,
        retryPause: 5000,
      });
    const before = reopened(arrived);
    const after = reopened({ form: emptyDraft, version: 1 }, { ok: false, fault: { kind: 'CHANGED', held: arrived } });
    for (const next of [before, after]) {
      next.start();
      expect(next.state()).toMatchObject({ isRestored: true, contested: [], form: { mission: '使命' } });
      await jest.advanceTimersByTimeAsync(1000);
      expect(next.state()).toMatchObject({ status: 'SAVED', version: 3, contested: [] });
    }
  });

  it('because both wrote into one field asks which of the two stays, and sends nothing before', async () => {
    const held = { form: { ...emptyDraft, mission: '他人', team: '他人' }, version: 7 };
    const { keeper, save } = answered({ ok: false, fault: { kind: 'CHANGED', held } });
    keeper.change({ mission: '我' });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(keeper.state()).toMatchObject({ version: 7, form: { mission: '我', team: '他人' } });
    expect(keeper.state().contested.map(({ field, theirs }) => [field, theirs[field]])).toEqual([['mission', '他人']]);
    await expect(keeper.flush()).resolves.toBe(false);
    keeper.settle('mission', 'MINE');
    await jest.advanceTimersByTimeAsync(1000);
    expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ mission: '我', team: '他人' }), 7);
  });

  it('goes on asking which of the two stays, whatever else arrives, and after a reload', async () => {
    const held = { form: { ...emptyDraft, mission: '他人' }, version: 7 };
    const { keeper, save, kept } = answered({ ok: false, fault: { kind: 'CHANGED', held } });
    keeper.change({ mission: '我' });
    await jest.advanceTimersByTimeAsync(1000);
    keeper.adopt({ form: held.form, version: 8 });
    keeper.stop();
    const store: DraftStore = { read: kept, write: () => undefined };
    const newest = { form: held.form, version: 8 };
    const reopened = createDraftKeeper({ held: newest, save, store, pause: 1000, retryPause: 5000 });
    reopened.start();
    await jest.advanceTimersByTimeAsync(60_000);
    for (const one of [keeper, reopened])
      expect(one.state().contested.map(({ field, theirs }) => [field, theirs[field]])).toEqual([['mission', '他人']]);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('does not fall back to an older answer, but asks again', async () => {
    const older = { form: emptyDraft, version: 1 };
    const newest = { form: { ...emptyDraft, fieldCode: 'NEW_MATERIALS' }, version: 3 };
    const { keeper, save } = answered(
      done,
      { ok: false, fault: { kind: 'CHANGED', held: older } },
      { ok: false, fault: { kind: 'CHANGED', held: newest } },
      { ...done, version: 4 },
    );
    keeper.change({ fieldCode: 'NEW_MATERIALS' });
    await jest.advanceTimersByTimeAsync(1000);
    keeper.change({ team: '团队' });
    await jest.advanceTimersByTimeAsync(1000);
    await jest.advanceTimersByTimeAsync(5000);
    expect(save).not.toHaveBeenCalledWith(expect.objectContaining({ fieldCode: null }), expect.anything());
    expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ fieldCode: 'NEW_MATERIALS', team: '团队' }), 3);
    expect(keeper.state()).toMatchObject({ status: 'SAVED', version: 4 });
  });

  it('takes what the other wrote where that is chosen: then there is nothing to send', async () => {
    const held = { form: { ...emptyDraft, mission: '他人' }, version: 7 };
    const { keeper, save } = answered({ ok: false, fault: { kind: 'CHANGED', held } });
    keeper.change({ mission: '我' });
    await jest.advanceTimersByTimeAsync(1000);
    keeper.settle('mission', 'THEIRS');
    await jest.advanceTimersByTimeAsync(1000);
    expect(keeper.state().form.mission).toBe('他人');
    expect(save).toHaveBeenCalledTimes(1);
    expect(keeper.state().status).toBe('SAVED');
  });

  it('is not sent any more once the page has gone, but stays in the tab', async () => {
    const { keeper, save, kept } = answered(unreached);
    keeper.change({ mission: '使命' });
    keeper.stop();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(save).not.toHaveBeenCalled();
    expect(kept()?.form.mission).toBe('使命');
  });
});
