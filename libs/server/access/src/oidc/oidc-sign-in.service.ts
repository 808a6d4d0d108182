import { type Client, type Database, globalId, type Transaction } from '@wanchuang/server-platform';
import { tidyEmail } from '../person/person.check';
import { lockPerson, movePerson } from '../person/person.store';
import { beginSession, type NewSession } from '../session/session.store';
import type { AccessSettings } from '../settings';
import { type RefusalReason, RefusedSignIn } from '../sign-in/refused-sign-in';
import type { SignInRecord } from '../sign-in/sign-in-record';
import type { VouchedIdentity } from './oidc-provider';
import { type Identity, linkIdentity } from './person-identity.store';

/** The same for somebody unknown as for somebody who may not sign in. */
const refused = (reason: RefusalReason, personId: number | null, { issuer, subject }: Identity): RefusedSignIn =>
  new RefusedSignIn(
    { reason, method: 'OIDC', personId, countedBy: `${issuer} ${subject}` },
    { code: 'UNAUTHENTICATED', message: 'Nobody here is known by this identity', details: {} },
  );

/** Lets in whom the provider vouches for. Nobody is made a person by signing in. */
export class OidcSignInService {
  constructor(
    private readonly database: Database,
    private readonly settings: AccessSettings,
    private readonly record: SignInRecord,
  ) {}

  /**
   * Finds the person by the identity, or, the first time, by the e-mail address that the provider has verified. It asks
   * for no code of an authenticator app: the provider has asked for what it thinks right.
   * @throws ExpectedError UNAUTHENTICATED
   */
  signIn(identity: VouchedIdentity, client: Client): Promise<NewSession> {
    return this.record.attempt(client, async () => {
      const personId = (await this.linkedTo(identity)) ?? (await this.addressedBy(identity));
      return this.database.transact(globalId('person', personId), (tx) => this.admit(tx, personId, identity, client));
    });
  }

  private async linkedTo({ issuer, subject }: Identity): Promise<number | null> {
    const [linked] = await this.database
      .reader()
      .rows<{ personId: number }>(
        'SELECT person_id AS "personId" FROM person_identity WHERE issuer = $1 AND subject = $2',
        [issuer, subject],
      );
    return linked?.personId ?? null;
  }

  private async addressedBy(identity: VouchedIdentity): Promise<number> {
    const { verifiedEmail } = identity;
    if (verifiedEmail === null) throw refused('UNVERIFIED_EMAIL', null, identity);
    const [found] = await this.database
      .reader()
      .rows<{ id: number }>('SELECT id FROM person WHERE email = $1', [tidyEmail(verifiedEmail)]);
    if (!found) throw refused('UNKNOWN_ACCOUNT', null, identity);
    return found.id;
  }

  /** Under the person's lock: whoever has been suspended, given another address or linked meanwhile is seen. */
  private async admit(
    tx: Transaction,
    personId: number,
    identity: VouchedIdentity,
    client: Client,
  ): Promise<NewSession> {
    const { status } = await lockPerson(tx, personId);
    if (status !== 'INVITED' && status !== 'ACTIVE') throw refused('NOT_ACTIVE', personId, identity);
    const [of] = await tx.rows<{ subject: string }>(
      'SELECT subject FROM person_identity WHERE person_id = $1 AND issuer = $2',
      [personId, identity.issuer],
    );
    // somebody else there has the address by now, or it is another account of the same person's: an administrator knows
    if (of && of.subject !== identity.subject) throw refused('OTHER_IDENTITY', personId, identity);
    if (!of) await this.link(tx, personId, identity);
    if (status === 'INVITED') await movePerson(tx, personId, 'ACTIVE');
    const { sessionHours: hours } = this.settings;
    return beginSession(tx, { personId, method: 'OIDC', secondFactor: false, hours }, client);
  }

  private async link(tx: Transaction, personId: number, identity: VouchedIdentity): Promise<void> {
    const { verifiedEmail } = identity;
    const [same] = await tx.rows('SELECT 1 FROM person WHERE id = $1 AND email = $2', [
      personId,
      tidyEmail(verifiedEmail ?? ''),
    ]);
    if (!same) throw refused('UNKNOWN_ACCOUNT', null, identity);
    await linkIdentity(tx, personId, identity);
  }
}
