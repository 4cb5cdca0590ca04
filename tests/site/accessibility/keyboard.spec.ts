import { expect, type Page, test } from '../support/test.ts';
import { tabTo } from '../support/keys.ts';

for (const width of [360, 1280]) {
  test(`at ${width} px every stop of the Tab key is seen, in view and marked`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/aktiviteter/2026-11-24/');
    let stops = 0;
    for (; stops < 120; stops++) {
      await page.keyboard.press('Tab');
      const stop = await focusedStop(page);
      if (!stop) break;
      expect(stop, stop.html).toMatchObject({ isInView: true, isMarked: true });
    }
    // The last stop leads out of the page: there is no trap.
    expect(stops).toBeGreaterThan(25);
    expect(stops).toBeLessThan(120);
  });
}

test('the menu of a phone is a link to the menu in the foot', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('/');
  const menu = page.getByRole('link', { name: 'Meny', exact: true });
  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  await expect(page.locator('#meny')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('#meny a').first()).toBeFocused();
});

/** Tells of the element with the focus whether it can be seen, and seen to have it. */
function focusedStop(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    // A chip is drawn by the label round its box.
    const drawn = element.closest('label') ?? element;
    // Of a link over two lines, the first of them.
    const { top, bottom, left, right, width, height } = drawn.getClientRects()[0] ?? new DOMRect();
    const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const marks = [element, drawn].map((each) => getComputedStyle(each));
    return {
      html: element.outerHTML,
      isInView:
        width > 0 && height > 0 && top >= -1 && bottom <= innerHeight + 1 && Boolean(middle && drawn.contains(middle)),
      isMarked: marks.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      ),
    };
  });
}
