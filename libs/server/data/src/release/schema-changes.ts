import type { ChangeKind, SchemaChange } from '@wanchuang/domain-dictionary';
import type { SchemaPart, SchemaParts } from './schema-parts';

/** What is new or gone with the type or field that it stands in is not named by itself. */
const outermost = (parts: SchemaParts, others: SchemaParts): [string, SchemaPart][] =>
  [...parts].filter(
    ([coordinate, { within }]) => !others.has(coordinate) && (within === null || others.has(within)),
  );

const changesOf = (coordinate: string, was: SchemaPart, is: SchemaPart): SchemaChange[] => {
  const changes: SchemaChange[] = [];
  if (was.signature !== is.signature)
    changes.push({ kind: 'CHANGED', coordinate, detail: `${was.signature} → ${is.signature}` });
  if (is.deprecationReason !== null && is.deprecationReason !== was.deprecationReason)
    changes.push({ kind: 'DEPRECATED', coordinate, detail: is.deprecationReason });
  return changes;
};

const order: readonly ChangeKind[] = ['REMOVED', 'DEPRECATED', 'CHANGED', 'ADDED'];

/** What happened to a schema between two versions: what is gone first, for whoever uses it must act on that. */
export const schemaChanges = (before: SchemaParts, after: SchemaParts): SchemaChange[] => {
  const added = outermost(after, before).map(
    ([coordinate, { signature }]): SchemaChange => ({ kind: 'ADDED', coordinate, detail: signature }),
  );
  const removed = outermost(before, after).map(
    ([coordinate]): SchemaChange => ({ kind: 'REMOVED', coordinate, detail: null }),
  );
  const kept = [...before].flatMap(([coordinate, was]) => {
    const is = after.get(coordinate);
    return is ? changesOf(coordinate, was, is) : [];
  });
  const all = [...removed, ...kept, ...added];
  return order.flatMap((kind) => all.filter((change) => change.kind === kind));
};
