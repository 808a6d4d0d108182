import { type MouseEvent, useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { addressNow } from './address-now';

/** What a router's link is given. */
export interface LinkAddress {
  readonly to: string;
  readonly preventScrollReset: boolean;
  readonly onClick: (event: MouseEvent) => void;
}

export interface LinkOptions {
  /** True for a link within the page. */
  readonly preventScrollReset?: boolean;
}

/**
 * Links to addresses that follow from the present one. They are drawn from the address that is drawn, but followed from the
 * address as it is when they are pressed: a choice that is not drawn yet goes along.
 */
export function useLinks(): (addressFrom: (search: string) => string, options?: LinkOptions) => LinkAddress {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return useCallback(
    (addressFrom, { preventScrollReset = false } = {}) => {
      const to = addressFrom(search);
      const onClick = (event: MouseEvent): void => {
        const now = addressNow();
        const newest = now.pathname === pathname ? addressFrom(now.search) : to;
        if (newest === to || opensElsewhere(event)) return;
        event.preventDefault();
        void navigate(newest, { preventScrollReset });
      };
      return { to, preventScrollReset, onClick };
    },
    [pathname, search, navigate],
  );
}

/** Whether the browser itself opens the link: in another tab or window. */
function opensElsewhere({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
