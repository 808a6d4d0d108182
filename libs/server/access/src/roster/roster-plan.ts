import {
  type Action,
  type Actor as Rights,
  can,
  type PredicateRow,
  type Role,
  scopeKindOf,
} from '@wanchuang/domain-access';
import { dayInShanghai, type Transaction } from '@wanchuang/server-platform';
import type { RosterFault } from './roster-fault';
import type { RosterTables } from './roster-file';
import { type Known, type KnownPerson, readKnown } from './roster-known';
import {
  jurisdictionOfRef,
  type OrganisationRef,
  Places,
  type PlannedOrganisation,
  type Report,
} from './roster-places';
import { cellFault, type OrganisationRow, organisationRow, type PersonRow, personRow } from './roster-rows';

export interface PlannedRole {
  readonly row: PersonRow;
  readonly role: Role;
  readonly jurisdictionId: number | null;
  readonly organisation: OrganisationRef | null;
}

/** A person as a file has them: the first row, and the roles of all their rows. */
export interface PlannedPerson {
  readonly row: PersonRow;
  readonly before: KnownPerson | null;
  readonly organisation: OrganisationRef | null;
  readonly roles: readonly PlannedRole[];
}

export interface RosterPlan {
  readonly organisations: readonly PlannedOrganisation[];
  readonly parents: ReadonlyMap<PlannedOrganisation, OrganisationRef>;
  readonly people: readonly PlannedPerson[];
  readonly faults: readonly RosterFault[];
}

/** What a file would change, and everything that is wrong with it. Nothing is written. */
export async function planRoster(tx: Transaction, tables: RosterTables, rights: Rights | null): Promise<RosterPlan> {
  const today = dayInShanghai(tx.at);
  const organisations = tables.organisations.map((line) => organisationRow(line, today));
  const people = tables.people.map((line) => personRow(line, today));
  const faults = [
    ...tables.faults,
    ...organisations.flatMap((one) => one.faults),
    ...people.flatMap((one) => one.faults),
  ];
  const [ofOrganisations, ofPeople] = [
    organisations.flatMap(({ row }) => row ?? []),
    people.flatMap(({ row }) => row ?? []),
  ];
  const known = await readKnown(tx, ofOrganisations, ofPeople);
  const planning = new Planning(known, rights, (fault) => faults.push(fault));
  planning.addOrganisations(ofOrganisations);
  return { ...planning.planned(), people: planning.people(ofPeople), faults };
}

class Planning {
  private readonly places: Places;
  private readonly parents = new Map<PlannedOrganisation, OrganisationRef>();

  constructor(
    private readonly known: Known,
    private readonly rights: Rights | null,
    private readonly report: Report,
  ) {
    this.places = new Places(known, report);
  }

  planned() {
    return { organisations: this.places.organisations, parents: this.parents };
  }

  addOrganisations(rows: readonly OrganisationRow[]): void {
    const lines = new Map<string, number>();
    for (const row of rows) {
      const jurisdictionId = this.places.jurisdiction(row.at, 'jurisdiction', row.jurisdiction);
      if (jurisdictionId === null) continue;
      const key = row.creditCode ?? `${jurisdictionId} ${row.name}`;
      const first = lines.get(key);
      if (first !== undefined) {
        this.report(cellFault(row.at, 'SAME_AS_LINE', row.creditCode ? 'creditCode' : 'name', { first }));
        continue;
      }
      lines.set(key, row.at.line);
      this.addOrganisation(row, jurisdictionId);
    }
    for (const planned of this.places.organisations) this.findParent(planned);
    for (const planned of this.places.organisations) this.refuseCircle(planned);
  }

  private addOrganisation(row: OrganisationRow, jurisdictionId: number): void {
    const before = this.known.organisations.filter((one) =>
      row.creditCode === null
        ? one.name === row.name && one.jurisdictionId === jurisdictionId
        : one.creditCode === row.creditCode,
    );
    const [one = null, ...others] = before;
    if (others.length > 0) this.report(cellFault(row.at, 'AMBIGUOUS', 'name', { count: before.length }));
    const concerned = [jurisdictionId, ...(one ? [one.jurisdictionId] : [])];
    const action = one ? 'CHANGE_ORGANISATION' : 'CREATE_ORGANISATION';
    if (!concerned.every((id) => this.may(action, { jurisdictionId: id })))
      this.report(cellFault(row.at, 'OUT_OF_REACH', 'jurisdiction'));
    this.places.organisations.push({ row, before: one, jurisdictionId });
  }

  private findParent(planned: PlannedOrganisation): void {
    const { at, parent } = planned.row;
    const found = parent === undefined ? null : this.places.organisation(at, 'parent', parent);
    if (found) this.parents.set(planned, found);
  }

