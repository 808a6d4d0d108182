import type { EdgeConfig, Exposure } from '@wanchuang/server-platform';
import { Drain } from './drain';

/** How the application meets the world outside. */
export interface EdgeOptions {
  readonly config: EdgeConfig;
  readonly drain: Drain;
  readonly isSignedIn: Exposure['isSignedIn'];
}

/** @param isSignedIn asked in production only */
export const edgeOf = (
  config: EdgeConfig,
  isSignedIn: Exposure['isSignedIn'] = ({ signedIn }) => signedIn !== null,
): EdgeOptions => ({
  config,
  drain: new Drain(),
  isSignedIn,
});
