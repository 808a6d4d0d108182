import type { Action } from '@wanchuang/domain-access';
import { inline, openActions, type TypeReads } from '@wanchuang/server-platform';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('PersonActions', { description: 'What the viewer may do with a person as it is now.' })
export class PersonActionsType {
  @Field(() => Boolean, { description: 'Whether changePerson is open.' })
  change!: boolean;

  @Field(() => Boolean, { description: 'Whether suspendPerson is open.' })
  suspend!: boolean;

  @Field(() => Boolean, { description: 'Whether resumePerson is open.' })
  resume!: boolean;

  @Field(() => Boolean, { description: 'Whether erasePerson is open.' })
  erase!: boolean;

  @Field(() => Boolean, { description: 'Whether endSessionsOf is open.' })
  endSessions!: boolean;

  @Field(() => Boolean, { description: 'Whether renewLink is open.' })
  renewLink!: boolean;

  @Field(() => Boolean, { description: 'Whether unmaskPerson is open.' })
  unmask!: boolean;

  @Field(() => Boolean, { description: 'Whether unlinkIdentityOf is open.' })
  unlinkIdentity!: boolean;

  @Field(() => Boolean, { description: 'Whether grantRole is open, for a role within the own scope.' })
  giveRole!: boolean;
}

@ObjectType('RoleHoldingActions', { description: 'What the viewer may do with a role that somebody holds.' })
export class RoleHoldingActionsType {
  @Field(() => Boolean, { description: 'Whether endRole is open.' })
  end!: boolean;
}

const actionsOfPerson: Readonly<Record<keyof PersonActionsType, Action>> = {
  change: 'CHANGE_PERSON',
  suspend: 'SUSPEND_PERSON',
  resume: 'RESUME_PERSON',
  erase: 'ERASE_PERSON',
  endSessions: 'END_SESSIONS',
  renewLink: 'RENEW_LINK',
  unmask: 'UNMASK_PERSON',
  unlinkIdentity: 'UNLINK_IDENTITY',
  giveRole: 'GIVE_ROLE',
};

const actionsOfHolding: Readonly<Record<keyof RoleHoldingActionsType, Action>> = { end: 'END_ROLE' };

export const personActionReads: readonly TypeReads[] = [
  { type: 'Person', fields: { viewerCan: inline() } },
  { type: 'PersonActions', fields: openActions('Person', actionsOfPerson) },
  { type: 'RoleHolding', fields: { viewerCan: inline() } },
  { type: 'RoleHoldingActions', fields: openActions('RoleHolding', actionsOfHolding) },
];
