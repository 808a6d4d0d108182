import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Failure, type Language, Notice, useLanguage, useLinks, useText, Waiting, type SayOf } from '@wanchuang/web-client';
import { type Column, DataTable, instantText, MoreRows, PageActions } from '@wanchuang/web-registry';
import { PageHead } from '@wanchuang/web-ui';
import { EntryLink } from '../dictionary/entry-link';
import { useDictionary } from '../dictionary/use-dictionary';
import { deprecatedParts } from './deprecated-parts';
import { deprecatedText } from './deprecated.text';
import { type DeprecatedUse, useDeprecatedUses } from './use-deprecated-uses';
import '../dictionary/dictionary.css';

/** Which tokens still use what is to go, so that their owners can be told in time. */
export function DeprecatedUsesPage(): ReactNode {
  const say = useText(deprecatedText);
  const linkTo = useLinks();
  return (
    <>
      <title>{say('title')}</title>
      <PageHead
        title={say('title')}
        actions={
          <>
            <Link {...linkTo(() => '/data/dictionary')}>{say('toDictionary')}</Link>
            <PageActions />
          </>
        }
      />
      <Uses />
    </>
  );
}

function Uses(): ReactNode {
  const say = useText(deprecatedText);
  const language = useLanguage();
  const { dictionary, error: dictionaryError, retry: askDictionary } = useDictionary();
  const { rows, totalCount, stale, error, retry, more, loadingMore } = useDeprecatedUses();
  if (error !== null) return <Failure error={error} retry={retry} />;
  if (dictionaryError !== null) return <Failure error={dictionaryError} retry={askDictionary} />;
  if (totalCount === null || dictionary === null) return <Waiting height={480} />;
  const days = deprecatedParts(dictionary);
  if (rows.length === 0 && days.size === 0) return <Notice title={say('noneTitle')} advice={say('noneAdvice')} />;
  if (rows.length === 0) return <Notice title={say('unusedTitle')} advice={say('unusedAdvice', { count: days.size })} />;
  return (
    <section className="d-card">
      <p className="d-count">{say('count', { count: totalCount })}</p>
      <DataTable
        caption={say('title')}
        columns={usesColumns(say, language, days)}
        rows={rows}
        rowKey={({ token, coordinate }) => `${token.id} ${coordinate}`}
        stale={stale}
      />
      <MoreRows shown={rows.length} total={totalCount} busy={loadingMore} onMore={more} />
    </section>
  );
}

const usesColumns = (
  say: SayOf<typeof deprecatedText>,
  language: Language,
  days: ReadonlyMap<string, string>,
): readonly Column<DeprecatedUse>[] => [
  { key: 'token', title: say('token'), room: 'some', cell: ({ token }) => token.name },
  { key: 'owner', title: say('owner'), onCard: true, cell: ({ token }) => token.person.name ?? '–' },
  {
    key: 'coordinate',
    title: say('coordinate'),
    room: 'some',
    onCard: true,
    cell: ({ coordinate }) =>
      days.has(coordinate) ? (
        <EntryLink coordinate={coordinate}>
          <code>{coordinate}</code>
        </EntryLink>
      ) : (
        <code>{coordinate}</code>
      ),
  },
  {
    key: 'removedAfter',
    title: say('removedAfter'),
    tight: true,
    onCard: true,
    cell: ({ coordinate }) => days.get(coordinate) ?? say('removed'),
  },
  { key: 'uses', title: say('uses'), numeric: true, onCard: true, cell: ({ uses }) => uses.toLocaleString('en-US') },
  { key: 'lastUsed', title: say('lastUsed'), tight: true, onCard: true, cell: (one) => instantText(one.lastUsedAt, language) },
  { key: 'firstUsed', title: say('firstUsed'), tight: true, rank: 3, cell: (one) => instantText(one.firstUsedAt, language) },
];
