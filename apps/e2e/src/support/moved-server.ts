import { expect } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServerOn } from './own-server';

export interface MovedServer {
  readonly address: string;
  /** Puts its clock forward. */
  readonly moveTo: (instant: string) => Promise<void>;
  /** Ends it with its database, and takes its data away. */
  readonly stop: () => Promise<void>;
}

const preload = pathToFileURL(join(__dirname, 'moved-clock.mjs'));

/** A server with demo data of its own, whose clock a journey moves: periods of working days are over when they are over. */
export const startMovedServer = async (): Promise<MovedServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'wanchuang-moved-'));
  const file = join(mkdtempSync(join(tmpdir(), 'wanchuang-clock-')), 'clock');
  const discard = (): void =>
    [folder, join(file, '..')].forEach((one) => rmSync(one, { recursive: true, force: true }));
  const settings = { CLOCK_FILE: file, NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import ${preload.href}` };
  const server = await startServerOn(folder, settings).catch((error: unknown) => {
    discard();
    throw error;
  });
  let moves = 0;
  const moveTo = async (instant: string): Promise<void> => {
    writeFileSync(file, instant);
    moves += 1;
    server.process.kill('SIGUSR2');
    await expect.poll(() => server.output().split('clock moved').length - 1).toBe(moves);
  };
  const stop = async (): Promise<void> => {
    server.process.kill('SIGTERM');
    await server.ended;
    discard();
  };
  return { address: server.address, moveTo, stop };
};
