import { DateTimeScalar, DecimalScalar } from '@wanchuang/server-platform';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ApplicationStateEnum } from '../application/application-enums';
import { RecognitionStage } from './progress-enums';

@ObjectType('ProgressCall', { description: 'A call that applications were submitted to.' })
export class ProgressCallType {
  @Field(() => ID, { description: 'The call.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it closes, or closed.' })
  closesAt!: Date | null;

  @Field(() => Int, { description: 'How many applications were submitted to it.' })
  applications!: number;
}

@ObjectType('StageCount', {
  description:
    'How many applications came to a stage, and what became of those that came no further: the next stage, and these, add up to it.',
})
export class StageCountType {
  @Field(() => RecognitionStage, { description: 'The stage.' })
  stage!: RecognitionStage;

  @Field(() => Int, { description: 'Applications that came to it, now or earlier.' })
  reached!: number;

  @Field(() => Int, { description: 'Of these, on their way: somebody is to take the next step.' })
  underway!: number;

  @Field(() => Int, { description: 'Returned to the host now.' })
  returned!: number;

  @Field(() => Int, { description: 'Not recommended (Art. 9(2)).' })
  declined!: number;

  @Field(() => Int, { description: 'Refused at the deliberation (Art. 9(4)).' })
  refused!: number;

  @Field(() => Int, { description: 'Withdrawn by the host.' })
  withdrawn!: number;

  @Field(() => Int, { description: 'Struck out, an objection being upheld (Art. 9(4)).' })
  struckOut!: number;
}

const daysOf = (what: string) => ({
  nullable: true,
  description: `${what} of these stays, in calendar days; null without any.`,
});

@ObjectType('StateStay', {
  description:
    'How long applications stay in a state: calendar days in China from the day of entering to the day of leaving it.',
})
export class StateStayType {
  @Field(() => ApplicationStateEnum, { description: 'The state.' })
  state!: string;

  @Field(() => Int, { description: 'Stays that are over: an application that came twice counts twice.' })
  finished!: number;

  @Field(() => DecimalScalar, daysOf('The shortest'))
  min!: string | null;

  @Field(() => DecimalScalar, daysOf('Lower quartile'))
  p25!: string | null;

  @Field(() => DecimalScalar, daysOf('Median'))
  median!: string | null;

  @Field(() => DecimalScalar, daysOf('Upper quartile'))
  p75!: string | null;

  @Field(() => DecimalScalar, daysOf('The longest'))
  max!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Median over all calls of the place, in the same fields; null without a stay that is over.',
  })
  medianOfAllCalls!: string | null;

  @Field(() => Int, { description: 'Applications in the state now.' })
  waiting!: number;

  @Field(() => Int, { description: 'Of these, longer than the median over all calls.' })
  overMedian!: number;

  @Field(() => Int, { nullable: true, description: 'Days of the one that is in it the longest; null without any.' })
  longestWaiting!: number | null;
}

const outcome = (what: string) => ({ description: `Applications of which the clause is ${what}.` });

@ObjectType('ClauseOutcomes', {
  description:
    'What the rules last said of a clause, in one technology field: when an application was submitted, a finding settled, or the bureau decided.',
})
export class ClauseOutcomesType {
  @Field(() => String, { description: 'Name of the rule.' })
  rule!: string;

  @Field(() => String, { description: 'The clause, such as Art. 8(6).' })
  clause!: string;

  @Field(() => String, { description: 'Code of the technology field.' })
  fieldCode!: string;

  @Field(() => Int, outcome('met'))
  met!: number;

  @Field(() => Int, outcome('excepted in writing (Art. 8(7))'))
  excepted!: number;

  @Field(() => Int, outcome('waived in writing (Art. 8(8))'))
  waived!: number;

  @Field(() => Int, outcome('judged to be met'))
  judged!: number;

  @Field(() => Int, outcome('not met, or judged not to be'))
  unmet!: number;

  @Field(() => Int, outcome('still to be judged, excepted or waived'))
  open!: number;
}

@ObjectType('RecognitionProgress', {
  description: 'How far applications came, how long each step takes, and which clauses they meet (Art. 8, 9).',
})
export class RecognitionProgressType {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Data cut-off: when one of these applications last took a step; null without any.',
  })
  dataCutOff!: Date | null;

  @Field(() => [ProgressCallType], {
    description: 'Calls that applications were submitted to, in whatever field; the newest first, at most 200.',
  })
  calls!: ProgressCallType[];

  @Field(() => [StageCountType], { description: 'The stages of the way, in their order.' })
  stages!: StageCountType[];

  @Field(() => [StateStayType], { description: 'The states in which applications wait, in the order of the way.' })
  stays!: StateStayType[];

  @Field(() => [ClauseOutcomesType], {
    description: 'Clauses in the order of the rules, by technology field; only what findings are kept of.',
  })
  clauses!: ClauseOutcomesType[];
}
