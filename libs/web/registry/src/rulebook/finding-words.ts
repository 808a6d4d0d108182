import { type Finding, isSatisfied } from '@wanchuang/domain-policy';
import { type Dictionary, type Language, sayIn } from '@wanchuang/web-client';
import { findingText } from './finding.text';
import { outcomeFindingText } from './outcome-finding.text';
import { policyValueWords } from './policy-value';
import { findingListText, standingText } from './rulebook-terms.text';

export type Standing = keyof typeof standingText.entries;

/** What people have settled of a finding, or could. */
const settledStanding = ({ settledBy, settlement }: Finding): Standing | null => {
  if (settledBy === null) return null;
  const decided = settlement?.kind === settledBy ? settlement : null;
  if (settledBy === 'EXCEPTION') return decided?.isMet ? 'EXCEPTED' : 'EXCEPTABLE';
  if (settledBy === 'WAIVER') return decided?.isMet ? 'WAIVED' : 'WAIVABLE';
  if (decided === null) return 'TO_JUDGE';
  return decided.isMet ? 'JUDGED_MET' : 'JUDGED_UNMET';
};

/** Where a finding leaves the clause: a value that is not given yet is another thing than one that is too low. */
export const standingOf = (finding: Finding): Standing => {
  if (finding.verdict === 'MET') return 'MET';
  const settled = settledStanding(finding);
  if (settled !== null) return settled;
  return finding.message.endsWith('.missing') || finding.message.endsWith('.noEvidence') ? 'MISSING' : 'UNMET';
};

/** What stands in the way, what does not, and what somebody still has to do. */
export const countFindings = (findings: readonly Finding[]) => {
  const satisfied = findings.filter(isSatisfied).length;
  const barring = findings.filter((finding) => standingOf(finding) === 'UNMET').length;
  return { total: findings.length, satisfied, barring, open: findings.length - satisfied - barring };
};

const sentences: Dictionary = { ...findingText.entries, ...outcomeFindingText.entries };

/** A finding as a sentence with its values in words; a rule that nobody has put in words yet is told by its name. */
export const findingSentence = (finding: Finding, language: Language): string => {
  const wording = sentences[finding.message];
  const sentence = wording?.[language];
  if (typeof sentence !== 'string') {
    const standing = sayIn(standingText, language)(standingOf(finding));
    return sayIn(findingListText, language)('another', { rule: finding.rule, standing });
  }
  const { observed, threshold, unit } = finding;
  const values: Readonly<Record<string, string>> = {
    observed: policyValueWords(observed, unit, language),
    threshold: policyValueWords(threshold, unit, language),
    count: String(observed),
  };
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);
};
