import type { Label } from '@wanchuang/domain-indicators';
import { connectionOf, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { JurisdictionType, registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { ImportRunActionsType } from './import-run-actions.type';

export const ImportState = {
  CHECKING: 'CHECKING',
  REFUSED: 'REFUSED',
  READY: 'READY',
  LOADING: 'LOADING',
  LOADED: 'LOADED',
  FAILED: 'FAILED',
  UNDONE: 'UNDONE',
} as const;
export type ImportState = keyof typeof ImportState;

const importStateLabels: Readonly<Record<ImportState, Label>> = {
  CHECKING: { zh: '正在检查', en: 'The file is being checked; nothing is written' },
  REFUSED: { zh: '有错误，未写入', en: 'The file has faults; nothing was written' },
  READY: { zh: '检查通过，可以导入', en: 'The file has no fault and can be loaded' },
  LOADING: { zh: '正在导入', en: 'The file is being loaded; nobody sees it yet' },
  LOADED: { zh: '已导入', en: 'All of the file was loaded' },
  FAILED: { zh: '中断或出错，未写入', en: 'The run was interrupted or failed; nothing was written' },
  UNDONE: { zh: '已撤销', en: 'The load was taken back' },
};

registerLabelledEnum('ImportState', 'How far an import is.', ImportState, importStateLabels);

@ObjectType('ImportFault', { description: 'One reason why a file cannot be imported.' })
export class ImportFaultType {
  @Field(() => Int, {
    nullable: true,
    description: 'Line of the file, from 1 (row of the sheet); null: the file as a whole.',
  })
  line!: number | null;

  @Field(() => String, { nullable: true, description: 'Name of the column; null: the row as a whole.' })
  column!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there, at most 80 characters.' })
  value!: string | null;

  @Field(() => String, { description: 'Stable code, such as NOT_A_NUMBER or UNKNOWN_CENTER.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong, in English.' })
  message!: string;

  @Field(() => String, { description: 'What is wrong, in Chinese.' })
  messageZh!: string;
}

@ObjectType('ImportRun', {
  implements: NodeInterface,
  description:
    'One file brought in through one mapping: checked whole first, loaded all or nothing, and it can be taken back.',
})
export class ImportRunType extends NodeInterface {
  @Field(() => JurisdictionType, {
    nullable: true,
    description: 'Where the values go to; null until the file was read.',
  })
  jurisdiction!: Relation<JurisdictionType> | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the person who has brought it, perhaps by a token; null: the program itself.',
  })
  makerId!: string | null;

  @Field(() => String, { description: 'Name of the file, as whoever brought it calls it.' })
  fileName!: string;

  @Field(() => String, { description: 'SHA-256 of the file, hexadecimal.' })
  fileSha256!: string;

  @Field(() => String, { description: 'The whole mapping as JSON text, so that the run can be read and repeated.' })
  mapping!: string;

  @Field(() => ImportState, { description: 'How far the run is.' })
  state!: ImportState;

  @Field(() => Int, { nullable: true, description: 'Rows of the file; null until it was read to its end.' })
  rowsTotal!: number | null;

  @Field(() => Int, { description: 'Rows read so far.' })
  rowsDone!: number;

  @Field(() => Int, { description: 'Values that were not there before (READY: that would be new).' })
  valuesNew!: number;

  @Field(() => Int, { description: 'Values that replace another (READY: that would).' })
  valuesChanged!: number;

  @Field(() => Int, { description: 'Values that are there already, and stay untouched.' })
  valuesUnchanged!: number;

  @Field(() => Int, { description: 'Units of open statistics that are made (READY: that would be).' })
  centersNew!: number;

  @Field(() => Int, { description: 'How many faults the file has in all.' })
  faultsTotal!: number;

  @Field(() => [ImportFaultType], { description: 'The first thousand faults, by line.' })
  faults!: ImportFaultType[];

  @Field(() => DateTimeScalar, { description: 'When the file was first checked or loaded.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the run ended; null while it goes on or waits to be loaded.',
  })
  finishedAt!: Date | null;

  @Field(() => ImportRunActionsType, { description: 'What the viewer may do with it.' })
  viewerCan!: ImportRunActionsType;
}

export const { ConnectionType: ImportRunConnection } = connectionOf('ImportRun', () => ImportRunType);
