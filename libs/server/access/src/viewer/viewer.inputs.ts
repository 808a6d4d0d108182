import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What somebody signs in with.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address.' })
  email!: string;

  @Field(() => String, { description: 'Password.' })
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the authenticator app, or a recovery code, if asked for.',
  })
  code?: string | null;
}

@InputType({ description: 'A link that works once, and the password that it sets.' })
export class UseLinkInput {
  @Field(() => String, { description: 'Secret of the link.' })
  token!: string;

  @Field(() => String, { description: 'New password: 8 to 128 characters, none that is guessed first.' })
  password!: string;
}

@InputType({ description: 'A change of one’s own password.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password until now.' })
  currentPassword!: string;

  @Field(() => String, { description: 'The new one: 8 to 128 characters, none that is guessed first.' })
  newPassword!: string;
}

@InputType({ description: 'One’s own password, given again.' })
export class PasswordInput {
  @Field(() => String, { description: 'Password.' })
  password!: string;
}

@InputType({ description: 'A code of the authenticator app.' })
export class CodeInput {
  @Field(() => String, { description: 'The six digits that it shows.' })
  code!: string;
}

@InputType({ description: 'A session of one’s own.' })
export class SessionInput {
  @Field(() => ID, { description: 'Which.' })
  sessionId!: string;
}
