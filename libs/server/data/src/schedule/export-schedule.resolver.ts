import { exportingRoles } from '@wanchuang/domain-access';
import { requireSignedIn } from '@wanchuang/server-access';
import { numericId, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { exportsOf } from '../export/provided-exports';
import { checkedTimes } from './export-schedule.check';
import { ChangeScheduleInput, RemoveScheduleInput, ScheduleQueryInput } from './export-schedule.inputs';
import { ExportScheduleService, type MeantSchedule } from './export-schedule.service';
import { ExportScheduleType, RemovedScheduleType } from './export-schedule.type';

const meant = ({ scheduleId, version }: Pick<ChangeScheduleInput, 'scheduleId' | 'version'>): MeantSchedule => ({
  id: numericId('exportSchedule', scheduleId, 'input.scheduleId'),
  version,
});

@Resolver(() => ExportScheduleType)
export class ExportScheduleResolver {
  @Authorized(exportingRoles)
  @Mutation(() => ExportScheduleType, { description: 'Has one of one’s own saved queries exported now and then.' })
  scheduleQuery(
    @Arg('input', () => ScheduleQueryInput, { description: 'Which query, when, and how.' }) input: ScheduleQueryInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const savedQueryId = numericId('savedQuery', input.savedQueryId, 'input.savedQueryId');
    const { format, headings } = input;
    const made = { savedQueryId, format, headings, ...checkedTimes(input.times, context.clock.now()) };
    const service = new ExportScheduleService(requireSignedIn(context));
    const read = context.payloadReader(info, 'ExportSchedule');
    return service.make(context.change(info), made, exportsOf(context.database), read);
  }

  @Authorized(exportingRoles)
  @Mutation(() => ExportScheduleType, { description: 'Changes or pauses one of one’s own schedules, or lets it go on.' })
  changeSchedule(
    @Arg('input', () => ChangeScheduleInput, { description: 'Which, and what of it.' }) input: ChangeScheduleInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const times = input.times ? checkedTimes(input.times, context.clock.now()) : null;
    const wanted = { times, format: input.format ?? null, isPaused: input.isPaused ?? null };
    const read = context.payloadReader(info, 'ExportSchedule');
    const service = new ExportScheduleService(requireSignedIn(context));
    return service.change(context.change(info), meant(input), wanted, read);
  }

  @Authorized()
  @Mutation(() => RemovedScheduleType, { description: 'Ends one of one’s own schedules for good.' })
  removeSchedule(
    @Arg('input', () => RemoveScheduleInput, { description: 'Which.' }) input: RemoveScheduleInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return new ExportScheduleService(requireSignedIn(context)).remove(context.change(info), meant(input));
  }
}
