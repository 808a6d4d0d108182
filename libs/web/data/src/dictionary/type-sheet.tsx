import { type ReactNode, useEffect } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { type Column, DataTable } from '@wanchuang/web-registry';
import type { Dictionary, DictionaryField, DictionaryType } from '@wanchuang/domain-dictionary';
import { dictionaryText } from './dictionary.text';
import { EntryLink } from './entry-link';
import { FieldWords } from './field-words';
import { showEntry } from './show-entry';
import { TypeName } from './type-name';
import { type Say, type Words, wordsIn } from './words';

interface TypeSheetProps {
  readonly dictionary: Dictionary;
  readonly type: DictionaryType;
  /** The entry that the address names. */
  readonly at: string | null;
}

const anchorOf = (type: string, field: string): string => `entry-${type}.${field}`;

/** A type with everything that stands in it. */
export function TypeSheet({ dictionary, type, at }: TypeSheetProps): ReactNode {
  const say = useText(dictionaryText);
  const language = useLanguage();
  const words = wordsIn(dictionary, language, say);
  useEffect(() => showEntry(at), [at]);
  return (
    <article className="d-card" aria-labelledby="type-name">
      <h2 id="type-name" className="d-name">
        <code>{type.name}</code> <span className="d-tag">{say(type.kind)}</span>
      </h2>
      <p className="d-lead">{words.of(type.text)}</p>
      <Facts type={type} words={words} dictionary={dictionary} />
      {type.fields.length === 0 ? (
        <p className="d-quiet">{say('noFields')}</p>
      ) : (
        <DataTable
          caption={say('fieldsOf', { name: type.name })}
          columns={fieldColumns({ dictionary, type, at }, words, say)}
          rows={type.fields}
          rowKey={({ name }) => name}
        />
      )}
    </article>
  );
}

interface FactsProps {
  readonly dictionary: Dictionary;
  readonly type: DictionaryType;
  readonly words: Words;
}

function Facts({ dictionary, type, words }: FactsProps): ReactNode {
  const say = useText(dictionaryText);
  const datasets = dictionary.datasets.filter(({ code }) => type.datasets.includes(code));
  const facts = [
    { term: say('clause'), is: words.clauses(type.clauses) },
    { term: say('since'), is: type.since ?? say('unreleased') },
    { term: say('datasets'), is: datasets.map(({ name }) => words.of(name)).join(' · ') },
    { term: say('visibleTo'), is: type.kind === 'OBJECT' ? (type.sights ? words.sights(type.sights) : say('asParent')) : '' },
  ];
  return (
    <dl className="d-facts">
      {facts
        .filter(({ is }) => is !== '')
        .map(({ term, is }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{is}</dd>
          </div>
        ))}
    </dl>
  );
}

const fieldColumns = ({ dictionary, type, at }: TypeSheetProps, words: Words, say: Say): readonly Column<DictionaryField>[] => {
  const isEnum = type.kind === 'ENUM';
  const name: Column<DictionaryField> = {
    key: 'name',
    title: say(isEnum ? 'value' : 'field'),
    tight: true,
    cell: (field) => {
      const coordinate = `${type.name}.${field.name}`;
      return (
        <span id={anchorOf(type.name, field.name)} className="d-anchor" aria-current={coordinate === at ? 'true' : undefined}>
          <EntryLink coordinate={coordinate} label={say('linkTo', { name: coordinate })}>
            <code data-deprecated={field.deprecation !== null}>{field.name}</code>
          </EntryLink>
        </span>
      );
    },
  };
  const described: Column<DictionaryField> = {
    key: 'description',
    title: say('description'),
    room: 'much',
    onCard: true,
    cell: (field) => <FieldWords dictionary={dictionary} type={type} field={field} words={words} />,
  };
  if (isEnum) return [name, described];
  return [
    name,
    {
      key: 'type',
      title: say('type'),
      tight: true,
      onCard: true,
      cell: (field) => (
        <>
          <TypeName type={field.type} types={dictionary.types} />
          <span className="d-quiet d-line">{say(field.isNullable ? 'nullable' : 'notNull')}</span>
        </>
      ),
    },
    described,
    { key: 'unit', title: say('unit'), rank: 2, onCard: true, cell: ({ unit }) => (unit ? words.of(unit) : '–') },
    { key: 'clause', title: say('clause'), rank: 2, onCard: true, cell: ({ clauses }) => words.clauses(clauses) || '–' },
  ];
};
