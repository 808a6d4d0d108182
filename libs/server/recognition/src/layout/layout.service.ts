import {
  type AnswerReader,
  type Change,
  changeRow,
  databaseFaultOf,
  ExpectedError,
  globalId,
  requireRight,
  type Transaction,
} from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import type { PlannedField } from './layout.given';
import { LayoutPlan } from './layout-plan.entity';

interface LayoutRequest {
  readonly jurisdictionId: number;
  /** null: whoever plans has seen no plan. */
  readonly version: number | null;
  readonly targets: readonly PlannedField[];
}

const madeMeanwhile = (version: number): ExpectedError =>
  new ExpectedError('CONFLICT', `Somebody has drawn the plan up meanwhile: it has version ${version}. Look at it.`, {
    place: 'input.version',
    version,
  });

/** @returns the plan's number, with a version of its own for this change */
const claimPlan = async (tx: Transaction, { jurisdictionId, version }: LayoutRequest): Promise<number> => {
  if (version === null) {
    const inserting = tx.rows<{ id: number }>(
      'INSERT INTO layout_plan (jurisdiction_id) VALUES ($1) ON CONFLICT DO NOTHING RETURNING id',
      [jurisdictionId],
    );
    const [made] = await inserting.catch((error: unknown) => {
      if (databaseFaultOf(error)?.constraint !== 'layout_plan_jurisdiction_fk') throw error;
      throw badInput('input.jurisdictionId', globalId('jurisdiction', jurisdictionId), 'there is no such jurisdiction');
    });
    if (made) return made.id;
  }
  const [found] = await tx.rows<{ id: number; version: number }>(
    'SELECT id, version FROM layout_plan WHERE jurisdiction_id = $1',
    [jurisdictionId],
  );
  if (!found) throw badInput('input.version', version, 'there is no plan yet: leave the version out');
  if (version === null) throw madeMeanwhile(found.version);
  await changeRow(tx, LayoutPlan, { id: found.id, version, set: { jurisdictionId } });
  return found.id;
};

/** The use case of the layout plan (Art. 5(2)). */
export class LayoutService {
  /** The event keeps every version with its numbers. @throws ExpectedError FORBIDDEN, CONFLICT, BAD_USER_INPUT */
  async set<T>(asked: Change, request: LayoutRequest, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const { jurisdictionId, targets } = request;
      requireRight(asked.doer, 'SET_LAYOUT_TARGETS', { jurisdictionId }, { place: 'input.jurisdictionId' });
      const id = await claimPlan(tx, request);
      await tx.rows('DELETE FROM layout_target WHERE plan_id = $1', [id]);
      await tx.rows(
        `INSERT INTO layout_target (plan_id, field_id, target)
         SELECT $1, field_id, target FROM unnest($2::smallint[], $3::int[]) AS planned (field_id, target)`,
        [id, targets.map(({ fieldId }) => fieldId), targets.map(({ target }) => target)],
      );
      const numbers = Object.fromEntries(targets.map(({ fieldCode, target }) => [fieldCode, target]));
      await tx.appendEvent({
        type: 'layout.set',
        subject: globalId('layoutPlan', id),
        jurisdictionId,
        payload: { targets: numbers },
      });
      return id;
    }, read);
    return answer;
  }
}
