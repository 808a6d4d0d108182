import type { Dice } from './dice';
import type { CursorSlot, Sample } from './draft';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** All values at a path of an answer, in every entry of the lists on the way. */
const valuesAt = (value: unknown, path: readonly string[]): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((entry: unknown) => valuesAt(entry, path));
  const [name, ...rest] = path;
  if (name === undefined) return [value];
  return isRecord(value) ? valuesAt(value[name], rest) : [];
};

const cursorsOf = (answer: unknown, { path }: CursorSlot): string[] =>
  valuesAt(answer, [...path, 'cursors', 'cursor']).filter((cursor) => typeof cursor === 'string');

/** A key of a row that may not be there: the day before, the number after. Texts stay, as only the database can place them. */
const movedKey = (dice: Dice, key: unknown): unknown => {
  if (typeof key !== 'string') return key;
  if (/^\d{4}-\d{2}-\d{2}$/.test(key)) return dice.oneOf([`${key.slice(0, 8)}15`, `${key.slice(0, 4)}-07-01`]);
  if (/^\d{1,9}$/.test(key)) return dice.oneOf([String(Number(key) + 1), String(Math.max(Number(key) - 1, 0)), 'x']);
  return key;
};

/** A cursor as the API gave it, or one whose row is gone: same list, another place. */
const moved = (dice: Dice, cursor: string): string => {
  if (!dice.chance(15)) return cursor;
  const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(parts)) return cursor;
  const [hash, ...keys]: unknown[] = parts;
  const at = dice.below(keys.length);
  const changed = keys.map((key, index) => (index === at ? movedKey(dice, key) : key));
  return Buffer.from(JSON.stringify([hash, ...changed])).toString('base64url');
};

/** The variables of a second run, which goes on from rows of the first answer; null where there is nothing to go on from. */
export const followUp = (
  { variables, slots }: Sample,
  answer: unknown,
  dice: Dice,
): Readonly<Record<string, unknown>> | null => {
  const found = slots
    .map((slot) => ({ slot, cursors: cursorsOf(answer, slot) }))
    .filter(({ cursors }) => cursors.length > 0);
  if (found.length === 0) return null;
  const filled = dice.someOf(found, found.length);
  return {
    ...variables,
    ...Object.fromEntries(filled.map(({ slot, cursors }) => [slot.variable, moved(dice, dice.oneOf(cursors))])),
  };
};
