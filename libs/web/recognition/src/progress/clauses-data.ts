import type { FindingOutcome } from '@wanchuang/domain-recognition';
import { technologyFields } from '@wanchuang/domain-registry';
import { type Language, nameOf, sayIn } from '@wanchuang/web-client';
import { clauseWords } from '@wanchuang/web-registry';
import { type PartCounts, type PartRow, type PlotTable, type RowPart, sumOfParts } from '@wanchuang/web-ui';
import { shareOf } from './funnel-data';
import { greatest } from './greatest';
import { findingOutcomeText, progressText, ruleText } from './progress.text';
import type { ClauseOutcomes } from './use-progress';

export interface ClauseRow extends PartRow<FindingOutcome> {
  readonly spoken: string;
}

export interface ClausesView {
  readonly title: string;
  readonly sentence: string;
  readonly parts: readonly RowPart<FindingOutcome>[];
  readonly rows: readonly ClauseRow[];
  readonly spoken: string;
  readonly table: PlotTable;
  /** One clause is broken down by field. */
  readonly isOfOne: boolean;
}

/** In the order in which they are stacked: satisfied first, then what is open, then what is not met. */
const drawn = [
  { key: 'MET', tone: 'excellent', pattern: 'plain' },
  { key: 'JUDGED', tone: 'good', pattern: 'lines' },
  { key: 'EXCEPTED', tone: 'sky', pattern: 'counter-lines' },
  { key: 'WAIVED', tone: 'plum', pattern: 'bars' },
  { key: 'OPEN', tone: 'stone', pattern: 'dots' },
  { key: 'UNMET', tone: 'poor', pattern: 'cross' },
] as const;

type Counts = Readonly<Record<FindingOutcome, number>>;
const nothing: Counts = { MET: 0, JUDGED: 0, EXCEPTED: 0, WAIVED: 0, OPEN: 0, UNMET: 0 };

const added = (counts: Counts, { met, judged, excepted, waived, open, unmet }: ClauseOutcomes): Counts => ({
  MET: counts.MET + met,
  JUDGED: counts.JUDGED + judged,
  EXCEPTED: counts.EXCEPTED + excepted,
  WAIVED: counts.WAIVED + waived,
  OPEN: counts.OPEN + open,
  UNMET: counts.UNMET + unmet,
});

/** Satisfied of those that are decided; null while none is. */
export const passRate = (counts: PartCounts<FindingOutcome>): number | null => {
  const [open, unmet] = [counts.OPEN ?? 0, counts.UNMET ?? 0];
  const decided = sumOfParts(counts) - open;
  return decided === 0 ? null : (decided - unmet) / decided;
};

interface Group {
  readonly key: string;
  readonly rule: string;
  readonly clause: string;
  readonly fieldCode: string;
  readonly counts: Counts;
}

/** Adds up what has the same key, in the order of the answer. */
function grouped(clauses: readonly ClauseOutcomes[], keyOf: (one: ClauseOutcomes) => string): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const one of clauses) {
    const key = keyOf(one);
    const { rule, clause, fieldCode } = one;
    groups.set(key, { key, rule, clause, fieldCode, counts: added(groups.get(key)?.counts ?? nothing, one) });
  }
  return [...groups.values()];
}

const isRule = (rule: string): rule is keyof typeof ruleText.entries => Object.hasOwn(ruleText.entries, rule);

/** A rule that nobody has put in words yet is told by its name. */
const ruleWord = (rule: string, language: Language): string => (isRule(rule) ? sayIn(ruleText, language)(rule) : rule);

const fieldWord = (code: string, language: Language): string => {
  const field = technologyFields.find((one) => one.code === code);
  return field ? nameOf(field, language) : code;
};

/** `8(6)` of `Art. 8(6)`. */
const shortClause = (clause: string): string => clause.replace(/^Art\. /, '');

const rateWords = (counts: Counts, language: Language): string => {
  const say = sayIn(progressText, language);
  const rate = passRate(counts);
  return rate === null ? say('undecided') : say('rateNote', { rate: shareOf(rate, 1) });
};

