import type { ReactNode } from 'react';
import type { DictionaryType } from '@wanchuang/domain-dictionary';
import { EntryLink } from './entry-link';

interface TypeNameProps {
  /** As the schema writes it, such as [Int!]!. */
  readonly type: string;
  readonly types: readonly DictionaryType[];
}

/** A type as the schema writes it; one of its own leads to its entry. */
export function TypeName({ type, types }: TypeNameProps): ReactNode {
  const name = type.replaceAll(/[[\]!]/g, '');
  const [before = '', after = ''] = type.split(name);
  if (!types.some((one) => one.name === name)) return <code>{type}</code>;
  return (
    <code>
      {before}
      <EntryLink coordinate={name}>{name}</EntryLink>
      {after}
    </code>
  );
}
