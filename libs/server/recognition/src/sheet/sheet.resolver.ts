import { Role } from '@wanchuang/domain-access';
import {
  isScore,
  longestOpinion,
  sheetCriteria,
  type SheetContent,
  type SheetScores,
} from '@wanchuang/domain-recognition';
import { numericId, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { checkedText } from '../expert/expert.check';
import { ReopenScoringSheetInput, SaveScoringSheetInput, type SheetScoreInput, SheetStepInput } from './sheet.inputs';
import { SheetService } from './sheet.service';
import { ScoringSheetType } from './sheet.type';

const meant = ({ sheetId, version }: SheetStepInput) => ({
  id: numericId('scoringSheet', sheetId, 'input.sheetId'),
  version,
});

/** @throws ExpectedError BAD_USER_INPUT for points that cannot be given, or a criterion twice */
const scoresOf = (given: readonly SheetScoreInput[]): SheetScores => {
  for (const [index, { criterion, points }] of given.entries()) {
    const place = `input.scores.${index}`;
    if (!isScore(criterion, points))
      throw badInput(place, points, `0 to ${sheetCriteria[criterion].points} are wanted`);
    if (given.findIndex((one) => one.criterion === criterion) !== index)
      throw badInput(place, criterion, 'it is given twice');
  }
  return Object.fromEntries(given.map(({ criterion, points }) => [criterion, points]));
};

const opinion = (place: string, text: string): string => checkedText(`input.${place}`, text, longestOpinion, 0);

const contentOf = (input: SaveScoringSheetInput): SheetContent => ({
  scores: scoresOf(input.scores),
  directionOpinion: opinion('directionOpinion', input.directionOpinion),
  keyTasksOpinion: opinion('keyTasksOpinion', input.keyTasksOpinion),
  safeguardsOpinion: opinion('safeguardsOpinion', input.safeguardsOpinion),
  conclusion: input.conclusion ?? null,
});

@Resolver(() => ScoringSheetType)
export class SheetResolver {
  @Authorized(Role.BUREAU_OFFICER, Role.BUREAU_LEADER, Role.EXPERT)
  @Query(() => ScoringSheetType, { nullable: true, description: 'One scoring sheet; null if there is none.' })
  scoringSheet(@Arg('id', () => ID, { description: 'Id of the sheet.' }) _id: string): ScoringSheetType | null {
    return readByCompiler();
  }

  @Authorized(Role.EXPERT)
  @Mutation(() => ScoringSheetType, { description: 'Keeps one’s own sheet as far as it is written (Art. 9(3)).' })
  saveScoringSheet(
    @Arg('input', () => SaveScoringSheetInput, { description: 'What stands in it.' }) input: SaveScoringSheetInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'ScoringSheet');
    return new SheetService().save(context.change(info), meant(input), contentOf(input), read);
  }

  @Authorized(Role.EXPERT)
  @Mutation(() => ScoringSheetType, { description: 'Hands in one’s own sheet: it is written no more (Art. 9(3)).' })
  handInScoringSheet(
    @Arg('input', () => SheetStepInput, { description: 'Which.' }) input: SheetStepInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return new SheetService().handIn(context.change(info), meant(input), context.payloadReader(info, 'ScoringSheet'));
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => ScoringSheetType, { description: 'Lets an expert write on in a sheet that was handed in.' })
  reopenScoringSheet(
    @Arg('input', () => ReopenScoringSheetInput, { description: 'Which, and why.' }) input: ReopenScoringSheetInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const reason = checkedText('input.reason', input.reason, 1000);
    const read = context.payloadReader(info, 'ScoringSheet');
    return new SheetService().reopen(context.change(info), meant(input), reason, read);
  }
}
