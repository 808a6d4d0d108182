/** Forgets what was typed in this tab and not sent: somebody else is about to use it. What a browser does not keep need not be forgotten. */
export function forgetTyped(kept: () => Pick<Storage, 'clear'> = () => window.sessionStorage): void {
  try {
    kept().clear();
  } catch {
    // the very reading of the property may be forbidden
  }
}
