import { Select } from 'antd';
import type { ReactNode } from 'react';
import { Notice, useLanguage, useText, useUrlState } from '@wanchuang/web-client';
import { type Dictionary, typeKinds } from '@wanchuang/domain-dictionary';
import { dictionarySchema } from './dictionary-schema';
import { dictionaryText } from './dictionary.text';
import { EntryLink } from './entry-link';
import { findEntries } from './find-entries';
import { TypeSheet } from './type-sheet';
import { wordsIn } from './words';

interface TypesProps {
  readonly dictionary: Dictionary;
  readonly search: string;
  /** The entry that is open. */
  readonly at: string | null;
}

/** What stands open where nobody has chosen: the subject of it all. */
const usual = 'Center';

/** The types with one of them open, or what was found. */
export function Types({ dictionary, search, at }: TypesProps): ReactNode {
  if (search.trim() !== '') return <FoundEntries dictionary={dictionary} search={search} />;
  const [name = usual] = (at ?? usual).split('.');
  return (
    <div className="d-types">
      <TypeChoice dictionary={dictionary} chosen={name} />
      <TypeList dictionary={dictionary} chosen={name} />
      <OpenType dictionary={dictionary} name={name} at={at} />
    </div>
  );
}

function OpenType({ dictionary, name, at }: { readonly name: string } & Omit<TypesProps, 'search'>): ReactNode {
  const say = useText(dictionaryText);
  const type = dictionary.types.find((one) => one.name === name);
  if (type) return <TypeSheet key={name} dictionary={dictionary} type={type} at={at} />;
  return <Notice title={say('unknownTitle', { name })} advice={say('unknownAdvice')} />;
}

interface ChoiceProps {
  readonly dictionary: Dictionary;
  readonly chosen: string;
}

/** All types, for a screen with room beside the open one. */
function TypeList({ dictionary, chosen }: ChoiceProps): ReactNode {
  const say = useText(dictionaryText);
  return (
    <nav className="d-list w-screen-only" aria-label={say('types')}>
      {typeKinds.map((kind) => (
        <section key={kind}>
          <h2>{say(kind)}</h2>
          <ul>
            {dictionary.types
              .filter((type) => type.kind === kind)
              .map(({ name }) => (
                <li key={name} aria-current={name === chosen ? 'true' : undefined}>
                  <EntryLink coordinate={name}>{name}</EntryLink>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** The same on a phone. */
function TypeChoice({ dictionary, chosen }: ChoiceProps): ReactNode {
  const say = useText(dictionaryText);
  const { setState } = useUrlState(dictionarySchema);
  return (
    <Select
      className="d-choice w-screen-only"
      aria-label={say('chooseType')}
      showSearch
      value={chosen}
      onChange={(at: string) => setState({ at })}
      options={typeKinds.map((kind) => ({
        label: say(kind),
        title: say(kind),
        options: dictionary.types.filter((type) => type.kind === kind).map(({ name }) => ({ value: name, label: name })),
      }))}
    />
  );
}

const mostFound = 100;

function FoundEntries({ dictionary, search }: Omit<TypesProps, 'at'>): ReactNode {
  const say = useText(dictionaryText);
  const language = useLanguage();
  const words = wordsIn(dictionary, language, say);
  const found = findEntries(dictionary, search);
  if (found.length === 0) return <Notice title={say('nothingTitle')} advice={say('nothingAdvice')} />;
  return (
    <section className="d-card">
      <p className="d-count" role="status">
        {say('found', { count: found.length })}
        {found.length > mostFound ? ` ${say('foundMore', { count: mostFound })}` : null}
      </p>
      <ul className="d-found">
        {found.slice(0, mostFound).map(({ coordinate, text }) => (
          <li key={coordinate}>
            <EntryLink coordinate={coordinate}>
              <code>{coordinate}</code>
            </EntryLink>
            <span>{words.of(text)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
