import type { Access, Reads } from '@wanchuang/server-platform';
import { parse } from 'graphql';
import type { PlannedExport } from './export.catalogue';

/** What was frozen before, of which the rows of a list are, as whoever asks may read it; null: nothing. */
export const snapshotOf = async (
  reads: Reads,
  { dataset, variables: given }: PlannedExport,
  who: { readonly access: Access; readonly today: string },
): Promise<unknown> => {
  const snapshot = dataset.snapshot?.(given);
  if (!snapshot) return null;
  const { document, variables } = snapshot;
  const [operation] = parse(document).definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('a snapshot is read by one operation');
  const read = { key: `snapshot ${dataset.name}`, operation, fragments: new Map() };
  const { text } = await reads.answer(read, { ...who, variables });
  const { data }: { data: { node: unknown } | null } = JSON.parse(text);
  return data?.node ?? null;
};
