import type { Page } from '@playwright/test';
import { Desks, sitAt } from '../support/desk';
import { settled, test as base } from '../support/journey';
import { type MovedServer, startMovedServer } from '../support/moved-server';

const day = 86_400_000;
/** In Shanghai. */
export const today = (): string => new Date(Date.now() + day / 3).toISOString().slice(0, 10);

const wholeName = (chosen: string): string => `重庆市万州区${chosen}技术创新中心`;
export const names = { first: '虚拟耐磨涂层', second: '虚拟港口机械' } as const;
/** The two centers to be; nobody objects to the first. */
export const wholes = [wholeName(names.first), wholeName(names.second)] as const;
export const callTitle = '2027年度技术创新中心认定申报通知（虚拟）';
/** What waits for whoever has signed in. */
export const queue = '/recognition?j=500101';

/** A server of its own whose clock goes on, the people at it, and what each part of the way leaves for the next. */
export class Stage {
  callId = '';
  applicationIds: readonly string[] = [];
  noticeId = '';
  receipt = '';
  /** Where the server's clock was put; null: it goes as the machine's. */
  private instant: string | null = null;

  private constructor(
    private readonly server: MovedServer,
    readonly desks: Desks,
  ) {}

  static async start(): Promise<Stage> {
    const server = await startMovedServer();
    return new Stage(server, new Desks(server.address));
  }

  get address(): string {
    return this.server.address;
  }

  /** Opens a page as one of the demo's people, by the part of their address before the @; null: as the public. */
  async open(page: Page, name: string | null, path: string): Promise<void> {
    await sitAt(page, name === null ? null : await this.desks.of(name));
    if (this.instant !== null) await page.clock.setSystemTime(this.instant);
    await page.goto(path);
    await settled(page);
  }

  /** Puts the clock forward. Whoever has signed in before has to again: sessions end. */
  async moveTo(instant: string): Promise<void> {
    await this.server.moveTo(instant);
    await this.desks.close();
    this.instant = instant;
  }

  async stop(): Promise<void> {
    await this.desks.close();
    await this.server.stop();
  }
}

export const test = base.extend<object, { stage: Stage }>({
  stage: [
    async ({}, use) => {
      const stage = await Stage.start();
      await use(stage);
      await stage.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ stage }, use) => use(stage.address),
});
