import { type ApplicationForm, emptyForm, type FormField } from '@wanchuang/domain-recognition';

/** What a host writes: the form, and the department that is asked. */
export interface Draft extends ApplicationForm {
  readonly departmentId: string | null;
}
export type DraftField = FormField | 'departmentId';

export const emptyDraft: Draft = { ...emptyForm, departmentId: null };

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A field of what is written. */
export type FieldOf<D extends object> = keyof D & string;

const fieldsOf = <D extends object>(draft: D): FieldOf<D>[] =>
  Object.keys(draft).filter((name): name is FieldOf<D> => Object.hasOwn(draft, name));

/** The fields in which two drafts differ; both have all of them. */
export const differingFields = <D extends object>(one: D, other: D): FieldOf<D>[] =>
  fieldsOf(one).filter((name) => !isSame(one[name], other[name]));

export interface MergedDraft<D extends object = Draft> {
  readonly form: D;
  /** Fields that both have changed, each to something else: mine stands in the form. */
  readonly contested: readonly FieldOf<D>[];
  /** What mine begins with from now on: theirs, but for what is contested, which stays so until one of the two is chosen. */
  readonly began: D;
}

/** What comes of a form that two people have changed at once: each keeps what the other did not touch. */
export function mergeDrafts<D extends object>(began: D, mine: D, theirs: D): MergedDraft<D> {
  const changed = differingFields(began, mine);
  const own = Object.fromEntries(changed.map((name) => [name, mine[name]]));
  const contested = changed.filter((name) => !isSame(began[name], theirs[name]) && !isSame(mine[name], theirs[name]));
  const open = Object.fromEntries(contested.map((name) => [name, began[name]]));
  return { form: { ...theirs, ...own }, contested, began: { ...theirs, ...open } };
}

/**
 * What two drafts began with, where one's own forms were on their way and nobody knows which of them arrived: a field that
 * holds what was sent is one's own, not somebody else's.
 */
export function beganWith<D extends object>(began: D, sent: readonly D[], theirs: D): D {
  const arrived = fieldsOf(theirs).filter((name) => sent.some((form) => isSame(form[name], theirs[name])));
  return { ...began, ...Object.fromEntries(arrived.map((name) => [name, theirs[name]])) };
}
