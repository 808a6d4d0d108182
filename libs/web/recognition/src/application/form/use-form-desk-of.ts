import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { ParameterName, PolicyTerms } from '@wanchuang/domain-policy';
import { parameterInForce } from '@wanchuang/domain-policy';
import { dayText } from '@wanchuang/web-registry';
import { type ApplicationStateFragment, DepartmentsOfDocument } from '../application.generated';
import type { DraftHandle } from '../draft/use-draft';
import type { FormDesk } from './form-desk';
import { useNameCheck } from './use-name-check';

/** A value of the policy today; null where there is none. */
const valueOf = <Name extends ParameterName>(policy: PolicyTerms | null, name: Name) => {
  const found = policy && parameterInForce(policy, name, dayText(new Date().toISOString()));
  return found?.inForce ? found.value : null;
};

/** What the fields of an application's form share. */
export function useFormDeskOf(
  application: ApplicationStateFragment,
  draft: DraftHandle,
  policy: PolicyTerms | null,
): FormDesk {
  const { id, jurisdiction, comments, call, host } = application;
  const { keeper, form, contested } = draft;
  const { data } = useQuery(DepartmentsOfDocument, { variables: { jurisdictionId: jurisdiction.id } });
  const name = useNameCheck({ jurisdictionId: jurisdiction.id, applicationId: id, chosenName: form.chosenName });
  const { state: nameState, takenBy } = name;
  return useMemo(
    () => ({
      form,
      contested,
      change: keeper.change,
      leave: () => void keeper.flush(),
      settle: keeper.settle,
      comments: comments.filter(({ closedAt }) => closedAt === null),
      fieldCodes: (call?.fields ?? []).map(({ code }) => code),
      specialIndustries: valueOf(policy, 'specialIndustries') ?? [],
      namePattern: valueOf(policy, 'centerNamePattern'),
      name: { state: nameState, takenBy },
      hostCode: host.creditCode ?? null,
      departments: (data?.organisations.nodes ?? []).map((one) => ({ ...one, nameEn: one.nameEn ?? null })),
    }),
    [form, contested, keeper, comments, call, policy, nameState, takenBy, host, data],
  );
}
