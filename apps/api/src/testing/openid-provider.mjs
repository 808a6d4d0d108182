// A real provider of OpenID Connect with invented people, for tests: `node openid-provider.mjs PORT ACCOUNTS`.
// ACCOUNTS is JSON: login → claims of the person; any password will do. It says `ready: ISSUER` on its output.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [port = '0', accounts = '{}'] = process.argv.slice(2);
const people = JSON.parse(accounts);

const server = createServer();
await new Promise((done) => server.listen(Number(port), '127.0.0.1', done));
const issuer = `http://127.0.0.1:${server.address().port}`;

/** An ID token that claims more than what was signed. */
const forged = (token, more) => {
  const [head, body, signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
  const other = Buffer.from(JSON.stringify({ ...claims, ...more })).toString('base64url');
  return [head, other, signature].join('.');
};

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'wanchuang',
      client_secret: 'a secret of the tests',
      // a native client's port on loopback may be any
      application_type: 'native',
      redirect_uris: ['http://localhost/sign-in/oidc/callback', 'http://127.0.0.1/sign-in/oidc/callback'],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      token_endpoint_auth_method: 'client_secret_post',
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id]?.claims }) }),
  cookies: { keys: ['not a secret'] },
  pkce: { required: () => true },
});

provider.use(async (context, next) => {
  await next();
  const { body } = context;
  if (context.path !== '/token' || typeof body?.id_token !== 'string') return;
  const { sub } = JSON.parse(Buffer.from(body.id_token.split('.')[1], 'base64url').toString('utf8'));
  const more = people[sub]?.forged;
  if (more) context.body = { ...body, id_token: forged(body.id_token, more) };
});

server.on('request', provider.callback());
console.log(`ready: ${issuer}`);
