import type { Action } from '@wanchuang/domain-access';
import { inline, openActions, type TypeReads } from '@wanchuang/server-platform';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('DeliberationActions', { description: 'What the viewer may do with the record of a meeting as it is now.' })
export class DeliberationActionsType {
  @Field(() => Boolean, { description: 'Whether changeDeliberation is open.' })
  change!: boolean;

  @Field(() => Boolean, { description: 'Whether signDeliberation is open.' })
  sign!: boolean;
}

const actions: Readonly<Record<keyof DeliberationActionsType, Action>> = {
  change: 'CHANGE_DELIBERATION',
  sign: 'SIGN_DELIBERATION',
};

export const deliberationActionReads: readonly TypeReads[] = [
  { type: 'Deliberation', fields: { viewerCan: inline() } },
  { type: 'DeliberationActions', fields: openActions('Deliberation', actions) },
];
