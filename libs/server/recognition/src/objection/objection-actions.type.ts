import { inline, openActions, type TypeReads } from '@wanchuang/server-platform';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('ObjectionActions', { description: 'What the viewer may do with an objection as it is now.' })
export class ObjectionActionsType {
  @Field(() => Boolean, { description: 'Whether settleObjection is open.' })
  settle!: boolean;
}

export const objectionActionReads: readonly TypeReads[] = [
  { type: 'Objection', fields: { viewerCan: inline() } },
  { type: 'ObjectionActions', fields: openActions('Objection', { settle: 'SETTLE_OBJECTION' }) },
];
