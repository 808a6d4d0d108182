import { DateTimeScalar } from '@wanchuang/server-platform';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { PersonType, RoleHoldingType } from '../person/person.type';
import { SecondFactor } from '../sign-in/second-factor';
import { SignInMethod } from '../sign-in/sign-in-method';

@ObjectType('Session', { description: 'That somebody has signed in, from one device.' })
export class SessionType {
  @Field(() => ID, { description: 'Id of the session, such as session_5.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  begunAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it last was used, to the minute.' })
  seenAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends in any case; without use it ends earlier.' })
  expiresAt!: Date;

  @Field(() => SignInMethod, { description: 'By what the person signed in.' })
  method!: SignInMethod;

  @Field(() => Boolean, {
    description: 'Whether a second factor was given here; a provider may have asked for its own.',
  })
  secondFactor!: boolean;

  @Field(() => String, { description: 'What the browser said of itself.' })
  device!: string;

  @Field(() => String, { description: 'Network address that it began at.' })
  address!: string;

  @Field(() => Boolean, { description: 'Whether this request belongs to it.' })
  isCurrent!: boolean;
}

@ObjectType('Viewer', { description: 'Whoever has signed in.' })
export class ViewerType {
  /** For the fields below, which read the person and the roles. */
  personId!: number;
  sessionId!: number;

  @Field(() => PersonType, { description: 'Who it is.' })
  person!: Relation<PersonType>;

  @Field(() => [RoleHoldingType], { description: 'Roles in force today; none while the password must be changed.' })
  roles!: RoleHoldingType[];

  @Field(() => SessionType, { description: 'The session of this request.' })
  session!: SessionType;

  @Field(() => [SessionType], { description: 'All of one’s own sessions that have not ended, the latest first.' })
  sessions!: SessionType[];

  @Field(() => Boolean, {
    description: 'Whether there is a password; without one the only way in is the provider of OpenID Connect.',
  })
  hasPassword!: boolean;

  @Field(() => Boolean, { description: 'Whether an authenticator app is in use.' })
  hasAuthenticator!: boolean;

  @Field(() => Int, { description: 'How many recovery codes are left.' })
  recoveryCodesLeft!: number;

  @Field(() => Boolean, {
    description:
      'Whether the password that began the session is too old (MLPS 2.0): until it is changed, roles do not count.',
  })
  mustChangePassword!: boolean;
}

@ObjectType('SignInResult', { description: 'What became of an attempt to sign in.' })
export class SignInResultType {
  @Field(() => ViewerType, {
    nullable: true,
    description: 'Whoever has signed in; null while a second factor is wanted.',
  })
  viewer!: ViewerType | null;

  @Field(() => SecondFactor, { description: 'What became of the second factor.' })
  secondFactor!: SecondFactor;
}

@ObjectType('NewAuthenticator', { description: 'What an authenticator app must know. It is shown this once.' })
export class NewAuthenticatorType {
  @Field(() => String, { description: 'The secret in base 32, to be typed.' })
  secret!: string;

  @Field(() => String, { description: 'The same as an address (otpauth://…), to be shown as a QR code.' })
  address!: string;
}
