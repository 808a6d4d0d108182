import type { ReactNode } from 'react';
import { Notice, useText } from '@wanchuang/web-client';
import { type Column, DataTable } from '@wanchuang/web-registry';
import type { SchemaChange, SchemaVersion, DictionaryType } from '@wanchuang/domain-dictionary';
import { dictionaryText } from './dictionary.text';
import { EntryLink } from './entry-link';
import type { Say } from './words';

interface ChangesProps {
  readonly versions: readonly SchemaVersion[];
  readonly types: readonly DictionaryType[];
}

/** What each version of the schema changed, the newest first. */
export function Changes({ versions, types }: ChangesProps): ReactNode {
  const say = useText(dictionaryText);
  if (versions.length === 0) return <Notice title={say('noVersions')} advice={say('noVersionsAdvice')} />;
  return (
    <>
      <p className="d-quiet">{say('rules')}</p>
      {versions.map((version) => (
        <section key={version.version ?? ''} className="d-card">
          <h2>{version.version === null ? say('unreleased') : say('version', { version: version.version })}</h2>
          <Version version={version} types={types} />
        </section>
      ))}
    </>
  );
}

function Version({ version, types }: { readonly version: SchemaVersion } & Pick<ChangesProps, 'types'>): ReactNode {
  const say = useText(dictionaryText);
  const { version: name, changes } = version;
  if (changes === null) return <p>{say('firstVersion', { types: version.types, fields: version.fields })}</p>;
  return (
    <DataTable
      caption={name ?? say('unreleased')}
      columns={changeColumns(say, types)}
      rows={changes}
      rowKey={({ kind, coordinate }) => `${kind} ${coordinate}`}
    />
  );
}

const changeColumns = (say: Say, types: readonly DictionaryType[]): readonly Column<SchemaChange>[] => [
  {
    key: 'where',
    title: say('where'),
    room: 'some',
    cell: ({ coordinate, kind }) => {
      const isThere = kind !== 'REMOVED' && types.some(({ name }) => name === coordinate.split(/[.(]/)[0]);
      const words = <code>{coordinate}</code>;
      return isThere ? <EntryLink coordinate={coordinate}>{words}</EntryLink> : words;
    },
  },
  {
    key: 'change',
    title: say('change'),
    tight: true,
    onCard: true,
    cell: ({ kind }) => (
      <span className="d-tag" data-kind={kind}>
        {say(kind)}
      </span>
    ),
  },
  {
    key: 'what',
    title: say('what'),
    room: 'much',
    onCard: true,
    cell: ({ detail }) => (detail === null ? '–' : <code>{detail}</code>),
  },
];
