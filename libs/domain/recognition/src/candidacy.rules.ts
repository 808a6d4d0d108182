import {
  addYears,
  asUsed,
  compareDecimals,
  type Finding,
  type FindingValue,
  isDecimal,
  judge,
  type Interpretation,
  judgement,
  type ParameterInForce,
  type PolicyTerms,
  type Rule,
  type RuleContext,
  type Settlement,
} from '@wanchuang/domain-policy';
import { centerName, checkCenterName } from '@wanchuang/domain-registry';
import type { CandidacyFacts } from './candidacy';
import type { EvidenceSlotName } from './evidence-slot';
import { isConsortium } from './missing-parts';
import { reachingBanRules } from './reaching-ban.rules';

type Decided = Omit<Finding, 'rule' | 'clause'>;
type CandidacyRule = Rule<CandidacyFacts>;

const plain = {
  observed: null,
  threshold: null,
  unit: null,
  parameter: null,
  settledBy: null,
  settlement: null,
} as const;

interface Measured {
  readonly observed: FindingValue | null;
  readonly isMet: boolean;
  readonly unit: Decided['unit'];
  readonly message: string;
}

/** A quantity held against a parameter. */
const measured = <Value extends FindingValue>(parameter: ParameterInForce<Value>, found: Measured): Decided => ({
  ...plain,
  verdict: found.isMet ? 'MET' : 'UNMET',
  observed: found.observed,
  threshold: parameter.value,
  unit: found.unit,
  parameter: asUsed(parameter),
  message: `${found.message}.${found.observed === null ? 'missing' : found.isMet ? 'met' : 'unmet'}`,
});

const isAtLeast = (observed: string | null, least: string): boolean =>
  observed !== null && isDecimal(observed) && compareDecimals(observed, least) >= 0; // it is judged while it is typed

/** Met, or unmet until there is evidence, and then a judgement. */
const judgedWithEvidence = (facts: CandidacyFacts, rule: string, slots: readonly EvidenceSlotName[]): Decided => {
  const missing = slots.filter((slot) => !facts.evidence.includes(slot));
  return missing.length > 0
    ? {
        ...plain,
        verdict: 'UNMET',
        observed: slots.length - missing.length,
        threshold: slots.length,
        message: `${rule}.noEvidence`,
      }
    : judgement(facts.settlements[rule] ?? null, `${rule}.judged`);
};

const hostKind: CandidacyRule = {
  name: 'hostKind',
  clause: 'Art. 8(1)',
  decide: ({ host }, { parameter }) => {
    const kinds = parameter('hostKinds');
    return measured(kinds, {
      observed: host.kind,
      isMet: kinds.value.includes(host.kind),
      unit: 'code',
      message: 'hostKind',
    });
  },
};

const cleanRecord: CandidacyRule = {
  name: 'cleanRecord',
  clause: 'Art. 8(1)',
  decide: ({ host, form, appliesOn }, { parameter }) => {
    const years = parameter('cleanRecordYears');
    const kinds = parameter('cleanRecordKinds').value;
    const since = addYears(appliesOn, -years.value);
    const counting = host.record.filter(
      ({ kind, occurredOn }) => kinds.includes(kind) && occurredOn >= since && occurredOn <= appliesOn,
    );
    if (!form.declaresCleanRecord && counting.length === 0) {
      return {
        ...plain,
        verdict: 'UNMET',
        unit: 'year',
        threshold: years.value,
        parameter: asUsed(years),
        message: 'cleanRecord.missing',
      };
    }
    return measured(years, {
      observed: counting.length,
      isMet: counting.length === 0,
      unit: 'year',
      message: 'cleanRecord',
    });
  },
};

const districtStrategy: CandidacyRule = {
  name: 'districtStrategy',
  clause: 'Art. 8(2)',
  decide: ({ settlements }) => judgement(settlements['districtStrategy'] ?? null, 'districtStrategy.judged'),
};

const stableTeam: CandidacyRule = {
  name: 'stableTeam',
  clause: 'Art. 8(3)',
  decide: (facts) => judgedWithEvidence(facts, 'stableTeam', ['TEAM']),
};

const internalRules: CandidacyRule = {
  name: 'internalRules',
  clause: 'Art. 8(4)',
  decide: (facts) => judgedWithEvidence(facts, 'internalRules', ['INTERNAL_RULES']),
};

const consortium: CandidacyRule = {
  name: 'consortium',
  clause: 'Art. 8(5)',
  decide: ({ form, evidence }) => {
    if (!isConsortium(form)) {
      return { ...plain, verdict: 'MET', observed: 0, message: 'consortium.single' };
    }
    const has = [
      form.parties.length > 0,
      form.parties.length > 0 && form.parties.every(({ duties }) => duties.trim() !== ''),
      form.leadCommitment.trim() !== '',
      evidence.includes('AGREEMENT'),
    ];
    const done = has.filter(Boolean).length;
    const verdict = done === has.length ? 'MET' : 'UNMET';
    return {
      ...plain,
      verdict,
      observed: done,
      threshold: has.length,
      message: `consortium.${verdict === 'MET' ? 'met' : 'unmet'}`,
    };
  },
};

const rdStaff: CandidacyRule = {
  name: 'rdStaff',
  clause: 'Art. 8(6)',
  decide: ({ form }, { parameter }) => {
    const least = parameter('rdStaffMinimum');
    const isMet = form.rdStaff !== null && form.rdStaff >= least.value;
    return measured(least, { observed: form.rdStaff, isMet, unit: 'person', message: 'rdStaff' });
  },
};

