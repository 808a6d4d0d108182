import { fault, type PolicyFault } from './form-check';
import { documentFaults, isPolicy } from './policy-form';
import type { Policy } from './policy';

export type ParsedPolicy =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly faults: readonly PolicyFault[] };

const parsed = (text: string): { readonly document: unknown } | { readonly faults: readonly PolicyFault[] } => {
  try {
    return { document: JSON.parse(text) };
  } catch (error) {
    return { faults: fault('', `is no JSON: ${error instanceof Error ? error.message : 'unknown'}`) };
  }
};

/** Reads a policy from its file, and tells all of its faults at once. */
export function parsePolicy(text: string): ParsedPolicy {
  const read = parsed(text);
  if ('faults' in read) return { ok: false, faults: read.faults };
  const { document } = read;
  return isPolicy(document) ? { ok: true, policy: document } : { ok: false, faults: documentFaults(document) };
}
