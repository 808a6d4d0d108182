import type { ApplicationParty, ExpertKind, TieKind } from '@wanchuang/domain-recognition';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ExpertKindEnum, TieKindEnum } from '../expert/expert.enums';
import { enumOf } from '../reading/enum-of';

const PartEnum = enumOf('ApplicationPart', 'Which part an organisation has in an application (Art. 8(5)).', {
  HOST: { zh: '依托单位', en: 'Host, which leads' },
  PARTY: { zh: '参与单位', en: 'Party to the consortium' },
});

@ObjectType('PanelComposition', { description: 'Who sits on a panel now, held against the policy (Art. 9(3)).' })
export class PanelCompositionType {
  @Field(() => Int, { description: 'How many have accepted and were not recused.' })
  size!: number;

  @Field(() => Int, { description: 'How many are wanted in principle.' })
  minimum!: number;

  @Field(() => Boolean, { description: 'Whether the leader has waived the size, for as many as sit on it now.' })
  isSizeWaived!: boolean;

  @Field(() => [ExpertKindEnum], { description: 'Kinds of which nobody sits on it; that is never waived.' })
  missingKinds!: ExpertKind[];
}

@ObjectType('ConflictOrganisation', { description: 'An organisation on the way from an expert to an application.' })
export class ConflictOrganisationType {
  @Field(() => String, { description: 'Credit code, or the number in the register of one that has none.' })
  key!: string;

  @Field(() => String, { description: 'What it is called now.' })
  name!: string;
}

@ObjectType('ConflictReason', { description: 'Why an expert may not judge an application (Art. 9(3)).' })
export class ConflictReasonType {
  @Field(() => ID, { description: 'Which application.' })
  applicationId!: string;

  @Field(() => TieKindEnum, { description: 'What binds the expert to the first organisation of the way.' })
  kind!: TieKind;

  @Field(() => PartEnum, { description: 'Which part the last organisation of the way has in the application.' })
  part!: ApplicationParty['part'];

  @Field(() => [ConflictOrganisationType], {
    description: 'From the expert’s organisation over parent companies to the applicant’s.',
  })
  path!: ConflictOrganisationType[];

  @Field(() => String, { description: 'The clause.' })
  clause!: string;
}

@ObjectType('PanelCandidate', {
  description: 'An expert who could be asked onto a panel, and what speaks for and against it.',
})
export class PanelCandidateType {
  @Field(() => ID, { description: 'Which expert.' })
  expertId!: string;

  @Field(() => String, { nullable: true, description: 'Name.' })
  name!: string | null;

  @Field(() => String, { description: 'Professional title; empty: none is known.' })
  title!: string;

  @Field(() => ExpertKindEnum, { description: 'For which kind the expert would sit.' })
  kind!: ExpertKind;

  @Field(() => [ExpertKindEnum], { description: 'For which kinds the expert can sit, the main one first.' })
  kinds!: ExpertKind[];

  @Field(() => Boolean, { description: 'Whether nobody of that kind sits on it, or was asked.' })
  isNeeded!: boolean;

  @Field(() => Boolean, { description: 'Whether the expert is at home in a field of the applications.' })
  knowsField!: boolean;

  @Field(() => Int, { description: 'Seats that the expert took in the twelve months before.' })
  seatsLastYear!: number;

  @Field(() => [ConflictReasonType], { description: 'What keeps the expert from it; nothing: none is known.' })
  conflicts!: ConflictReasonType[];
}

@ObjectType('SeatedConflict', {
  description: 'Conflicts of interest that are known by now of somebody who sits or was asked.',
})
export class SeatedConflictType {
  @Field(() => ID, { description: 'Which seat.' })
  seatId!: string;

  @Field(() => [ConflictReasonType], { description: 'What keeps the expert from it.' })
  conflicts!: ConflictReasonType[];
}

@ObjectType('PanelDesk', { description: 'What a bureau composes a panel by (Art. 9(3)).' })
export class PanelDeskType {
  @Field(() => PanelCompositionType, { description: 'Who sits on it now, held against the policy.' })
  composition!: PanelCompositionType;

  @Field(() => [SeatedConflictType], {
    description:
      'Seats of which a conflict is known since they were offered: the panel neither begins nor concludes with them.',
  })
  seatedConflicts!: SeatedConflictType[];

  @Field(() => [PanelCandidateType], {
    description:
      'Who could be asked, best first: without conflict, of a kind that is missing, at home in the field, least burdened.',
  })
  candidates!: PanelCandidateType[];
}
