import { Role } from '@wanchuang/domain-access';
import type { Database, Doer, ImportFiles, StoredFile, Transaction } from '@wanchuang/server-platform';
import { ExpectedError, inspectFile } from '@wanchuang/server-platform';
import type { RosterFault } from './roster-fault';
import { readRoster, rosterLimits, type RosterTables } from './roster-file';
import { planRoster } from './roster-plan';
import { RefusedRow, type RosterInvitation, type RosterOutcome, writeRoster } from './roster-writing';

export interface RosterReport {
  readonly fileName: string;
  readonly sha256: string;
  readonly isLoaded: boolean;
  readonly faultCount: number;
  readonly faults: readonly RosterFault[];
  readonly outcomes: readonly RosterOutcome[];
  readonly invitations: readonly RosterInvitation[];
}

/** "WCRO": files of people and organisations are loaded one after the other. */
const lockKey = 1464029775;
/** A thousand people take seconds, and dry runs as long. */
const whileOthersChange = { eventsAtEnd: true } as const;
const shownFaults = 1000;

/** A dry run went well: what it wrote is taken back. */
class DryRun extends Error {
  constructor(readonly written: Written) {
    super('dry run');
  }
}

interface Written {
  readonly outcomes: readonly RosterOutcome[];
  readonly invitations: readonly RosterInvitation[];
}

/** Thrown where a file has faults: it ends the transaction. */
class Faulty extends Error {
  constructor(readonly faults: readonly RosterFault[]) {
    super('faults');
  }
}

interface Acts {
  readonly doer: Doer;
}

/** People and organisations from a file: all of it or nothing, and what was loaded once changes nothing again. */
export class RosterService {
  constructor(
    private readonly database: Database,
    private readonly files: ImportFiles,
  ) {}

  /** What loading would do: the same work, taken back. @throws ExpectedError NOT_FOUND for a file that is not here */
  async check(acts: Acts, fileId: string): Promise<RosterReport> {
    const file = await this.files.find(fileId);
    const tables = await readRoster(file.path);
    const work = async (tx: Transaction): Promise<never> => {
      throw new DryRun(await this.write(tx, acts, tables));
    };
    const report = await this.reported(file, () => this.database.transact(acts.doer.name, work, whileOthersChange));
    return { ...report, isLoaded: false, invitations: [] };
  }

  /** @param sha256 of the file that was checked @throws ExpectedError NOT_FOUND; CONFLICT for another file */
  async load(acts: Acts, fileId: string, sha256: string): Promise<RosterReport> {
    const file = await this.files.find(fileId);
    if ((await inspectFile(file.path, rosterLimits)).sha256 !== sha256)
      throw new ExpectedError('CONFLICT', 'This is not the file that was checked: check it again', {
        place: 'input.sha256',
      });
    const tables = await readRoster(file.path);
    const report = await this.reported(file, () =>
      this.database.transact(
        acts.doer.name,
        async (tx) => {
          const written = await this.write(tx, acts, tables);
          const counts = countsOf(written.outcomes);
          if (counts.changed > 0)
            await tx.appendEvent({
              type: 'roster.loaded',
              subject: acts.doer.name,
              jurisdictionId: administeredBy(acts),
              payload: { fileSha256: sha256, ...counts },
            });
          return written;
        },
        whileOthersChange,
      ),
    );
    if (report.isLoaded) await this.files.remove(fileId);
    return report;
  }

  private async write(tx: Transaction, { doer }: Acts, tables: RosterTables): Promise<Written> {
    await tx.rows('SELECT pg_advisory_xact_lock($1)', [lockKey]);
    const plan = await planRoster(tx, tables, doer.rights);
    if (plan.faults.length > 0) throw new Faulty(plan.faults);
    return writeRoster(tx, plan);
  }

  private async reported({ fileName, sha256 }: StoredFile, work: () => Promise<Written>): Promise<RosterReport> {
    const report = { fileName, sha256, isLoaded: false, faultCount: 0, faults: [], outcomes: [], invitations: [] };
    try {
      return { ...report, ...(await work()), isLoaded: true };
    } catch (error) {
      if (error instanceof DryRun) return { ...report, ...error.written };
      const faults = error instanceof Faulty ? error.faults : error instanceof RefusedRow ? [error.fault] : null;
      if (faults === null) throw error;
      return { ...report, faultCount: faults.length, faults: faults.slice(0, shownFaults) };
    }
  }
}

/** Where those who administer see the event. */
const administeredBy = ({ doer }: Acts): number | undefined =>
  doer.rights?.holdings.find(({ role }) => role === Role.ADMINISTRATOR)?.jurisdictionId ?? undefined;

/** What the event says of a load: numbers, nobody's data. */
function countsOf(outcomes: readonly RosterOutcome[]) {
  const count = (about: RosterOutcome['about'], action: RosterOutcome['action']): number =>
    outcomes.filter((one) => one.about === about && one.action === action).length;
  return {
    organisationsCreated: count('ORGANISATION', 'CREATED'),
    organisationsChanged: count('ORGANISATION', 'CHANGED'),
    peopleInvited: count('PERSON', 'CREATED'),
    peopleChanged: count('PERSON', 'CHANGED'),
    rolesGranted: outcomes.reduce((sum, { rolesGranted }) => sum + rolesGranted, 0),
    changed: outcomes.filter(({ action }) => action !== 'UNCHANGED').length,
  };
}
