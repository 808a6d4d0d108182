import { type ReactNode, useEffect } from 'react';
import { Notice, useLanguage, useText } from '@wanchuang/web-client';
import { type Column, DataTable } from '@wanchuang/web-registry';
import type { Dictionary, DictionaryIndicator } from '@wanchuang/domain-dictionary';
import { dictionaryText } from './dictionary.text';
import { findIndicators } from './find-entries';
import { showEntry } from './show-entry';
import { type Say, type Words, wordsIn } from './words';

interface IndicatorsProps {
  readonly dictionary: Dictionary;
  readonly search: string;
  /** Code of the indicator that the address names. */
  readonly at: string | null;
}

/** The catalogue of indicators, with what each means (Art. 22). */
export function Indicators({ dictionary, search, at }: IndicatorsProps): ReactNode {
  const say = useText(dictionaryText);
  const language = useLanguage();
  const rows = findIndicators(dictionary, search);
  useEffect(() => showEntry(at), [at]);
  if (rows.length === 0) return <Notice title={say('nothingTitle')} advice={say('nothingAdvice')} />;
  return (
    <section className="d-card">
      <p className="d-count" role="status">
        {say('indicatorCount', { count: rows.length })}
      </p>
      <DataTable
        caption={say('indicators')}
        columns={indicatorColumns(wordsIn(dictionary, language, say), say, at)}
        rows={rows}
        rowKey={({ code }) => code}
      />
    </section>
  );
}

const indicatorColumns = (words: Words, say: Say, at: string | null): readonly Column<DictionaryIndicator>[] => [
  {
    key: 'indicator',
    title: say('indicator'),
    room: 'some',
    cell: ({ code, name }) => (
      <span id={`entry-${code}`} className="d-anchor" aria-current={code === at ? 'true' : undefined}>
        {words.of(name)}
        <code className="d-quiet d-line">{code}</code>
      </span>
    ),
  },
  { key: 'definition', title: say('definition'), room: 'much', onCard: true, cell: (one) => words.of(one.definition) },
  { key: 'dimension', title: say('dimension'), rank: 2, onCard: true, cell: (one) => words.of(one.dimension) },
  { key: 'unit', title: say('unit'), onCard: true, cell: (one) => words.of(one.unit) },
  { key: 'clause', title: say('clause'), onCard: true, cell: ({ clause }) => words.clauses([clause]) },
  { key: 'source', title: say('source'), rank: 2, onCard: true, cell: (one) => words.of(one.source) },
];
