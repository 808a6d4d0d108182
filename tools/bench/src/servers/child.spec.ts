import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endAll, endChild, startWorker } from './child';

interface Job {
  do: 'double' | 'fail' | 'die';
  numbers?: number[];
}

const program = `process.on('message', (job) => {
  if (job.do === 'die') process.exit(7);
  process.send(job.do === 'fail' ? { failure: 'no luck' } : { answer: job.numbers.map((number) => number * 2) });
});`;

describe('a worker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wanchuang-worker-'));
  const module = join(folder, 'worker.cjs');
  writeFileSync(module, program);
  const start = () => startWorker<Job, number[]>(module);

  afterAll(async () => {
    await endAll();
    rmSync(folder, { recursive: true });
  });

  it('answers one job after the other, failed ones too, until it is ended', async () => {
    const worker = start();
    expect(await worker.ask({ do: 'double', numbers: [1, 2.5] })).toEqual([2, 5]);
    await expect(worker.ask({ do: 'fail' })).rejects.toThrow('no luck');
    expect(await worker.ask({ do: 'double', numbers: [] })).toEqual([]);
    await endChild(worker.process);
    expect(worker.process.signalCode).toBe('SIGTERM');
    await endChild(worker.process);
  });

  it('that dies over a job fails it', async () => {
    await expect(start().ask({ do: 'die' })).rejects.toThrow('ended while it worked');
  });

  it('is ended with all others', async () => {
    const workers = [start(), start()];
    await endAll();
    expect(workers.map(({ process }) => process.signalCode)).toEqual(['SIGTERM', 'SIGTERM']);
  });
});
