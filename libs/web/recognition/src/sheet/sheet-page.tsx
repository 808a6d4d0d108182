import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { parseForm } from '@wanchuang/domain-recognition';
import { useViewer } from '@wanchuang/web-access';
import { attempt, Failure, localName, Notice, useLanguage, useText, Waiting } from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { useOwnPlace } from '@wanchuang/web-registry';
import { MissingPage, Unfound } from '../found/unfound';
import { ApplicationDocument, type ApplicationStateFragment } from '../application/application.generated';
import { EvidenceCard } from '../application/dossier/evidence-card';
import { FormDocument } from '../application/dossier/form-document';
import { SelfCheckPanel } from '../application/self-check/self-check-panel';
import { usePolicyOf, useSelfCheck } from '../application/self-check/use-self-check';
import { applicationText } from '../application/application.text';
import { HandedInSheet } from './handed-in-sheet';
import { SheetForm } from './sheet-form';
import { type OwnSheetFragment, SheetOfDocument } from './sheet.generated';
import { sheetText } from './sheet.text';
import '../recognition.css';
import '../panel/panel.css';

/** One sheet beside the application that it is about; nobody else's is in reach. */
export function SheetPage(): ReactNode {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(SheetOfDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const sheet = data?.scoringSheet;
  if (sheet) return <Sheet key={sheet.id} sheet={sheet} />;
  return <Unfound found={sheet} error={error} retry={() => attempt(refetch())} missing={<NothingHere />} />;
}

/** The way back to what waits for the expert. */
export function BackLink(): ReactNode {
  const say = useText(sheetText);
  return (
    <p className="g-way w-screen-only">
      <Link to="/recognition">{say('back')}</Link>
    </p>
  );
}

export function NothingHere(): ReactNode {
  const say = useText(sheetText);
  return <MissingPage title={say('notFoundTitle')} advice={say('notFoundAdvice')} back={<BackLink />} />;
}

function Sheet({ sheet }: { readonly sheet: OwnSheetFragment }): ReactNode {
  const say = useText(sheetText);
  const language = useLanguage();
  const { viewer } = useViewer();
  const { application } = sheet;
  const title = application?.name || say('sheetTitle');
  return (
    <>
      <title>{title}</title>
      <BackLink />
      <PageHead title={title} />
      {application ? <p className="g-quiet p-lead">{localName(application.host, language)}</p> : null}
      <div className="p-judging">
        <div>{application ? <Dossier id={application.id} /> : <p className="g-quiet">{say('dossierGone')}</p>}</div>
        <section className="g-card p-sheet" aria-label={say('sheetTitle')}>
          <h2>{say('sheetTitle')}</h2>
          {sheet.viewerCan.write && viewer ? (
            <SheetForm sheet={sheet} personId={viewer.person.id} />
          ) : (
            <HandedInSheet sheet={sheet} />
          )}
        </section>
      </div>
    </>
  );
}

function Dossier({ id }: { readonly id: string }): ReactNode {
  const { data, error, refetch } = useQuery(ApplicationDocument, { variables: { id } });
  if (error) return <Failure error={error} retry={() => attempt(refetch())} />;
  return data?.application ? <Read application={data.application} /> : <Waiting height={480} />;
}

function Read({ application }: { readonly application: ApplicationStateFragment }): ReactNode {
  const say = useText(applicationText);
  const parsed = parseForm(application.form);
  useOwnPlace(application.jurisdiction);
  if (!parsed.ok) return <Notice tone="wrong" title={say('unreadable')} advice={say('unreadableAdvice')} />;
  return (
    <div className="g-dossier-column">
      <FormDocument form={parsed.form} title={say('form')} />
      <EvidenceCard application={application} />
      <Check application={application} form={parsed.form} />
    </div>
  );
}

interface CheckProps {
  readonly application: ApplicationStateFragment;
  readonly form: Parameters<typeof useSelfCheck>[1];
}

function Check({ application, form }: CheckProps): ReactNode {
  const result = useSelfCheck(application, form, usePolicyOf(application));
  return <SelfCheckPanel result={result} isDecided />;
}
