import { useEffect, useSyncExternalStore } from 'react';
import type { DraftKeeper, DraftState } from './draft-keeper';

/** Milliseconds without typing until it is saved, and until a failed saving is tried again. */
export const typingPause = 1500;
export const retryPause = 5000;

/** Runs a keeper for as long as its page is open: what is typed is saved before it is left, and when the network is back. */
export function useDraftKeeper<D extends object>(
  keeper: DraftKeeper<D>,
): DraftState<D> & { readonly keeper: DraftKeeper<D> } {
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent): void => {
      if (keeper.state().status === 'SAVED') return;
      void keeper.flush();
      event.preventDefault();
    };
    const online = (): void => void keeper.flush();
    keeper.start();
    window.addEventListener('beforeunload', leave);
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('beforeunload', leave);
      window.removeEventListener('online', online);
      // what is on its way still arrives; what is not stays in the tab
      void keeper.flush();
      keeper.stop();
    };
  }, [keeper]);
  return { ...state, keeper };
}
