import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { attempt, Failure, useText, Waiting } from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { ExportForm } from './export-form';
import { ExportList } from './export-list';
import { ExportDatasetsDocument } from './exports.generated';
import { exportsText } from './exports.text';
import './exports.css';

/** Datasets as files: what is wanted, and how far one’s own exports are. */
export function ExportsPage(): ReactNode {
  const say = useText(exportsText);
  const { data, error, refetch } = useQuery(ExportDatasetsDocument);
  return (
    <div className="x-page">
      <title>{say('title')}</title>
      <PageHead title={say('title')} />
      {data ? (
        <>
          <ExportForm datasets={data.exportDatasets} />
          <ExportList datasets={data.exportDatasets} />
        </>
      ) : error ? (
        <Failure error={error} retry={() => attempt(refetch())} />
      ) : (
        <Waiting height={480} />
      )}
    </div>
  );
}
