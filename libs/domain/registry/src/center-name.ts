// Art. 26: every center of a jurisdiction is named by its pattern, in which one `%` stands for the part that it chooses.

export type CenterNameCheck =
  | { readonly ok: true; readonly chosen: string }
  | { readonly ok: false; readonly reason: 'BEGINNING' | 'ENDING' | 'NOTHING_CHOSEN' | 'SPACE' | 'REPEATED' };

function partsOf(pattern: string): { readonly beginning: string; readonly ending: string } {
  const [beginning, ending, ...more] = pattern.split('%');
  if (beginning === undefined || ending === undefined || more.length > 0) {
    throw new RangeError(`a name pattern has exactly one %: ${pattern}`);
  }
  return { beginning, ending };
}

/** The name that the pattern gives a center (Art. 26). Throws RangeError for a pattern without exactly one `%`. */
export function centerName(pattern: string, chosen: string): string {
  const { beginning, ending } = partsOf(pattern);
  return beginning + chosen + ending;
}

/** Whether a name follows the pattern (Art. 26), and which part of it the center chose. */
export function checkCenterName(pattern: string, name: string): CenterNameCheck {
  const { beginning, ending } = partsOf(pattern);
  if (!name.startsWith(beginning)) return { ok: false, reason: 'BEGINNING' };
  if (!name.slice(beginning.length).endsWith(ending)) return { ok: false, reason: 'ENDING' };
  const chosen = name.slice(beginning.length, name.length - ending.length);
  if (chosen.trim() === '') return { ok: false, reason: 'NOTHING_CHOSEN' };
  if (/^\s|\s$/u.test(chosen)) return { ok: false, reason: 'SPACE' };
  const said = chosen.replace(/\s/gu, '');
  const repeats = (beginning !== '' && said.startsWith(beginning)) || (ending !== '' && said.endsWith(ending));
  return repeats ? { ok: false, reason: 'REPEATED' } : { ok: true, chosen };
}
