import { Role } from '@wanchuang/domain-access';
import { numericId, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { checkedLine, checkedText } from '../expert/expert.check';
import { ConclusionService } from './conclusion.service';
import {
  AssignApplicationsInput,
  ConcludeApplicationInput,
  CreatePanelInput,
  PanelArgs,
  PanelStepInput,
  ReasonedPanelInput,
} from './panel.inputs';
import { PanelService } from './panel.service';
import { PanelConclusionType, PanelConnection, PanelType } from './panel.type';

const meant = ({ panelId, version }: PanelStepInput) => ({ id: numericId('panel', panelId, 'input.panelId'), version });

const reasonOf = ({ reason }: ReasonedPanelInput): string => checkedText('input.reason', reason, 2000);

const applicationKeys = ({ applicationIds }: AssignApplicationsInput): number[] =>
  applicationIds.map((id, index) => numericId('application', id, `input.applicationIds.${index}`));

@Resolver(() => PanelType)
export class PanelResolver {
  @Authorized(Role.BUREAU_OFFICER, Role.BUREAU_LEADER, Role.EXPERT)
  @Query(() => PanelConnection, {
    description: 'Panels, the latest meeting first; an expert finds those of the own seats.',
  })
  panels(@Args(() => PanelArgs) _args: PanelArgs): object {
    return readByCompiler();
  }

  @Authorized(Role.BUREAU_OFFICER, Role.BUREAU_LEADER, Role.EXPERT)
  @Query(() => PanelType, { nullable: true, description: 'One panel; null if there is none.' })
  panel(@Arg('id', () => ID, { description: 'Id of the panel.' }) _id: string): PanelType | null {
    return readByCompiler();
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => PanelType, { description: 'Plans a panel that is to consult on applications of a call (Art. 9(3)).' })
  createPanel(
    @Arg('input', () => CreatePanelInput, { description: 'The panel.' }) input: CreatePanelInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const panel = {
      callId: numericId('recognitionCall', input.callId, 'input.callId'),
      name: checkedText('input.name', checkedLine('input.name', input.name, 100), 100),
      meetingOn: input.meetingOn,
      place: checkedLine('input.place', input.place, 200),
    };
    return new PanelService().create(context.change(info), panel, context.payloadReader(info, 'Panel'));
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => PanelType, {
    description: 'Puts applications before a panel: they are in consultation then (Art. 9(3)).',
  })
  assignApplications(
    @Arg('input', () => AssignApplicationsInput, { description: 'Which, before which.' })
    input: AssignApplicationsInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Panel');
    return new PanelService().assign(context.change(info), meant(input), applicationKeys(input), read);
  }

  @Authorized(Role.BUREAU_LEADER)
  @Mutation(() => PanelType, {
    description:
      'Signs that fewer experts do than the policy asks for in principle; every kind is wanted all the same (Art. 9(3)).',
  })
  waivePanelSize(
    @Arg('input', () => ReasonedPanelInput, { description: 'Of which panel, and why.' }) input: ReasonedPanelInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Panel');
    return new PanelService().waiveSize(context.change(info), meant(input), reasonOf(input), read);
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => PanelType, { description: 'Begins the session of a panel and opens the sheets (Art. 9(3)).' })
  beginSession(
    @Arg('input', () => PanelStepInput, { description: 'Which.' }) input: PanelStepInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return new PanelService().begin(context.change(info), meant(input), context.payloadReader(info, 'Panel'));
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => PanelConclusionType, { description: 'Records what a panel concludes of an application (Art. 9(3)).' })
  concludeApplication(
    @Arg('input', () => ConcludeApplicationInput, { description: 'The conclusion.' }) input: ConcludeApplicationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const concluded = {
      panelId: numericId('panel', input.panelId, 'input.panelId'),
      applicationId: numericId('application', input.applicationId, 'input.applicationId'),
      conclusion: input.conclusion,
      opinion: checkedText('input.opinion', input.opinion, 8000),
      documentId: input.documentId == null ? null : numericId('file', input.documentId, 'input.documentId'),
    };
    const read = context.payloadReader(info, 'PanelConclusion');
    return new ConclusionService().conclude(context.change(info), concluded, read);
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => PanelType, { description: 'Ends a panel that has concluded of all its applications.' })
  concludePanel(
    @Arg('input', () => PanelStepInput, { description: 'Which.' }) input: PanelStepInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return new PanelService().conclude(context.change(info), meant(input), context.payloadReader(info, 'Panel'));
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => PanelType, {
    description: 'Gives up a panel before its session. Its applications stay in consultation, for another panel.',
  })
  cancelPanel(
    @Arg('input', () => ReasonedPanelInput, { description: 'Which, and why.' }) input: ReasonedPanelInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Panel');
    return new PanelService().cancel(context.change(info), meant(input), reasonOf(input), read);
  }
}
