/** Where somebody goes who has signed in: the page of ours that sent them (`to=`), else the first one. */
export function placeAfter(search: string): string {
  const to = new URLSearchParams(search).get('to') ?? '/';
  // an address of this application alone: `//elsewhere` and `/\elsewhere` are other machines to a browser
  return /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in') ? to : '/';
}

/** The way in that leads back to a page; it is drawn as the page was. */
export function wayInFrom(pathname: string, search: string): string {
  const here = `${pathname}${search}`;
  const given = new URLSearchParams(search);
  const kept = new URLSearchParams();
  if (here !== '/') kept.set('to', here);
  for (const name of ['lang', 'theme']) if (given.has(name)) kept.set(name, given.get(name) ?? '');
  return kept.size === 0 ? '/sign-in' : `/sign-in?${kept.toString()}`;
}
