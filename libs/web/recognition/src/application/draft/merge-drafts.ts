import { type ApplicationForm, emptyForm, type FormField } from '@wanchuang/domain-recognition';

/** What a host writes: the form, and the department that is asked. */
export interface Draft extends ApplicationForm {
  readonly departmentId: string | null;
}
export type DraftField = FormField | 'departmentId';

export const emptyDraft: Draft = { ...emptyForm, departmentId: null };

const draftFields = Object.keys(emptyDraft).filter((name): name is DraftField => Object.hasOwn(emptyDraft, name));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields in which two drafts differ. */
export const differingFields = (one: Draft, other: Draft): DraftField[] =>
  draftFields.filter((name) => !isSame(one[name], other[name]));

export interface MergedDraft {
  readonly form: Draft;
  /** Fields that both have changed, each to something else: mine stands in the form. */
  readonly contested: readonly DraftField[];
}

/** What comes of a form that two people have changed at once: each keeps what the other did not touch. */
export function mergeDrafts(began: Draft, mine: Draft, theirs: Draft): MergedDraft {
  const changed = differingFields(began, mine);
  const own = Object.fromEntries(changed.map((name) => [name, mine[name]]));
  const contested = changed.filter((name) => !isSame(began[name], theirs[name]) && !isSame(mine[name], theirs[name]));
  return { form: { ...theirs, ...own }, contested };
}
