const ours = 'http://ours.invalid';
const longest = 1500; // it goes into a cookie

/** Where somebody goes who has signed in: a page of ours, else the first one. Whatever a browser would take for another server is none. */
export const placeAfter = (to: unknown): string => {
  if (typeof to !== 'string' || !to.startsWith('/') || !URL.canParse(to, ours)) return '/';
  const { origin, pathname, search, hash } = new URL(to, ours);
  const place = `${pathname}${search}${hash}`;
  const isOurs = origin === ours && !pathname.startsWith('//') && !pathname.startsWith('/sign-in');
  return isOurs && place.length <= longest ? place : '/';
};
