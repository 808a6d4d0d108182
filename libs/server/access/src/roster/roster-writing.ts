import { appendPersonEvent } from '../person/person-event';
import { changeRow, dayInShanghai, ExpectedError, type Transaction } from '@wanchuang/server-platform';
import {
  changedProperties,
  changeOrganisation,
  insertOrganisation,
  lockOrganisation,
  type OrganisationChange,
} from '@wanchuang/server-registry';
import { Person } from '../person/person.entity';
import { insertPerson, lockPerson, type NewPerson, requireStatus } from '../person/person.store';
import { insertHolding } from '../person/role-holding.store';
import { makeLink, type NewLink } from '../sign-in/link.store';
import type { KnownPerson } from './roster-known';
import type { OrganisationRef, PlannedOrganisation } from './roster-places';
import type { PlannedPerson, PlannedRole, RosterPlan } from './roster-plan';
import { cellFault } from './roster-rows';
import type { RosterFault } from './roster-fault';
import type { RosterLine } from './roster-file';

export type RosterAction = 'CREATED' | 'CHANGED' | 'UNCHANGED';

/** What became of one row's organisation or person. */
export interface RosterOutcome {
  readonly sheet: string | null;
  readonly line: number;
  readonly about: 'ORGANISATION' | 'PERSON';
  readonly name: string;
  readonly action: RosterAction;
  readonly changes: readonly RosterChange[];
  readonly rolesGranted: number;
}

export interface RosterChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

export interface RosterInvitation extends NewLink {
  readonly line: number;
  readonly name: string;
  readonly email: string;
}

/** The register refused a row that was planned; it ends the transaction. */
export class RefusedRow extends Error {
  constructor(readonly fault: RosterFault) {
    super(fault.message);
  }
}

/** Where an input of the API stands in the file. */
const columnOfPlace: Readonly<Record<string, string>> = {
  'input.creditCode': 'creditCode',
  'input.parentId': 'parent',
  'input.renamedOn': 'renamedOn',
  'input.jurisdictionId': 'jurisdiction',
  'input.email': 'email',
};

async function atLine<T>(line: RosterLine, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    const key = columnOfPlace[String(error.details['place'])] ?? 'name';
    throw new RefusedRow(cellFault(line, 'REFUSED', key, { detail: error.message }));
  }
}

/** Writes what was planned, parents before those below them. @throws RefusedRow */
export async function writeRoster(tx: Transaction, plan: RosterPlan) {
  const writing = new RosterWriting(tx, plan);
  for (const planned of plan.organisations) await writing.organisation(planned);
  for (const planned of plan.people) await writing.person(planned);
  return { outcomes: writing.outcomes, invitations: writing.invitations };
}

class RosterWriting {
  readonly outcomes: RosterOutcome[] = [];
  readonly invitations: RosterInvitation[] = [];
  private readonly idOfPlanned = new Map<PlannedOrganisation, number>();

  constructor(
    private readonly tx: Transaction,
    private readonly plan: RosterPlan,
  ) {}

  async organisation(planned: PlannedOrganisation): Promise<number> {
    const written = this.idOfPlanned.get(planned);
    if (written !== undefined) return written;
    const above = this.plan.parents.get(planned);
    const parentId = above ? await this.idOf(above) : undefined;
    const id = await atLine(planned.row.at, () => this.writeOrganisation(planned, parentId));
    this.idOfPlanned.set(planned, id);
    return id;
  }

  private idOf(ref: OrganisationRef): Promise<number> {
    return 'planned' in ref ? this.organisation(ref.planned) : Promise.resolve(ref.known.id);
  }

  private async writeOrganisation(planned: PlannedOrganisation, parentId: number | undefined): Promise<number> {
    const { row, before, jurisdictionId } = planned;
    const { at, name, kind, creditCode, nameEn, renamedOn } = row;
    const outcome = { sheet: at.sheet, line: at.line, about: 'ORGANISATION', name, rolesGranted: 0 } as const;
    if (!before) {
      const fresh = { jurisdictionId, kind, name, nameEn: nameEn ?? null, creditCode, parentId: parentId ?? null };
      const id = await insertOrganisation(this.tx, fresh);
      this.outcomes.push({ ...outcome, action: 'CREATED', changes: [] });
      return id;
    }
    const state = await lockOrganisation(this.tx, before.id);
    const change: OrganisationChange = {
      name,
      kind,
      jurisdictionId,
      ...(nameEn === undefined ? {} : { nameEn }),
      ...(parentId === undefined ? {} : { parentId }),
    };
    const changes = changesOf(at, state, changedProperties(state, change));
    const isChanged = await changeOrganisation(this.tx, state, { change, version: state.version, renamedOn });
    this.outcomes.push({ ...outcome, action: isChanged ? 'CHANGED' : 'UNCHANGED', changes });
    return state.id;
  }

