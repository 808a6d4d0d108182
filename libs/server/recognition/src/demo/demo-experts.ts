import type { ExpertKind } from '@wanchuang/domain-recognition';

interface DemoExpert {
  readonly name: string;
  readonly email: string;
  readonly kind: ExpertKind;
  readonly title: string;
  readonly fieldIds: readonly number[];
}

/** The demo's own expert, who is there before the others. */
export const ownExpert = { kind: 'TECHNICAL', title: '教授级高级工程师（虚拟）', fieldIds: [1, 3] } as const;

/** Synthetic experts beside the demo's own: three technical ones, of whom the last works for a host; management, finance. */
export const demoExperts: readonly DemoExpert[] = [
  {
    name: '技术专家甲（虚拟）',
    email: 'expert2@demo.invalid',
    kind: 'TECHNICAL',
    title: '研究员（虚拟）',
    fieldIds: [1, 2],
  },
  {
    name: '技术专家乙（虚拟）',
    email: 'expert3@demo.invalid',
    kind: 'TECHNICAL',
    title: '教授（虚拟）',
    fieldIds: [3, 4],
  },
  {
    name: '技术专家丙（虚拟）',
    email: 'expert4@demo.invalid',
    kind: 'TECHNICAL',
    title: '总工程师（虚拟）',
    fieldIds: [1, 5],
  },
  {
    name: '管理专家（虚拟）',
    email: 'expert5@demo.invalid',
    kind: 'MANAGEMENT',
    title: '研究员（虚拟）',
    fieldIds: [],
  },
  {
    name: '财务专家（虚拟）',
    email: 'expert6@demo.invalid',
    kind: 'FINANCE',
    title: '注册会计师（虚拟）',
    fieldIds: [],
  },
];
