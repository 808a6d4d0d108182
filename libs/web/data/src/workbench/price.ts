import type { Answer, UnsentError } from './send-operation';

/** One figure of a query that is limited. */
export interface Measure {
  readonly name: string;
  readonly asked: number;
  readonly most: number;
}

/** What is known of a query before it runs. */
export type Price =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'priced'; readonly points: number; readonly measures: readonly Measure[] }
  | { readonly kind: 'over'; readonly limit: string; readonly most: number }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unsent'; readonly error: UnsentError }
  | { readonly kind: 'badVariables' }
  | { readonly kind: 'failed'; readonly error: unknown };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const measuresOf = (asked: unknown): readonly Measure[] =>
  isRecord(asked)
    ? Object.entries(asked).flatMap(([name, figure]) =>
        isRecord(figure) && typeof figure['asked'] === 'number' && typeof figure['most'] === 'number'
          ? [{ name, asked: figure['asked'], most: figure['most'] }]
          : [],
      )
    : [];

/** What a priced operation's answer says. */
export function priceOf({ errors, extensions }: Pick<Answer, 'errors' | 'extensions'>): Price {
  const [first] = errors ?? [];
  if (first) {
    const { code, limit, maximum } = first.extensions ?? {};
    if (code === 'TOO_COMPLEX' && typeof limit === 'string' && typeof maximum === 'number')
      return { kind: 'over', limit, most: maximum };
    return { kind: 'refused', why: first.message };
  }
  const { cost } = extensions ?? {};
  if (!isRecord(cost) || typeof cost['requested'] !== 'number') return { kind: 'none' };
  return { kind: 'priced', points: cost['requested'], measures: measuresOf(cost['measures']) };
}
