import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useJurisdiction } from '@wanchuang/web-client';
import { CallPill } from '../progress/call-pill';
import { QueueCallsDocument } from './queue-calls.generated';

export interface QueueCallPillProps {
  readonly chosen: string | null;
  readonly onChange: (call: string | null) => void;
}

/** The calls of the place, one of which the list may be narrowed to. */
export function QueueCallPill(props: QueueCallPillProps): ReactNode {
  const { id } = useJurisdiction();
  const { data } = useQuery(QueueCallsDocument, { variables: { jurisdictionId: id } });
  return <CallPill calls={data?.recognitionCalls.nodes ?? []} {...props} />;
}
