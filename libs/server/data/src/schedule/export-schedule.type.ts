import {
  ExportFormat,
  ExportHeadings,
  ScheduleFrequency,
  scheduleFrequencyLabels,
  ScheduleState,
  scheduleStateLabels,
} from '@wanchuang/domain-access';
import { DateScalar, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { ExportType } from '../export/export.type';

registerLabelledEnum('ScheduleFrequency', 'How often a query is exported by schedule.', ScheduleFrequency, scheduleFrequencyLabels);
registerLabelledEnum('ScheduleState', 'Whether a schedule goes on, and why not.', ScheduleState, scheduleStateLabels);

@ObjectType('ExportSchedule', {
  implements: NodeInterface,
  description:
    'That a saved query is exported now and then, with the rights that its owner has then. Only they see it; its files are among their exports.',
})
export class ExportScheduleType extends NodeInterface {
  @Field(() => ExportFormat, { description: 'As what the rows are written.' })
  format!: ExportFormat;

  @Field(() => ExportHeadings, { description: 'What stands above the columns of CSV and workbooks.' })
  headings!: ExportHeadings;

  @Field(() => ScheduleFrequency, { description: 'How often.' })
  frequency!: ScheduleFrequency;

  @Field(() => Int, { nullable: true, description: 'Every week: on which day, 1 (Monday) to 7.' })
  weekday!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Every month: on which day, 1 to 31; in a month that is shorter, on its last day.',
  })
  monthDay!: number | null;

  @Field(() => Int, { description: 'At which hour, 0 to 23 (Asia/Shanghai).' })
  hour!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it runs; null: there is none.' })
  untilOn!: string | null;

  @Field(() => ScheduleState, { description: 'Whether it goes on, and why not.' })
  state!: ScheduleState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it runs next; null: it does not go on.' })
  nextAt!: Date | null;

  @Field(() => Int, { description: 'How many of its exports failed in a row; after the third it is paused.' })
  failures!: number;

  @Field(() => ExportType, { nullable: true, description: 'Its latest export; null: there was none yet.' })
  lastExport!: Relation<ExportType> | null;

  @Field(() => Int, { description: 'Grows with every change, and with every run.' })
  version!: number;
}

@ObjectType('RemovedSchedule', { description: 'That a query is not exported by schedule any more.' })
export class RemovedScheduleType {
  @Field(() => ID, { description: 'Which schedule.' })
  id!: string;
}
