import type { Page } from '@playwright/test';

/**
 * Lists what is wrong with the stops of the Tab key on a page: one that is not seen to have the focus, that lies
 * outside the window or below something that stays in place, or that comes before what a reader meets first.
 */
export async function focusFaults(page: Page): Promise<string[]> {
  // Browsers mark the focus that a script sets if the keyboard was used last.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const isRightToLeft = document.dir === 'rtl';
    const named = (each: Element) => each.outerHTML.replace(/\s+/g, ' ').slice(0, 120);
    /** A chip is drawn by the label round its box. */
    const drawnOf = (each: Element) => each.closest('label') ?? each;
    /** Of a link over two lines, the first of them. */
    const boxOf = (each: Element) => drawnOf(each).getClientRects()[0] ?? new DOMRect();
    const isStop = (each: Element) => {
      const { width, height } = boxOf(each);
      return (each as HTMLElement).tabIndex >= 0 && !each.matches(':disabled') && width > 1 && height > 1;
    };
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        ':is(a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]):not(.ds-skip-link)',
      ),
    ].filter((each) => each.checkVisibility({ visibilityProperty: true }) && isStop(each));

    /** A list of contents in a column of its own comes before the text, on whichever side it stands. */
    const isBesideContents = (before: Element, stop: Element) => {
      const contents = before.closest('nav');
      if (!contents || contents.contains(stop)) return false;
      const [one, other] = [contents.getBoundingClientRect(), boxOf(stop)];
      const isApart = one.right <= other.left || other.right <= one.left;
      return isApart && one.top <= other.bottom && other.top <= one.bottom;
    };

    const faults = stops.filter(({ tabIndex }) => tabIndex > 0).map((each) => `out of order: ${named(each)}`);
    scrollTo({ top: 0, behavior: 'instant' });
    for (const [index, stop] of stops.slice(1).entries()) {
      const before = boxOf(stops[index] as Element);
      const box = boxOf(stop);
      const isAhead = isRightToLeft ? box.left >= before.right - 1 : box.right <= before.left + 1;
      const isBeyond = isRightToLeft ? box.right <= before.left + 1 : box.left >= before.right - 1;
      const overlap = Math.min(box.bottom, before.bottom) - Math.max(box.top, before.top);
      const isBeside = overlap > Math.min(box.height, before.height) / 2;
      const isAbove = box.bottom <= before.top + 1;
      if (!isBesideContents(stops[index] as Element, stop) && ((isBeside && isAhead) || (isAbove && !isBeyond)))
        faults.push(`read before the stop before it: ${named(stop)} after ${named(stops[index] as Element)}`);
    }
    for (const stop of stops) {
      stop.focus();
      const styles = [stop, drawnOf(stop)].map((each) => getComputedStyle(each));
      const isMarked = styles.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      );
      if (!isMarked) faults.push(`not marked: ${named(stop)}`);
      const { left, right, top, bottom } = boxOf(stop);
      if (top < -1 || bottom > innerHeight + 1) faults.push(`outside the window: ${named(stop)}`);
      const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (!middle || !(drawnOf(stop).contains(middle) || middle.contains(stop))) faults.push(`covered: ${named(stop)}`);
    }
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo({ top: 0, behavior: 'instant' });
    return faults;
  });
}

/** Lists elements that move although the reader asked for none of that. */
export function movingParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const moves = (each: Element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
      const isSlow = transitionDuration.split(',').some((length) => Number.parseFloat(length) > 0.01);
      return isSlow || animationName !== 'none' || scrollBehavior === 'smooth';
    };
    return [...document.querySelectorAll('*')].filter(moves).map((each) => each.outerHTML.slice(0, 120));
  });
}
