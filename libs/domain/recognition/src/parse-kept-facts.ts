import type { CompositionFacts, ConclusionFacts, SizeWaiver } from './panel-composition.rules';
import { type ExpertKind, expertKindLabels } from './panel-lifecycle';
import type { RecognitionFacts, SettlementFacts } from './recognition.rules';
import type { SubsidyFacts } from './subsidy';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isExpertKind = (value: unknown): value is ExpertKind => isText(value) && Object.hasOwn(expertKindLabels, value);

const isWaiver = (value: unknown): value is SizeWaiver =>
  isFields(value) && isText(value['reason']) && isNumber(value['size']) && isText(value['on']);

/** The facts of a decision on who sits on a panel; null for others. */
export const parseComposition = (kept: unknown): CompositionFacts | null => {
  if (!isFields(kept)) return null;
  const { seated, waiver } = kept;
  if (!Array.isArray(seated) || !seated.every(isExpertKind)) return null;
  return waiver === null || isWaiver(waiver) ? { seated, waiver } : null;
};

/** The facts of a panel's conclusion; null for others. */
export const parseConclusion = (kept: unknown): ConclusionFacts | null => {
  const composition = parseComposition(kept);
  const totals = isFields(kept) ? kept['totals'] : null;
  return composition && Array.isArray(totals) && totals.every(isNumber) ? { ...composition, totals } : null;
};

/** The facts of a recognition; null for others. */
export const parseRecognition = (kept: unknown): RecognitionFacts | null => {
  if (!isFields(kept)) return null;
  const { notice, objections, barredUntil } = kept;
  if (!isFields(notice) || !isFields(objections) || !(barredUntil === null || isText(barredUntil))) return null;
  const { workingDays, endsOn, isOver } = notice;
  const { open, upheld } = objections;
  if (!isNumber(workingDays) || !isText(endsOn) || !isBoolean(isOver) || !isNumber(open) || !isNumber(upheld))
    return null;
  return { notice: { workingDays, endsOn, isOver }, objections: { open, upheld }, barredUntil };
};

/** The facts of how an objection was settled; null for others. */
export const parseSettlement = (kept: unknown): SettlementFacts | null => {
  if (!isFields(kept)) return null;
  const { isUpheld, reason, on } = kept;
  return isBoolean(isUpheld) && isText(reason) && isText(on) ? { isUpheld, reason, on } : null;
};

/** The facts of a subsidy; null for others. */
export const parseSubsidy = (kept: unknown): SubsidyFacts | null => {
  const amount = isFields(kept) ? kept['amount'] : null;
  return isText(amount) && /^\d+(\.\d+)?$/.test(amount) ? { amount } : null;
};
