import type { Action } from '@wanchuang/domain-access';
import type { FieldRead } from './declaration';
import { total } from './fields';

/** The fields of `viewerCan`: each whether its action is open to the viewer on the row, decided where the row is read. */
export const openActions = (
  type: string,
  actions: Readonly<Record<string, Action>>,
): Readonly<Record<string, FieldRead>> =>
  Object.fromEntries(
    Object.entries(actions).map(([field, action]) => [field, total((row, read) => read.may(action, type, row))]),
  );
