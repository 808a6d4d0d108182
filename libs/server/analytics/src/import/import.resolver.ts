import { numericId, Public, RequestContext } from '@wanchuang/server-platform';
import { JurisdictionType, loadJurisdiction, registerNumberedNode } from '@wanchuang/server-registry';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { previewFile } from './import-preview';
import { ImportPreviewType, ShippedMappingType } from './import-preview.type';
import { faultsOf, loadImportRun, readImportRuns } from './import-run.read';
import { ImportFaultType, ImportRunConnection, ImportRunType } from './import-run.type';
import { CheckImportInput, ImportRunInput, ImportRunsArgs } from './import.inputs';
import { importsOf } from './provided-imports';
import { readShippedMappings } from './shipped-mappings';

registerNumberedNode('importRun', 'ImportRun', loadImportRun);

const runKey = (id: string, place: string): number => numericId('importRun', id, place);

@Resolver(() => ImportRunType)
export class ImportResolver {
  @Public()
  @Query(() => ImportRunConnection, { description: 'Import runs, the latest first.' })
  importRuns(@Args(() => ImportRunsArgs) page: ImportRunsArgs, @Ctx() { reader }: RequestContext) {
    return readImportRuns(reader, page);
  }

  @Public()
  @Query(() => ImportRunType, { nullable: true, description: 'One import run; null if there is none.' })
  importRun(@Arg('id', () => ID, { description: 'Id of the run.' }) id: string, @Ctx() context: RequestContext) {
    return loadImportRun(context, runKey(id, 'id'));
  }

  @Public()
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

  @Public()
  @Query(() => [ShippedMappingType], { description: 'Mappings that come with the product.' })
  shippedMappings(@Ctx() { database }: RequestContext) {
    return readShippedMappings(importsOf(database).shippedFolder);
  }

  @Public()
  @Mutation(() => ImportRunType, {
    description:
      'Dry run: reads and checks all of a file and writes none of it. The run is CHECKING, then READY or REFUSED: poll importRun.',
  })
  checkImport(
    @Arg('input', () => CheckImportInput, { description: 'File and mapping.' })
    { fileId, mapping, idempotencyKey }: CheckImportInput,
    @Ctx() context: RequestContext,
  ) {
    return importsOf(context.database).service.check(context.actor, fileId, mapping, idempotencyKey);
  }

  @Public()
  @Mutation(() => ImportRunType, {
    description:
      'Loads a file that was checked, all or nothing. The run is LOADING, then LOADED, REFUSED or FAILED: poll importRun.',
  })
  loadImport(
    @Arg('input', () => ImportRunInput, { description: 'A run that is READY.' }) { id, idempotencyKey }: ImportRunInput,
    @Ctx() context: RequestContext,
  ) {
    return importsOf(context.database).service.load(context.actor, runKey(id, 'input.id'), idempotencyKey);
  }

  @Public()
  @Mutation(() => ImportRunType, {
    description:
      'Takes a load back: its current values give way to those that they replaced. Values that a later change replaced stay.',
  })
  undoImport(
    @Arg('input', () => ImportRunInput, { description: 'A run that is LOADED.' })
    { id, idempotencyKey }: ImportRunInput,
    @Ctx() context: RequestContext,
  ) {
    return importsOf(context.database).service.undo(context.actor, runKey(id, 'input.id'), idempotencyKey);
  }

  @FieldResolver(() => JurisdictionType, {
    nullable: true,
    description: 'Where the values go to; null until the file was read.',
  })
  async jurisdiction(
    @Root() { jurisdictionKey }: ImportRunType,
    @Ctx() context: RequestContext,
  ): Promise<JurisdictionType | null> {
    return jurisdictionKey === null ? null : loadJurisdiction(context, jurisdictionKey);
  }

  @FieldResolver(() => [ImportFaultType], { description: 'The first thousand faults, by line.' })
  faults(@Root() run: ImportRunType): ImportFaultType[] {
    return faultsOf(run);
  }
}
