import { Steps } from 'antd';
import type { ReactNode } from 'react';
import { useText, useUrlState } from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { importSchema } from './import-schema';
import { importText } from './import.text';
import { MappingStep } from './mapping-step';
import { PastRuns } from './past-runs';
import { RunStep } from './run-step';
import { UploadStep } from './upload-step';
import './import.css';

/** Brings a file of figures in: upload, mapping, check, load; and takes one back. */
export function ImportPage(): ReactNode {
  const say = useText(importText);
  const { state, setState } = useUrlState(importSchema);
  const { file, run } = state;
  const step = run !== null ? 2 : file !== null ? 1 : 0;
  return (
    <>
      <title>{say('title')}</title>
      <PageHead title={say('title')} />
      <p className="i-intro">{say('intro')}</p>
      <section className="i-card" aria-label={say('steps')}>
        <Steps
          className="i-steps"
          size="small"
          current={step}
          items={[
            { title: say('stepUpload') },
            { title: say('stepMapping') },
            { title: `${say('stepCheck')} · ${say('stepLoad')}` },
          ]}
        />
        {run !== null ? (
          <RunStep
            runId={run}
            onBack={file === null ? null : () => setState({ run: null })}
            onStartOver={() => setState({ file: null, run: null })}
          />
        ) : file !== null ? (
          <MappingStep
            key={file}
            fileId={file}
            onChecked={(id) => setState({ run: id })}
            onStartOver={() => setState({ file: null })}
          />
        ) : (
          <UploadStep onUploaded={(id) => setState({ file: id })} />
        )}
      </section>
      <PastRuns onOpen={(id) => setState({ file: null, run: id })} />
    </>
  );
}
