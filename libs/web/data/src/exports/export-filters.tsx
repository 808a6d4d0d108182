import { useQuery } from '@apollo/client/react';
import { allIndicators } from '@wanchuang/domain-indicators';
import { Form, Input, InputNumber, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import {
  centerStatusText,
  centerStatusValues,
  nameOf,
  useJurisdiction,
  useLanguage,
  useText,
} from '@wanchuang/web-client';
import { type DatasetChoice, groupsOf, measuresOf, takes } from './export-question';
import { ExportFieldsDocument } from './exports.generated';
import { type Group, groupValues, type Measure, measureValues } from './exports-schema';
import { exportsText, groupText, measureText } from './exports.text';
import { usePart } from './use-part';

const firstYear = 1949;
const lastYear = 2200;

// Where one types, the input holds what was typed; the address follows it.

/** By what this dataset is restricted and shaped, as far as a form says it simply. */
export function ExportFilters({ dataset }: { readonly dataset: DatasetChoice }): ReactNode {
  const isRecognised = takes(dataset, 'recognisedFromYear');
  return (
    <>
      {takes(dataset, 'jurisdictionId') ? <Reach isOfPlace={dataset.name === 'evaluationResults'} /> : null}
      {takes(dataset, 'fromYear') || isRecognised ? (
        <>
          <Year which="from" isRecognised={isRecognised} />
          <Year which="to" isRecognised={isRecognised} />
        </>
      ) : null}
      {takes(dataset, 'indicatorCodes') ? <Indicators /> : null}
      {takes(dataset, 'fieldCodes') ? <Fields /> : null}
      {takes(dataset, 'statuses') ? <Statuses /> : null}
      {takes(dataset, 'search') ? <Search /> : null}
      {takes(dataset, 'groupBy') ? <Aggregation /> : null}
    </>
  );
}

function Reach({ isOfPlace }: { readonly isOfPlace: boolean }): ReactNode {
  const say = useText(exportsText);
  const language = useLanguage();
  const place = nameOf(useJurisdiction(), language);
  const [reach, choose] = usePart('reach');
  return (
    <Form.Item label={say('reach')} className="x-wide">
      <Radio.Group
        aria-label={say('reach')}
        value={isOfPlace ? 'here' : reach}
        onChange={({ target }) => choose(target.value)}
        options={[
          { value: 'here', label: say('here', { place }) },
          ...(isOfPlace ? [] : [{ value: 'everywhere', label: say('everywhere') }]),
        ]}
      />
    </Form.Item>
  );
}

function Year({ which, isRecognised }: { readonly which: 'from' | 'to'; readonly isRecognised: boolean }): ReactNode {
  const say = useText(exportsText);
  const [year, choose] = usePart(which);
  const words = isRecognised
    ? ({ from: 'recognisedFrom', to: 'recognisedTo' } as const)
    : ({ from: 'fromYear', to: 'toYear' } as const);
  return (
    <Form.Item label={say(words[which])} htmlFor={`x-${which}`}>
      <InputNumber
        id={`x-${which}`}
        min={firstYear}
        max={lastYear}
        precision={0}
        defaultValue={year ?? undefined}
        placeholder={say('all')}
        onChange={choose}
      />
    </Form.Item>
  );
}

interface SeveralProps {
  /** Which part of the question. */
  readonly part: 'indicators' | 'fields' | 'statuses';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly loading?: boolean;
}

/** Some of a list; none chosen is all. */
function Several({ part, options, loading = false }: SeveralProps): ReactNode {
  const say = useText(exportsText);
  const [chosen, choose] = usePart(part);
  const id = `x-${part}`;
  return (
    <Form.Item label={say(part)} htmlFor={id}>
      <Select
        id={id}
        mode="multiple"
        allowClear
        loading={loading}
        placeholder={say('all')}
        value={[...chosen]}
        onChange={choose}
        showSearch={{ optionFilterProp: 'label' }}
        options={[...options]}
      />
    </Form.Item>
  );
}

function Indicators(): ReactNode {
  const language = useLanguage();
  const options = allIndicators.map((one) => ({ value: one.code, label: nameOf(one, language) }));
  return <Several part="indicators" options={options} />;
}

function Fields(): ReactNode {
  const language = useLanguage();
  const { data, loading } = useQuery(ExportFieldsDocument);
  const options = (data?.fields ?? []).map((one) => ({ value: one.code, label: nameOf(one, language) }));
  return <Several part="fields" options={options} loading={loading} />;
}

function Statuses(): ReactNode {
  const status = useText(centerStatusText);
  return <Several part="statuses" options={centerStatusValues.map((value) => ({ value, label: status(value) }))} />;
}

function Search(): ReactNode {
  const say = useText(exportsText);
  const [search, choose] = usePart('search');
  return (
    <Form.Item label={say('search')} htmlFor="x-search">
      <Input
        id="x-search"
        allowClear
        maxLength={200}
        defaultValue={search}
        onChange={({ target }) => choose(target.value)}
      />
    </Form.Item>
  );
}

function Aggregation(): ReactNode {
  const say = useText(exportsText);
  const group = useText(groupText);
  const measure = useText(measureText);
  const [groups, chooseGroups] = usePart('groups');
  const [measures, chooseMeasures] = usePart('measures');
  return (
    <>
      <Form.Item label={say('groups')} htmlFor="x-groups">
        <Select<Group[]>
          id="x-groups"
          mode="multiple"
          value={[...groupsOf({ groups })]}
          onChange={chooseGroups}
          options={groupValues.map((value) => ({ value, label: group(value) }))}
        />
      </Form.Item>
      <Form.Item label={say('measures')} htmlFor="x-measures">
        <Select<Measure[]>
          id="x-measures"
          mode="multiple"
          value={[...measuresOf({ measures })]}
          onChange={chooseMeasures}
          options={measureValues.map((value) => ({ value, label: measure(value) }))}
        />
      </Form.Item>
    </>
  );
}
