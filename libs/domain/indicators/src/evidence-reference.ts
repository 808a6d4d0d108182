/**
 * What a figure is of: enough to open the rows behind it. Written as one readable text, which a cell of a table, an
 * address and an argument hold alike: `SUM~RD_INVESTMENT~2025~jurisdiction_2~field_EQUIPMENT`.
 */
export interface EvidenceReference {
  /** What was computed of the values, such as SUM or RATIO. */
  readonly measure: string;
  /** Of which indicators, by code; none: the whole catalogue. */
  readonly indicatorCodes: readonly string[];
  /** RATIO: the indicator below the line, and per how many units of it. */
  readonly over: string | null;
  readonly per: string | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** With the jurisdictions below it. */
  readonly jurisdictionId: string | null;
  /** Without them. */
  readonly onlyJurisdictionId: string | null;
  readonly centerIds: readonly string[] | null;
  readonly fieldCodes: readonly string[] | null;
  readonly departmentIds: readonly string[] | null;
  /** NONE: centers without a department; REST: those, and all below `jurisdictionId`, whose departments are their own. */
  readonly departmentsLeft: 'NONE' | 'REST' | null;
  readonly statuses: readonly string[] | null;
  readonly sources: readonly string[] | null;
  readonly verifications: readonly string[] | null;
  /** Of the imported file; NONE: facts without one. */
  readonly sourceCurrency: string | null;
  /** What was believed at this instant; null: now. */
  readonly asOf: string | null;
}

type Mutable = { -readonly [Key in keyof EvidenceReference]: EvidenceReference[Key] };
type ListKey = 'centerIds' | 'fieldCodes' | 'departmentIds' | 'statuses' | 'sources' | 'verifications';
type TextKey = 'over' | 'per' | 'jurisdictionId' | 'onlyJurisdictionId' | 'sourceCurrency' | 'asOf';

/** Between the parts: it is in no code and no id, and an address holds it as it is. */
export const evidenceSeparator = '~';

/** How parts that are lists begin; ids say what they are of by themselves. */
const lists: readonly (readonly [key: ListKey, prefix: string, value: RegExp])[] = [
  ['centerIds', '', /^center_\d+$/],
  ['departmentIds', '', /^organisation_\d+$/],
  ['fieldCodes', 'field_', /^field_([A-Z_]+)$/],
  ['statuses', 'status_', /^status_([A-Z_]+)$/],
  ['sources', 'source_', /^source_([A-Z_]+)$/],
  ['verifications', 'verification_', /^verification_([A-Z_]+)$/],
];

const texts: readonly (readonly [key: TextKey, prefix: string, value: RegExp])[] = [
  ['over', 'over_', /^over_([A-Z0-9_]+)$/],
  ['per', 'per_', /^per_(\d+(?:\.\d+)?)$/],
  ['jurisdictionId', '', /^jurisdiction_\d+$/],
  ['onlyJurisdictionId', 'only_', /^only_(jurisdiction_\d+)$/],
  ['sourceCurrency', 'currency_', /^currency_([A-Z]{3}|NONE)$/],
  ['asOf', 'asOf_', /^asOf_(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z)$/],
];

const yearsPattern = /^(?:(\d{4})|(\d{4})-(\d{4})|(\d{4})-|-(\d{4}))$/;
const codePattern = /^[A-Z][A-Z0-9_]*$/;
const leftPattern = /^organisation_(NONE|REST)$/;
/** A filter with an empty list finds no fact. */
const nothing = 'nothing';

const noReference: Omit<EvidenceReference, 'measure'> = {
  indicatorCodes: [],
  over: null,
  per: null,
  fromYear: null,
  toYear: null,
  jurisdictionId: null,
  onlyJurisdictionId: null,
  centerIds: null,
  fieldCodes: null,
  departmentIds: null,
  departmentsLeft: null,
  statuses: null,
  sources: null,
  verifications: null,
  sourceCurrency: null,
  asOf: null,
};

