import type { ReactNode } from 'react';
import type { Finding, Settlement } from '@wanchuang/domain-policy';
import { useLanguage, useText } from '@wanchuang/web-client';
import { CitationLink } from './clause-link';
import { countFindings, findingSentence, type Standing, standingOf } from './finding-words';
import { policyValueWords } from './policy-value';
import { findingListText, standingText } from './rulebook-terms.text';
import './finding-list.css';

/** A shape for each standing, so that it is told apart without colour: a tick, a cross, a ring, a diamond. */
const tick = <path d="m1.5 6.5 3 3 6-7" fill="none" stroke="currentColor" strokeWidth="2" />;
const cross = <path d="m2 2 8 8m0-8-8 8" fill="none" stroke="currentColor" strokeWidth="2" />;
const ring = <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2" />;
const diamond = <path d="m6 1 5 5-5 5-5-5z" fill="none" stroke="currentColor" strokeWidth="2" />;

const shapes: Readonly<Record<Standing, ReactNode>> = {
  MET: tick,
  EXCEPTED: tick,
  WAIVED: tick,
  JUDGED_MET: tick,
  UNMET: cross,
  JUDGED_UNMET: cross,
  MISSING: ring,
  TO_JUDGE: ring,
  EXCEPTABLE: diamond,
  WAIVABLE: diamond,
};

/** Where a finding leaves the clause, as a mark with its word. */
export function StandingMark({ standing }: { readonly standing: Standing }): ReactNode {
  const say = useText(standingText);
  return (
    <span className="r-standing" data-standing={standing}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {shapes[standing]}
      </svg>
      {say(standing)}
    </span>
  );
}

const kinds = { EXCEPTION: 'exception', WAIVER: 'waiver', JUDGEMENT: 'judgement' } as const;

function SettlementLine({ settlement }: { readonly settlement: Settlement }): ReactNode {
  const say = useText(findingListText);
  return (
    <p className="r-finding-more">
      {say(kinds[settlement.kind], { on: settlement.on })}
      {settlement.reason}
    </p>
  );
}

interface FindingRowProps {
  readonly finding: Finding;
  readonly hasStandards: boolean;
  readonly policyId?: FindingListProps['policyId'];
  readonly below?: FindingListProps['below'];
}

function FindingRow({ finding, hasStandards, policyId, below }: FindingRowProps): ReactNode {
  const say = useText(findingListText);
  const language = useLanguage();
  const { clause, settlement, parameter, unit, interpretations = [] } = finding;
  return (
    <li className="r-finding">
      <StandingMark standing={standingOf(finding)} />
      <div>
        <p title={parameter ? say('parameterFrom', { from: parameter.from }) : undefined}>
          {findingSentence(finding, language)}
        </p>
        {parameter && hasStandards ? (
          <p className="r-finding-more">
            {say('standard', { value: policyValueWords(parameter.value, unit, language), from: parameter.from })}
          </p>
        ) : null}
        {settlement ? <SettlementLine settlement={settlement} /> : null}
        {interpretations.length > 0 ? (
          <p className="r-finding-more">
            <CitationLink citation={clause} policyId={policyId}>
              {say('interpretations', { count: interpretations.length })}
            </CitationLink>
          </p>
        ) : null}
        {below?.(finding)}
      </div>
      <CitationLink citation={clause} policyId={policyId} />
    </li>
  );
}

export interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Of what the findings are: for screen readers. */
  readonly label: string;
  /** Whether the count of what is satisfied stands above them. */
  readonly hasSummary?: boolean;
  /** Whether each finding tells the standard that was in force, with its first day. */
  readonly hasStandards?: boolean;
  /** By which they were found; without it, the one in force. */
  readonly policyId?: string;
  /** What can be done about a finding, below its sentence. */
  readonly below?: (finding: Finding) => ReactNode;
}

/** What the rules say, a row for each: the standing, the sentence with observed value and standard, the clause. */
export function FindingList(props: FindingListProps): ReactNode {
  const { findings, label, hasSummary = true, hasStandards = false, policyId, below } = props;
  const say = useText(findingListText);
  if (findings.length === 0) return <p className="r-none">{say('none')}</p>;
  return (
    <>
      {hasSummary ? <p className="r-findings-summary">{say('summary', countFindings(findings))}</p> : null}
      <ol className="r-findings" aria-label={label}>
        {findings.map((finding) => (
          <FindingRow key={finding.rule} finding={finding} {...{ hasStandards, policyId, below }} />
        ))}
      </ol>
    </>
  );
}
