import {
  addressOf,
  codeParameter,
  indicatorYearParameter,
  printSearch,
  textParameter,
  type UrlStateOf,
  writeUrlState,
} from '@wanchuang/web-client';

/** Which figure is opened, and the value of it that somebody looks behind. */
export const evidenceSchema = {
  j: codeParameter(),
  /** `SUM~RD_INVESTMENT~2025~jurisdiction_2`: the figure's reference. */
  of: textParameter(),
  center: codeParameter(),
  behind: indicatorYearParameter(),
};

export type EvidenceState = UrlStateOf<typeof evidenceSchema>;

/** The page of the rows behind a figure. @param j the place that the page's head shows */
export function evidenceAddress(of: string, j: string | null): string {
  return addressOf('/evidence', evidenceSchema, { j, of });
}

/** The same page with one of its values open. */
export function valueSearch(search: string, { center, behind }: Pick<EvidenceState, 'center' | 'behind'>): string {
  return printSearch(writeUrlState(evidenceSchema, new URLSearchParams(search), { center, behind }));
}
