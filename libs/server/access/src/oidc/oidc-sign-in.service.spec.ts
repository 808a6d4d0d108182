import type { VouchedIdentity } from './oidc-provider';
import { PersonService } from '../person/person.service';
import { changeOf } from '../testing/access-api';
import { client, type SignInStage, signInStage } from '../testing/sign-in-stage';
import { OidcSignInService } from './oidc-sign-in.service';

const issuer = 'https://login.example';
const vouched = (subject: string, verifiedEmail: string | null = null): VouchedIdentity => ({
  issuer,
  subject,
  verifiedEmail,
});

describe('whom a provider vouches for', () => {
  let stage: SignInStage;
  let service: OidcSignInService;
  beforeAll(async () => {
    stage = await signInStage({ passwordProfile: 'MLPS' });
    service = new OidcSignInService(stage.database, stage.settings, stage.record);
  });
  afterAll(() => stage?.close());

  const read = async () => null;

  it('has roles where passwords grow old, for none was used', async () => {
    const id = await stage.make.person({ email: 'vouched@example.org' });
    await stage.make.role(id, 'ANALYST');
    const { token } = await service.signIn(vouched('roles', 'Vouched@example.org'), client);
    expect((await stage.sessions.sessionOf(token))?.roles).toEqual([expect.objectContaining({ role: 'ANALYST' })]);
  });

  it('signs in although there is an authenticator app, and the session says that no code was given', async () => {
    const { id, email } = await stage.person();
    await stage.withAuthenticator(id);
    await service.signIn(vouched('app', email), client);
    expect(await stage.sessions.list(id)).toEqual([expect.objectContaining({ method: 'OIDC', secondFactor: false })]);
  });

  it('is linked once, however many answers come at the same moment', async () => {
    const { id, email } = await stage.person();
    const answers = await Promise.allSettled(
      Array.from({ length: 6 }, () => service.signIn(vouched('at once', email), client)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill('fulfilled'));
    const { rows } = await stage.test.owner.query('SELECT subject FROM person_identity WHERE person_id = $1', [id]);
    expect(rows).toEqual([{ subject: 'at once' }]);
  });

  it('is active again after a suspension, without a password too, and unknown once erased', async () => {
    const people = new PersonService(stage.database);
    const id = await stage.make.person({ email: 'again@example.org' });
    await service.signIn(vouched('again', 'again@example.org'), client);
    await people.suspend(changeOf(stage.database), id, read);
    await expect(service.signIn(vouched('again'), client)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await people.resume(changeOf(stage.database), id, read);
    const { rows } = await stage.test.owner.query('SELECT status FROM person WHERE id = $1', [id]);
    expect(rows).toEqual([{ status: 'ACTIVE' }]);
    await people.erase(changeOf(stage.database), id, read);
    const left = await stage.test.owner.query('SELECT 1 FROM person_identity WHERE person_id = $1', [id]);
    expect(left.rowCount).toBe(0);
    await expect(service.signIn(vouched('again', 'again@example.org'), client)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});