  /** Within the file; a circle through the register is found by the database. */
  private refuseCircle(start: PlannedOrganisation): void {
    const seen = new Set<PlannedOrganisation>();
    for (let one: PlannedOrganisation | null = start; one && !seen.has(one);) {
      seen.add(one);
      const above: OrganisationRef | undefined = this.parents.get(one);
      one = above && 'planned' in above ? above.planned : null;
      if (one === start) this.report(cellFault(start.row.at, 'ABOVE_ITSELF', 'parent'));
    }
  }

  people(rows: readonly PersonRow[]): PlannedPerson[] {
    const byEmail = new Map<string, PersonRow[]>();
    for (const row of rows) byEmail.set(row.email, [...(byEmail.get(row.email) ?? []), row]);
    return [...byEmail.values()].flatMap((all) => this.person(all) ?? []);
  }

  private person(rows: readonly PersonRow[]): PlannedPerson | null {
    const [row, ...others] = rows;
    if (!row) return null;
    for (const other of others) this.refuseDifference(row, other);
    const organisation =
      row.organisation === undefined ? null : this.places.organisation(row.at, 'organisation', row.organisation);
    const before = this.known.people.get(row.email) ?? null;
    this.checkReach(row, before, organisation);
    return { row, before, organisation, roles: this.roles(rows, organisation) };
  }

  private refuseDifference(row: PersonRow, other: PersonRow): void {
    for (const key of ['name', 'phone', 'organisation', 'language'] as const)
      if (other[key] !== undefined && other[key] !== row[key])
        this.report(cellFault(other.at, 'DIFFERS_FROM_LINE', key, { first: row.at.line }));
  }

  /** The program itself is held by no rules. */
  private may(action: Action, row: PredicateRow): boolean {
    return this.rights === null || can(this.rights, action, row);
  }

  private checkReach(row: PersonRow, before: KnownPerson | null, organisation: OrganisationRef | null): void {
    const ofPlace = (jurisdictionId: number | null) => ({
      organisationId: jurisdictionId === null ? null : 0, // it has one, whichever
      organisation: jurisdictionId === null ? undefined : { jurisdictionId },
    });
    const goal = organisation ? jurisdictionOfRef(organisation) : (before?.jurisdictionId ?? null);
    const after = { status: 'INVITED', roles: [], ...before?.row, ...ofPlace(goal) };
    const [action, rows] = before
      ? (['CHANGE_PERSON', [before.row, after]] as const)
      : (['INVITE_PERSON', [after]] as const);
    if (rows.every((one) => this.may(action, one))) return;
    this.report(cellFault(row.at, 'OUT_OF_REACH', row.organisation === undefined ? 'email' : 'organisation'));
  }

  private roles(rows: readonly PersonRow[], own: OrganisationRef | null): PlannedRole[] {
    const lines = new Map<string, number>();
    return rows.flatMap((row) => {
      if (row.role === undefined) return [];
      const planned = this.role(row, row.role, own);
      if (!planned) return [];
      const { jurisdictionId, organisation } = planned;
      if (!this.may('GRANT_ROLE', grantedIn(jurisdictionId, organisation)))
        this.report(cellFault(row.at, 'OUT_OF_REACH', 'scope'));
      const key = `${row.role} ${jurisdictionId ?? this.nameOf(organisation)}`;
      const first = lines.get(key);
      if (first !== undefined) this.report(cellFault(row.at, 'SAME_AS_LINE', 'role', { first }));
      lines.set(key, row.at.line);
      return [planned];
    });
  }

  private nameOf(ref: OrganisationRef | null): string {
    if (ref === null) return '';
    return 'planned' in ref ? `line ${ref.planned.row.at.line}` : `id ${ref.known.id}`;
  }

  private role(row: PersonRow, role: Role, own: OrganisationRef | null): PlannedRole | null {
    const ofOrganisation = scopeKindOf(role) === 'ORGANISATION';
    if (row.scope === undefined) {
      if (ofOrganisation && own) return { row, role, jurisdictionId: null, organisation: own };
      this.report(cellFault(row.at, 'SCOPE_REQUIRED', 'scope'));
      return null;
    }
    if (ofOrganisation) {
      const organisation = this.places.organisation(row.at, 'scope', row.scope);
      return organisation && { row, role, jurisdictionId: null, organisation };
    }
    const jurisdictionId = this.places.jurisdiction(row.at, 'scope', row.scope);
    return jurisdictionId === null ? null : { row, role, jurisdictionId, organisation: null };
  }
}

const grantedIn = (jurisdictionId: number | null, organisation: OrganisationRef | null) => ({
  jurisdictionId,
  organisation: organisation ? { jurisdictionId: jurisdictionOfRef(organisation) } : undefined,
});
