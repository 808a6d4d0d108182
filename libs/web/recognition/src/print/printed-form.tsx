import type { ReactNode } from 'react';
import type { ApplicationForm } from '@wanchuang/domain-recognition';
import { languageTag, SpokenContext, useText } from '@wanchuang/web-client';
import { instantText } from '@wanchuang/web-registry';
import { FormDocument } from '../application/dossier/form-document';
import { evidenceSlotText } from '../state-words.text';
import type { PrintedApplication } from './print-page';
import { printText } from './print.text';

interface PrintedFormProps {
  readonly application: PrintedApplication;
  readonly version: PrintedApplication['versions'][number];
  readonly form: ApplicationForm;
}

/** What is sealed is an official document: Chinese, whoever reads the pages around it. */
const language = 'zh';

/** The form as it is printed and sealed. */
export function PrintedForm(props: PrintedFormProps): ReactNode {
  return (
    <SpokenContext value={language}>
      <Sheets {...props} />
    </SpokenContext>
  );
}

/** The sheets: a table's foot is the one thing that browsers repeat on each page and leave room for. */
function Sheets({ application, version, form }: PrintedFormProps): ReactNode {
  const say = useText(printText);
  const { number, sha256 } = version;
  return (
    <table className="g-print" role="presentation" lang={languageTag[language]}>
      <tfoot>
        <tr>
          <td className="g-print-foot">{say('foot', { number, sha256 })}</td>
        </tr>
      </tfoot>
      <tbody>
        <tr>
          <td>
            <Cover application={application} version={version} />
            <FormDocument form={form} title={say('form')} />
            <EvidenceList application={application} />
            <Signatures />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Cover({ application, version }: Omit<PrintedFormProps, 'form'>): ReactNode {
  const say = useText(printText);
  const { name, host, department, call } = application;
  const made = say('versionWords', { number: version.number, time: instantText(version.madeAt, language) });
  const rows = [
    [say('name'), name],
    [say('host'), host.name],
    [say('creditCode'), host.creditCode ?? '–'],
    [say('department'), department?.name ?? '–'],
    [say('call'), call?.title ?? '–'],
    [say('version'), made],
  ] as const;
  return (
    <section className="g-cover">
      <p className="g-cover-title">{say('title')}</p>
      <dl className="g-facts">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What is attached, each file with the beginning of its hash. */
function EvidenceList({ application }: Pick<PrintedFormProps, 'application'>): ReactNode {
  const say = useText(printText);
  const slotName = useText(evidenceSlotText);
  return (
    <section className="g-card" aria-label={say('evidence')}>
      <h2>{say('evidence')}</h2>
      <table className="g-table">
        <thead>
          <tr>
            <th scope="col">{say('kind')}</th>
            <th scope="col">{say('file')}</th>
            <th scope="col">{say('fileHash')}</th>
          </tr>
        </thead>
        <tbody>
          {application.evidence.map(({ id, slot, file }) => (
            <tr key={id}>
              <td>{slotName(slot)}</td>
              <td>{file.name}</td>
              <td className="g-hash">{file.sha256.slice(0, 16)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Signatures(): ReactNode {
  const say = useText(printText);
  return (
    <section className="g-signatures">
      <p>{say('promise')}</p>
      <div className="g-two">
        <p>{say('seal')}</p>
        <p>{say('signature')}</p>
      </div>
      <p>{say('date')}</p>
    </section>
  );
}
