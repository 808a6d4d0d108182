import { Role } from '@wanchuang/domain-access';
import { numericId, readByCompiler, ReadElsewhere, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { previewFile } from './import-preview';
import { ImportPreviewType, ShippedMappingType } from './import-preview.type';
import { ImportRunConnection, ImportRunType } from './import-run.type';
import { CheckImportInput, ImportRunInput, ImportRunsArgs } from './import.inputs';
import { importsOf } from './provided-imports';
import { readShippedMappings } from './shipped-mappings';

const runKey = (id: string): number => numericId('importRun', id, 'input.id');

@Resolver(() => ImportRunType)
export class ImportResolver {
  @Authorized(Role.BUREAU_OFFICER, Role.ADMINISTRATOR)
  @Query(() => ImportRunConnection, { description: 'Import runs, the latest first.' })
  importRuns(@Args(() => ImportRunsArgs) _args: ImportRunsArgs): object {
    return readByCompiler();
  }

  @Authorized(Role.BUREAU_OFFICER, Role.ADMINISTRATOR)
  @Query(() => ImportRunType, { nullable: true, description: 'One import run; null if there is none.' })
  importRun(@Arg('id', () => ID, { description: 'Id of the run.' }) _id: string): ImportRunType | null {
    return readByCompiler();
  }

  @Authorized(Role.BUREAU_OFFICER)
  @ReadElsewhere()
  @Query(() => ImportPreviewType, {
    description: 'The first rows of an uploaded file, and what its columns seem to hold.',
  })
  importPreview(
    @Arg('fileId', () => ID, { description: 'Id that the upload answered.' }) fileId: string,
    @Ctx() { database }: RequestContext,
    @Arg('sheet', () => String, { nullable: true, description: 'Sheet of a workbook; the first without it.' })
    sheet?: string | null,
  ) {
    return previewFile(importsOf(database).files, fileId, sheet);
  }

  @Authorized(Role.BUREAU_OFFICER)
  @ReadElsewhere()
  @Query(() => [ShippedMappingType], { description: 'Mappings that come with the product.' })
  shippedMappings(@Ctx() { database }: RequestContext) {
    return readShippedMappings(importsOf(database).shippedFolder);
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => ImportRunType, {
    description:
      'Dry run: reads and checks all of a file and writes none of it. The run is CHECKING, then READY or REFUSED: poll importRun.',
  })
  checkImport(
    @Arg('input', () => CheckImportInput, { description: 'File and mapping.' }) input: CheckImportInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { service } = importsOf(context.database);
    return service.check(context.change(info), input, context.payloadReader(info, 'ImportRun'));
  }

  @Authorized(Role.BUREAU_OFFICER, Role.ADMINISTRATOR)
  @Mutation(() => ImportRunType, {
    description:
      'Loads a file that was checked, all or nothing. The run is LOADING, then LOADED, REFUSED or FAILED: poll importRun.',
  })
  loadImport(
    @Arg('input', () => ImportRunInput, { description: 'A run that is READY.' }) { id }: ImportRunInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { service } = importsOf(context.database);
    return service.load(context.change(info), runKey(id), context.payloadReader(info, 'ImportRun'));
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => ImportRunType, {
    description:
      'Takes a load back: its current values give way to those that they replaced. Values that a later change replaced stay.',
  })
  undoImport(
    @Arg('input', () => ImportRunInput, { description: 'A run that is LOADED.' })
    { id }: ImportRunInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { service } = importsOf(context.database);
    return service.undo(context.change(info), runKey(id), context.payloadReader(info, 'ImportRun'));
  }
}
