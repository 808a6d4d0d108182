import type { SayOf } from '@wanchuang/web-client';
import type { UnsentError } from './send-operation';
import type { workbenchText } from './workbench.text';

/** Why a document is not sent, in words. */
export function unsentWords({ reason, detail }: UnsentError, say: SayOf<typeof workbenchText>): string {
  if (reason === 'syntax') return say('badSyntax', { detail });
  return reason === 'invalid' ? say('doesNotFit', { detail }) : say(reason);
}
