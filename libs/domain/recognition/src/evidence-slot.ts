import type { Words } from '@wanchuang/domain-lifecycle';

/** What a file of an application stands for: each kind of evidence belongs to a clause. */
export interface EvidenceSlot {
  readonly clause: string;
  readonly words: Words;
  /** Wanted before the application is submitted. */
  readonly isWanted: 'ALWAYS' | 'OF_CONSORTIUM' | 'NEVER';
}

export const evidenceSlots = {
  CONSTRUCTION_PLAN: { clause: 'Art. 9(2)', isWanted: 'ALWAYS', words: { zh: '建设方案', en: 'Construction plan' } },
  CREDIT_RECORD: {
    clause: 'Art. 8(1)',
    isWanted: 'ALWAYS',
    words: { zh: '信用与守法证明', en: 'Proof of a clean record' },
  },
  TEAM: { clause: 'Art. 8(3)', isWanted: 'ALWAYS', words: { zh: '技术团队材料', en: 'Technical team' } },
  INTERNAL_RULES: { clause: 'Art. 8(4)', isWanted: 'ALWAYS', words: { zh: '内部管理制度', en: 'Internal rules' } },
  AGREEMENT: {
    clause: 'Art. 8(5)',
    isWanted: 'OF_CONSORTIUM',
    words: { zh: '联合建设协议书', en: 'Agreement of the consortium' },
  },
  STAFF_LIST: { clause: 'Art. 8(6)', isWanted: 'ALWAYS', words: { zh: '研发人员名册', en: 'List of R&D staff' } },
  HEAD: { clause: 'Art. 8(6)', isWanted: 'ALWAYS', words: { zh: '主要负责人材料', en: 'Head of the center' } },
  PREMISES: { clause: 'Art. 8(7)', isWanted: 'ALWAYS', words: { zh: '研发场地证明', en: 'Proof of floor space' } },
  INSTRUMENTS: { clause: 'Art. 8(7)', isWanted: 'ALWAYS', words: { zh: '科研仪器清单', en: 'List of instruments' } },
  SPENDING: { clause: 'Art. 8(8)', isWanted: 'ALWAYS', words: { zh: '研发投入证明', en: 'Proof of R&D spending' } },
  INTELLECTUAL_PROPERTY: {
    clause: 'Art. 8(9)',
    isWanted: 'ALWAYS',
    words: { zh: '知识产权证明', en: 'Proof of intellectual property' },
  },
  TRANSFER_INCOME: {
    clause: 'Art. 8(9)',
    isWanted: 'ALWAYS',
    words: { zh: '成果转化收入证明', en: 'Proof of transfer income' },
  },
  OTHER: { clause: 'Art. 9(2)', isWanted: 'NEVER', words: { zh: '其他材料', en: 'Other' } },
} as const satisfies Readonly<Record<string, EvidenceSlot>>;
export type EvidenceSlotName = keyof typeof evidenceSlots;

/** What a kind of evidence is called. */
export const evidenceSlotLabels = Object.fromEntries(
  Object.entries(evidenceSlots).map(([name, { words }]) => [name, words]),
) as Readonly<Record<EvidenceSlotName, Words>>; // the keys of a literal

/** The kinds of evidence that an application wants. */
export const wantedSlots = (isConsortium: boolean): EvidenceSlotName[] =>
  Object.entries(evidenceSlots).flatMap(([name, { isWanted }]) =>
    isEvidenceSlot(name) && (isWanted === 'ALWAYS' || (isWanted === 'OF_CONSORTIUM' && isConsortium)) ? [name] : [],
  );

export const isEvidenceSlot = (name: string): name is EvidenceSlotName => Object.hasOwn(evidenceSlots, name);
