import { type Grade, type Language, type SayOf, nameOf } from '@wanchuang/web-client';
import type { PublicFiguresQuery } from '../figures/public-figures.generated';
import type { PortalState } from '../portal/portal-schema';
import type { directoryText } from './directory.text';

interface Words {
  readonly say: SayOf<typeof directoryText>;
  readonly grade: (grade: Grade) => string;
  readonly language: Language;
}

/** What narrows the directory, in words, for paper: every part of it; empty where nothing does. */
export function directoryWords(
  { q, fields, cycle, grades }: PortalState,
  known: PublicFiguresQuery['fields'],
  { say, grade, language }: Words,
): string {
  const list = (items: readonly string[]): string => items.join(say('nameSeparator'));
  const fieldName = (code: string): string => {
    const field = known.find((one) => one.code === code);
    return field ? nameOf(field, language) : code;
  };
  return [
    ...(q.trim() === '' ? [] : [`“${q.trim()}”`]),
    ...(fields.length === 0 ? [] : [say('fieldsAre', { fields: list(fields.map(fieldName)) })]),
    ...(cycle === null ? [] : [say('cycleIs', { from: cycle.fromYear, to: cycle.toYear })]),
    ...(grades.length === 0 ? [] : [say('gradesAre', { grades: list(grades.map((one) => grade(one))) })]),
  ].join(say('clauseSeparator'));
}
