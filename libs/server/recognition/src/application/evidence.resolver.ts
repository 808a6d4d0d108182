import { Role } from '@wanchuang/domain-access';
import { numericId, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { AddEvidenceInput, AttachSealedScanInput, RemoveEvidenceInput } from './application.inputs';
import { ApplicationType } from './application.type';
import { EvidenceService } from './evidence.service';

const fileKey = (id: string): number => numericId('file', id, 'input.fileId');

@Resolver(() => ApplicationType)
export class EvidenceResolver {
  @Authorized(Role.HOST_OFFICER)
  @Mutation(() => ApplicationType, {
    description: 'Adds an uploaded file to an application as evidence. A seal ends with any change of the evidence.',
  })
  addEvidence(
    @Arg('input', () => AddEvidenceInput, { description: 'Which file, and what it stands for.' })
    input: AddEvidenceInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Application');
    const id = numericId('application', input.applicationId, 'input.applicationId');
    const added = { id, slot: input.slot, fileId: fileKey(input.fileId) };
    return new EvidenceService().add(context.change(info), added, read);
  }

  @Authorized(Role.HOST_OFFICER)
  @Mutation(() => ApplicationType, { description: 'Takes a file out of an application; it stays on record.' })
  removeEvidence(
    @Arg('input', () => RemoveEvidenceInput, { description: 'Which evidence.' }) input: RemoveEvidenceInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Application');
    const id = numericId('applicationEvidence', input.evidenceId, 'input.evidenceId');
    return new EvidenceService().remove(context.change(info), id, read);
  }

  @Authorized(Role.HOST_OFFICER)
  @Mutation(() => ApplicationType, {
    description:
      'Attaches the scan of the sealed print to the version that was printed, as long as it is the present one.',
  })
  attachSealedScan(
    @Arg('input', () => AttachSealedScanInput, { description: 'The scan, and the version that it is of.' })
    input: AttachSealedScanInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Application');
    const id = numericId('application', input.applicationId, 'input.applicationId');
    const scan = { id, number: input.versionNumber, fileId: fileKey(input.fileId) };
    return new EvidenceService().attachScan(context.change(info), scan, read);
  }
}
