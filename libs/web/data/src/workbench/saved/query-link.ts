/** As long as an address may become, characters: every browser and mail program takes it. */
export const longestAddress = 1_800;

interface Linked {
  readonly origin: string;
  /** Code of the place that is shown. */
  readonly place: string;
  /** Name or id of the query that is open; null: nobody has saved it. */
  readonly query: string | null;
  readonly document: string;
  readonly variables: string;
}

/** An address that opens a query: by its id, or with its text in it; null: that would be too long. */
export function queryLink({ origin, place, query, document, variables }: Linked): string | null {
  const parameters = new URLSearchParams({ j: place });
  if (query !== null) parameters.set('query', query);
  else {
    parameters.set('document', document);
    if (variables.trim() !== '') parameters.set('variables', variables);
  }
  const address = `${origin}/data/workbench?${parameters.toString()}`;
  return address.length > longestAddress ? null : address;
}
