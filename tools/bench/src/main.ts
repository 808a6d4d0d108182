import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureScale } from './measure/measure-scale';
import { canReadProcesses } from './measure/processor-time';
import { queryNames, readOptions } from './options';
import { mergeResults, resultsIn, withResults } from './report/document';
import type { ScaleResult } from './report/results';
import { scaleTable } from './report/tables';
import { endAll } from './servers/child';

const documentFile = join(__dirname, '../../../docs/bench.md');

const write = (result: ScaleResult): void => {
  const document = readFileSync(documentFile, 'utf8');
  writeFileSync(documentFile, withResults(document, mergeResults(resultsIn(document), [result])));
};

/** Each size is printed and written when it is done, so that trouble with the second does not lose the first. */
const bench = async (parameters: readonly string[]): Promise<void> => {
  const options = readOptions(parameters);
  const written = options.write && queryNames.every((name) => options.queries.includes(name));
  if (!canReadProcesses()) console.log('This system has no /proc: processor time and memory are not reported.');
  for (const scale of options.scales) {
    console.log(`\n── ${scale}`);
    const result = await measureScale(scale, options);
    if (!result) continue;
    console.log(`\n${scaleTable(result)}`);
    if (written) write(result);
  }
  console.log(written ? '\nWritten to docs/bench.md.' : '\nNot written to docs/bench.md.');
};

/** Ends every process that was started, then this one; what fails for that reason is not told. */
let stopping = false;
const stopAndExit = (code: number): void => {
  if (stopping) return;
  stopping = true;
  void endAll().finally(() => process.exit(code));
};

process.on('SIGINT', () => stopAndExit(130));
process.on('SIGTERM', () => stopAndExit(143));

bench(process.argv.slice(2)).catch((error: unknown) => {
  if (!stopping) console.error(error instanceof Error ? `\n${error.message}\n` : error);
  stopAndExit(1);
});
