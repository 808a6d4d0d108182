import type { Action } from '@wanchuang/domain-access';
import { inline, openActions, type TypeReads } from '@wanchuang/server-platform';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('TokenActions', { description: 'What the viewer may do with a token as it is now.' })
export class TokenActionsType {
  @Field(() => Boolean, { description: 'Whether revokeToken is open.' })
  revoke!: boolean;
}

const actions: Readonly<Record<keyof TokenActionsType, Action>> = { revoke: 'REVOKE_TOKEN' };

export const tokenActionReads: readonly TypeReads[] = [
  { type: 'Token', fields: { viewerCan: inline() } },
  { type: 'TokenActions', fields: openActions('Token', actions) },
];
