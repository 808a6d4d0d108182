import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import type { DictionaryArgument, Dictionary, DictionaryField, DictionaryType } from '@wanchuang/domain-dictionary';
import { dictionaryText } from './dictionary.text';
import { TypeName } from './type-name';
import type { Words } from './words';

interface FieldWordsProps {
  readonly dictionary: Dictionary;
  readonly type: DictionaryType;
  readonly field: DictionaryField;
  readonly words: Words;
}

/** What a field is, who it is for, what it takes, and when it goes. */
export function FieldWords({ dictionary, type, field, words }: FieldWordsProps): ReactNode {
  const say = useText(dictionaryText);
  const { personal, since } = field;
  const asides = [
    field.note ? words.of(field.note) : null,
    field.openTo ? say('openTo', { who: words.who(field.openTo) }) : null,
    personal ? say('personal', { whole: words.sights(personal.whole), part: words.sights(personal.part) }) : null,
    // what is as old as its type need not say so
    since === type.since ? null : since === null ? say('unreleased') : say('sinceVersion', { version: since }),
  ];
  return (
    <>
      {words.of(field.text)}
      <Deprecation of={field} words={words} />
      {asides.map((aside) =>
        aside === null ? null : (
          <span key={aside} className="d-quiet d-line">
            {aside}
          </span>
        ),
      )}
      <Arguments dictionary={dictionary} field={field} words={words} />
    </>
  );
}

/** Of a page only its size is told: the rest is alike in every list. */
const alike = ['after', 'last', 'before'];

function Arguments({ dictionary, field, words }: Omit<FieldWordsProps, 'type'>): ReactNode {
  const say = useText(dictionaryText);
  if (field.arguments.length === 0) return null;
  const isPage = field.type.endsWith('Connection!');
  const told = field.arguments.filter(({ name }) => !isPage || !alike.includes(name));
  const untold = field.arguments.filter((argument) => !told.includes(argument)).map(({ name }) => name);
  return (
    <ul className="d-arguments" aria-label={say('arguments')}>
      {told.map((argument) => (
        <li key={argument.name}>
          <code>{argument.name}: </code>
          <TypeName type={argument.type} types={dictionary.types} />
          {argument.defaultValue === null ? null : <code> = {argument.defaultValue}</code>} {words.of(argument.text)}
          <Deprecation of={argument} words={words} />
        </li>
      ))}
      {untold.length === 0 ? null : (
        <li>
          <code>{untold.join(', ')}</code> {say('paging')}
        </li>
      )}
    </ul>
  );
}

function Deprecation({ of, words }: { readonly of: DictionaryArgument; readonly words: Words }): ReactNode {
  const say = useText(dictionaryText);
  if (of.deprecation === null) return null;
  const { removedAfter: day, advice } = of.deprecation;
  return <strong className="d-deprecated d-line">{say('deprecated', { day, advice: words.of(advice) })}</strong>;
}
