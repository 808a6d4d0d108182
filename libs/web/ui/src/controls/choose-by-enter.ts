import type { KeyboardEvent } from 'react';

/** For a date in a form: Enter chooses the day that is meant, and does not send the form. */
export const chooseByEnter = {
  onKeyDown: (event: KeyboardEvent): void => {
    if (event.key === 'Enter') event.preventDefault();
  },
};
