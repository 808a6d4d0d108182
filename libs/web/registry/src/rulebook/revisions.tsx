import type { ReactNode } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { instantText } from '../figures/instant';
import { rulebookText } from './rulebook.text';
import type { PolicyRecord } from './use-rulebook';

/** The texts of a policy that was put right after it was loaded, the last one first. */
export function Revisions({ revisions }: Pick<PolicyRecord, 'revisions'>): ReactNode {
  const say = useText(rulebookText);
  const language = useLanguage();
  if (revisions.length < 2) return null;
  return (
    <section className="r-revisions" aria-label={say('revisions')}>
      <h3>{say('revisions')}</h3>
      <p className="r-policy-note">{say('revisionsNote')}</p>
      <ol>
        {revisions.map(({ id, edition, sha256, isShipped, loadedAt }) => (
          <li key={id}>
            {say(isShipped ? 'revisionShipped' : 'revisionLoaded', { edition, at: instantText(loadedAt, language) })}
            <code className="r-under">SHA-256 {sha256}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}
