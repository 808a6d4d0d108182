import type { ReactNode } from 'react';
import { Failure, Notice, useJurisdiction, useLanguage, useText, useUrlState, Waiting } from '@wanchuang/web-client';
import { FilterPill, OptionList, PageHead } from '@wanchuang/web-ui';
import { dayText } from '../figures/instant';
import { PageActions } from '../page/page-actions';
import { Articles } from './articles';
import { Interpretations } from './interpretations';
import { ParameterTable } from './parameter-table';
import { PolicyHead } from './policy-head';
import { rulebookSchema } from './rulebook-schema';
import { rulebookText } from './rulebook.text';
import { TableOfContents } from './table-of-contents';
import { chosenPolicy, type PolicyRecord, useRulebook } from './use-rulebook';
import '../page/card.css';
import './rulebook.css';

/** The policy of a place, article by article: what it says, by which numbers it is judged, and how it is read (Art. 1, 27, 28). */
export function RulebookPage(): ReactNode {
  const say = useText(rulebookText);
  const jurisdiction = useJurisdiction();
  const { state } = useUrlState(rulebookSchema);
  const { policies, error, retry } = useRulebook(jurisdiction);
  const today = dayText(new Date().toISOString());
  const policy = policies && chosenPolicy(policies, state.policy, today);
  return (
    <>
      <title>{say('title')}</title>
      <PageHead
        title={say('title')}
        filters={policies && policy ? <PolicyChoice policies={policies} policy={policy} /> : undefined}
        actions={<PageActions />}
      />
      {error !== null ? (
        <Failure error={error} retry={retry} />
      ) : policies === null ? (
        <Waiting height={640} />
      ) : policy ? (
        <Rulebook key={policy.id} policy={policy} today={today} clause={state.clause} changed={retry} />
      ) : (
        <Notice title={say('emptyTitle')} advice={say('emptyAdvice')} />
      )}
    </>
  );
}

/** Which policy is read, where one has followed another. */
function PolicyChoice({
  policies,
  policy,
}: {
  readonly policies: readonly PolicyRecord[];
  readonly policy: PolicyRecord;
}): ReactNode {
  const say = useText(rulebookText);
  const { setState } = useUrlState(rulebookSchema);
  if (policies.length < 2) return null;
  return (
    <FilterPill label={say('policy')} value={policy.documentNumber} active={false}>
      <OptionList
        label={say('policy')}
        choices={policies.map(({ id, documentNumber }) => ({ value: id, label: documentNumber }))}
        chosen={policy.id}
        onChange={(id) => setState({ policy: id })}
      />
    </FilterPill>
  );
}

interface RulebookProps {
  readonly policy: PolicyRecord;
  readonly today: string;
  /** That is opened and marked; empty for none. */
  readonly clause: string;
  readonly changed: () => void;
}

function Rulebook({ policy, today, clause, changed }: RulebookProps): ReactNode {
  const say = useText(rulebookText);
  const language = useLanguage();
  const isKnown =
    clause === '' || policy.articles.some(({ clauses }) => clauses.some(({ citation }) => citation === clause));
  return (
    <div className="r-rulebook">
      <TableOfContents policy={policy} />
      <div lang={language === 'zh' ? 'zh-CN' : 'en'}>
        <PolicyHead policy={policy} today={today} />
        {isKnown ? null : <p className="r-failed">{say('unknownClause', { clause })}</p>}
        <Articles policy={policy} marked={clause} changed={changed} />
        <ParameterTable policy={policy} />
        <Interpretations policy={policy} changed={changed} />
      </div>
    </div>
  );
}
