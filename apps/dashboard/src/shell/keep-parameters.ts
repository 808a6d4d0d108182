import { printSearch } from '@wanchuang/web-client';

/** An address's parameters without those that only one page understands. */
export function keepParameters(search: string, names: readonly string[]): string {
  return printSearch(new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => names.includes(name))));
}

/** An address's parameters without some. */
export function dropParameters(search: string, names: readonly string[]): string {
  return printSearch(new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => !names.includes(name))));
}
