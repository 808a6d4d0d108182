import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import type { CallStateFragment } from './call.generated';
import { callStandingText } from './call.text';
import { standingOfCall } from './call-time';
import './call.css';

/** How a call stands, told by shape and word. */
export function CallMark({ call }: { readonly call: CallStateFragment }): ReactNode {
  const say = useText(callStandingText);
  const standing = standingOfCall(call, new Date());
  return (
    <span className="k-mark" data-standing={standing}>
      {say(standing)}
    </span>
  );
}
