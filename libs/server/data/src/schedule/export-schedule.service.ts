import { nextRun, type ScheduleTimes } from '@wanchuang/domain-access';
import {
  type Actor,
  type AnswerReader,
  type Change,
  dayInShanghai,
  ExpectedError,
  globalId,
  type Transaction,
} from '@wanchuang/server-platform';
import type { Exports } from '../export/provided-exports';
import { planQuery } from '../export/query-export';
import type { ExportSchedule } from './export-schedule.entity';
import {
  changeSchedule,
  findSchedule,
  type FoundSchedule,
  insertSchedule,
  removeSchedule,
  type ScheduleChange,
} from './export-schedule.store';

/** Which schedule a change is of, and the version that it rests on. */
export interface MeantSchedule {
  readonly id: number;
  readonly version: number;
}

/** What is wanted of a schedule that is there; what is not given stays. */
export interface WantedChange {
  readonly times: ScheduleTimes | null;
  readonly format: ExportSchedule['format'] | null;
  readonly isPaused: boolean | null;
}

type Made = ScheduleTimes & Pick<ExportSchedule, 'savedQueryId' | 'format' | 'headings'>;

interface OwnQuery {
  readonly personId: number;
  readonly document: string;
  readonly variables: string;
}

/** The use cases of schedules: everybody has their own, of their own queries. */
export class ExportScheduleService {
  constructor(private readonly owner: Pick<Actor, 'personId' | 'access'>) {}

  /**
   * @throws ExpectedError NOT_FOUND for a query that is not one’s own; BAD_USER_INPUT for one that is no table; CONFLICT
   *   for one that has a schedule; REFUSED for one too many
   */
  async make<T>(asked: Change, made: Made, exports: Exports, read: AnswerReader<T>): Promise<T> {
    const { personId } = this.owner;
    const done = await asked.once(async (tx) => {
      await this.requireExportable(tx, made.savedQueryId, exports);
      return insertSchedule(tx, { ...made, personId });
    }, read);
    return done.answer;
  }

  /** @throws ExpectedError NOT_FOUND for one that is not one’s own; CONFLICT for another version */
  change<T>(asked: Change, meant: MeantSchedule, wanted: WantedChange, read: AnswerReader<T>): Promise<T> {
    return this.of(asked, meant, (tx, found) => changeSchedule(tx, found, meant.version, changeOf(found, wanted, tx.at)), read);
  }

  /** @throws ExpectedError NOT_FOUND for one that is not one’s own; CONFLICT for another version */
  remove(asked: Change, meant: MeantSchedule): Promise<{ id: string }> {
    const read = async (): Promise<{ id: string }> => ({ id: globalId('exportSchedule', meant.id) });
    return this.of(asked, meant, (tx, found) => removeSchedule(tx, found, meant.version), read);
  }

  private async of<T>(
    asked: Change,
    { id }: MeantSchedule,
    work: (tx: Transaction, found: FoundSchedule) => Promise<void>,
    read: AnswerReader<T>,
  ): Promise<T> {
    const done = await asked.once(async (tx) => {
      const found = await findSchedule(tx, id);
      if (found?.personId !== this.owner.personId)
        throw new ExpectedError('NOT_FOUND', `There is no ${globalId('exportSchedule', id)}`, { place: 'input.scheduleId' });
      await work(tx, found);
      return id;
    }, read);
    return done.answer;
  }

  /** Holds the query against all that an export is held against, but for reading it. */
  private async requireExportable(tx: Transaction, id: number, { catalogue, reads }: Exports): Promise<void> {
    const [query] = await tx.rows<OwnQuery>(
      'SELECT person_id AS "personId", document, variables FROM saved_query WHERE id = $1 FOR UPDATE',
      [id],
    );
    const place = 'input.savedQueryId';
    if (query?.personId !== this.owner.personId) {
      const says = `There is no ${globalId('savedQuery', id)} of yours; keep one of your own`;
      throw new ExpectedError('NOT_FOUND', says, { place });
    }
    const { operation, fragments, variables } = planQuery(catalogue, query);
    const request = { variables, access: this.owner.access, today: dayInShanghai(tx.at) };
    await reads.checkList({ operation, fragments }, request);
  }
}

/** A change of the times of one that is past its last day lets it go on, if there is a day to come. */
function changeOf(found: FoundSchedule, { times, format, isPaused }: WantedChange, now: Date): ScheduleChange {
  const goesOn = isPaused === null ? found.state === 'ACTIVE' || (times !== null && found.state === 'FINISHED') : !isPaused;
  const nextAt = goesOn ? nextRun(times ?? found, now) : null;
  const state = goesOn ? (nextAt ? 'ACTIVE' : 'FINISHED') : isPaused ? 'PAUSED' : found.state;
  const isAnew = goesOn && found.state !== 'ACTIVE';
  return { ...times, ...(format && { format }), state, nextAt, ...(isAnew && { failures: 0 }) };
}
