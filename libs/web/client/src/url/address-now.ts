export interface Address {
  readonly pathname: string;
  readonly search: string;
}

/** The address as it stands now. What is drawn may be behind it: the router draws a change when there is time for it. */
export function addressNow(): Address {
  const { pathname, search } = window.location;
  return { pathname, search };
}
