import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { localName, type OrganisationKind, useLanguage } from '@wanchuang/web-client';
import { ScopeOrganisationsDocument } from './people.generated';

interface OrganisationSelectProps {
  /** By the form around it. */
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (id: string | undefined) => void;
  /** The organisation that stands there already, which a search may not find. */
  readonly known: { readonly id: string; readonly name: string; readonly nameEn: string | null } | null;
  readonly kinds?: readonly OrganisationKind[];
  readonly label: string;
}

/** One organisation out of all, found by typing. */
export function OrganisationSelect({ id, value, onChange, known, kinds, label }: OrganisationSelectProps): ReactNode {
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const { data, previousData, loading } = useQuery(ScopeOrganisationsDocument, {
    variables: { search: search === '' ? null : search, kinds: kinds ?? null },
  });
  const found = (data ?? previousData)?.organisations.nodes ?? [];
  const shown = known && !found.some((one) => one.id === known.id) ? [known, ...found] : found;
  return (
    <Select
      id={id}
      aria-label={label}
      value={value}
      onChange={onChange}
      loading={loading}
      allowClear
      showSearch={{ filterOption: false, onSearch: setSearch }}
      options={shown.map((one) => ({ value: one.id, label: localName(one, language) }))}
    />
  );
}
