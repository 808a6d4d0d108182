import { createDraftKeeper, type DraftKeeperOptions, type DraftStore, type SaveResult } from './draft-keeper';
import { type Draft, emptyDraft } from './merge-drafts';

const at = new Date('2026-11-27T06:03:00Z');

/** A server that holds a form, and a tab's store; both outlive a keeper. */
const world = () => {
  const server = { form: emptyDraft, version: 1, saves: 0 };
  let kept: ReturnType<DraftStore['read']> = null;
  const store: DraftStore = { read: () => kept, write: (next) => (kept = next) };
  const save = async (form: Draft, version: number): Promise<SaveResult> => {
    server.saves += 1;
    if (version !== server.version) {
      const held = { form: server.form, version: server.version };
      return { ok: false, fault: { kind: 'CHANGED', held } };
    }
    server.form = form;
    server.version += 1;
    return { ok: true, version: server.version, at };
  };
  const open = (options: Partial<DraftKeeperOptions> = {}) => {
    const held = { form: server.form, version: server.version };
    const keeper = createDraftKeeper({ held, save, store, pause: 1000, retryPause: 5000, ...options });
    keeper.start();
    return keeper;
  };
  return { server, open, kept: () => kept };
};

describe('a form that is being typed', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is saved once when the typing pauses, and says when', async () => {
    const { server, open, kept } = world();
    const keeper = open();
    keeper.change({ chosenName: '铜' });
    await jest.advanceTimersByTimeAsync(900);
    keeper.change({ chosenName: '铜基' });
    expect(keeper.state().status).toBe('WAITING');
    expect(kept()?.form.chosenName).toBe('铜基');
    await jest.advanceTimersByTimeAsync(1000);
    expect(server).toMatchObject({ saves: 1, version: 2, form: { chosenName: '铜基' } });
    expect(keeper.state()).toMatchObject({ status: 'SAVED', version: 2, savedAt: at });
    expect(kept()).toBeNull();
  });

  it('is saved at once when the page is left', async () => {
    const { server, open } = world();
    const keeper = open();
    keeper.change({ mission: '使命' });
    await expect(keeper.flush()).resolves.toBe(true);
    expect(server.form.mission).toBe('使命');
  });

  it('is saved again where something was typed while it was on its way', async () => {
    const { server, open } = world();
    const keeper = open();
    keeper.change({ mission: '一' });
    const saving = keeper.flush();
    keeper.change({ mission: '一二' });
    await saving;
    await jest.advanceTimersByTimeAsync(1000);
    expect(server).toMatchObject({ saves: 2, form: { mission: '一二' } });
    expect(keeper.state().status).toBe('SAVED');
  });

  it('stands again after a reload, and then gets to the server', async () => {
    const { server, open } = world();
    open().change({ team: '团队' });
    const after = open();
    expect(after.state()).toMatchObject({ isRestored: true, form: { team: '团队' } });
    await jest.advanceTimersByTimeAsync(1000);
    expect(server.form.team).toBe('团队');
  });

  it('is not sent by a page that was never shown', async () => {
    const { server, open, kept } = world();
    open().change({ team: '团队' });
    const store: DraftStore = { read: kept, write: () => undefined };
    const save = jest.fn();
    const held = { form: server.form, version: server.version };
    createDraftKeeper({ held, save, store, pause: 1000, retryPause: 5000 });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(save).not.toHaveBeenCalled();
  });

  it('keeps what two people typed into different fields', async () => {
    const { server, open } = world();
    const mine = open();
    const theirs = open({ store: { read: () => null, write: () => undefined } });
    theirs.change({ strategy: '战略' });
    await theirs.flush();
    mine.change({ team: '团队' });
    await expect(mine.flush()).resolves.toBe(true);
    expect(server.form).toMatchObject({ strategy: '战略', team: '团队' });
    expect(mine.state().contested).toEqual([]);
  });

  it('loses nothing where the page opens with an older answer than it had before', async () => {
    const { server, open } = world();
    const before = { form: server.form, version: server.version };
    const left = open();
    left.change({ fieldCode: 'NEW_MATERIALS' });
    await left.flush();
    left.change({ team: '团队' });
    left.stop();
    const after = open({ held: before });
    expect(after.state().form).toMatchObject({ fieldCode: 'NEW_MATERIALS', team: '团队' });
    await expect(after.flush()).resolves.toBe(true);
    expect(server.form).toMatchObject({ fieldCode: 'NEW_MATERIALS', team: '团队' });
  });

  it('goes on with the version that a new file has given the application', async () => {
    const { server, open } = world();
    const keeper = open();
    keeper.change({ team: '团队' });
    server.version = 5;
    keeper.adopt({ form: server.form, version: 5 });
    await expect(keeper.flush()).resolves.toBe(true);
    expect(server).toMatchObject({ saves: 1, version: 6, form: { team: '团队' } });
  });
});
