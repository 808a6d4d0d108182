import type { ReactNode } from 'react';
import { nameOf, useLanguage, useText } from '@wanchuang/web-client';
import { Revisions } from './revisions';
import { rulebookText } from './rulebook.text';
import { forceOf, type PolicyRecord } from './use-rulebook';

interface PolicyHeadProps {
  readonly policy: PolicyRecord;
  readonly today: string;
}

/** What the document is, and whether it holds (Art. 1, 27, 28). */
export function PolicyHead({ policy, today }: PolicyHeadProps): ReactNode {
  const say = useText(rulebookText);
  const language = useLanguage();
  const { inForceFrom: from, inForceUntil } = policy;
  const force = forceOf(policy, today);
  const words =
    force === 'TO_COME'
      ? say('willBeInForce', { from })
      : force === 'ENDED'
        ? say('wasInForce', { from, until: inForceUntil ?? '' })
        : say('inForce', { from });
  const rows: readonly (readonly [string, ReactNode])[] = [
    [say('documentNumber'), policy.documentNumber],
    [say('force'), words],
    [say('issuedOn'), policy.issuedOn],
    [say('replaces'), policy.replaces ?? say('replacesNothing')],
    [say('interpretedBy'), policy.interpretedBy[language]],
    [say('madeBy'), nameOf(policy.jurisdiction, language)],
    [say('legalBasis'), <LegalBasis key="basis" policy={policy} />],
  ];
  return (
    <section className="r-card">
      <h2 className="r-policy-title">{policy.title[language]}</h2>
      <dl className="r-policy-facts">
        {rows.map(([term, value]) => (
          <div key={term} className={term === say('legalBasis') ? 'r-policy-basis' : undefined}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="r-policy-note">{say('before', { from })}</p>
      <p className="r-policy-note">{say('paraphrased')}</p>
      <Revisions revisions={policy.revisions} />
    </section>
  );
}

function LegalBasis({ policy }: { readonly policy: PolicyRecord }): ReactNode {
  const language = useLanguage();
  return (
    <ul>
      {policy.legalBasis.map((basis) => (
        <li key={basis.en}>{basis[language]}</li>
      ))}
    </ul>
  );
}
