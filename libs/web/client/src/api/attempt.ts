/** Starts a request whose failure is shown by the query or mutation itself. */
export function attempt(request: Promise<unknown>): void {
  request.catch(() => undefined);
}
