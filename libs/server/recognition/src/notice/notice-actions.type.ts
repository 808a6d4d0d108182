import type { Action } from '@wanchuang/domain-access';
import { inline, openActions, type TypeReads } from '@wanchuang/server-platform';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('PublicNoticeActions', { description: 'What the viewer may do with a public notice as it is now.' })
export class PublicNoticeActionsType {
  @Field(() => Boolean, { description: 'Whether changeNotice is open.' })
  change!: boolean;

  @Field(() => Boolean, { description: 'Whether postNotice is open.' })
  post!: boolean;

  @Field(() => Boolean, { description: 'Whether reckonNotice is open.' })
  reckon!: boolean;

  @Field(() => Boolean, { description: 'Whether discardNotice is open.' })
  discard!: boolean;

  @Field(() => Boolean, { description: 'Whether recogniseCenters is open: its last day is over.' })
  recognise!: boolean;
}

const actions: Readonly<Record<keyof PublicNoticeActionsType, Action>> = {
  change: 'CHANGE_NOTICE',
  post: 'POST_NOTICE',
  reckon: 'RECKON_NOTICE',
  discard: 'DISCARD_NOTICE',
  recognise: 'RECOGNISE_CENTERS',
};

export const noticeActionReads: readonly TypeReads[] = [
  { type: 'PublicNotice', fields: { viewerCan: inline() } },
  { type: 'PublicNoticeActions', fields: openActions('PublicNotice', actions) },
];
