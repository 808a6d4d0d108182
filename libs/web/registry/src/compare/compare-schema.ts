import { codeParameter, codesParameter, type UrlStateOf, yearParameter } from '@wanchuang/web-client';

/** Which centers stand side by side, the first being the one that others are measured against. */
export const compareSchema = {
  j: codeParameter(),
  from: yearParameter(),
  to: yearParameter(),
  ids: codesParameter(),
};

export type CompareState = UrlStateOf<typeof compareSchema>;
