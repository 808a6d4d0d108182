import { useRef } from 'react';

interface Sent {
  readonly input: string;
  readonly key: string;
}

/** One key for as long as the same is sent: whoever presses again because no answer came asks for nothing twice. */
export function useRequestKey(): (input: object) => string {
  const sent = useRef<Sent | null>(null);
  return (given) => {
    const input = JSON.stringify(given);
    if (sent.current?.input !== input) sent.current = { input, key: crypto.randomUUID() };
    return sent.current.key;
  };
}
