import type { Action } from '@wanchuang/domain-access';
import { callLifecycle, type CallState, type CallStep } from '@wanchuang/domain-recognition';
import { type AnswerReader, type Change, requireRight, type Transaction } from '@wanchuang/server-platform';
import { takeStep } from '../lifecycle/take-step';
import { type CallDraft, checkTimes, fieldCodesOf } from './call.given';
import {
  appendCallEvent,
  insertCall,
  insertExtension,
  lockCall,
  type LockedCall,
  noCall,
  publishAttachments,
  saveCall,
  setAttachments,
} from './call.store';

/** Which call a step is of, and the version that it rests on. */
export interface SeenCall {
  readonly id: number;
  readonly version: number;
}

const actionOf: Readonly<Record<CallStep, Action>> = {
  CHANGE: 'CHANGE_RECOGNITION_CALL',
  PUBLISH: 'PUBLISH_RECOGNITION_CALL',
  EXTEND: 'EXTEND_RECOGNITION_CALL',
  CLOSE: 'CLOSE_RECOGNITION_CALL',
  DISCARD: 'DISCARD_RECOGNITION_CALL',
};

interface Step extends SeenCall {
  readonly step: CallStep;
  readonly laterClosing?: Date;
}

/** The use cases of calls (Art. 9(1)). */
export class CallService {
  /** @param personId who makes them: attachments are own uploads */
  constructor(private readonly personId: number) {}

  /** @throws ExpectedError FORBIDDEN outside the own jurisdictions; BAD_USER_INPUT; NOT_FOUND for another’s upload */
  async create<T>(
    asked: Change,
    call: CallDraft & { jurisdictionId: number },
    attachments: readonly number[],
    read: AnswerReader<T>,
  ): Promise<T> {
    const { jurisdictionId } = call;
    const { answer } = await asked.once(async (tx) => {
      const row = { jurisdictionId, state: callLifecycle.initial };
      requireRight(asked.doer, 'CREATE_RECOGNITION_CALL', row, { place: 'input.jurisdictionId' });
      checkTimes(call);
      const id = await insertCall(tx, call);
      await setAttachments(tx, id, attachments, this.personId);
      return id;
    }, read);
    return answer;
  }

  /** @throws ExpectedError REFUSED for one that is no draft any more; CONFLICT for another version */
  change<T>(
    asked: Change,
    seen: SeenCall,
    { attachments, ...change }: Partial<CallDraft> & { attachments?: readonly number[] },
    read: AnswerReader<T>,
  ): Promise<T> {
    return this.take(asked, { ...seen, step: 'CHANGE' }, read, async (tx, call) => {
      checkTimes({ ...call, ...change });
      const { fieldIds = call.fieldIds, ...others } = change;
      await saveCall(tx, call, seen.version, { ...others, fieldIds: [...fieldIds] });
      if (attachments) await setAttachments(tx, call.id, attachments, this.personId);
      const fields = [...Object.keys(change), ...(attachments ? ['attachments'] : [])].sort();
      await appendCallEvent(tx, call, 'call.changed', { fields });
    });
  }

  /** From now on everyone reads it. @throws ExpectedError REFUSED for one without times or fields; CONFLICT */
  publish<T>(asked: Change, seen: SeenCall, read: AnswerReader<T>): Promise<T> {
    return this.take(asked, { ...seen, step: 'PUBLISH' }, read, async (tx, call, state) => {
      await saveCall(tx, call, seen.version, { state, publishedAt: tx.at });
      await publishAttachments(tx, call.id);
      const { opensAt, closesAt, fieldIds } = call;
      await appendCallEvent(tx, call, 'call.published', { opensAt, closesAt, fieldCodes: fieldCodesOf(fieldIds) });
    });
  }

  /** @throws ExpectedError REFUSED for one that is over, or a time that is not later; CONFLICT */
  extend<T>(
    asked: Change,
    { closesAt, reason, ...seen }: SeenCall & { closesAt: Date; reason: string },
    read: AnswerReader<T>,
  ): Promise<T> {
    return this.take(asked, { ...seen, step: 'EXTEND', laterClosing: closesAt }, read, async (tx, call) => {
      const { closesAt: closedAt } = call;
      if (closedAt === null) throw new Error('a call that is published has a closing time');
      await saveCall(tx, call, seen.version, { closesAt });
      await insertExtension(tx, call.id, { closedAt, closesAt, reason });
      await appendCallEvent(tx, call, 'call.extended', { closedAt, closesAt });
    });
  }

  /** Ends it, also before its closing time. @throws ExpectedError REFUSED, CONFLICT */
  close<T>(asked: Change, seen: SeenCall, read: AnswerReader<T>): Promise<T> {
    return this.end(asked, { ...seen, step: 'CLOSE' }, 'call.closed', read);
  }

  /** Gives a draft up. @throws ExpectedError REFUSED, CONFLICT */
  discard<T>(asked: Change, seen: SeenCall, read: AnswerReader<T>): Promise<T> {
    return this.end(asked, { ...seen, step: 'DISCARD' }, 'call.discarded', read);
  }

  private end<T>(asked: Change, step: Step, event: string, read: AnswerReader<T>): Promise<T> {
    return this.take(asked, step, read, async (tx, call, state) => {
      await saveCall(tx, call, step.version, { state });
      await appendCallEvent(tx, call, event, { closesAt: call.closesAt });
    });
  }

  private async take<T>(
    asked: Change,
    { id, step, laterClosing }: Step,
    read: AnswerReader<T>,
    work: (tx: Transaction, call: LockedCall, state: CallState) => Promise<void>,
  ): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const call = await lockCall(tx, id);
      const { jurisdictionId, state } = call;
      const refused = { place: 'input.callId', missing: () => noCall(id) };
      requireRight(asked.doer, actionOf[step], { jurisdictionId, state }, refused);
      const facts = {
        now: tx.at.toISOString(),
        opensAt: call.opensAt?.toISOString() ?? null,
        closesAt: call.closesAt?.toISOString() ?? null,
        fieldCodes: fieldCodesOf(call.fieldIds),
        laterClosing: laterClosing?.toISOString() ?? null,
      };
      await work(tx, call, takeStep(callLifecycle, asked.doer, { state, step, facts }));
      return id;
    }, read);
    return answer;
  }
}
