import type { ApplicationState, ApplicationStep, EvidenceSlotName } from '@wanchuang/domain-recognition';
import { PersonType } from '@wanchuang/server-access';
import { StoredFileType } from '@wanchuang/server-files';
import { DateScalar, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { ApplicationStateEnum, ApplicationStepEnum, EvidenceSlotEnum } from './application-enums';

@ObjectType('ApplicationVersion', {
  implements: NodeInterface,
  description: 'A form as it was frozen to be printed and sealed (Art. 9(2)).',
})
export class ApplicationVersionType extends NodeInterface {
  @Field(() => Int, { description: 'Counted from 1 within the application.' })
  number!: number;

  @Field(() => String, { description: 'What the host wrote, as JSON text.' })
  form!: string;

  @Field(() => String, {
    description: 'SHA-256 of the form and of its evidence, 64 hexadecimal digits: it is printed on the form.',
  })
  sha256!: string;

  @Field(() => DateTimeScalar, { description: 'When it was frozen.' })
  madeAt!: Date;

  @Field(() => PersonType, { nullable: true, description: 'Who froze it, for those who may know.' })
  maker!: Relation<PersonType> | null;

  @Field(() => StoredFileType, {
    nullable: true,
    description: 'The scan of the sealed print; null until there is one.',
  })
  scan!: Relation<StoredFileType> | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the scan was attached.' })
  sealedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted, the last time; null: never.' })
  submittedAt!: Date | null;
}

@ObjectType('ApplicationEvidence', {
  implements: NodeInterface,
  description: 'A file that an application rests on (Art. 8).',
})
export class ApplicationEvidenceType extends NodeInterface {
  @Field(() => EvidenceSlotEnum, { description: 'What it stands for.' })
  slot!: EvidenceSlotName;

  @Field(() => StoredFileType, { description: 'The file.' })
  file!: Relation<StoredFileType>;

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  addedAt!: Date;
}

@ObjectType('ApplicationStep', {
  implements: NodeInterface,
  description: 'A step that an application took; none is ever changed.',
})
export class ApplicationStepType extends NodeInterface {
  @Field(() => ApplicationStepEnum, { description: 'What was done.' })
  step!: ApplicationStep;

  @Field(() => ApplicationStateEnum, { description: 'The state before.' })
  fromState!: ApplicationState;

  @Field(() => ApplicationStateEnum, { description: 'The state after.' })
  toState!: ApplicationState;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Why, where a reason was given: of a return or a withdrawal.' })
  reason!: string | null;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Who took it, for those who may know; null too for the program itself.',
  })
  taker!: Relation<PersonType> | null;
}

@ObjectType('ApplicationComment', {
  implements: NodeInterface,
  description: 'What a department or the bureau has to say of a form that it returns (Art. 6).',
})
export class ApplicationCommentType extends NodeInterface {
  @Field(() => Int, { nullable: true, description: 'Number of the version that it is about; null: none was frozen.' })
  versionNumber!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The field of the form, or the kind of evidence, that it is about; null: the whole.',
  })
  field!: string | null;

  @Field(() => String, { description: 'What is said.' })
  text!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  madeAt!: Date;

  @Field(() => Boolean, { description: 'Whether the department says it; false: the bureau.' })
  byDepartment!: boolean;

  @Field(() => PersonType, { nullable: true, description: 'Who says it, for those who may know.' })
  maker!: Relation<PersonType> | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the form was submitted again; null: it is still to be answered.',
  })
  closedAt!: Date | null;
}

@ObjectType('HostRecordEntry', {
  description: 'What stands against the clean record of a host, under its credit code (Art. 8(1)).',
})
export class HostRecordEntryType {
  @Field(() => String, { description: 'Kind of entry, by the code that the policy uses.' })
  kind!: string;

  @Field(() => DateScalar, { description: 'The day on which it happened.' })
  occurredOn!: string;
}
