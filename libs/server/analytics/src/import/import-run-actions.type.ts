import type { Action } from '@wanchuang/domain-access';
import { inline, openActions, type TypeReads } from '@wanchuang/server-platform';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('ImportRunActions', { description: 'What the viewer may do with an import run as it is now.' })
export class ImportRunActionsType {
  @Field(() => Boolean, { description: 'Whether loadImport is open.' })
  load!: boolean;

  @Field(() => Boolean, { description: 'Whether undoImport is open.' })
  undo!: boolean;
}

const actions: Readonly<Record<keyof ImportRunActionsType, Action>> = { load: 'LOAD_IMPORT', undo: 'UNDO_IMPORT' };

export const importRunActionReads: readonly TypeReads[] = [
  { type: 'ImportRun', fields: { viewerCan: inline() } },
  { type: 'ImportRunActions', fields: openActions('ImportRun', actions) },
];
