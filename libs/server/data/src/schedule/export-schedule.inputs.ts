import { ExportFormat, ExportHeadings, ScheduleFrequency } from '@wanchuang/domain-access';
import { DateScalar, KeyedInput } from '@wanchuang/server-platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { mostSchedules } from './export-schedule.limits';

@InputType({ description: 'When a query is exported.' })
export class ScheduleTimesInput {
  @Field(() => ScheduleFrequency, { description: 'How often.' })
  frequency!: ScheduleFrequency;

  @Field(() => Int, { nullable: true, description: 'Every week: on which day, 1 (Monday) to 7.' })
  weekday?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Every month: on which day, 1 to 31; in a month that is shorter, on its last day.',
  })
  monthDay?: number | null;

  @Field(() => Int, { description: 'At which hour, 0 to 23 (Asia/Shanghai).' })
  hour!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it runs; null: there is none.' })
  untilOn?: string | null;
}

@InputType({
  description: `One of one’s own saved queries to be exported by schedule. Nobody has more than ${mostSchedules} schedules.`,
})
export class ScheduleQueryInput extends KeyedInput {
  @Field(() => ID, { description: 'Which: a query of one list that may be exported, without a page.' })
  savedQueryId!: string;

  @Field(() => ScheduleTimesInput, { description: 'When.' })
  times!: ScheduleTimesInput;

  @Field(() => ExportFormat, { description: 'As what the rows are written.' })
  format!: ExportFormat;

  @Field(() => ExportHeadings, {
    defaultValue: ExportHeadings.KEYS,
    description: 'What stands above the columns of CSV and workbooks.',
  })
  headings!: ExportHeadings;
}

@InputType({ description: 'A change of one of one’s own schedules; what is not given stays as it is.' })
export class ChangeScheduleInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  scheduleId!: string;

  @Field(() => Int, { description: 'The version that the change rests on.' })
  version!: number;

  @Field(() => ScheduleTimesInput, { nullable: true, description: 'When it runs from now on.' })
  times?: ScheduleTimesInput | null;

  @Field(() => ExportFormat, { nullable: true, description: 'As what the rows are written from now on.' })
  format?: ExportFormat | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: it waits; false: it goes on, also after failures. What it has missed meanwhile is not made up for.',
  })
  isPaused?: boolean | null;
}

@InputType({ description: 'One of one’s own schedules that is to be no more. Its files stay as long as they are kept.' })
export class RemoveScheduleInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  scheduleId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;
}
