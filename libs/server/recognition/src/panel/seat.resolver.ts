import { Role } from '@wanchuang/domain-access';
import { numericId, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { checkedText } from '../expert/expert.check';
import {
  AcceptInvitationInput,
  type DeclarationInput,
  DeclineInvitationInput,
  InviteExpertInput,
  ReasonedSeatInput,
  type SeatStepInput,
} from './panel.inputs';
import { SeatService } from './seat.service';
import type { Declaration } from './seat.store';
import { SeatType } from './seat.type';

const meant = ({ seatId, version }: SeatStepInput) => ({ id: numericId('seat', seatId, 'input.seatId'), version });

const reasonOf = ({ reason }: ReasonedSeatInput): string => checkedText('input.reason', reason, 1000);

const declarationOf = ({ applicationId, hasConflict, reason }: DeclarationInput, index: number): Declaration => {
  const place = `input.declarations.${index}`;
  return {
    applicationId: numericId('application', applicationId, `${place}.applicationId`),
    hasConflict,
    reason: hasConflict ? checkedText(`${place}.reason`, reason ?? '', 1000) : null,
  };
};

@Resolver(() => SeatType)
export class SeatResolver {
  @Authorized(Role.BUREAU_OFFICER, Role.BUREAU_LEADER, Role.EXPERT)
  @Query(() => SeatType, { nullable: true, description: 'One seat; null if there is none.' })
  seat(@Arg('id', () => ID, { description: 'Id of the seat.' }) _id: string): SeatType | null {
    return readByCompiler();
  }

  @Authorized(Role.EXPERT)
  @Query(() => [SeatType], { description: 'One’s own seats, the latest invitation first.' })
  mySeats(): SeatType[] {
    return readByCompiler();
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => SeatType, {
    description: 'Asks an expert onto a panel, unless there is a conflict of interest (Art. 9(3)).',
  })
  inviteExpert(
    @Arg('input', () => InviteExpertInput, { description: 'Whom, onto which.' }) input: InviteExpertInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const invited = {
      panelId: numericId('panel', input.panelId, 'input.panelId'),
      expertId: numericId('expert', input.expertId, 'input.expertId'),
      kind: input.kind ?? null,
    };
    return new SeatService().invite(context.change(info), invited, context.payloadReader(info, 'Seat'));
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => SeatType, { description: 'Takes back an invitation that was not answered.' })
  removeSeat(
    @Arg('input', () => ReasonedSeatInput, { description: 'Which, and why.' }) input: ReasonedSeatInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Seat');
    return new SeatService().remove(context.change(info), meant(input), reasonOf(input), read);
  }

  @Authorized(Role.EXPERT)
  @Mutation(() => SeatType, {
    description:
      'Takes one’s own seat with a declaration for each application; one conflict, and it is given up (Art. 9(3)).',
  })
  acceptInvitation(
    @Arg('input', () => AcceptInvitationInput, { description: 'Which, and what is declared.' })
    input: AcceptInvitationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Seat');
    const declared = input.declarations.map(declarationOf);
    return new SeatService().accept(context.change(info), meant(input), declared, read);
  }

  @Authorized(Role.EXPERT)
  @Mutation(() => SeatType, { description: 'Does not take one’s own seat.' })
  declineInvitation(
    @Arg('input', () => DeclineInvitationInput, { description: 'Which, and why.' }) input: DeclineInvitationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const reason = checkedText('input.reason', input.reason ?? '', 1000, 0) || null;
    return new SeatService().decline(context.change(info), meant(input), reason, context.payloadReader(info, 'Seat'));
  }

  @Authorized(Role.EXPERT, Role.BUREAU_OFFICER)
  @Mutation(() => SeatType, {
    description:
      'Gives up a seat for a conflict of interest, until the panel has concluded; its sheets count no more (Art. 9(3)).',
  })
  recuseSeat(
    @Arg('input', () => ReasonedSeatInput, { description: 'Which, and why.' }) input: ReasonedSeatInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Seat');
    return new SeatService().recuse(context.change(info), meant(input), reasonOf(input), read);
  }
}
