import { sayIn } from '@wanchuang/web-client';
import { expertText } from './expert.text';
import { strictnessWords } from './strictness-words';

describe('the strictness of an expert', () => {
  it.each([
    ['-4.5', 3, '较严 4.5 分 · 3 份评分表'],
    ['2.0', 1, '较宽 2.0 分 · 1 份评分表'],
    ['0.0', 8, '与同组持平 · 8 份评分表'],
  ])('of %s points over %d sheets stands with their number', (meanDeviation, sheets, words) => {
    expect(strictnessWords({ meanDeviation, sheets }, sayIn(expertText, 'zh'))).toBe(words);
  });

  it('of nobody’s sheets is none, and no zero', () => {
    expect(strictnessWords(null, sayIn(expertText, 'en'))).toBe('No sheet yet');
  });
});