const yearsText = (from: number | null, to: number | null): string[] => {
  if (from === null && to === null) return [];
  return [from === to ? `${from}` : `${from ?? ''}-${to ?? ''}`];
};

/** The text of a reference; what is left out is open. */
export function writeEvidence(given: Partial<EvidenceReference> & Pick<EvidenceReference, 'measure'>): string {
  const of = { ...noReference, ...given };
  const isNothing = lists.some(([key]) => of[key]?.length === 0);
  return [
    of.measure,
    ...of.indicatorCodes,
    ...yearsText(of.fromYear, of.toYear),
    ...texts.flatMap(([key, prefix]) => (of[key] === null ? [] : [`${prefix}${of[key]}`])),
    ...lists.flatMap(([key, prefix]) => (of[key] ?? []).map((value) => `${prefix}${value}`)),
    ...(of.departmentsLeft ? [`organisation_${of.departmentsLeft}`] : []),
    ...(isNothing ? [nothing] : []),
  ].join(evidenceSeparator);
}

/** Takes a part in. @returns whether it is one, and the first of its kind where there can be one only */
function takePart(of: Mutable, part: string): boolean {
  for (const [key, , pattern] of lists) {
    const found = pattern.exec(part);
    if (!found) continue;
    of[key] = [...(of[key] ?? []), found[1] ?? part];
    return true;
  }
  for (const [key, , pattern] of texts) {
    const found = pattern.exec(part);
    if (!found) continue;
    const isFirst = of[key] === null;
    of[key] = found[1] ?? part;
    return isFirst;
  }
  return takeYears(of, part) || takeRest(of, part);
}

function takeYears(of: Mutable, part: string): boolean {
  const found = yearsPattern.exec(part);
  if (!found || of.fromYear !== null || of.toYear !== null) return false;
  const [, one, from, to, since, until] = found.map((year) => (year === undefined ? null : Number(year)));
  of.fromYear = one ?? from ?? since ?? null;
  of.toYear = one ?? to ?? until ?? null;
  return true;
}

function takeRest(of: Mutable, part: string): boolean {
  const [, left] = leftPattern.exec(part) ?? [];
  if (left === 'NONE' || left === 'REST') {
    const isFirst = of.departmentsLeft === null;
    of.departmentsLeft = left;
    return isFirst;
  }
  if (part === nothing) return true;
  if (!codePattern.test(part)) return false;
  of.indicatorCodes = [...of.indicatorCodes, part];
  return true;
}

/** The reference of one year of what a reference is of over all years. */
export const evidenceOfYear = (reference: string, year: number): string => `${reference}${evidenceSeparator}${year}`;

/** The reference of a sum of figures that differ in their indicators only; null where they differ in more. */
export function joinEvidence(texts: readonly string[]): string | null {
  const read = texts.map(readEvidence).map((one) => ('of' in one ? one.of : null));
  const [first, ...others] = read;
  if (!first) return null;
  const isAlike = others.every(
    (of) => of && writeEvidence({ ...of, indicatorCodes: first.indicatorCodes }) === writeEvidence(first),
  );
  if (!isAlike) return null;
  return writeEvidence({ ...first, indicatorCodes: [...new Set(read.flatMap((of) => of?.indicatorCodes ?? []))] });
}

/** What a reference says, or the part of it that says nothing. What it names need not exist. */
export function readEvidence(text: string): { readonly of: EvidenceReference } | { readonly fault: string } {
  const [measure = '', ...parts] = text.trim().split(evidenceSeparator);
  if (!codePattern.test(measure)) return { fault: measure };
  const of: Mutable = { ...noReference, measure };
  const fault = parts.find((part) => !takePart(of, part));
  if (fault !== undefined) return { fault };
  if (of.asOf !== null && Number.isNaN(Date.parse(of.asOf))) return { fault: `asOf_${of.asOf}` };
  return { of: parts.includes(nothing) ? { ...of, centerIds: [] } : of };
}
