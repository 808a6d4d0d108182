import type { OrganisationState } from '@wanchuang/server-registry';
import { cellFault, type OrganisationRow } from './roster-rows';
import type { RosterFault, RosterFaultCode } from './roster-fault';
import type { RosterLine } from './roster-file';
import type { Known } from './roster-known';

/** An organisation as a file has it, and what the register holds of it; null: it is new. */
export interface PlannedOrganisation {
  readonly row: OrganisationRow;
  readonly before: OrganisationState | null;
  readonly jurisdictionId: number;
}

/** An organisation that something refers to: one of the file, or one of the register that the file says nothing of. */
export type OrganisationRef = { readonly planned: PlannedOrganisation } | { readonly known: OrganisationState };

export const jurisdictionOfRef = (ref: OrganisationRef): number =>
  'planned' in ref ? ref.planned.jurisdictionId : ref.known.jurisdictionId;

export type Report = (fault: RosterFault) => void;

type Found<T> = { readonly one: T } | { readonly code: RosterFaultCode; readonly count: number };

const onlyOne = <T>(all: readonly T[], none: RosterFaultCode): Found<T> => {
  const [one, ...others] = all;
  if (one === undefined) return { code: none, count: 0 };
  return others.length === 0 ? { one } : { code: 'AMBIGUOUS', count: all.length };
};

/** Finds places and organisations as a file writes them: by code, or by a name that only one bears. */
export class Places {
  readonly organisations: PlannedOrganisation[] = [];

  constructor(
    private readonly known: Known,
    private readonly report: Report,
  ) {}

  /** The jurisdiction in a cell; null where it is a fault. */
  jurisdiction(at: RosterLine, key: string, text: string): number | null {
    const { jurisdictions } = this.known;
    const coded = jurisdictions.filter(({ code }) => code === text.toUpperCase());
    const named = jurisdictions.filter(({ nameZh, nameEn }) => nameZh === text || nameEn === text);
    return this.taken(at, key, onlyOne(coded.length > 0 ? coded : named, 'UNKNOWN_PLACE'))?.id ?? null;
  }

  /** The organisation in a cell, of the file or of the register. */
  organisation(at: RosterLine, key: string, text: string): OrganisationRef | null {
    return this.taken(at, key, onlyOne(this.organisationsCalled(text), 'UNKNOWN_ORGANISATION'));
  }

  private organisationsCalled(text: string): OrganisationRef[] {
    const of = this.organisations;
    const code = text.toUpperCase();
    const isPlanned = ({ id }: OrganisationState): boolean => of.some(({ before }) => before?.id === id);
    const others = this.known.organisations.filter((known) => !isPlanned(known));
    const coded = [
      ...of
        .filter(({ row, before }) => (row.creditCode ?? before?.creditCode) === code)
        .map((planned) => ({ planned })),
      ...others.filter(({ creditCode }) => creditCode === code).map((known) => ({ known })),
    ];
    if (coded.length > 0) return coded;
    return [
      ...of.filter(({ row }) => row.name === text).map((planned) => ({ planned })),
      ...others.filter(({ name }) => name === text).map((known) => ({ known })),
    ];
  }

  private taken<T>(at: RosterLine, key: string, found: Found<T>): T | null {
    if ('one' in found) return found.one;
    this.report(cellFault(at, found.code, key, { count: found.count }));
    return null;
  }
}
