// Loaded into a journey's own server before the program (`node --import`): at SIGUSR2 the server's clock is put forward to the
// instant that stands in the file CLOCK_FILE, and goes on from there. The program has no such setting; its timers stay as they are.
import { readFileSync } from 'node:fs';

const RealDate = Date;
let ahead = 0;
const now = () => RealDate.now() + ahead;

globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(now()).toString(),
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});

process.on('SIGUSR2', () => {
  ahead = RealDate.parse(readFileSync(process.env.CLOCK_FILE ?? '', 'utf8')) - RealDate.now();
  console.log(`clock moved to ${new Date(now()).toISOString()}`);
});
