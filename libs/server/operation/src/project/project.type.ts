import {
  ProjectKind,
  projectKindLabels,
  ProjectLevel,
  projectLevelLabels,
  ProjectState,
  projectStateLabels,
} from '@wanchuang/domain-operation';
import { connectionOf, DateScalar, DecimalScalar, NodeInterface } from '@wanchuang/server-platform';
import { registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, ObjectType } from 'type-graphql';
import { RegisterEntryType } from '../register/register-entry.type';

registerLabelledEnum('ProjectKind', 'Kinds of project (Art. 5(4), 16, 22(3)).', ProjectKind, projectKindLabels);
registerLabelledEnum('ProjectLevel', 'Levels of a research task (Art. 5(4)).', ProjectLevel, projectLevelLabels);
registerLabelledEnum('ProjectState', 'Where a project stands.', ProjectState, projectStateLabels);

@ObjectType('Project', {
  implements: NodeInterface,
  description: 'A research task, a collaboration or a commissioned project (Art. 5(4), 16, 22(3)).',
})
export class ProjectType extends RegisterEntryType {
  @Field(() => String, { description: 'Number of the project, unique in its center.' })
  number!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => ProjectKind, { description: 'Kind of project.' })
  kind!: ProjectKind;

  @Field(() => ProjectLevel, { nullable: true, description: 'Level of a research task; null for other projects.' })
  level!: ProjectLevel | null;

  @Field(() => String, { description: 'Who it is done with or for; may be empty.' })
  partner!: string;

  @Field(() => DecimalScalar, {
    description: 'Funding in the currency of the center’s jurisdiction; counted in the year of the start.',
  })
  funding!: string;

  @Field(() => ProjectState, { description: 'Where it stands.' })
  state!: ProjectState;

  @Field(() => DateScalar, { description: 'Day of the start: the year that it counts in.' })
  startedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the end; null while it goes on.' })
  endedOn!: string | null;
}

export const { ConnectionType: ProjectConnection } = connectionOf('Project', () => ProjectType);
