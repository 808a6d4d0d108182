import { exportingRoles } from '@wanchuang/domain-access';
import { numericId, readByCompiler, ReadElsewhere, RequestContext } from '@wanchuang/server-platform';
import { PageArgs } from '@wanchuang/server-registry';
import { getNamedType, type GraphQLResolveInfo, isInputObjectType } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { ExportDataset } from '@wanchuang/server-platform';
import type { ExportCatalogue } from './export.catalogue';
import { CancelExportInput, CreateExportInput } from './export.inputs';
import { ExportService } from './export.service';
import { ExportConnection, ExportDatasetType, ExportType } from './export.type';
import { exportsOf } from './provided-exports';

const paging = ['first', 'last', 'before', 'after'];

const argumentsOf = (catalogue: ExportCatalogue, dataset: ExportDataset) =>
  catalogue
    .argumentsOf(dataset)
    .filter(({ name }) => !paging.includes(name))
    .flatMap(({ name, type }) => {
      const input = getNamedType(type);
      const isFilter = name === 'filter' && isInputObjectType(input);
      const fields = isFilter ? Object.values(input.getFields()) : [{ name, type }];
      return fields.map((one) => {
        const { zh: labelZh, en: labelEn } = dataset.words[one.name] ?? { zh: one.name, en: one.name };
        return { name: one.name, type: String(one.type), isOfFilter: isFilter, labelZh, labelEn };
      });
    });

@Resolver(() => ExportType)
export class ExportResolver {
  @Authorized(exportingRoles)
  @ReadElsewhere()
  @Query(() => [ExportDatasetType], { description: 'What may be exported: lists, each with its columns.' })
  exportDatasets(@Ctx() { database }: RequestContext): object[] {
    const { catalogue } = exportsOf(database);
    return catalogue.datasets.map((dataset) => ({
      name: dataset.name,
      labelZh: dataset.label.zh,
      labelEn: dataset.label.en,
      scope: dataset.scope,
      columns: catalogue.columnsOf(dataset).map(({ key, label, unit, scalar }) => ({
        key,
        labelZh: label.zh,
        labelEn: label.en,
        unitZh: unit?.zh ?? null,
        unitEn: unit?.en ?? null,
        scalar,
      })),
      arguments: argumentsOf(catalogue, dataset),
    }));
  }

  @Authorized()
  @Query(() => ExportConnection, { description: 'One’s own exports, the newest first.' })
  exports(@Args(() => PageArgs) _args: PageArgs): object {
    return readByCompiler();
  }

  @Authorized()
  @Query(() => ExportType, { nullable: true, description: 'One of one’s own exports; null: there is no such one.' })
  export(@Arg('id', () => ID, { description: 'Its id.' }) _id: string): object | null {
    return readByCompiler();
  }

  @Authorized(exportingRoles)
  @Mutation(() => ExportType, {
    description:
      'Asks for a dataset as a file, of all rows of one instant. It is written with the rights that one has when that begins.',
  })
  createExport(
    @Arg('input', () => CreateExportInput, { description: 'What, and how.' }) input: CreateExportInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Export');
    return new ExportService(context.database).create(context, context.change(info), input, read);
  }

  @Authorized()
  @Mutation(() => ExportType, { description: 'Stops an export of one’s own that waits or is being written.' })
  cancelExport(
    @Arg('input', () => CancelExportInput, { description: 'Which.' }) { exportId }: CancelExportInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = numericId('export', exportId, 'input.exportId');
    const read = context.payloadReader(info, 'Export');
    return new ExportService(context.database).cancel(context, context.change(info), id, read);
  }
}
