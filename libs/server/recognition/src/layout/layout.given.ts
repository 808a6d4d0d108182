import { allFields, noField } from '@wanchuang/domain-registry';
import { badInput } from '@wanchuang/server-registry';
import type { LayoutTargetInput } from './layout.inputs';

/** Centers. */
const mostPlanned = 9999;

/** A target of a plan; the field is the database's number. */
export interface PlannedField {
  readonly fieldId: number;
  readonly fieldCode: string;
  readonly target: number;
}

const keyByCode: ReadonlyMap<string, number> = new Map(
  allFields.filter(({ id }) => id !== noField.id).map(({ code, id }) => [code, id]),
);

/** @throws ExpectedError BAD_USER_INPUT for an unknown field, one that is there twice, or a number out of range */
export const plannedFields = (targets: readonly LayoutTargetInput[]): PlannedField[] => {
  const seen = new Set<string>();
  const planned = targets.map(({ fieldCode, target }, index) => {
    const place = `input.targets[${index}]`;
    const fieldId = keyByCode.get(fieldCode);
    if (fieldId === undefined) throw badInput(`${place}.fieldCode`, fieldCode, `there is no field '${fieldCode}'`);
    if (seen.has(fieldCode)) throw badInput(`${place}.fieldCode`, fieldCode, `'${fieldCode}' is there twice`);
    if (target < 0 || target > mostPlanned) throw badInput(`${place}.target`, target, `0 to ${mostPlanned} are wanted`);
    seen.add(fieldCode);
    return { fieldId, fieldCode, target };
  });
  return planned.sort((one, other) => one.fieldId - other.fieldId);
};
