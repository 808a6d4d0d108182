import { Button, Form, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import {
  addressNow,
  exportFormatText,
  exportFormatValues,
  exportHeadingsText,
  type Language,
  readUrlState,
  useJurisdiction,
  useLanguage,
  useText,
  useUrlState,
} from '@wanchuang/web-client';
import { ExportColumns } from './export-columns';
import { ExportFilters } from './export-filters';
import { type DatasetChoice, questionOf, takes } from './export-question';
import { exportsSchema, type ExportsState } from './exports-schema';
import { exportsText } from './exports.text';
import { FailureLine } from './failure-line';
import { useCreateExport } from './use-exports';
import { usePart } from './use-part';

/** The first one where none is chosen that there is. */
const chosenOf = (datasets: readonly DatasetChoice[], { dataset }: Pick<ExportsState, 'dataset'>) =>
  datasets.find(({ name }) => name === dataset) ?? datasets[0];

const isTurnedIn = ({ from, to }: Pick<ExportsState, 'from' | 'to'>): boolean =>
  from !== null && to !== null && from > to;

const headingsOrder = ['ZH', 'EN', 'KEYS'] as const;

interface ExportFormProps {
  readonly datasets: readonly DatasetChoice[];
}

export const datasetName = ({ labelZh, labelEn }: Pick<DatasetChoice, 'labelZh' | 'labelEn'>, language: Language) =>
  language === 'zh' ? labelZh : labelEn;

/** What is to be exported; it stands in the address. */
export function ExportForm({ datasets }: ExportFormProps): ReactNode {
  const say = useText(exportsText);
  const language = useLanguage();
  const { id: jurisdictionId } = useJurisdiction();
  const { state, setState } = useUrlState(exportsSchema);
  const { create, isDone, busy, error } = useCreateExport();
  const dataset = chosenOf(datasets, state);
  if (!dataset) return null;
  const isTurned = isTurnedIn(state);
  const headings = language === 'zh' ? 'ZH' : 'EN';
  const ask = (): void => {
    // as the address is by now, not as it was last drawn
    const { state: asked } = readUrlState(exportsSchema, new URLSearchParams(addressNow().search));
    const wanted = chosenOf(datasets, asked);
    if (wanted && !isTurnedIn(asked)) create(questionOf(wanted, asked, { jurisdictionId, headings }));
  };
  return (
    <section className="x-part" aria-labelledby="x-form-title">
      <h2 id="x-form-title">{say('formTitle')}</h2>
      <p className="x-quiet">{say('lead')}</p>
      <Form layout="vertical" requiredMark={false} className="x-form" onFinish={ask}>
        <Form.Item label={say('dataset')} htmlFor="x-dataset" className="x-wide">
          <Select
            id="x-dataset"
            value={dataset.name}
            onChange={(name) => setState({ dataset: name, columns: [] }, { replace: true })}
            options={datasets.map((one) => ({ value: one.name, label: datasetName(one, language) }))}
          />
        </Form.Item>
        <ExportFilters dataset={dataset} />
        {takes(dataset, 'groupBy') ? null : <ExportColumns dataset={dataset} />}
        <Formats headings={headings} />
        {isTurned ? (
          <p className="x-error x-wide" role="alert">
            {say('yearsTurned')}
          </p>
        ) : null}
        <div className="x-wide x-row">
          <Button type="primary" htmlType="submit" loading={busy}>
            {say('create')}
          </Button>
          <FailureLine error={error} />
          <p role="status" className="x-quiet">
            {isDone && !busy ? say('created') : ''}
          </p>
        </div>
      </Form>
    </section>
  );
}

function Formats({ headings }: { readonly headings: 'ZH' | 'EN' }): ReactNode {
  const say = useText(exportsText);
  const format = useText(exportFormatText);
  const heading = useText(exportHeadingsText);
  const [chosenFormat, chooseFormat] = usePart('format');
  const [chosenHeadings, chooseHeadings] = usePart('headings');
  return (
    <>
      <Form.Item label={say('format')} className="x-wide">
        <Radio.Group
          aria-label={say('format')}
          value={chosenFormat}
          onChange={({ target }) => chooseFormat(target.value)}
          options={exportFormatValues.map((value) => ({ value, label: format(value) }))}
        />
      </Form.Item>
      {chosenFormat === 'NDJSON' ? null : (
        <Form.Item label={say('headings')} className="x-wide">
          <Radio.Group
            aria-label={say('headings')}
            value={chosenHeadings ?? headings}
            onChange={({ target }) => chooseHeadings(target.value)}
            options={headingsOrder.map((value) => ({ value, label: heading(value) }))}
          />
        </Form.Item>
      )}
    </>
  );
}
