import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, DatePicker, Form, Input, InputNumber, Radio, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { type ReactNode, useState } from 'react';
import {
  type Dataset,
  localName,
  nameOf,
  type TokenAccess,
  tokenAccessValues,
  useJurisdictions,
  useLanguage,
  useText,
} from '@wanchuang/web-client';
import { todayInShanghai } from '../people/holding-words';
import { type CreateTokenInput, TokenCentersDocument } from './tokens.generated';
import { datasetHelpText, datasetText, tokenAccessText, tokensText } from './tokens.text';
import { datasetOrder, usualPoints } from './use-tokens';
import { chooseByEnter } from '@wanchuang/web-ui';

interface TokenValues {
  readonly name: string;
  readonly datasets: readonly Dataset[];
  readonly access: TokenAccess;
  readonly documentsOnly?: boolean;
  readonly jurisdictionIds?: readonly string[];
  readonly centerIds?: readonly string[];
  readonly expiresOn: Dayjs;
  readonly pointsPerMinute?: number | null;
}

const usualDays = 90;
const mostDays = 365;

const someOf = (ids: readonly string[] | undefined) => (ids && ids.length > 0 ? ids : null);

const inputOf = ({
  name,
  datasets,
  access,
  documentsOnly = false,
  jurisdictionIds,
  centerIds,
  expiresOn,
  pointsPerMinute,
}: TokenValues) => ({
  name,
  datasets,
  access,
  documentsOnly,
  jurisdictionIds: someOf(jurisdictionIds),
  centerIds: someOf(centerIds),
  expiresOn: expiresOn.format('YYYY-MM-DD'),
  pointsPerMinute: pointsPerMinute ?? null,
});

interface TokenFormProps {
  readonly busy: boolean;
  /** Why it was not made. */
  readonly refusal: ReactNode;
  readonly onGiven: (input: CreateTokenInput) => void;
  readonly onCancel: () => void;
}

/** What a new token is for; help stands beside the fields. */
export function TokenForm({ busy, refusal, onGiven, onCancel }: TokenFormProps): ReactNode {
  const say = useText(tokensText);
  const required = [{ required: true, message: say('required') }];
  const today = dayjs(todayInShanghai());
  return (
    <Form
      name="token"
      layout="vertical"
      requiredMark={false}
      className="a-narrow"
      initialValues={{ access: 'READ', datasets: ['DIRECTORY', 'FIGURES'], expiresOn: today.add(usualDays, 'day') }}
      onFinish={(values: TokenValues) => onGiven(inputOf(values))}
    >
      <Form.Item name="name" label={say('name')} extra={say('nameHelp')} rules={[{ ...required[0], whitespace: true }]}>
        <Input autoFocus maxLength={100} />
      </Form.Item>
      <Form.Item name="datasets" label={say('datasets')} extra={say('datasetsHelp')} rules={required}>
        <Datasets />
      </Form.Item>
      <AccessField />
      <Form.Item name="documentsOnly" label={say('documents')} extra={say('documentsHelp')} valuePropName="checked">
        <Checkbox>{say('documentsOnly')}</Checkbox>
      </Form.Item>
      <PlaceFields />
      <Form.Item name="expiresOn" label={say('expiresOn')} extra={say('expiresOnHelp')} rules={required}>
        <DatePicker {...chooseByEnter} minDate={today} maxDate={today.add(mostDays, 'day')} allowClear={false} />
      </Form.Item>
      <Form.Item name="pointsPerMinute" label={say('points')} extra={say('pointsHelp')}>
        <InputNumber min={1} max={usualPoints} precision={0} />
      </Form.Item>
      {refusal}
      <div className="a-row">
        <Button type="primary" htmlType="submit" loading={busy}>
          {say('makeIt')}
        </Button>
        <Button onClick={onCancel}>{say('cancel')}</Button>
      </div>
    </Form>
  );
}

interface DatasetsProps {
  /** By the form around it. */
  readonly id?: string;
  readonly value?: Dataset[];
  readonly onChange?: (datasets: Dataset[]) => void;
}

function Datasets({ value, onChange }: DatasetsProps): ReactNode {
  const say = useText(tokensText);
  const dataset = useText(datasetText);
  const help = useText(datasetHelpText);
  return (
    <div role="group" aria-label={say('datasets')}>
      <Checkbox.Group value={value} onChange={onChange} className="a-choices">
        {datasetOrder.map((one) => (
          <Checkbox key={one} value={one}>
            {dataset(one)} <span className="a-quiet">{help(one)}</span>
          </Checkbox>
        ))}
      </Checkbox.Group>
    </div>
  );
}

function AccessField(): ReactNode {
  const say = useText(tokensText);
  const access = useText(tokenAccessText);
  return (
    <Form.Item
      name="access"
      label={say('access')}
      extra={say('accessHelp')}
      dependencies={['centerIds', 'documentsOnly']}
      rules={[
        ({ getFieldValue }) => ({
          validator: async (_, value: TokenAccess) => {
            const centerIds: readonly string[] | undefined = getFieldValue('centerIds');
            if (value === 'READ') return;
            if (someOf(centerIds)) throw new Error(say('centersRead'));
            if (getFieldValue('documentsOnly') === true) throw new Error(say('documentsRead'));
          },
        }),
      ]}
    >
      <Radio.Group options={tokenAccessValues.map((value) => ({ value, label: access(value) }))} />
    </Form.Item>
  );
}

function PlaceFields(): ReactNode {
  const say = useText(tokensText);
  const language = useLanguage();
  const { all } = useJurisdictions();
  return (
    <>
      <Form.Item name="jurisdictionIds" label={say('jurisdictions')} extra={say('jurisdictionsHelp')}>
        <Select
          mode="multiple"
          className="a-many"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={all.map((one) => ({ value: one.id, label: nameOf(one, language) }))}
        />
      </Form.Item>
      <Form.Item name="centerIds" label={say('centers')} extra={say('centersHelp')}>
        <CentersSelect />
      </Form.Item>
    </>
  );
}

interface CentersSelectProps {
  /** By the form around it. */
  readonly id?: string;
  readonly value?: string[];
  readonly onChange?: (ids: string[]) => void;
}

/** Centers out of all that one reads, found by typing. */
function CentersSelect({ id, value, onChange }: CentersSelectProps): ReactNode {
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly { value: string; label: string }[]>([]);
  const { data, previousData, loading } = useQuery(TokenCentersDocument, {
    variables: { search: search === '' ? null : search },
  });
  const found = ((data ?? previousData)?.centers.nodes ?? []).map((one) => ({
    value: one.id,
    label: localName(one, language),
  }));
  const known = chosen.filter((one) => !found.some((other) => other.value === one.value));
  const options = [...known, ...found];
  const choose = (ids: string[]): void => {
    setChosen(options.filter((one) => ids.includes(one.value)));
    onChange?.(ids);
  };
  return (
    <Select
      id={id}
      mode="multiple"
      className="a-many"
      value={value}
      onChange={choose}
      loading={loading}
      allowClear
      showSearch={{ filterOption: false, onSearch: setSearch }}
      options={options}
    />
  );
}
