import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import type { Argument, Dictionary, FieldEntry } from './dictionary';
import { dictionaryText } from './dictionary.text';
import { TypeName } from './type-name';
import type { Words } from './words';

interface FieldWordsProps {
  readonly dictionary: Dictionary;
  readonly field: FieldEntry;
  readonly words: Words;
}

/** What a field is, who it is for, what it takes, and when it goes. */
export function FieldWords({ dictionary, field, words }: FieldWordsProps): ReactNode {
  const say = useText(dictionaryText);
  const { personal } = field;
  return (
    <>
      {words.of(field.text)}
      {field.note ? <span className="d-quiet d-line">{words.of(field.note)}</span> : null}
      <Deprecation of={field} words={words} />
      {field.openTo ? <span className="d-quiet d-line">{say('openTo', { who: words.who(field.openTo) })}</span> : null}
      {personal ? (
        <span className="d-quiet d-line">
          {say('personal', { whole: words.sights(personal.whole), part: words.sights(personal.part) })}
        </span>
      ) : null}
      {field.arguments.length > 0 ? (
        <ul className="d-arguments" aria-label={say('arguments')}>
          {field.arguments.map((argument) => (
            <li key={argument.name}>
              <code>{argument.name}: </code>
              <TypeName type={argument.type} types={dictionary.types} />
              {argument.defaultValue === null ? null : <code> = {argument.defaultValue}</code>} {words.of(argument.text)}
              <Deprecation of={argument} words={words} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Deprecation({ of, words }: { readonly of: Argument; readonly words: Words }): ReactNode {
  const say = useText(dictionaryText);
  if (of.deprecation === null) return null;
  const { removedAfter: day, advice } = of.deprecation;
  return <strong className="d-deprecated d-line">{say('deprecated', { day, advice: words.of(advice) })}</strong>;
}
