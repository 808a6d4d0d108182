import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { localName, useLanguage } from '@wanchuang/web-client';
import { WebhookCentersDocument } from './webhooks.generated';

interface CentersFieldProps {
  /** By the form around it. */
  readonly id?: string;
  readonly value?: string[];
  readonly onChange?: (ids: string[]) => void;
}

/** Centers out of all that one reads, found by typing. */
export function CentersField({ id, value, onChange }: CentersFieldProps): ReactNode {
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly { value: string; label: string }[]>([]);
  const { data, previousData, loading } = useQuery(WebhookCentersDocument, {
    variables: { search: search === '' ? null : search },
  });
  const found = ((data ?? previousData)?.centers.nodes ?? []).map((one) => ({
    value: one.id,
    label: localName(one, language),
  }));
  const options = [...chosen.filter((one) => !found.some((other) => other.value === one.value)), ...found];
  const choose = (ids: string[]): void => {
    setChosen(options.filter((one) => ids.includes(one.value)));
    onChange?.(ids);
  };
  return (
    <Select
      id={id}
      mode="multiple"
      value={value}
      onChange={choose}
      loading={loading}
      allowClear
      showSearch={{ filterOption: false, onSearch: setSearch }}
      options={options}
    />
  );
}
