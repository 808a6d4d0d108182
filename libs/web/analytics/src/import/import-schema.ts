import { codeParameter } from '@wanchuang/web-client';

/** Where an import stands: the uploaded file, and the run that checks and loads it. Who comes back finds it again. */
export const importSchema = {
  j: codeParameter(),
  file: codeParameter(),
  run: codeParameter(),
};
