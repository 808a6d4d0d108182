import { Role } from '@wanchuang/domain-access';
import { requireSignedIn } from '@wanchuang/server-access';
import { numericId, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { Arg, Args, Authorized, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { checkedDocument, checkedQueryName, checkedVariables } from './saved-query.check';
import {
  ChangeQueryInput,
  DeleteQueryInput,
  PublishQueryInput,
  SavedQueryArgs,
  SaveQueryInput,
} from './saved-query.inputs';
import { type Meant, SavedQueryService } from './saved-query.service';
import type { QueryChange } from './saved-query.store';
import { DeletedQueryType, SavedQueryConnection, SavedQueryType } from './saved-query.type';

/** Those who read figures of a whole jurisdiction. */
const readers = [Role.BUREAU_OFFICER, Role.BUREAU_LEADER, Role.EVALUATOR, Role.ANALYST];

const meant = ({ savedQueryId, version }: Pick<ChangeQueryInput, 'savedQueryId' | 'version'>): Meant => ({
  id: numericId('savedQuery', savedQueryId, 'input.savedQueryId'),
  version,
});

const changeOf = (input: ChangeQueryInput, schema: GraphQLSchema): QueryChange => {
  const { name, document, variables, isShared } = input;
  return {
    ...(name == null ? {} : { name: checkedQueryName(name) }),
    ...(document == null ? {} : { document: checkedDocument(document, schema) }),
    ...(variables == null ? {} : { variables: checkedVariables(variables) }),
    ...(isShared == null ? {} : { isShared }),
  };
};

const serviceOf = (context: RequestContext): SavedQueryService => {
  const { personId } = requireSignedIn(context);
  return new SavedQueryService({ personId, access: context.access });
};

@Resolver(() => SavedQueryType)
export class SavedQueryResolver {
  @Authorized(...readers)
  @Query(() => SavedQueryConnection, {
    description: 'One’s own saved queries and those that others share in one’s jurisdictions, the newest first.',
  })
  savedQueries(@Args(() => SavedQueryArgs) _args: SavedQueryArgs): object {
    return readByCompiler();
  }

  @Authorized(...readers)
  @Mutation(() => SavedQueryType, { description: 'Keeps a query of one’s own.' })
  saveQuery(
    @Arg('input', () => SaveQueryInput, { description: 'The query.' }) input: SaveQueryInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const query = {
      jurisdictionId: numericId('jurisdiction', input.jurisdictionId, 'input.jurisdictionId'),
      name: checkedQueryName(input.name),
      document: checkedDocument(input.document, info.schema),
      variables: checkedVariables(input.variables ?? ''),
      isShared: input.isShared,
    };
    return serviceOf(context).save(context.change(info), query, context.payloadReader(info, 'SavedQuery'));
  }

  @Authorized(...readers)
  @Mutation(() => SavedQueryType, { description: 'Changes, shares or stops sharing one of one’s own saved queries.' })
  changeQuery(
    @Arg('input', () => ChangeQueryInput, { description: 'Which, and what of it.' }) input: ChangeQueryInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const change = changeOf(input, info.schema);
    const read = context.payloadReader(info, 'SavedQuery');
    return serviceOf(context).change(context.change(info), meant(input), change, read);
  }

  @Authorized(...readers)
  @Mutation(() => SavedQueryType, {
    description:
      'Publishes one of one’s own saved queries as a persisted document, or takes it back: programs with a token send its documentId instead of the text.',
  })
  publishQuery(
    @Arg('input', () => PublishQueryInput, { description: 'Which.' }) input: PublishQueryInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const read = context.payloadReader(info, 'SavedQuery');
    return serviceOf(context).publish(context.change(info), meant(input), input.isPublished, read);
  }

  @Authorized(...readers)
  @Mutation(() => DeletedQueryType, { description: 'Deletes one of one’s own saved queries, published or not.' })
  deleteQuery(
    @Arg('input', () => DeleteQueryInput, { description: 'Which.' }) input: DeleteQueryInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return serviceOf(context).delete(context.change(info), meant(input));
  }
}
