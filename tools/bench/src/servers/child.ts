import { type ChildProcess, fork } from 'node:child_process';

/** Every process that the bench has started and that has not ended. */
const living = new Set<ChildProcess>();

/** Sees to it that `endAll` ends this process too. */
export const track = <Child extends ChildProcess>(child: Child): Child => {
  living.add(child);
  child.once('exit', () => living.delete(child));
  return child;
};

/** Asks a process to end, and waits until it has. */
export const endChild = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    if (!child.killed) child.kill('SIGTERM'); // a second signal would cut the server's orderly end short
  });

export const endAll = async (): Promise<void> => {
  await Promise.all([...living].map(endChild));
};

type Reply<Answer> = { answer: Answer } | { failure: string };

/** A process of the bench that does jobs, one at a time. */
export interface Worker<Job, Answer> {
  readonly process: ChildProcess;
  /** @throws Error if the job failed or the process died over it. */
  ask(job: Job): Promise<Answer>;
}

/** Starts a module that calls `answerJobs` with the same types. */
export const startWorker = <Job extends object, Answer>(module: string): Worker<Job, Answer> => {
  const child = track(fork(module, { serialization: 'advanced' }));
  const ask = (job: Job): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const died = (): void => reject(new Error(`${module} ended while it worked`));
      child.once('exit', died);
      child.once('message', (message) => {
        child.off('exit', died);
        // what comes between two processes carries no type; both ends name the same pair
        const reply = message as Reply<Answer>;
        if ('answer' in reply) resolve(reply.answer);
        else reject(new Error(reply.failure));
      });
      child.send(job);
    });
  return { process: child, ask };
};

/** The other end of `startWorker`; ends when its parent does. */
export const answerJobs = <Job, Answer>(work: (job: Job) => Promise<Answer>): void => {
  const reply = (message: Reply<Answer>): void => void process.send?.(message);
  process.on('message', (job) => {
    work(job as Job).then(
      (answer) => reply({ answer }),
      (error: unknown) => reply({ failure: error instanceof Error ? error.message : String(error) }),
    );
  });
  process.once('disconnect', () => process.exit(0));
};
