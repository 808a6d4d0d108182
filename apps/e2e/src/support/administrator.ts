/** What a server says of a request. */
export interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, { readonly id: string; readonly version: number }>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** Longer than any answer may take, ms: what comes later hangs. */
const patience = 20_000;

/** Sends a request as a program does; a session's cookie says who it is. */
export const post = async (address: string, cookie: string, query: string, input: object): Promise<Response> =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables: { input } }),
    signal: AbortSignal.timeout(patience),
  });

/** Becomes the first administrator by the link that a start without demo data prints. @returns the session's cookie */
export const becomeAdministrator = async (address: string, output: string): Promise<string> => {
  const token = /link#(\S+)/.exec(output)?.[1];
  const query = 'mutation ($input: UseLinkInput!) { useLink(input: $input) { secondFactor } }';
  const response = await post(address, '', query, { token, password: 'a long enough pass phrase' });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (cookie === undefined) throw new Error(`the link was refused: ${await response.text()}`);
  return cookie;
};
