import { type IndicatorYear, addressOf, printSearch, readUrlState, writeUrlState } from '@wanchuang/web-client';
import { centerSchema } from './center-schema';

/** The address of a center's page from any other page: place and years go along, what narrowed the other page does not. */
export function centerAddress(search: string, id: string, behind: IndicatorYear | null = null): string {
  const { j, from, to } = readUrlState(centerSchema, new URLSearchParams(search)).state;
  return addressOf(`/centers/${id}`, centerSchema, { j, from, to, behind });
}

/** The address of the same page with the rows behind a number open. */
export function behindSearch(search: string, behind: IndicatorYear): string {
  return printSearch(writeUrlState(centerSchema, new URLSearchParams(search), { behind }));
}
