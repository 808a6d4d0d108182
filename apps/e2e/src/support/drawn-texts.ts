import type { Page } from '@playwright/test';
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import type { DrawnText } from './in-page/drawn-text';

const script = buildSync({
  entryPoints: [join(__dirname, 'in-page/texts.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'drawn',
  target: 'es2022',
}).outputFiles[0]?.text;

/** Every line of text that is drawn, with what cuts it off and, in drawings, what it stands on. */
export const drawnTexts = (page: Page): Promise<readonly DrawnText[]> =>
  page.evaluate<readonly DrawnText[]>(`(() => { ${script} return drawn.drawnTexts(); })()`);
