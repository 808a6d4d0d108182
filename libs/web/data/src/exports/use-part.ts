import { useUrlState } from '@wanchuang/web-client';
import { useAhead } from '@wanchuang/web-ui';
import { exportsSchema, type ExportsState } from './exports-schema';

/** One part of what is asked for: shown at once, and kept in the address. */
export function usePart<Name extends keyof ExportsState>(
  name: Name,
): readonly [shown: ExportsState[Name], choose: (value: ExportsState[Name]) => void] {
  const { state, setState } = useUrlState(exportsSchema);
  return useAhead(state[name], (value) => setState({ [name]: value }, { replace: true }));
}
