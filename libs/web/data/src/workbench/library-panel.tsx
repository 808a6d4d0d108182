import { officialQueries, type OfficialQuery, type Topic, topics } from '@wanchuang/domain-queries';
import { type ReactNode, useMemo, useState } from 'react';
import { type Language, useLanguage, useText } from '@wanchuang/web-client';
import { workbenchText } from './workbench.text';

const topicNames = Object.keys(topics) as readonly Topic[]; // the keys of a literal

/** The official queries that hold every word of a search, in either language. */
export function findQueries(search: string, topic: Topic | null): readonly OfficialQuery[] {
  const words = search.trim().toLowerCase().split(/\s+/);
  return officialQueries.filter((query) => {
    if (topic !== null && query.topic !== topic) return false;
    const { title, about, name } = query;
    const text = [name, title.zh, title.en, about.zh, about.en].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

interface LibraryPanelProps {
  /** Name of the query that is open. */
  readonly openName: string | null;
  readonly onOpen: (query: OfficialQuery) => void;
}

/** The official library: by topic, or by a word of title and explanation. */
export function LibraryPanel({ openName, onOpen }: LibraryPanelProps): ReactNode {
  const say = useText(workbenchText);
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const [topic, setTopic] = useState<Topic | null>(null);
  const found = useMemo(() => findQueries(search, topic), [search, topic]);
  return (
    <>
      <input
        className="w-input"
        type="search"
        value={search}
        aria-label={say('search')}
        placeholder={say('search')}
        onChange={(event) => setSearch(event.target.value)}
      />
      <select
        className="w-input"
        aria-label={say('topic')}
        value={topic ?? ''}
        onChange={(event) => setTopic(topicNames.find((name) => name === event.target.value) ?? null)}
      >
        <option value="">{say('allTopics')}</option>
        {topicNames.map((name) => (
          <option key={name} value={name}>
            {topics[name][language]}
          </option>
        ))}
      </select>
      <p className="d-quiet" role="status">
        {found.length === 0 ? say('nothingFound') : say('found', { count: found.length })}
      </p>
      {topicNames.map((name) => (
        <TopicGroup
          key={name}
          title={topics[name][language]}
          queries={found.filter((query) => query.topic === name)}
          language={language}
          openName={openName}
          onOpen={onOpen}
        />
      ))}
    </>
  );
}

interface TopicGroupProps extends LibraryPanelProps {
  readonly title: string;
  readonly queries: readonly OfficialQuery[];
  readonly language: Language;
}

function TopicGroup({ title, queries, language, openName, onOpen }: TopicGroupProps): ReactNode {
  if (queries.length === 0) return null;
  return (
    <section className="d-topic" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {queries.map((query) => (
          <li key={query.name}>
            <button
              type="button"
              className="d-query"
              aria-current={query.name === openName ? 'true' : undefined}
              onClick={() => onOpen(query)}
            >
              <span>{query.title[language]}</span>
              <small>{query.about[language]}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
