import { type Language, type SayOf, sayIn } from '@wanchuang/web-client';
import { tieKindText } from '../state-words.text';
import { conflictText } from './conflict.text';
import type { ConflictWayFragment } from './panel.generated';

type Say = SayOf<typeof conflictText>;

/** Why an expert may not judge an application, in a sentence. @param application its name */
export function conflictSentence(
  { kind, part, path }: ConflictWayFragment,
  application: string,
  language: Language,
): string {
  const say: Say = sayIn(conflictText, language);
  const [first, last] = [path[0]?.name ?? '', path.at(-1)?.name ?? ''];
  const values = { kind: sayIn(tieKindText, language)(kind), first, application, part: say(part) };
  if (path.length <= 1) return say('same', values);
  const between = path.slice(1, -1).map(({ name }) => name);
  const way = between.length === 0 ? '' : say('over', { names: between.join(language === 'zh' ? '、' : ', ') });
  return say('group', { ...values, last, way });
}

/** The stations of the way as they are drawn: what each is, and what leads to it. */
export interface WayStation {
  readonly name: string;
  readonly what: 'EXPERT' | 'ORGANISATION' | 'APPLICATION';
  /** What binds it to the one before; null: it is the first. */
  readonly bond: string | null;
}

/** From the expert over organisations to the application. */
export function wayOf(
  { kind, part, path }: ConflictWayFragment,
  { expert, application }: { readonly expert: string; readonly application: string },
  language: Language,
): WayStation[] {
  const say: Say = sayIn(conflictText, language);
  const organisations = path.map(({ name }, index): WayStation => ({
    name,
    what: 'ORGANISATION',
    bond: index === 0 ? sayIn(tieKindText, language)(kind) : say('related'),
  }));
  return [
    { name: expert, what: 'EXPERT', bond: null },
    ...organisations,
    { name: application, what: 'APPLICATION', bond: say(part) },
  ];
}
