import { Role } from '@wanchuang/domain-access';
import { RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { AddRecordEntryInput, WithdrawRecordEntryInput } from './record-entry.inputs';
import { addRecordEntry, newEntry, withdrawal, withdrawRecordEntry } from './record-entry.service';
import { RecordEntryType } from './record-entry.type';

@Resolver(() => RecordEntryType)
export class RecordEntryResolver {
  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => RecordEntryType, { description: 'Adds an entry to a legal person’s record (Art. 8(1)).' })
  addRecordEntry(
    @Arg('input', () => AddRecordEntryInput, { description: 'The entry.' }) input: AddRecordEntryInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'RecordEntry');
    return addRecordEntry(context.change(info), newEntry(input), read);
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => RecordEntryType, {
    description: 'Withdraws an entry that was wrong: it stays, and counts no longer.',
  })
  withdrawRecordEntry(
    @Arg('input', () => WithdrawRecordEntryInput, { description: 'Which, and why.' }) input: WithdrawRecordEntryInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'RecordEntry');
    return withdrawRecordEntry(context.change(info), withdrawal(input), read);
  }
}
