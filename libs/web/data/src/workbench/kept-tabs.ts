import type { GraphiQLProvider } from '@graphiql/react';
import type { ComponentProps } from 'react';

type Kept = NonNullable<ComponentProps<typeof GraphiQLProvider>['storage']>;

const browserStorage = (): globalThis.Storage | null => {
  try {
    return window.localStorage;
  } catch {
    return null; // a browser may refuse the very reading of the property
  }
};

/** The editors’ theme is the page’s: one that was kept would be older. */
const themeKey = 'graphiql:theme';
const textKeys = ['graphiql:query', 'graphiql:variables'];

/** What somebody has open, kept in this browser under their id: a reload loses nothing, and nobody else finds it there. */
export function keptTabs(personId: string): Kept {
  const store = browserStorage();
  const prefix = `wanchuang.workbench.${personId}.`;
  const own = (): string[] => (store === null ? [] : Object.keys(store).filter((key) => key.startsWith(prefix)));
  const clear = (): void => own().forEach((key) => store?.removeItem(key));
  // a visit that ended while the page came left tabs without the text of its editors: it begins anew
  if (textKeys.every((key) => !own().includes(prefix + key))) clear();
  return {
    get length() {
      return own().length;
    },
    getItem: (key) => (key === themeKey ? null : (store?.getItem(prefix + key) ?? null)),
    setItem: (key, value) => store?.setItem(prefix + key, value),
    removeItem: (key) => store?.removeItem(prefix + key),
    clear,
  };
}
