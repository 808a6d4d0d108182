import type { Settlement } from '@wanchuang/domain-policy';
import type { BarredOthers, CandidacyFacts, RecordEntry, Settlements } from './candidacy';
import { isEvidenceSlot } from './evidence-slot';
import { parseForm } from './parse-form';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEntry = (value: unknown): value is RecordEntry =>
  isFields(value) && typeof value['kind'] === 'string' && typeof value['occurredOn'] === 'string';

const settlementKinds: readonly unknown[] = ['EXCEPTION', 'WAIVER', 'JUDGEMENT'] satisfies Settlement['kind'][];

const isSettlement = (value: unknown): value is Settlement =>
  isFields(value) &&
  settlementKinds.includes(value['kind']) &&
  typeof value['isMet'] === 'boolean' &&
  typeof value['reason'] === 'string' &&
  typeof value['on'] === 'string';

const isSettlements = (value: unknown): value is Settlements =>
  isFields(value) && Object.values(value).every(isSettlement);

const isSlot = (value: unknown) => typeof value === 'string' && isEvidenceSlot(value);

const hostOf = (value: unknown): CandidacyFacts['host'] | null => {
  if (!isFields(value)) return null;
  const { kind, record } = value;
  return typeof kind === 'string' && Array.isArray(record) && record.every(isEntry) ? { kind, record } : null;
};

const areNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

const isBarredOthers = (value: unknown): value is BarredOthers =>
  isFields(value) && areNames(value['parties']) && areNames(value['group']);

/** The facts that a decision has kept, as the rules look at them again; null for what are no facts of an application. */
export const parseCandidacy = (kept: unknown): CandidacyFacts | null => {
  if (!isFields(kept)) return null;
  const { form, evidence, host: keptHost, appliesOn, isNameTaken, settlements, barredOthers } = kept;
  const parsed = form === undefined ? null : parseForm(JSON.stringify(form));
  const host = hostOf(keptHost);
  if (!parsed?.ok || !host || !Array.isArray(evidence) || !evidence.every(isSlot)) return null;
  if (typeof appliesOn !== 'string' || typeof isNameTaken !== 'boolean' || !isSettlements(settlements)) return null;
  if (barredOthers !== undefined && !isBarredOthers(barredOthers)) return null;
  const facts = {
    form: parsed.form,
    evidence: evidence.filter(isEvidenceSlot),
    host,
    appliesOn,
    isNameTaken,
    settlements,
  };
  return barredOthers === undefined ? facts : { ...facts, barredOthers };
};
