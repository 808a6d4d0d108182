import { useEffect, useState } from 'react';

/** It is a setting of the server: asked for once, and again where that failed. */
let asked: Promise<number | null> | null = null;

const ask = async (): Promise<number | null> => {
  try {
    const answer = await fetch('/files/limits');
    const limits: unknown = answer.ok ? await answer.json() : null;
    const bytes = typeof limits === 'object' && limits !== null && 'bytes' in limits ? limits.bytes : null;
    if (typeof bytes === 'number') return bytes;
  } catch {
    // without a connection nothing is uploaded either
  }
  asked = null;
  return null;
};

/** The largest file that the server takes, bytes; null: it is not known. */
export function useLargestFile(): number | null {
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    let isShown = true;
    asked ??= ask();
    void asked.then((known) => isShown && setBytes(known));
    return () => {
      isShown = false;
    };
  }, []);
  return bytes;
}
