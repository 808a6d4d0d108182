import { faultLine, importFile } from '@wanchuang/server-analytics';
import type { Stage } from '../stage';

/** `import`: prints progress, every fault with its line and column, and what changed; a refused file sets exit code 1. */
export const importFromCommandLine = async (
  { database, clock }: Stage,
  file: string,
  mapping: string,
  dryRun: boolean,
): Promise<void> => {
  const result = await importFile({
    database,
    clock,
    file,
    mapping,
    dryRun,
    onProgress: (rows) => void process.stderr.write(`\r${rows} rows read`),
  });
  process.stderr.write('\n');
  for (const fault of result.faults) console.log(faultLine(fault));
  if (result.faultsTotal > 0) {
    console.log(`Nothing was written: ${result.faultsTotal} fault(s) in ${result.rows} rows.`);
    process.exitCode = 1;
    return;
  }
  const { counts } = result;
  const says = counts
    ? `${counts.valuesNew} values new, ${counts.valuesChanged} changed, ${counts.valuesUnchanged} unchanged; ${counts.centersNew} units new`
    : 'nothing to do';
  console.log(`${dryRun ? 'Dry run, nothing was written' : 'Loaded'}: ${result.rows} rows; ${says}.`);
};
