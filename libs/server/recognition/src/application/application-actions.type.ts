import type { Action } from '@wanchuang/domain-access';
import { inline, openActions, type TypeReads } from '@wanchuang/server-platform';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('ApplicationActions', { description: 'What the viewer may do with an application as it is now.' })
export class ApplicationActionsType {
  @Field(() => Boolean, { description: 'Whether the step that it waits for is the viewer’s.' })
  handle!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether saveApplicationForm, addEvidence, removeEvidence, fixApplicationVersion, attachSealedScan and submitApplication are open.',
  })
  write!: boolean;

  @Field(() => Boolean, { description: 'Whether withdrawApplication is open.' })
  withdraw!: boolean;

  @Field(() => Boolean, { description: 'Whether returnApplication is open.' })
  return!: boolean;

  @Field(() => Boolean, { description: 'Whether recommendApplication is open.' })
  recommend!: boolean;

  @Field(() => Boolean, { description: 'Whether declineApplication is open.' })
  decline!: boolean;

  @Field(() => Boolean, { description: 'Whether settleFinding is open for a judgement.' })
  judge!: boolean;

  @Field(() => Boolean, { description: 'Whether settleFinding is open for an exception or a waiver.' })
  waive!: boolean;
}

const actions: Readonly<Record<keyof ApplicationActionsType, Action>> = {
  handle: 'HANDLE_APPLICATION',
  write: 'WRITE_APPLICATION',
  withdraw: 'WITHDRAW_APPLICATION',
  return: 'RETURN_APPLICATION',
  recommend: 'RECOMMEND_APPLICATION',
  decline: 'DECLINE_APPLICATION',
  judge: 'JUDGE_FINDING',
  waive: 'WAIVE_FINDING',
};

export const applicationActionReads: readonly TypeReads[] = [
  { type: 'Application', fields: { viewerCan: inline() } },
  { type: 'ApplicationActions', fields: openActions('Application', actions) },
];
