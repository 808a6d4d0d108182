import { useCallback, useEffect, useState } from 'react';
import { AnswerError, codeOfStatus } from '@wanchuang/web-client';
import type { Dictionary } from '@wanchuang/domain-dictionary';

const path = '/data/dictionary.json';

/** Whether an answer has the parts of a dictionary, whatever a proxy on the way may have made of it. */
const isDictionary = (value: unknown): value is Dictionary =>
  typeof value === 'object' &&
  value !== null &&
  ['datasets', 'indicators', 'types', 'versions'].every((part) => Array.isArray(Reflect.get(value, part)));

/** Asks the server; what the browser has kept is used as long as the server says that it is the same. */
const ask = async (signal: AbortSignal): Promise<Dictionary> => {
  const answer = await fetch(path, { signal, headers: { accept: 'application/json' } });
  if (answer.status === 401) throw new AnswerError('UNAUTHENTICATED', '');
  if (!answer.ok) throw new AnswerError(codeOfStatus(answer.status), '');
  const body: unknown = await answer.json();
  if (!isDictionary(body)) throw new AnswerError('INTERNAL', '');
  return body;
};

export interface DictionaryHandle {
  /** null: on its way, or it failed. */
  readonly dictionary: Dictionary | null;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The dictionary of the data. */
export function useDictionary(): DictionaryHandle {
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<{ dictionary: Dictionary | null; error: unknown }>({ dictionary: null, error: null });
  useEffect(() => {
    const control = new AbortController();
    ask(control.signal).then(
      (dictionary) => setAnswer({ dictionary, error: null }),
      (error: unknown) => {
        if (!control.signal.aborted) setAnswer({ dictionary: null, error });
      },
    );
    return () => control.abort();
  }, [round]);
  const retry = useCallback(() => {
    setAnswer({ dictionary: null, error: null });
    setRound((now) => now + 1);
  }, []);
  return { ...answer, retry };
}
