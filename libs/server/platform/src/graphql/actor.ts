import { type Actor as DomainActor, type Dataset, type Holding, publicActor, rulesOf } from '@wanchuang/domain-access';
import { ExpectedError } from '../errors/expected-error';
import { type Access, accessOf, fullAccess } from '../read/access';

/** A token by which a program acts for a person. */
export interface UsedToken {
  readonly id: number;
  readonly datasets: readonly Dataset[];
  readonly isReadOnly: boolean;
  /** Whether it runs published documents, and nothing else. */
  readonly documentsOnly: boolean;
  readonly pointsPerMinute: number;
}

/** Who has signed in, with the roles that they hold today. */
export interface Actor {
  readonly personId: number;
  /** null: no session, a token acts for the person. */
  readonly sessionId: number | null;
  readonly token?: UsedToken;
  readonly roles: readonly Holding[];
  /** The same as the rules know them, with the places below those of the roles. */
  readonly rights: DomainActor;
  /** What these let the person read. */
  readonly access: Access;
}

/** Where whoever asks keeps the session's token: in a browser, a cookie. */
export interface SessionHolder {
  begin(token: string, expires: Date): void;
  end(): void;
}

/** What a request says of where it comes from. */
export interface Client {
  readonly address: string;
  readonly device: string;
}

export const unknownClient: Client = { address: '', device: '' };

/** A way in that can hold no token, such as the command line. */
export const withoutSession: SessionHolder = {
  begin: () => {
    throw new ExpectedError('UNAVAILABLE', 'A session is begun over HTTP only');
  },
  end: () => undefined,
};

/** Who sends a request. Who has not signed in is a stranger, or, where nobody else can reach it, the one person at the machine. */
export interface SenderState {
  readonly signedIn: Actor | null;
  readonly isStranger: boolean;
}

/**
 * By which rules whoever asks is held; null: by none. The one place that says it of those who have not signed in:
 * strangers may do what the public may, the one person at the machine everything.
 */
export const rightsOfSender = ({ signedIn, isStranger }: SenderState): DomainActor | null =>
  signedIn?.rights ?? (isStranger ? publicActor : null);

/** What whoever asks may read. */
export const accessOfSender = (sender: SenderState): Access =>
  sender.signedIn?.access ?? (rightsOfSender(sender) === null ? fullAccess : publicAccess);

const publicAccess = accessOf(rulesOf(publicActor));

/**
 * Whether somebody may do what @Authorized asks a role for; an empty list asks only for being somebody. The one person
 * at the machine does everything.
 * @throws ExpectedError UNAUTHENTICATED, or FORBIDDEN that names the field
 */
export const checkRoles = (sender: SenderState, wanted: readonly string[], field: string): void => {
  const { signedIn } = sender;
  if (signedIn === null) {
    if (rightsOfSender(sender) === null) return;
    throw new ExpectedError('UNAUTHENTICATED', `${field} asks you to sign in`, { place: field });
  }
  if (wanted.length === 0) return;
  if (signedIn.roles.some(({ role }) => wanted.includes(role))) return;
  throw new ExpectedError('FORBIDDEN', `${field} is not for you: it asks for the role ${wanted.join(' or ')}`, {
    place: field,
    roles: wanted,
  });
};
