import type { Role } from '@wanchuang/domain-access';
import { demoPassword } from '@wanchuang/server-access';
import type { Client } from 'pg';

const operation = `mutation SignIn($email: String!, $password: String!) {
  signIn(input: {email: $email, password: $password}) { secondFactor }
}`;

/** The synthetic person who holds a role. */
const emailOf = async (client: Pick<Client, 'query'>, role: Role): Promise<string> => {
  const { rows } = await client.query<{ email: string }>(
    `SELECT email FROM person JOIN role_holding ON person_id = person.id
     WHERE demo AND person.status = 'ACTIVE' AND role = $1 ORDER BY person.id LIMIT 1`,
    [role],
  );
  if (rows[0]) return rows[0].email;
  throw new Error(`the data have no ${role}: delete them, to have them loaded anew`);
};

/** Signs in over HTTP as a browser does. @returns the cookie of the session, as a request brings it */
export const signInAs = async (client: Pick<Client, 'query'>, port: number, role: Role): Promise<string> => {
  const email = await emailOf(client, role);
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation, variables: { email, password: demoPassword } }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (cookie) return cookie.slice(0, cookie.indexOf(';'));
  throw new Error(`the ${role} could not sign in: ${response.status} ${await response.text()}`);
};
