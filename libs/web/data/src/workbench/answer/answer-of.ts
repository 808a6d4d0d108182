import { isObject, type AnswerList, type Json, listsOf } from './answer-lists';

/** An answer as the editors keep it, understood as far as it goes. */
export interface ReadAnswer {
  readonly lists: readonly AnswerList[];
  /** What the server says is wrong; null: nothing. */
  readonly fault: string | null;
}

const nothing: ReadAnswer = { lists: [], fault: null };

/** Reads the text of an answer; null: there is none yet. */
export function answerOf(text: string | null | undefined): ReadAnswer | null {
  if (!text) return null;
  try {
    const read: Json = JSON.parse(text);
    if (!isObject(read)) return nothing;
    const { data, errors } = read;
    const first: Json | undefined = Array.isArray(errors) ? errors[0] : undefined;
    const message = isObject(first) ? first['message'] : undefined;
    return { lists: listsOf(data), fault: typeof message === 'string' ? message : null };
  } catch {
    return nothing;
  }
}
