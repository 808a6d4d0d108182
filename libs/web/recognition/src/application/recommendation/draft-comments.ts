/** A remark that is being written. */
export interface DraftComment {
  /** A field of the form or a kind of evidence; null: the whole. */
  readonly field: string | null;
  readonly text: string;
}

const isComment = (value: unknown): value is DraftComment =>
  typeof value === 'object' &&
  value !== null &&
  'field' in value &&
  (value.field === null || typeof value.field === 'string') &&
  'text' in value &&
  typeof value.text === 'string';

/** Remarks that were kept as text; none where it is no list of them. */
export function commentsOf(text: string): readonly DraftComment[] {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isComment) : [];
  } catch {
    return [];
  }
}

export const textOfComments = (comments: readonly DraftComment[]): string => JSON.stringify(comments);
