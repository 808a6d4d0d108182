function commonStart(names: readonly string[]): number {
  const [first = '', ...others] = names;
  let length = 0;
  while (length < first.length && others.every((name) => name[length] === first[length])) length += 1;
  return length;
}

const reversed = (name: string): string => [...name].reverse().join('');

/** The least that is left of a name. */
const leastLeft = 2;

/**
 * Names without what all of them begin and end with, as centers' names do (Art. 26). Words are not cut in Latin script.
 * Names stay whole where too little would be left of one.
 */
export function shortNames(names: readonly string[]): readonly string[] {
  if (names.length < 2) return names;
  const atWord = (length: number, name: string): number =>
    /[A-Za-z]/.test(name) ? name.lastIndexOf(' ', length) + 1 : length;
  const [first = ''] = names;
  const start = atWord(commonStart(names), first);
  const end = atWord(commonStart(names.map(reversed)), reversed(first));
  const cut = names.map((name) => name.slice(start, name.length - end).trim());
  return cut.every((name) => name.length >= leastLeft) ? cut : names;
}
