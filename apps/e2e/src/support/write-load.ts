import { type GraphqlAnswer, post } from './administrator';

/** One mutation, as it is sent, perhaps more than once. */
export interface Sent {
  readonly key: string;
  readonly mutation: 'createOrganisation' | 'changePerson';
  readonly input: Readonly<Record<string, unknown>>;
  readonly name: string;
  /** What was answered; null: nobody knows yet whether it was made. */
  answer: { readonly id: string; readonly version: number } | null;
}

const documents = {
  createOrganisation:
    'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id version } }',
  changePerson: 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id version } }',
};

/** Somebody who writes: whose next request waits for the answer to the one before. */
export interface Writer {
  readonly sent: Sent[];
  readonly next: (place: number) => Omit<Sent, 'answer' | 'key'>;
}

/** Adds organisations. */
export const makerOf = (number: number, jurisdictionId: string): Writer => ({
  sent: [],
  next: (place) => {
    const name = `Maker ${number}, organisation ${place}`;
    return { mutation: 'createOrganisation', name, input: { jurisdictionId, kind: 'DEPARTMENT', name } };
  },
});

/** Changes one person again and again, each time the version that the last answer told. */
export const editorOf = (number: number, personId: string): Writer => ({
  sent: [],
  next: (place) => {
    const name = `Editor ${number}, change ${place}`;
    return { mutation: 'changePerson', name, input: { personId, version: place, name } };
  },
});

interface Target {
  readonly address: string;
  readonly cookie: string;
}

/** Sends what has no answer yet. @returns why it was refused, or null */
const send = async ({ address, cookie }: Target, request: Sent): Promise<string | null> => {
  const { key, mutation, input } = request;
  const response = await post(address, cookie, documents[mutation], { ...input, idempotencyKey: key });
  const { data, errors } = (await response.json()) as GraphqlAnswer;
  if (errors?.[0]) return `${String(errors[0].extensions['code'])}: ${errors[0].message}`;
  request.answer = data?.[mutation] ?? null;
  return null;
};

/** Writers at work on a server, until they are told to stop or it is gone. */
export class WriteLoad {
  /** Why requests were refused. */
  readonly refusals = new Set<string>();
  private acknowledged = 0;
  private isStopping = false;
  private readonly waiting: { readonly count: number; readonly go: () => void }[] = [];
  private readonly working: Promise<unknown>;

  constructor(
    private readonly target: Target,
    writers: readonly Writer[],
  ) {
    this.working = Promise.all(writers.map((writer) => this.work(writer)));
  }

  /** Resolves with so many acknowledgements; the others are in flight at that moment. */
  acknowledgements(count: number): Promise<void> {
    return new Promise((go) => (this.acknowledged >= count ? go() : this.waiting.push({ count, go })));
  }

  /** Nothing new is sent. Resolves when everything in flight was answered, or will never be. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.working;
  }

  private async work(writer: Writer): Promise<void> {
    while (!this.isStopping) {
      const place = writer.sent.length + 1;
      const request: Sent = { ...writer.next(place), key: crypto.randomUUID(), answer: null };
      writer.sent.push(request);
      const refusal = await send(this.target, request).catch(nameOf);
      if (refusal !== null) {
        this.refusals.add(refusal);
        return;
      }
      this.acknowledged += 1;
      for (const { count, go } of this.waiting) if (this.acknowledged === count) go();
    }
  }
}

/** A connection that broke off, or an answer that did not come in time. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : String(error));

/** Sends again, with their keys, what nobody has answered. @returns why any was refused */
export const sendAgain = async (target: Target, writers: readonly Writer[]): Promise<string[]> => {
  const pending = writers.flatMap(({ sent }) => sent.filter(({ answer }) => answer === null));
  const refusals = await Promise.all(pending.map((request) => send(target, request)));
  return refusals.filter((refusal) => refusal !== null);
};
