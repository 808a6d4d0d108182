// Writes docs/rulebook.md; `--check` writes nothing and fails where it is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wanzhouPolicy } from '@wanchuang/domain-policy';
import { clauseCoverage } from './clause-coverage';
import { rulebookDocument } from './rulebook-document';

const root = join(__dirname, '../../../..');
const path = join(root, 'docs/rulebook.md');
const document = rulebookDocument(wanzhouPolicy, clauseCoverage(wanzhouPolicy, root));

if (!process.argv.includes('--check')) writeFileSync(path, document);
else if (readFileSync(path, 'utf8') !== document) {
  process.stderr.write('docs/rulebook.md is stale: run npm run generate and commit it\n');
  process.exitCode = 1;
}
