import type { Locator, Page } from '@playwright/test';

/** Makes the page's processor so many times slower, as a busy machine or an old phone is. */
export const slowDown = async (page: Page, times: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
};

/** Presses several things before the page can draw what the first of them changed. */
export const pressAtOnce = async (page: Page, ...targets: readonly Locator[]): Promise<void> => {
  const elements = await Promise.all(targets.map((target) => target.elementHandle()));
  await page.evaluate((all) => {
    for (const element of all) element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }, elements);
};

/** Whether a box or a switch shows a press before the page has drawn what follows from it. */
export const showsAtOnce = (target: Locator): Promise<boolean> =>
  target.evaluate(async (element) => {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await Promise.resolve();
    return element instanceof HTMLInputElement && element.checked;
  });

/** Opens something, scrolls the page, and gives every distance below its opener at which it is seen meanwhile. */
export const placesOf = (opener: Locator, shown: string): Promise<readonly number[]> =>
  opener.evaluate(async (pressed, selector) => {
    const distances = new Set<number>();
    const look = (): void => {
      const { top = 0, height = 0 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
      const isSeen = height > 0 && Math.abs(top) < window.innerHeight; // it is measured far outside at first
      if (isSeen) distances.add(Math.round(top - pressed.getBoundingClientRect().top));
    };
    const lookFor = async (frames: number): Promise<void> => {
      for (let left = frames; left > 0; left -= 1) {
        await new Promise((drawn) => requestAnimationFrame(drawn));
        look();
      }
    };
    for (const type of ['mousedown', 'mouseup', 'click'])
      pressed.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    await lookFor(60);
    for (const top of [200, 0, 400]) {
      window.scrollTo(0, top);
      look();
      await lookFor(2);
    }
    return [...distances];
  }, shown);
