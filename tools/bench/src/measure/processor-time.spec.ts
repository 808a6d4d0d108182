import { spawnSync } from 'node:child_process';
import { canReadProcesses, familyTime, parseStat, processTime, residentMemory } from './processor-time';

describe('/proc/PID/stat', () => {
  it('is read past a name with spaces and parentheses', () => {
    const text =
      '8080 (postgres: a) b (c) S 8070 8080 8080 0 -1 4194368 97 0 0 0 12 34 5 6 20 0 1 0 249006 3133440 360 1844 0 0';
    expect(parseStat(text)).toEqual({ parent: 8070, own: 46, ofEndedChildren: 11 });
  });
});

const noSuchProcess = 2 ** 30;

describe('processor time and memory', () => {
  // Without /proc there is nothing to read, and that is what the functions say.
  if (canReadProcesses()) {
    it('of this process are what it says itself', () => {
      const { user, system } = process.cpuUsage();
      const read = processTime(process.pid) ?? NaN;
      expect(Math.abs(read - user - system)).toBeLessThan(100_000);
      const resident = residentMemory(process.pid) ?? NaN;
      expect(resident / process.memoryUsage.rss()).toBeGreaterThan(0.5);
      expect(resident / process.memoryUsage.rss()).toBeLessThan(2);
    });

    it('of a family hold those of children that have ended', () => {
      const before = familyTime(process.pid) ?? NaN;
      const own = processTime(process.pid) ?? NaN;
      const work = 'const end = process.cpuUsage().user + 100_000; while (process.cpuUsage().user < end);';
      expect(spawnSync(process.execPath, ['-e', work]).status).toBe(0);
      const ofFamily = (familyTime(process.pid) ?? NaN) - before;
      const ofSelf = (processTime(process.pid) ?? NaN) - own;
      expect(ofFamily - ofSelf).toBeGreaterThanOrEqual(90_000);
    });
  }

  it('are null of a process that is not', () => {
    expect([processTime(noSuchProcess), familyTime(noSuchProcess), residentMemory(noSuchProcess)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
