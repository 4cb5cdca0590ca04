import type { Page } from '@playwright/test';

/** Lists what sticks out of the window at the side, without the page itself being able to scroll there. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (each) => each.getBoundingClientRect().right > clientWidth + 1 || each.getBoundingClientRect().left < -1,
    );
    return [`${scrollWidth} px`, ...wide.map((each) => each.outerHTML.slice(0, 120))];
  });
}

/** Lists elements with text that is cut off by their own edges. */
export function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isCut = (each: Element) => {
      const { overflowX, overflowY } = getComputedStyle(each);
      // What can be scrolled is not cut.
      const hidesX = !/visible|auto|scroll/.test(overflowX) && each.scrollWidth > each.clientWidth + 1;
      const hidesY = overflowY !== 'visible' && each.scrollHeight > each.clientHeight + 1;
      return hidesX || hidesY;
    };
    const texts = [...document.querySelectorAll('main *')].filter(
      (each) => each.checkVisibility() && each.textContent?.trim(),
    );
    return texts
      .filter((each) => !each.closest('.ds-sr-only') && isCut(each))
      .map((each) => each.outerHTML.slice(0, 120));
  });
}

/** Spaces text as a reader may (WCAG 1.4.12); `undoing` puts it back. */
export function spaceText(page: Page, undoing = false): Promise<void> {
  return page.evaluate((isUndoing) => {
    // A sheet that is adopted needs no leave from the header policy.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = isUndoing ? [] : [sheet];
  }, undoing);
}
