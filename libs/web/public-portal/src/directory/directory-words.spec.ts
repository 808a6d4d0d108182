import { gradeText, readUrlState, sayIn } from '@wanchuang/web-client';
import { portalSchema } from '../portal/portal-schema';
import { directoryWords } from './directory-words';
import { directoryText } from './directory.text';

const fields = [{ code: 'FOOD', nameZh: '食品与农业', nameEn: 'Food and agriculture' }];

const wordsOf = (search: string, language: 'zh' | 'en'): string =>
  directoryWords(readUrlState(portalSchema, new URLSearchParams(search)).state, fields, {
    say: sayIn(directoryText, language),
    grade: sayIn(gradeText, language),
    language,
  });

describe('what narrows the directory, in words', () => {
  it('is nothing where nothing does, whatever the order and the year', () => {
    expect(wordsOf('?sort=-name&year=2021', 'zh')).toBe('');
  });

  it('names every part', () => {
    const search = '?q=港口&fields=FOOD,SPACE&cycle=2020-2022&grades=GOOD,POOR';
    expect(wordsOf(search, 'zh')).toBe('“港口”；领域：食品与农业、SPACE；参加 2020–2022 年评估；等次：良好、较差');
    expect(wordsOf(search, 'en')).toBe(
      '“港口”; field: Food and agriculture, SPACE; in the evaluation of 2020–2022; grade: Good, Poor',
    );
  });
});
