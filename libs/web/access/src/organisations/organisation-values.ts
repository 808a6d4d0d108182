import { checkCreditCode, needsCreditCode } from '@wanchuang/domain-registry';
import type { OrganisationKind } from '@wanchuang/web-client';
import type { OrganisationState } from './use-organisations';

/** What is kept of an organisation, as a form holds it: empty is nothing. */
export interface OrganisationValues {
  readonly name: string;
  readonly nameEn?: string;
  readonly kind: OrganisationKind;
  readonly creditCode?: string;
  readonly jurisdictionId: string;
  readonly parentId?: string;
  readonly closedOn?: string;
}

/** The same with the first day of a new name, which is asked only where the name is another one. */
export type OrganisationForms = OrganisationValues & { readonly renamedOn?: string };

export const valuesOf = (organisation: OrganisationState): OrganisationValues => ({
  name: organisation.name,
  nameEn: organisation.nameEn ?? undefined,
  kind: organisation.kind,
  creditCode: organisation.creditCode ?? undefined,
  jurisdictionId: organisation.jurisdiction.id,
  parentId: organisation.parent?.id,
  closedOn: organisation.closedOn ?? undefined,
});

const orNull = (text: string | undefined): string | null => (text?.trim() ? text.trim() : null);

/** The same as a mutation takes it: what is empty is taken away. */
export const organisationInput = (values: OrganisationValues) => ({
  name: values.name.trim(),
  nameEn: orNull(values.nameEn),
  kind: values.kind,
  creditCode: orNull(values.creditCode)?.toUpperCase() ?? null,
  jurisdictionId: values.jurisdictionId,
  parentId: values.parentId ?? null,
});

/** Only what was changed in the form: what somebody else has changed meanwhile stays, unless it was typed over. */
export function changedInput(began: OrganisationValues, values: OrganisationValues) {
  const withDay = (one: OrganisationValues) => ({ ...organisationInput(one), closedOn: one.closedOn ?? null });
  const before = new Map<string, unknown>(Object.entries(withDay(began)));
  return Object.fromEntries(Object.entries(withDay(values)).filter(([key, value]) => before.get(key) !== value));
}

/** What is wrong with a credit code, as far as the form can tell; the server looks again. */
export function creditCodeFault(
  kind: OrganisationKind | undefined,
  code: string | undefined,
): 'creditCodeRequired' | 'creditCodeLength' | 'creditCodeCharacter' | 'creditCodeDigit' | null {
  const tidy = code?.trim().toUpperCase() ?? '';
  if (tidy === '') return kind && needsCreditCode(kind) ? 'creditCodeRequired' : null;
  const check = checkCreditCode(tidy);
  if (check.ok) return null;
  return ({ LENGTH: 'creditCodeLength', CHARACTER: 'creditCodeCharacter', CHECK_DIGIT: 'creditCodeDigit' } as const)[
    check.reason
  ];
}
