import { useMemo } from 'react';
import type { Findings, NoFindings } from '@wanchuang/domain-policy';
import { type ApplicationForm, judgeCandidacy } from '@wanchuang/domain-recognition';
import type { ApplicationStateFragment } from '../application.generated';
import { type PlacePolicy, type PolicyHandle, usePolicy } from '../use-policy';
import { applicationDay, candidacyFactsOf } from './candidacy-facts';

/** Null: the place has no policy. UNKNOWN: it is not there yet. */
export type SelfCheckResult = Findings | NoFindings | null | 'UNKNOWN';

/** The policy that an application is judged by: that of the day of the application. */
export const usePolicyOf = (application: ApplicationStateFragment): PolicyHandle =>
  usePolicy(application.jurisdiction.id, applicationDay(application));

/** What the rules of Art. 8 and 26 say of a form; those of Art. 24 for the bureau, which knows who else is barred. */
export function useSelfCheck(
  application: ApplicationStateFragment,
  form: ApplicationForm,
  { placePolicy, isKnown }: PolicyHandle,
  isNameTaken: boolean = application.isNameTaken,
): SelfCheckResult {
  const found = useMemo(
    () => placePolicy && findingsOf(placePolicy, application, form, isNameTaken),
    [application, form, placePolicy, isNameTaken],
  );
  return isKnown ? found : 'UNKNOWN';
}

const findingsOf = (
  { policy, interpretations }: PlacePolicy,
  application: ApplicationStateFragment,
  form: ApplicationForm,
  isNameTaken: boolean,
): Findings | NoFindings => {
  const facts = candidacyFactsOf(application, form, isNameTaken);
  return judgeCandidacy(facts, policy, facts.appliesOn, interpretations);
};
