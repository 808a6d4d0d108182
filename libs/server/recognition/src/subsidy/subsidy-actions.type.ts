import { inline, openActions, type TypeReads } from '@wanchuang/server-platform';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('SubsidyActions', { description: 'What the viewer may do with a subsidy as it is now.' })
export class SubsidyActionsType {
  @Field(() => Boolean, { description: 'Whether markSubsidyPaid is open.' })
  markPaid!: boolean;

  @Field(() => Boolean, { description: 'Whether cancelSubsidy is open.' })
  cancel!: boolean;
}

export const subsidyActionReads: readonly TypeReads[] = [
  { type: 'Subsidy', fields: { viewerCan: inline() } },
  {
    type: 'SubsidyActions',
    fields: openActions('Subsidy', { markPaid: 'MARK_SUBSIDY_PAID', cancel: 'CANCEL_SUBSIDY' }),
  },
];