const head: CandidacyRule = {
  name: 'head',
  clause: 'Art. 8(6)',
  decide: (facts) => judgedWithEvidence(facts, 'head', ['HEAD']),
};

/** Art. 8(7): below the standard, a special industry may be excepted by the bureau in writing; no other may. */
const exceptable = (
  rule: 'floorSpace' | 'instruments',
  parameterName: 'floorSpaceMinimum' | 'instrumentsMinimum',
  unit: 'm2' | 'CNY',
) => ({
  name: rule,
  clause: 'Art. 8(7)',
  decide: ({ form, settlements }: CandidacyFacts, { parameter }: RuleContext): Decided => {
    const least = parameter(parameterName);
    const observed = form[rule];
    const found = measured(least, { observed, isMet: isAtLeast(observed, least.value), unit, message: rule });
    const isSpecial =
      form.specialIndustry !== null && parameter('specialIndustries').value.includes(form.specialIndustry);
    if (found.verdict === 'MET' || observed === null || !isSpecial) return found;
    const settlement = settlements[rule] ?? null;
    const isExcepted = settlement?.kind === 'EXCEPTION' && settlement.isMet;
    return {
      ...found,
      verdict: isExcepted ? 'EXCEPTED' : 'UNMET',
      settledBy: 'EXCEPTION',
      settlement,
      message: `${rule}.${isExcepted ? 'excepted' : 'exceptable'}`,
    };
  },
});

const floorSpace: CandidacyRule = exceptable('floorSpace', 'floorSpaceMinimum', 'm2');
const instruments: CandidacyRule = exceptable('instruments', 'instrumentsMinimum', 'CNY');

/** Art. 8(8) holds in principle: the bureau may waive it in writing. */
const hostResearchSpending: CandidacyRule = {
  name: 'hostResearchSpending',
  clause: 'Art. 8(8)',
  decide: ({ form, settlements }, { parameter }) => {
    const least = parameter('hostResearchSpendingMinimum');
    const observed = form.hostResearchSpending;
    const isMet = isAtLeast(observed, least.value);
    const found = measured(least, { observed, isMet, unit: 'CNY', message: 'hostResearchSpending' });
    if (isMet || observed === null) return found;
    const settlement: Settlement | null = settlements['hostResearchSpending'] ?? null;
    const message = settlement?.kind === 'WAIVER' ? 'hostResearchSpending.waived' : 'hostResearchSpending.waivable';
    return { ...found, verdict: 'WAIVABLE', settledBy: 'WAIVER', settlement, message };
  },
};

const results: CandidacyRule = {
  name: 'results',
  clause: 'Art. 8(9)',
  decide: ({ settlements }) => judgement(settlements['results'] ?? null, 'results.judged'),
};

const intellectualProperty: CandidacyRule = {
  name: 'intellectualProperty',
  clause: 'Art. 8(9)',
  decide: ({ form, evidence }) => {
    const owns = form.ownsIntellectualProperty;
    const isMet = owns === true && evidence.includes('INTELLECTUAL_PROPERTY');
    const said = owns === null ? 'missing' : owns ? 'noEvidence' : 'unmet';
    return {
      ...plain,
      verdict: isMet ? 'MET' : 'UNMET',
      observed: owns,
      threshold: true,
      unit: 'yes-no',
      message: `intellectualProperty.${isMet ? 'met' : said}`,
    };
  },
};

const transferIncome: CandidacyRule = {
  name: 'transferIncome',
  clause: 'Art. 8(9)',
  decide: ({ form }, { parameter }) => {
    const least = parameter('transferIncomeMinimum');
    const observed = form.transferIncome;
    return measured(least, {
      observed,
      isMet: isAtLeast(observed, least.value),
      unit: 'CNY',
      message: 'transferIncome',
    });
  },
};

const name: CandidacyRule = {
  name: 'name',
  clause: 'Art. 26',
  decide: ({ form, isNameTaken }, { parameter }) => {
    const pattern = parameter('centerNamePattern');
    const whole = centerName(pattern.value, form.chosenName);
    const check = checkCenterName(pattern.value, whole);
    const state = form.chosenName === '' ? 'missing' : !check.ok ? 'malformed' : isNameTaken ? 'taken' : 'met';
    return {
      ...plain,
      verdict: state === 'met' ? 'MET' : 'UNMET',
      observed: form.chosenName === '' ? null : whole,
      threshold: pattern.value,
      unit: 'pattern',
      parameter: asUsed(pattern),
      message: `name.${state}`,
    };
  },
};

/**
 * The standard by which a center is recognised (Art. 8), how far the bans of others reach (Art. 24), and how it is named
 * (Art. 26), in the order of the clauses.
 */
export const candidacyRules: readonly CandidacyRule[] = [
  hostKind,
  cleanRecord,
  districtStrategy,
  stableTeam,
  internalRules,
  consortium,
  rdStaff,
  head,
  floorSpace,
  instruments,
  hostResearchSpending,
  results,
  intellectualProperty,
  transferIncome,
  ...reachingBanRules,
  name,
];

/** Those for which there are facts. */
const rulesFor = ({ barredOthers }: CandidacyFacts): readonly CandidacyRule[] =>
  barredOthers === undefined ? candidacyRules.filter((rule) => !reachingBanRules.includes(rule)) : candidacyRules;

/** What the rules say of an application on a day: while it is typed, when it is submitted, and when it is decided of. */
export const judgeCandidacy = (
  facts: CandidacyFacts,
  policy: PolicyTerms,
  on: string,
  interpretations: readonly Interpretation[] = [],
) => judge(rulesFor(facts), facts, policy, on, interpretations);
