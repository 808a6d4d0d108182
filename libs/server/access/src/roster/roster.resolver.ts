import { Role } from '@wanchuang/domain-access';
import { ExpectedError, ReadElsewhere, RequestContext } from '@wanchuang/server-platform';
import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { rosterFilesOf } from './provided-roster';
import { RosterService } from './roster.service';
import { LoadRosterInput, RosterReportType } from './roster.type';

const serviceOf = ({ database }: RequestContext): RosterService => {
  const files = rosterFilesOf(database);
  if (!files) throw new ExpectedError('UNAVAILABLE', 'This server takes no files');
  return new RosterService(database, files);
};

@Resolver()
export class RosterResolver {
  @Authorized(Role.ADMINISTRATOR)
  @ReadElsewhere()
  @Query(() => RosterReportType, {
    description: 'What an uploaded file of people and organisations would change, and what is wrong with it.',
  })
  checkRoster(
    @Arg('fileId', () => ID, { description: 'Id that the upload answered.' }) fileId: string,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return serviceOf(context).check(context, fileId);
  }

  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => RosterReportType, {
    description:
      'Loads a file of people and organisations, all or nothing. Organisations are known by their code, people by their e-mail address; what is empty stays as it is, roles are given and never ended.',
  })
  loadRoster(
    @Arg('input', () => LoadRosterInput, { description: 'The file.' }) { fileId, sha256 }: LoadRosterInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return serviceOf(context).load(context, fileId, sha256);
  }
}
