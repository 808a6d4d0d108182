import { createContext, use } from 'react';
import type { DraftState } from '../draft/draft-keeper';
import type { Draft, DraftField } from '../draft/merge-drafts';

/** A remark of whoever returned the application, on one field. */
export interface FieldComment {
  readonly id: string;
  readonly field: string | null;
  readonly text: string;
}

/** Whether a name is free (Art. 26). */
export type NameState = 'UNASKED' | 'CHECKING' | 'FREE' | 'TAKEN' | 'UNKNOWN';

/** What all fields of the form share. */
export interface FormDesk {
  readonly form: Draft;
  readonly change: (fields: Partial<Draft>) => void;
  /** Saves what is typed, when a field is left. */
  readonly leave: () => void;
  readonly contested: DraftState['contested'];
  readonly settle: (field: DraftField, choice: 'MINE' | 'THEIRS') => void;
  readonly comments: readonly FieldComment[];
  /** Fields that the call is open for, by code. */
  readonly fieldCodes: readonly string[];
  readonly specialIndustries: readonly string[];
  /** How a center of the place is named (Art. 26); null: no policy says so. */
  readonly namePattern: string | null;
  readonly name: { readonly state: NameState; readonly takenBy: string | null };
  readonly hostCode: string | null;
  /** That can be asked to recommend it. */
  readonly departments: readonly { readonly id: string; readonly name: string; readonly nameEn: string | null }[];
}

export const FormDeskContext = createContext<FormDesk | null>(null);

export function useFormDesk(): FormDesk {
  const desk = use(FormDeskContext);
  if (desk === null) throw new Error('a field stands in a form');
  return desk;
}
