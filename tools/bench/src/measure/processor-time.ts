import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Where Linux tells about processes; elsewhere processor time and memory are not reported. */
const folder = '/proc';
/** Linux tells processes' times in hundredths of a second, whatever its own clock (USER_HZ). */
const microsecondsPerTick = 10_000;

export interface ProcessStat {
  parent: number;
  /** Ticks of processor time, user and system: its own, and those of its children that have ended. */
  own: number;
  ofEndedChildren: number;
}

/** Reads /proc/PID/stat. The program's name stands in parentheses and may hold anything, parentheses too. */
export const parseStat = (text: string): ProcessStat => {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const field = (name: number): number => Number(fields[name - 3]);
  return { parent: field(4), own: field(14) + field(15), ofEndedChildren: field(16) + field(17) };
};

const statOf = (pid: number): ProcessStat | null => {
  try {
    return parseStat(readFileSync(`${folder}/${pid}/stat`, 'utf8'));
  } catch {
    return null; // it has ended, or there is no /proc
  }
};

export const canReadProcesses = (): boolean => existsSync(`${folder}/self/stat`);

/** Processor time that a process has used so far, microseconds; null where the system does not tell. */
export const processTime = (pid: number): number | null => {
  const stat = statOf(pid);
  return stat && stat.own * microsecondsPerTick;
};

/** The same of a process with all its direct children, ended ones included: PostgreSQL is a postmaster and its children. */
export const familyTime = (pid: number): number | null => {
  const head = statOf(pid);
  if (!head) return null;
  const children = readdirSync(folder)
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat?.parent === pid);
  const ticks = children.reduce(
    (sum, child) => sum + (child ? child.own + child.ofEndedChildren : 0),
    head.own + head.ofEndedChildren,
  );
  return ticks * microsecondsPerTick;
};

/** Memory that a process holds now (resident set), bytes; null where the system does not tell. */
export const residentMemory = (pid: number): number | null => {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`${folder}/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
};
