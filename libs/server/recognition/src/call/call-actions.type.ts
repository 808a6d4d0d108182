import type { Action } from '@wanchuang/domain-access';
import { inline, openActions, type TypeReads } from '@wanchuang/server-platform';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('CallActions', { description: 'What the viewer may do with a call as it is now.' })
export class CallActionsType {
  @Field(() => Boolean, { description: 'Whether changeRecognitionCall is open.' })
  change!: boolean;

  @Field(() => Boolean, { description: 'Whether publishRecognitionCall is open.' })
  publish!: boolean;

  @Field(() => Boolean, { description: 'Whether extendRecognitionCall is open.' })
  extend!: boolean;

  @Field(() => Boolean, { description: 'Whether closeRecognitionCall is open.' })
  close!: boolean;

  @Field(() => Boolean, { description: 'Whether discardRecognitionCall is open.' })
  discard!: boolean;
}

const actions: Readonly<Record<keyof CallActionsType, Action>> = {
  change: 'CHANGE_RECOGNITION_CALL',
  publish: 'PUBLISH_RECOGNITION_CALL',
  extend: 'EXTEND_RECOGNITION_CALL',
  close: 'CLOSE_RECOGNITION_CALL',
  discard: 'DISCARD_RECOGNITION_CALL',
};

export const callActionReads: readonly TypeReads[] = [
  { type: 'RecognitionCall', fields: { viewerCan: inline() } },
  { type: 'CallActions', fields: openActions('RecognitionCall', actions) },
];
