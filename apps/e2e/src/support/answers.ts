import type { Page, Route } from '@playwright/test';

/** Takes the answers to one kind of request into the test's hands; the others pass. */
export const onOperation = (page: Page, operation: string, answer: (route: Route) => Promise<void>): Promise<unknown> =>
  page.route('**/graphql', (route) => {
    const asked: unknown = route.request().postDataJSON();
    const isThis =
      typeof asked === 'object' && asked !== null && 'operationName' in asked && asked.operationName === operation;
    return isThis ? answer(route) : route.fallback();
  });

/** What the server says while its database is away. */
export const unavailable = (route: Route): Promise<void> =>
  route.fulfill({
    status: 503,
    contentType: 'application/json',
    body: JSON.stringify({ errors: [{ message: 'The database is away', extensions: { code: 'UNAVAILABLE' } }] }),
  });

/** A gate before answers: they wait until it opens. */
export const gate = (): { readonly hold: (route: Route) => Promise<void>; readonly open: () => void } => {
  let open = (): void => undefined;
  const opened = new Promise<void>((done) => (open = done));
  return { hold: (route) => opened.then(() => route.fallback()), open: () => open() };
};
