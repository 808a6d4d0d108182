import { useApolloClient } from '@apollo/client/react';
import type { ReactNode } from 'react';
import {
  Failure,
  type Language,
  localName,
  Notice,
  useLanguage,
  useText,
  useUrlState,
  Waiting,
} from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { BehindDrawer } from '../behind/behind-drawer';
import { Missing } from '../figures/figure';
import { CsvButton } from '../page/csv-button';
import { PageActions } from '../page/page-actions';
import { EvidenceFacts } from './evidence-facts';
import { currencyOf, figureOf } from './evidence-format';
import { evidenceSchema } from './evidence-schema';
import { factTable, fetchAllFacts } from './evidence-table';
import { type Evidence, evidenceTitle } from './evidence-words';
import { evidenceText } from './evidence.text';
import { OpenReference } from './open-reference';
import { useEvidence } from './use-evidence';
import '../page/card.css';
import './evidence.css';

/** What stands behind a figure: the values that it is computed of, each down to the line of the file or the rows of the register. */
export function EvidencePage(): ReactNode {
  const say = useText(evidenceText);
  const language = useLanguage();
  const { state, setState } = useUrlState(evidenceSchema);
  const handle = useEvidence(state.of);
  const { evidence, error, retry } = handle;
  const title = evidence ? evidenceTitle(evidence, language) : say('title');
  const open = (of: string): void => setState({ of, center: null, behind: null });
  const isOpen = evidence !== null && error === null && state.of !== '';
  return (
    <>
      <title>{title}</title>
      <PageHead
        title={isOpen ? title : say('title')}
        actions={
          isOpen ? (
            <>
              <SaveButton evidence={evidence} />
              <PageActions />
            </>
          ) : null
        }
      />
      {state.of === '' ? (
        <Notice title={say('missingTitle')} advice={say('missingAdvice')} actions={<OpenReference onOpen={open} />} />
      ) : error !== null ? (
        <>
          <Failure error={error} retry={retry} />
          <OpenReference onOpen={open} />
        </>
      ) : evidence === null ? (
        <Waiting height={480} />
      ) : (
        <section className="r-card" aria-label={say('list')}>
          <FigureLine evidence={evidence} />
          {evidence.facts.totalCount === 0 ? (
            <Notice title={say('emptyTitle')} advice={say('emptyAdvice')} />
          ) : (
            <EvidenceFacts evidence={evidence} handle={handle} />
          )}
        </section>
      )}
      {isOpen && state.center !== null ? (
        <BehindDrawer
          centerId={state.center}
          currency={currencyOf(evidence)}
          target={state.behind}
          asOf={evidence.asOf}
          centerName={centerNameIn(evidence, state.center, language)}
          onClose={() => setState({ center: null, behind: null })}
        />
      ) : null}
    </>
  );
}

/** The name of a center among the values that are shown. */
function centerNameIn({ facts }: Evidence, centerId: string, language: Language): string | undefined {
  const center = facts.nodes.find((fact) => fact.center.id === centerId)?.center;
  return center && localName(center, language);
}

/** The figure as it is computed now, to be compared with what one holds. */
function FigureLine({ evidence }: { readonly evidence: Evidence }): ReactNode {
  const say = useText(evidenceText);
  const language = useLanguage();
  const { value, measure, facts } = evidence;
  const format = figureOf(evidence, language);
  return (
    <div className="r-evidence-figure">
      <p>
        <span className="r-evidence-measure">{say(measure)}</span>{' '}
        {value === null ? (
          <Missing />
        ) : (
          <>
            <strong>{format.figure(value)}</strong> {format.unit}
          </>
        )}
      </p>
      <p className="r-evidence-note">
        {value === null ? null : <span>{format.exact(value)}</span>}
        {facts.totalCount === 0 ? null : <span>{say('facts', { count: facts.totalCount })}</span>}
      </p>
      <p className="r-evidence-note">{say('rights')}</p>
    </div>
  );
}

function SaveButton({ evidence }: { readonly evidence: Evidence }): ReactNode {
  const say = useText(evidenceText);
  const language = useLanguage();
  const client = useApolloClient();
  return (
    <CsvButton
      label={say('save')}
      busyLabel={(progress) => say('saving', progress)}
      fileName={`${say('file')}-${evidence.of.replaceAll('~', '-').slice(0, 80)}.csv`}
      table={async (onProgress) => factTable(await fetchAllFacts(client, evidence.of, onProgress), evidence, language)}
      disabled={evidence.facts.totalCount === 0}
    />
  );
}
