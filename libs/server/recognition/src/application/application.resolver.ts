import { Role } from '@wanchuang/domain-access';
import { numericId, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { ApplicationFormService } from './application-form.service';
import {
  ApplicationArgs,
  ApplicationFilter,
  ApplicationInput,
  NameCheckArgs,
  SaveApplicationFormInput,
  StartApplicationInput,
  WithdrawApplicationInput,
} from './application.inputs';
import { ApplicationConnection, ApplicationCountType, ApplicationType, NameCheckType } from './application.type';
import { SubmissionService } from './submission.service';

const applicationKey = (id: string): number => numericId('application', id, 'input.applicationId');

@Resolver(() => ApplicationType)
export class ApplicationResolver {
  @Authorized()
  @Query(() => ApplicationConnection, {
    description: 'Applications that the viewer has to do with; those that have waited longest come first.',
  })
  applications(@Args(() => ApplicationArgs) _args: ApplicationArgs): object {
    return readByCompiler();
  }

  @Authorized()
  @Query(() => ApplicationType, { nullable: true, description: 'One application; null if there is none.' })
  application(@Arg('id', () => ID, { description: 'Id of the application.' }) _id: string): ApplicationType | null {
    return readByCompiler();
  }

  @Authorized()
  @Query(() => [ApplicationCountType], {
    description: 'How many applications stand in each state, in the order of their life.',
  })
  applicationCounts(
    @Arg('filter', () => ApplicationFilter, { nullable: true, description: 'Which ones; all without it.' })
    _filter?: ApplicationFilter | null,
  ): ApplicationCountType[] {
    return readByCompiler();
  }

  @Authorized()
  @Query(() => NameCheckType, {
    description:
      'Whether a center can have a name, over the names that are borne, were borne and are asked for (Art. 26).',
  })
  nameCheck(@Args(() => NameCheckArgs) _args: NameCheckArgs): NameCheckType {
    return readByCompiler();
  }

  @Authorized(Role.HOST_OFFICER)
  @Mutation(() => ApplicationType, {
    description: 'Begins an application to an open call, one of each host (Art. 9(2)).',
  })
  startApplication(
    @Arg('input', () => StartApplicationInput, { description: 'To which call, and for which host.' })
    input: StartApplicationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return new ApplicationFormService().start(
      context.change(info),
      numericId('recognitionCall', input.callId, 'input.callId'),
      numericId('organisation', input.hostId, 'input.hostId'),
      context.payloadReader(info, 'Application'),
    );
  }

  @Authorized(Role.HOST_OFFICER)
  @Mutation(() => ApplicationType, {
    description:
      'Saves the form as it is typed, with the department that is asked: the whole form, on the version that was seen. A seal ends with any change of the form.',
  })
  saveApplicationForm(
    @Arg('input', () => SaveApplicationFormInput, { description: 'The form.' }) input: SaveApplicationFormInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { version, form, departmentId } = input;
    const save = {
      id: applicationKey(input.applicationId),
      version,
      form,
      departmentId: departmentId == null ? departmentId : numericId('organisation', departmentId, 'input.departmentId'),
    };
    return new ApplicationFormService().save(context.change(info), save, context.payloadReader(info, 'Application'));
  }

  @Authorized(Role.HOST_OFFICER)
  @Mutation(() => ApplicationType, {
    description: 'Freezes form and evidence as a version with a number and a hash, to be printed and sealed.',
  })
  fixApplicationVersion(
    @Arg('input', () => ApplicationInput, { description: 'Which application.' }) input: ApplicationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Application');
    const id = applicationKey(input.applicationId);
    return new ApplicationFormService().fix(context.change(info), id, input.version, read);
  }

  @Authorized(Role.HOST_OFFICER)
  @Mutation(() => ApplicationType, {
    description:
      'Hands an application in, for the first time or again: complete, sealed, in time, and nothing of Art. 8, 24 and 26 stands in its way.',
  })
  submitApplication(
    @Arg('input', () => ApplicationInput, { description: 'Which application.' }) input: ApplicationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Application');
    const id = applicationKey(input.applicationId);
    return new SubmissionService().submit(context.change(info), id, input.version, read);
  }

  @Authorized(Role.HOST_OFFICER)
  @Mutation(() => ApplicationType, { description: 'Takes an application back for good; its name is free again.' })
  withdrawApplication(
    @Arg('input', () => WithdrawApplicationInput, { description: 'Which application, and why.' })
    input: WithdrawApplicationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Application');
    const { version, reason } = input;
    const request = { id: applicationKey(input.applicationId), version, reason };
    return new SubmissionService().withdraw(context.change(info), request, read);
  }
}
