import type { SayOf } from '@wanchuang/web-client';
import type { expertText } from './expert.text';

export interface Strictness {
  /** Points, a decimal. */
  readonly meanDeviation: string;
  readonly sheets: number;
}

/** How strict an expert is, in words; it never stands without the number of sheets. */
export function strictnessWords(strictness: Strictness | null, say: SayOf<typeof expertText>): string {
  if (strictness === null) return say('noSheets');
  const { meanDeviation, sheets } = strictness;
  const deviation = Number(meanDeviation);
  const points = meanDeviation.replace(/^-/, '');
  const how = deviation === 0 ? say('even') : say(deviation < 0 ? 'strict' : 'lenient', { points });
  return `${how} · ${say('ofSheets', { count: sheets })}`;
}
