import {
  asUsed,
  type Finding,
  type IsoDate,
  judge,
  type PolicyTerms,
  type Rule,
  type Settlement,
} from '@wanchuang/domain-policy';
import type { ExpertKind, PanelFacts } from './panel-lifecycle';
import { meanOf, meetsMean } from './scoring-sheet';

/** A waiver of the size of a panel, which holds for as many experts as sat when it was signed. */
export interface SizeWaiver {
  readonly reason: string;
  readonly size: number;
  readonly on: IsoDate;
}

/** Who sits on a panel now: those who have accepted and have not been recused. */
export interface CompositionFacts {
  /** The kind for which each of them sits: one each, whatever else somebody could sit for. */
  readonly seated: readonly ExpertKind[];
  readonly waiver: SizeWaiver | null;
}

const settlementOf = ({ seated, waiver }: CompositionFacts): Settlement | null =>
  waiver === null || seated.length < waiver.size
    ? null
    : { kind: 'WAIVER', isMet: true, reason: waiver.reason, on: waiver.on };

export const missingKinds = (seated: readonly ExpertKind[], wanted: readonly string[]): string[] =>
  wanted.filter((kind) => !seated.some((one) => one === kind));

const panelSize: Rule<CompositionFacts> = {
  name: 'panelSize',
  clause: 'Art. 9(3)',
  decide: (facts, { parameter }) => {
    const least = parameter('panelSizeMinimum');
    const size = facts.seated.length;
    const isMet = size >= least.value;
    return {
      verdict: isMet ? 'MET' : 'WAIVABLE',
      observed: size,
      threshold: least.value,
      unit: 'person',
      parameter: asUsed(least),
      settledBy: isMet ? null : 'WAIVER',
      settlement: isMet ? null : settlementOf(facts),
      message: `panelSize.${isMet ? 'met' : 'unmet'}`,
    };
  },
};

/** The size may be waived; that each kind sits on it may not. */
const panelKinds: Rule<CompositionFacts> = {
  name: 'panelKinds',
  clause: 'Art. 9(3)',
  decide: ({ seated }, { parameter }) => {
    const kinds = parameter('panelKinds');
    const missing = missingKinds(seated, kinds.value);
    const isMet = missing.length === 0;
    return {
      verdict: isMet ? 'MET' : 'UNMET',
      observed: kinds.value.filter((kind) => !missing.includes(kind)),
      threshold: kinds.value,
      unit: 'code',
      parameter: asUsed(kinds),
      settledBy: null,
      settlement: null,
      message: `panelKinds.${isMet ? 'met' : 'unmet'}`,
    };
  },
};

export const compositionRules: readonly Rule<CompositionFacts>[] = [panelSize, panelKinds];

/** What the rules say of who sits on a panel. */
export const judgeComposition = (facts: CompositionFacts, policy: PolicyTerms, on: IsoDate) =>
  judge(compositionRules, facts, policy, on);

/** The kinds that the policy asks for, as the findings have it. */
export const wantedKinds = (findings: readonly Finding[]): readonly string[] => {
  const kinds = findings.find(({ rule }) => rule === 'panelKinds')?.threshold;
  return Array.isArray(kinds) ? kinds : [];
};

/** What the life cycles look at, as the findings have it: there is no second count. */
export function compositionFacts(
  findings: readonly Finding[],
): Pick<PanelFacts, 'size' | 'minimum' | 'isSizeWaived' | 'missingKinds'> {
  const size = findings.find(({ rule }) => rule === 'panelSize');
  const kinds = findings.find(({ rule }) => rule === 'panelKinds');
  const present = Array.isArray(kinds?.observed) ? kinds.observed : [];
  return {
    size: Number(size?.observed ?? 0),
    minimum: Number(size?.threshold ?? Number.POSITIVE_INFINITY),
    isSizeWaived: size?.settlement?.isMet ?? false,
    missingKinds: wantedKinds(findings).filter((kind) => !present.includes(kind)),
  };
}

export interface ConclusionFacts extends CompositionFacts {
  /** Totals of the sheets that were handed in by those who sit on it. */
  readonly totals: readonly number[];
}

/** The pass mark is the bureau's order: no clause gives one. It bars a conclusion in favour, and none else. */
const panelMean: Rule<ConclusionFacts> = {
  name: 'panelMean',
  clause: 'Art. 9(3)',
  decide: ({ totals }, { parameter }) => {
    const mark = parameter('panelPassMark');
    const isMet = meetsMean(totals, mark.value);
    const observed = meanOf(totals);
    return {
      verdict: isMet ? 'MET' : 'UNMET',
      observed,
      threshold: mark.value,
      unit: 'point',
      parameter: asUsed(mark),
      settledBy: null,
      settlement: null,
      message: `panelMean.${observed === null ? 'missing' : isMet ? 'met' : 'unmet'}`,
    };
  },
};

export const conclusionRules: readonly Rule<ConclusionFacts>[] = [...compositionRules, panelMean];

/** What the rules say before a panel concludes of one application. */
export const judgeConclusion = (facts: ConclusionFacts, policy: PolicyTerms, on: IsoDate) =>
  judge(conclusionRules, facts, policy, on);
