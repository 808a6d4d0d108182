import { keptTabs } from './kept-tabs';

/** A browser's store, as far as it is used here. */
function browserStore(): Record<string, string> {
  const kept: Record<string, string> = {};
  const hidden = { enumerable: false };
  Object.defineProperties(kept, {
    getItem: { ...hidden, value: (key: string) => kept[key] ?? null },
    setItem: { ...hidden, value: (key: string, value: string) => void (kept[key] = value) },
    removeItem: { ...hidden, value: (key: string) => Reflect.deleteProperty(kept, key) },
  });
  return kept;
}

describe('what the workbench keeps in the browser', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'window'));

  it('is found again by the person who had it open, and by nobody else', () => {
    Object.assign(globalThis, { window: { localStorage: browserStore() } });
    keptTabs('person_1').setItem('graphiql:query', '{ viewer { person { id } } }');
    expect(keptTabs('person_1').getItem('graphiql:query')).toBe('{ viewer { person { id } } }');
    expect(keptTabs('person_2').getItem('graphiql:query')).toBeNull();
    expect(keptTabs('person_2')).toHaveLength(0);
  });

  it('begins anew after a visit that ended while the page came: tabs without the text of the editors are nothing', () => {
    Object.assign(globalThis, { window: { localStorage: browserStore() } });
    const kept = keptTabs('person_1');
    kept.setItem('graphiql:tabState', '{"tabs":[]}');
    expect(keptTabs('person_1')).toHaveLength(0);
    kept.setItem('graphiql:tabState', '{"tabs":[]}');
    kept.setItem('graphiql:query', '{ viewer { person { id } } }');
    expect(keptTabs('person_1')).toHaveLength(2);
  });

  it('is not the editors’ theme: the page’s holds, also where it was another at the last visit', () => {
    Object.assign(globalThis, { window: { localStorage: browserStore() } });
    keptTabs('person_1').setItem('graphiql:theme', 'dark');
    expect(keptTabs('person_1').getItem('graphiql:theme')).toBeNull();
  });
});
