import type { Label } from '@wanchuang/domain-indicators';

/** Research tasks (Art. 5(4)), collaborations (Art. 16) and what enterprises commission (Art. 22(3)). */
export const ProjectKind = {
  RESEARCH_TASK: 'RESEARCH_TASK',
  COLLABORATION: 'COLLABORATION',
  COMMISSIONED: 'COMMISSIONED',
} as const;
export type ProjectKind = keyof typeof ProjectKind;

export const projectKindLabels: Readonly<Record<ProjectKind, Label>> = {
  RESEARCH_TASK: { zh: '科研任务', en: 'Research task' },
  COLLABORATION: { zh: '产学研合作', en: 'Collaboration' },
  COMMISSIONED: { zh: '横向课题', en: 'Commissioned by industry' },
};

/** The level of a research task (Art. 5(4)). */
export const ProjectLevel = { NATIONAL: 'NATIONAL', PROVINCIAL: 'PROVINCIAL', PREFECTURAL: 'PREFECTURAL' } as const;
export type ProjectLevel = keyof typeof ProjectLevel;

export const projectLevelLabels: Readonly<Record<ProjectLevel, Label>> = {
  NATIONAL: { zh: '国家级', en: 'National' },
  PROVINCIAL: { zh: '省（直辖市）级', en: 'Provincial' },
  PREFECTURAL: { zh: '地（市）级', en: 'Prefectural' },
};

export const ProjectState = { RUNNING: 'RUNNING', FINISHED: 'FINISHED', STOPPED: 'STOPPED' } as const;
export type ProjectState = keyof typeof ProjectState;

export const projectStateLabels: Readonly<Record<ProjectState, Label>> = {
  RUNNING: { zh: '在研', en: 'Running' },
  FINISHED: { zh: '已结题', en: 'Finished' },
  STOPPED: { zh: '已终止', en: 'Stopped' },
};