  async person(planned: PlannedPerson): Promise<void> {
    const { row } = planned;
    const organisationId = planned.organisation ? await this.idOf(planned.organisation) : undefined;
    await atLine(row.at, () => this.writePerson(planned, organisationId));
  }

  private async writePerson({ row, before, roles }: PlannedPerson, organisationId: number | undefined): Promise<void> {
    const { at, name, email, phone, language } = row;
    const outcome = { sheet: at.sheet, line: at.line, about: 'PERSON', name } as const;
    if (before) {
      requireStatus(await lockPerson(this.tx, before.id), 'INVITED', 'ACTIVE', 'SUSPENDED');
      const changes = await this.changePerson(before, { at, change: { name, phone, language, organisationId } });
      const rolesGranted = await this.grant(before, before.id, roles);
      const action = changes.length + rolesGranted > 0 ? 'CHANGED' : 'UNCHANGED';
      this.outcomes.push({ ...outcome, action, changes, rolesGranted });
      return;
    }
    const fresh: NewPerson = {
      name,
      email,
      phone: phone ?? null,
      organisationId: organisationId ?? null,
      language: language ?? 'zh',
    };
    const id = await insertPerson(this.tx, fresh);
    const payload = { organisationId: fresh.organisationId, language: fresh.language };
    await appendPersonEvent(this.tx, id, { type: 'person.invited', payload });
    const rolesGranted = await this.grant(null, id, roles);
    this.invitations.push({ line: at.line, name, email, ...(await makeLink(this.tx, id, 'INVITATION')) });
    this.outcomes.push({ ...outcome, action: 'CREATED', changes: [], rolesGranted });
  }

  private async changePerson(
    before: KnownPerson,
    { at, change }: { at: RosterLine; change: Partial<NewPerson> },
  ): Promise<RosterChange[]> {
    const held = new Map<string, unknown>(Object.entries(before));
    const given = Object.entries(change).filter(([key, value]) => value !== undefined && held.get(key) !== value);
    if (given.length === 0) return [];
    const { id, version } = before;
    const set = Object.fromEntries(given);
    await changeRow(this.tx, Person, { id, version, set });
    const payload = { fields: Object.keys(set).sort() };
    await appendPersonEvent(this.tx, id, { type: 'person.changed', payload });
    return changesOf(at, before, set);
  }

  /** Roles that are not held yet; those that are stay as they are. */
  private async grant(before: KnownPerson | null, personId: number, roles: readonly PlannedRole[]): Promise<number> {
    let granted = 0;
    for (const planned of roles) {
      const { row, role, jurisdictionId } = planned;
      const organisationId = planned.organisation ? await this.idOf(planned.organisation) : null;
      const [fromOn, untilOn] = [row.fromOn ?? dayInShanghai(this.tx.at), row.untilOn];
      const isHeld = before?.holdings.some(
        (held) =>
          held.role === role &&
          held.jurisdictionId === jurisdictionId &&
          held.organisationId === organisationId &&
          (held.untilOn === null || held.untilOn > fromOn) &&
          (untilOn === null || untilOn > held.fromOn),
      );
      if (isHeld) continue;
      const holding = { role, jurisdictionId, organisationId, fromOn, untilOn };
      await atLine(row.at, () => insertHolding(this.tx, personId, holding));
      granted += 1;
    }
    return granted;
  }
}

/** Columns of the file by the property that they fill. */
const columnOf: Readonly<Record<string, string>> = {
  jurisdictionId: 'jurisdiction',
  parentId: 'parent',
  organisationId: 'organisation',
};

/** What a person reads of the changes; of ids, what the file says. */
const changesOf = ({ cells, names }: RosterLine, before: object, change: object): RosterChange[] => {
  const held = new Map<string, unknown>(Object.entries(before));
  return Object.keys(change).map((property) => {
    const key = columnOf[property] ?? property;
    const was = held.get(property);
    return {
      column: names.get(key) ?? key,
      before: typeof was === 'string' && !(property in columnOf) ? was : '',
      after: cells.get(key) ?? '',
    };
  });
};
