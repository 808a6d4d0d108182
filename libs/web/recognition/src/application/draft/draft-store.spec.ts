import { draftStore } from './draft-store';
import { emptyDraft } from './merge-drafts';

/** What a browser keeps for a tab. */
const tab = (held: Record<string, string> = {}) => ({
  held,
  getItem: (key: string) => held[key] ?? null,
  setItem: (key: string, value: string) => void (held[key] = value),
  removeItem: (key: string) => void delete held[key],
});

describe('a draft that is kept in the tab', () => {
  const form = { ...emptyDraft, mission: '使命', departmentId: 'organisation_2' };
  const kept = { began: emptyDraft, version: 3, form };

  it('is read as it was written, and is gone when it is taken away', () => {
    const browser = tab();
    draftStore('a', browser).write(kept);
    expect(draftStore('a', browser).read()).toEqual(kept);
    expect(draftStore('b', browser).read()).toBeNull();
    draftStore('a', browser).write(null);
    expect(browser.held).toEqual({});
  });

  it('keeps a text that is longer than the server takes', () => {
    const browser = tab();
    const long = { ...kept, form: { ...kept.form, mission: '长'.repeat(501) } };
    draftStore('a', browser).write(long);
    expect(draftStore('a', browser).read()).toEqual(long);
  });

  it.each([
    ['no JSON', '{'],
    ['something else', '"text"'],
    ['a form with a field of another kind', JSON.stringify({ began: emptyDraft, form: { ...emptyDraft, mission: 7 } })],
    ['half of it', JSON.stringify({ form: emptyDraft })],
  ])('is none where the tab holds %s', (_, text) => {
    expect(draftStore('a', tab({ a: text })).read()).toBeNull();
  });

  it('costs nothing where the browser keeps nothing', () => {
    const full = {
      ...tab(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(() => draftStore('a', full).write(kept)).not.toThrow();
    expect(draftStore('a', null).read()).toBeNull();
  });
});
