import { codeParameter, textParameter } from '@wanchuang/web-client';

/** What is searched for, and the organisation whose drawer is open. */
export const hostsSchema = { q: textParameter(), host: codeParameter() };
