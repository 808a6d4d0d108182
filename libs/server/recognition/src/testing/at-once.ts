interface Answered {
  readonly errors: readonly { readonly code: unknown }[];
}

/** What became of requests that were sent at the same moment: the code of each refusal, DONE of who got through, in no order. */
export const atOnce = async (...sends: readonly (() => Promise<Answered>)[]): Promise<string[]> => {
  const answers = await Promise.all(sends.map((send) => send()));
  return answers.map(({ errors }) => (errors.length > 0 ? String(errors[0]?.code) : 'DONE')).sort();
};

/** One gets through; the other is told that it came too late, by the state or by the version that it has seen. */
export const oneOf = [
  ['CONFLICT', 'DONE'],
  ['DONE', 'REFUSED'],
];
