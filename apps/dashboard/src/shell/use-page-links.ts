import { type LinkAddress, centerFilterSchema, useLinks } from '@wanchuang/web-client';
import { keepParameters } from './keep-parameters';

/** What the address keeps from page to page: the place and its filter, and how the page is drawn. */
const kept = [...Object.keys(centerFilterSchema), 'lang', 'theme'];

/** Links to other pages that keep what the address says of all of them. */
export function usePageLinks(): (path: string) => LinkAddress {
  const linkTo = useLinks();
  return (path) => linkTo((search) => path + keepParameters(search, kept));
}
