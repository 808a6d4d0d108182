import { codeParameter } from '@wanchuang/web-client';

/** Pages of calls know their place only. */
export const callsSchema = {};
export const publicCallsSchema = { j: codeParameter() };