/** Puts outcomes into rows of each clause, or of each field for one clause, a sentence and a table of both. */
export function clausesView(
  clauses: readonly ClauseOutcomes[],
  chosen: string | null,
  call: string,
  language: Language,
): ClausesView {
  const say = sayIn(progressText, language);
  const ofOne = clauses.filter(({ rule }) => rule === chosen);
  const isOfOne = ofOne.length > 0;
  const byRule = grouped(clauses, ({ rule, clause }) => `${rule} ${clause}`);
  const shown = isOfOne ? grouped(ofOne, ({ fieldCode }) => fieldCode) : byRule;
  const [first] = shown;
  const title =
    isOfOne && first
      ? say('clauseTitle', {
          rule: ruleWord(first.rule, language),
          clause: clauseWords(first.clause, language),
          call,
        })
      : say('clausesTitle', { call });
  const rows = shown.map((group) => rowOf(group, isOfOne, language));
  return {
    title,
    sentence: sentenceOf(shown, isOfOne, language),
    parts: drawn.map((part) => ({ ...part, label: sayIn(findingOutcomeText, language)(part.key) })),
    rows,
    spoken: say('clausesLabel', {
      rows: rows.map(({ label, note }) => say('clauseRow', { rule: `${label} `, rate: note })).join(say('semicolon')),
    }),
    table: tableOf(clauses, title, language),
    isOfOne,
  };
}

function rowOf({ key, rule, clause, fieldCode, counts }: Group, isOfOne: boolean, language: Language): ClauseRow {
  const say = sayIn(progressText, language);
  const note = rateWords(counts, language);
  const word = ruleWord(rule, language);
  return {
    key: isOfOne ? fieldCode : rule,
    label: isOfOne ? fieldWord(fieldCode, language) : `${word} ${shortClause(clause)}`,
    counts,
    note,
    spoken: isOfOne ? key : say('openClause', { rule: word, clause: clauseWords(clause, language), rate: note }),
  };
}

function lowestWords(lowest: readonly Group[], rate: string, isOfOne: boolean, language: Language): string {
  const say = sayIn(progressText, language);
  const [only, ...others] = lowest;
  if (!only || others.length > 0) return say(isOfOne ? 'lowestFields' : 'lowestOfSome', { count: lowest.length, rate });
  const { rule, clause, fieldCode } = only;
  return isOfOne
    ? say('lowestField', { field: fieldWord(fieldCode, language), rate })
    : say('lowest', { rule: ruleWord(rule, language), clause: clauseWords(clause, language), rate });
}

function sentenceOf(groups: readonly Group[], isOfOne: boolean, language: Language): string {
  const say = sayIn(progressText, language);
  if (groups.length === 0) return '';
  const rated = groups.flatMap((group) => {
    const rate = passRate(group.counts);
    return rate === null ? [] : [{ group, rate }];
  });
  const lowest = greatest(rated, ({ rate }) => -rate);
  const lowestRate = lowest[0]?.rate;
  const sum = (key: FindingOutcome): number => groups.reduce((all, { counts }) => all + counts[key], 0);
  const [excepted, waived, open] = [sum('EXCEPTED'), sum('WAIVED'), sum('OPEN')];
  const said = [
    lowestRate === undefined
      ? null
      : lowestRate === 1
        ? say('allPass')
        : lowestWords(
            lowest.map(({ group }) => group),
            shareOf(lowestRate, 1),
            isOfOne,
            language,
          ),
    excepted + waived > 0 ? say('settled', { excepted, waived }) : null,
    open > 0 ? say('stillOpen', { count: open }) : null,
  ].filter((part) => part !== null);
  return `${said.join(say('semicolon'))}${say('stop')}`;
}

/** Every clause in every field: what the rows add up. */
function tableOf(clauses: readonly ClauseOutcomes[], caption: string, language: Language): PlotTable {
  const say = sayIn(progressText, language);
  return {
    caption,
    columns: [
      say('clause'),
      say('field'),
      ...drawn.map(({ key }) => sayIn(findingOutcomeText, language)(key)),
      say('rate'),
    ],
    rows: clauses.map((one) => {
      const counts = added(nothing, one);
      const rate = passRate(counts);
      return {
        key: `${one.rule} ${one.clause} ${one.fieldCode}`,
        cells: [
          say('ruleAndClause', { rule: ruleWord(one.rule, language), clause: clauseWords(one.clause, language) }),
          fieldWord(one.fieldCode, language),
          ...drawn.map(({ key }) => String(counts[key])),
          rate === null ? null : shareOf(rate, 1),
        ],
      };
    }),
  };
}
