import { type Browser, expect, type Page } from '@playwright/test';
import { noteErrors, settled } from './journey';
import { sessionOf } from './sign-in';

/** A light page that anybody may see, on the way from one page to the next. */
export const restingPlace = '/public/objections';
const restingTitle = /^(查询异议办理情况|Follow an objection)$/;

/** Somebody who goes from page to page, as links lead: what draws them is loaded once. */
export class Visitor {
  private readonly errors: string[] = [];

  private constructor(readonly page: Page) {}

  /** @param as the role of a demo account; null: nobody in particular */
  static async begin(browser: Browser, baseURL: string, as: string | null): Promise<Visitor> {
    const storageState = as === null ? undefined : await sessionOf(as, baseURL);
    const context = await browser.newContext({ baseURL, storageState, reducedMotion: 'reduce', colorScheme: 'light' });
    const visitor = new Visitor(await context.newPage());
    noteErrors(context, visitor.errors);
    await visitor.page.goto(`${restingPlace}?lang=zh&theme=light`);
    await settled(visitor.page);
    return visitor;
  }

  /** Comes to an address over the resting place, so that nothing of the page before is there any more. */
  async goTo(path: string): Promise<void> {
    const rests = this.page.getByRole('heading', { level: 1, name: restingTitle });
    await this.follow(restingPlace);
    await expect(rests).toBeVisible();
    await this.follow(path);
    await expect(rests).toHaveCount(0);
    await settled(this.page);
  }

  /** What went wrong since it was last asked. */
  takeErrors(): string[] {
    return this.errors.splice(0);
  }

  private follow(path: string): Promise<void> {
    return this.page.evaluate((to) => {
      window.history.pushState(null, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, path);
  }
}
