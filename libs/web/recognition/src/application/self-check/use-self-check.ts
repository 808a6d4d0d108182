import { useMemo } from 'react';
import type { Findings, NoFindings, PolicyTerms } from '@wanchuang/domain-policy';
import { type ApplicationForm, judgeCandidacy } from '@wanchuang/domain-recognition';
import type { ApplicationStateFragment } from '../application.generated';
import { candidacyFactsOf } from './candidacy-facts';

export type SelfCheckResult = Findings | NoFindings | null;

/** What the rules of Art. 8 and 26 say of a form; null: no policy is known for the place. */
export function useSelfCheck(
  application: ApplicationStateFragment,
  form: ApplicationForm,
  policy: PolicyTerms | null,
  isNameTaken: boolean = application.isNameTaken,
): SelfCheckResult {
  return useMemo(() => {
    if (policy === null) return null;
    const facts = candidacyFactsOf(application, form, isNameTaken);
    return judgeCandidacy(facts, policy, facts.appliesOn);
  }, [application, form, policy, isNameTaken]);
}
