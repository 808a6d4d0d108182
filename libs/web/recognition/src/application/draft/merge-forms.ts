import type { ApplicationForm, FormField } from '@wanchuang/domain-recognition';
import { emptyForm } from '@wanchuang/domain-recognition';

export const formFieldNames = Object.keys(emptyForm).filter((name): name is FormField =>
  Object.hasOwn(emptyForm, name),
);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields in which two forms differ. */
export const differingFields = (one: ApplicationForm, other: ApplicationForm): FormField[] =>
  formFieldNames.filter((name) => !isSame(one[name], other[name]));

export interface MergedForm {
  readonly form: ApplicationForm;
  /** Fields that both have changed, each to something else: mine stands in the form. */
  readonly contested: readonly FormField[];
}

/** What comes of a form that two people have changed at once: each keeps what the other did not touch. */
export function mergeForms(began: ApplicationForm, mine: ApplicationForm, theirs: ApplicationForm): MergedForm {
  const changed = differingFields(began, mine);
  const own = Object.fromEntries(changed.map((name) => [name, mine[name]]));
  const contested = changed.filter((name) => !isSame(began[name], theirs[name]) && !isSame(mine[name], theirs[name]));
  return { form: { ...theirs, ...own }, contested };
}
