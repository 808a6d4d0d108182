import { Verdict } from '@wanchuang/domain-policy';
import { DecisionKind, decisionKindLabels } from '@wanchuang/domain-registry';
import { connectionOf, DateScalar, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { JurisdictionType } from '../jurisdiction/jurisdiction.type';
import { PolicyDocumentType, PolicyRevisionType } from '../policy/policy-document.type';
import { registerLabelledEnum } from '../reading/labelled-enum';

registerLabelledEnum('DecisionKind', 'What is decided in writing (Art. 8, 9).', DecisionKind, decisionKindLabels);
registerEnumType(Verdict, {
  name: 'Verdict',
  description: 'What a rule says of a case.',
  valuesConfig: {
    MET: { description: 'The clause is met.' },
    UNMET: { description: 'The clause is not met.' },
    EXCEPTED: { description: 'Not met; the clause itself lets the bureau make an exception, and it has made one.' },
    WAIVABLE: { description: 'Not met; the clause holds in principle, and the bureau may waive it.' },
    JUDGEMENT: { description: 'People judge it; it is recorded, never computed.' },
  },
});

export const SettlementKind = { EXCEPTION: 'EXCEPTION', WAIVER: 'WAIVER', JUDGEMENT: 'JUDGEMENT' } as const;
export type SettlementKind = keyof typeof SettlementKind;
registerEnumType(SettlementKind, {
  name: 'SettlementKind',
  description: 'By what kind of written decision a finding is settled.',
  valuesConfig: {
    EXCEPTION: { description: 'The clause allows less (Art. 8(7)).' },
    WAIVER: { description: 'The clause holds in principle (Art. 8(8)).' },
    JUDGEMENT: { description: 'People have judged it.' },
  },
});

@ObjectType('FindingSettlement', { description: 'What people have decided of a finding in writing.' })
export class FindingSettlementType {
  @Field(() => SettlementKind, { description: 'Kind of decision.' })
  kind!: SettlementKind;

  @Field(() => Boolean, {
    description: 'Of a judgement: whether the clause is met; true for an exception and a waiver.',
  })
  isMet!: boolean;

  @Field(() => String, { description: 'The reason, in writing.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'The day of the decision.' })
  decidedOn!: string;
}

@ObjectType('Finding', { description: 'What one rule said of one case: what decides is what explains.' })
export class FindingType {
  @Field(() => String, { description: 'Name of the rule.' })
  rule!: string;

  @Field(() => String, { description: 'The clause, such as Art. 8(6).' })
  clause!: string;

  @Field(() => Verdict, { description: 'What the rule said.' })
  verdict!: Verdict;

  @Field(() => String, { nullable: true, description: 'What was found, as text; null: it was not given.' })
  observed!: string | null;

  @Field(() => String, { nullable: true, description: 'What it was held against, as text; null: nothing is measured.' })
  threshold!: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of both, as parameters have it; null: none.' })
  unit!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the parameter that was asked; null: none.' })
  parameter!: string | null;

  @Field(() => String, { nullable: true, description: 'Its value as it was in force, as text.' })
  parameterValue!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of that value.' })
  parameterFromOn!: string | null;

  @Field(() => SettlementKind, {
    nullable: true,
    description: 'By which written decision it can be settled; null: by none, nothing else can be waived.',
  })
  settledBy!: SettlementKind | null;

  @Field(() => FindingSettlementType, { nullable: true, description: 'What people had decided of it; null: nothing.' })
  settlement!: FindingSettlementType | null;

  @Field(() => [ID], { description: 'Interpretations of the clause that held on the day (Art. 27).' })
  interpretationIds!: string[];

  @Field(() => String, { description: 'Key of the sentence that explains it, such as rdStaff.unmet.' })
  message!: string;
}

@ObjectType('Decision', {
  implements: NodeInterface,
  description: 'What was decided in writing, with the findings it rests on. It never changes: another one follows it.',
})
export class DecisionType extends NodeInterface {
  @Field(() => DecisionKind, { description: 'What was decided.' })
  kind!: DecisionKind;

  @Field(() => JurisdictionType, { description: 'The jurisdiction whose bureau or department decided it.' })
  jurisdiction!: Relation<JurisdictionType>;

  @Field(() => String, { description: 'Id of what it is about, such as application_42.' })
  subject!: string;

  @Field(() => DateScalar, { description: 'The day of the decision.' })
  decidedOn!: string;

  @Field(() => String, { description: 'What came of it.' })
  outcome!: string;

  @Field(() => String, { description: 'The reason, in writing; may be empty.' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'The person who signed it; null also for those who are not told.' })
  signedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of that person; null also for those who are not told.' })
  signerName!: string | null;

  @Field(() => PolicyDocumentType, {
    nullable: true,
    description: 'The policy it was decided by; null: none was in force.',
  })
  policy!: Relation<PolicyDocumentType> | null;

  @Field(() => PolicyRevisionType, {
    nullable: true,
    description: 'The text of that policy it rests on, which may have been put right since; null: none was in force.',
  })
  policyRevision!: Relation<PolicyRevisionType> | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why nothing was found: BEFORE_POLICY, AFTER_POLICY or NO_VALUE (Art. 28); null where something was.',
  })
  noFindings!: string | null;

  @Field(() => [FindingType], { description: 'What the rules said, in the order of the clauses.' })
  trace!: FindingType[];

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date;
}

export const { ConnectionType: DecisionConnection } = connectionOf('Decision', () => DecisionType);
