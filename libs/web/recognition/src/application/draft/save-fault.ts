import { errorCode } from '@wanchuang/web-client';
import { isStale } from '../../failure/said-of';
import type { HeldForm, SaveFault } from './draft-keeper';

/** Why the server did not take it. @param newest what it holds now, where somebody else was faster */
export const faultOf = async <D extends object>(
  error: unknown,
  newest: () => Promise<HeldForm<D> | null>,
): Promise<SaveFault<D>> => {
  if (isStale(error)) {
    const held = await newest();
    return held === null ? { kind: 'REFUSED', error } : { kind: 'CHANGED', held };
  }
  switch (errorCode(error)) {
    case 'OFFLINE':
    case 'UNAVAILABLE':
    case 'INTERNAL':
      return { kind: 'UNREACHED' };
    case 'UNAUTHENTICATED':
      return { kind: 'SIGNED_OUT' };
    default:
      return { kind: 'REFUSED', error };
  }
};
