import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Segmented, Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { type MappingFault, parseImportMapping } from '@wanchuang/domain-indicators';
import {
  attempt,
  Failure,
  Waiting,
  nameOf,
  useErrorText,
  useJurisdictions,
  useLanguage,
  useText,
} from '@wanchuang/web-client';
import { listAtOnce } from '@wanchuang/web-ui';
import {
  CheckImportDocument,
  ImportPreviewDocument,
  type ImportPreviewQuery,
  ShippedMappingsDocument,
} from './import.generated';
import { importText } from './import.text';
import { type MappingWork, type Way, keepWork, keptWork, ways } from './kept-mapping';
import { MappingBuilder } from './mapping-builder';
import { documentOf, documentText } from './mapping-document';
import { draftFrom } from './mapping-draft';
import { MappingJson } from './mapping-json';
import { ShippedMapping } from './shipped-mapping';

interface MappingStepProps {
  readonly fileId: string;
  readonly onChecked: (runId: string) => void;
  readonly onStartOver: () => void;
}

export type Preview = ImportPreviewQuery['importPreview'];

/** The second step: what the columns of the file mean. */
export function MappingStep({ fileId, onChecked, onStartOver }: MappingStepProps): ReactNode {
  const say = useText(importText);
  const [sheet, setSheet] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(ImportPreviewDocument, { variables: { fileId, sheet } });
  if (error) {
    return (
      <>
        <Failure error={error} retry={() => attempt(refetch())} />
        <p className="i-center">
          <Button onClick={onStartOver}>{say('startOver')}</Button>
        </p>
      </>
    );
  }
  if (data === undefined) return <Waiting height={320} />;
  const preview = data.importPreview;
  return (
    <>
      <div className="i-file">
        <strong>{say('rowsFound', { name: preview.fileName, count: preview.rowCount })}</strong>
        {preview.sheets.length > 1 ? (
          <Select
            {...listAtOnce}
            aria-label={say('sheet')}
            value={sheet ?? preview.sheets[0]}
            options={preview.sheets.map((name) => ({ value: name, label: name }))}
            popupMatchSelectWidth={false}
            onChange={setSheet}
          />
        ) : null}
        <button type="button" className="w-plain-button" onClick={onStartOver}>
          {say('startOver')}
        </button>
      </div>
      <Mapping key={sheet ?? ''} preview={preview} sheet={sheet ?? preview.sheets[0] ?? null} onChecked={onChecked} />
    </>
  );
}

interface MappingProps {
  readonly preview: Preview;
  readonly sheet: string | null;
  readonly onChecked: (runId: string) => void;
}

function Mapping({ preview, sheet, onChecked }: MappingProps): ReactNode {
  const say = useText(importText);
  const language = useLanguage();
  const { current } = useJurisdictions();
  const { data } = useQuery(ShippedMappingsDocument);
  const workId = `${preview.fileId}.${sheet ?? ''}`;
  const [work, setWork] = useState<MappingWork>(
    () =>
      keptWork(window.sessionStorage, workId) ?? {
        way: 'drawn',
        shippedName: null,
        draft: draftFrom(preview, current?.code ?? '', sheet),
        json: '',
      },
  );
  useEffect(() => keepWork(window.sessionStorage, workId, work), [workId, work]);
  const change = (part: Partial<MappingWork>): void => setWork((before) => ({ ...before, ...part }));
  const drawn = documentText(documentOf(work.draft, say('reason')));
  const shipped = data?.shippedMappings ?? [];
  const chosen = shipped.find(({ name }) => name === work.shippedName);
  const text: Readonly<Record<Way, string>> = { shipped: chosen?.mapping ?? '', drawn, json: work.json };
  const mapping = text[work.way];
  const reading = parseImportMapping(mapping);
  const choose = (way: Way): void =>
    change(way === 'json' && work.json === '' ? { way, json: mapping || drawn } : { way });
  return (
    <>
      <Segmented
        aria-label={say('way')}
        value={work.way}
        options={ways.map((value) => ({ value, label: say(wayWords[value]) }))}
        onChange={choose}
      />
      {work.way === 'shipped' ? (
        <ShippedMapping
          choices={shipped.map((one) => ({
            name: one.name,
            title: nameOf({ nameZh: one.titleZh, nameEn: one.titleEn }, language),
          }))}
          chosen={work.shippedName}
          mapping={mapping}
          onChange={(shippedName) => change({ shippedName })}
        />
      ) : null}
      {work.way === 'drawn' ? (
        <MappingBuilder preview={preview} draft={work.draft} onChange={(draft) => change({ draft })} />
      ) : null}
      {work.way === 'json' ? <MappingJson text={work.json} onChange={(json) => change({ json })} /> : null}
      <CheckButton
        fileId={preview.fileId}
        mapping={mapping}
        faults={reading.ok || mapping === '' ? [] : reading.faults}
        disabled={!reading.ok}
        onChecked={onChecked}
      />
    </>
  );
}

const wayWords = { shipped: 'wayShipped', drawn: 'wayDrawn', json: 'wayJson' } as const satisfies Record<Way, string>;

interface CheckButtonProps {
  readonly fileId: string;
  readonly mapping: string;
  readonly faults: readonly MappingFault[];
  readonly disabled: boolean;
  readonly onChecked: (runId: string) => void;
}

/** Starts the dry run; until the mapping is whole, says what is not. */
function CheckButton({ fileId, mapping, faults, disabled, onChecked }: CheckButtonProps): ReactNode {
  const say = useText(importText);
  const language = useLanguage();
  const errorText = useErrorText();
  const [check, { loading, error }] = useMutation(CheckImportDocument);
  const start = async (): Promise<void> => {
    const idempotencyKey = crypto.randomUUID();
    const { data } = await check({ variables: { input: { fileId, mapping, idempotencyKey } } });
    if (data) onChecked(data.checkImport.id);
  };
  const words = error ? errorText(error) : null;
  return (
    <div className="i-act">
      {faults.length === 0 ? null : (
        <div className="i-mapping-faults" role="status">
          <strong>{say('faultsHere', { count: faults.length })}</strong>
          <ul>
            {faults.map(({ path, message, messageZh }) => (
              <li key={path + message}>
                <code>{path === '' ? say('faultWhole') : path}</code> {language === 'zh' ? messageZh : message}
              </li>
            ))}
          </ul>
        </div>
      )}
      {words === null ? null : (
        <p className="i-error" role="alert">
          <strong>{words.title}</strong> {words.detail ?? words.advice}
        </p>
      )}
      <Button type="primary" disabled={disabled} loading={loading} onClick={() => attempt(start())}>
        {say('check')}
      </Button>
    </div>
  );
}
