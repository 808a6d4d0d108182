import { ProjectKind, ProjectLevel, ProjectState } from '@wanchuang/domain-operation';
import { day, money, note, oneOf, optionalDay, optionalOneOf, text } from '../register/column';
import type { Register } from '../register/register';
import type { ProjectType } from './project.type';

/** Register of projects (Art. 5(4), 16, 22(3)). */
export const projects: Register<ProjectType> = {
  table: 'project',
  idType: 'project',
  called: 'project',
  columns: {
    number: text,
    title: text,
    kind: oneOf(ProjectKind),
    level: optionalOneOf(ProjectLevel),
    partner: note,
    funding: money,
    state: oneOf(ProjectState),
    startedOn: day,
    endedOn: optionalDay,
  },
  naturalKey: ['number'],
  perCenter: true,
  searched: ['number', 'title', 'partner'],
  kinds: 'kind',
  levels: 'level',
  total: 'funding',
  rules: [
    {
      property: 'level',
      says: 'is given for research tasks, and for them alone',
      holds: ({ kind, level }) => (kind === 'RESEARCH_TASK') === (level !== null),
    },
    {
      property: 'endedOn',
      says: 'is before the day of the start',
      holds: ({ startedOn, endedOn }) => endedOn === null || endedOn >= startedOn,
    },
  ],
};
