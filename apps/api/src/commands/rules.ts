import type { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parsePolicy, type Policy } from '@wanchuang/domain-policy';
import { type Database, ExpectedError } from '@wanchuang/server-platform';
import { compareDecisions, loadPolicy, type Rerun, verifyDecisions } from '@wanchuang/server-registry';
import { reruns } from '../schema';
import type { Stage } from '../stage';

type Say = (line: string) => void;

/** `rules load`: @throws ExpectedError that tells all faults of the file */
export const loadRules = async (database: Database, text: string, say: Say): Promise<void> => {
  const { documentNumber, isNew } = await database.transact('local', (tx) => loadPolicy(tx, text));
  say(isNew ? `${documentNumber} is loaded.` : `${documentNumber} is loaded already: nothing changes.`);
};

const verdicts = ({ clause, rule, before, after }: Rerun['differences'][number]): string =>
  `  ${clause} ${rule}: ${before ?? 'not asked'} → ${after ?? 'not asked'}`;

const linesOf = ({ id, kind, subject, on, differences }: Rerun): string[] => [
  `${id}  ${on}  ${kind}  ${subject}`,
  ...(differences.length === 0 ? ['  the same verdicts, with other values'] : differences.map(verdicts)),
];

interface Counts {
  readonly same: number;
  readonly different: number;
  /** Those that no column knows how to ask again. */
  readonly unknown: number;
}

const told = async (all: AsyncIterable<Rerun>, say: Say): Promise<Counts> => {
  const counts = { SAME: 0, DIFFERENT: 0, UNKNOWN: 0 };
  for await (const rerun of all) {
    counts[rerun.result] += 1;
    if (rerun.result === 'DIFFERENT') for (const line of linesOf(rerun)) say(line);
  }
  return { same: counts.SAME, different: counts.DIFFERENT, unknown: counts.UNKNOWN };
};

const unaskedWords = (unknown: number): string => (unknown === 0 ? '' : ` ${unknown} could not be asked again.`);

/** `rules verify`: every decision is asked again. @returns how many give the same findings, and how many do not */
export const verifyRules = async (database: Database, say: Say): Promise<Counts> => {
  const counts = await told(verifyDecisions(database.reader(), reruns), say);
  const { same, different, unknown } = counts;
  say(`${same} decisions give the same findings, ${different} do not.${unaskedWords(unknown)}`);
  return counts;
};

const checkedPolicy = (text: string): Policy => {
  const read = parsePolicy(text);
  if (read.ok) return read.policy;
  const faults = read.faults.map(({ path, message }) => `  ${path || 'the file'} ${message}`);
  throw new ExpectedError('BAD_USER_INPUT', `The policy has ${faults.length} fault(s):\n${faults.join('\n')}`);
};

/** `rules compare`: which past decisions of the policy's place would differ under it; nothing is written. */
export const compareRules = async (
  database: Database,
  text: string,
  { asJson, say }: { readonly asJson: boolean; readonly say: Say },
): Promise<void> => {
  const policy = checkedPolicy(text);
  const reader = database.reader();
  const [place] = await reader.rows<{ id: number }>('SELECT id FROM jurisdiction WHERE code = $1', [
    policy.jurisdictionCode,
  ]);
  if (!place) throw new ExpectedError('NOT_FOUND', `There is no jurisdiction ${policy.jurisdictionCode}`);
  const all = compareDecisions(reader, reruns, { policy, jurisdictionId: place.id });
  if (asJson) {
    const list: Rerun[] = [];
    for await (const rerun of all) if (rerun.result !== 'SAME') list.push(rerun);
    return say(JSON.stringify({ documentNumber: policy.documentNumber, decisions: list }, null, 2));
  }
  const { same, different, unknown } = await told(all, say);
  const under = `Under ${policy.documentNumber} ${different} decisions would rest on other findings, ${same} on the same.`;
  say(`${under}${unaskedWords(unknown)}`);
};

/** Adds the commands of the rulebook. */
export const addRulesCommands = (
  program: Command,
  onStage: (work: (stage: Stage) => Promise<void>) => Promise<void>,
): void => {
  const rules = program.command('rules').description('policies, and what was decided by them');
  const say: Say = (line) => console.log(line);
  const textOf = (file: string): Promise<string> => readFile(resolve(file), 'utf8');
  rules
    .command('load')
    .description('bring a policy into force at the place that made it; the one that it replaces ends')
    .requiredOption('--policy <file>', 'JSON file of the policy')
    .action(({ policy }: { policy: string }) =>
      onStage(async ({ database }) => loadRules(database, await textOf(policy), say)),
    );
  rules
    .command('verify')
    .description('ask every decision again: each must give the findings that it rests on')
    .action(() =>
      onStage(async ({ database }) => {
        const { different } = await verifyRules(database, say);
        if (different > 0) process.exitCode = 1;
      }),
    );
  rules
    .command('compare')
    .description('say which past decisions would rest on other findings under a policy; nothing is written')
    .requiredOption('--policy <file>', 'JSON file of the policy')
    .option('--json', 'as JSON', false)
    .action(({ policy, json }: { policy: string; json: boolean }) =>
      onStage(async ({ database }) => compareRules(database, await textOf(policy), { asJson: json, say })),
    );
};
