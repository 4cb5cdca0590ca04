/**
 * Lists elements with more content than they show, from within the page.
 *
 * Runs in the browser: it can use nothing from outside itself.
 */
export function cutBoxes(within: string): string[] {
  const boxes = [...document.querySelectorAll(`${within}, ${within} *`)].filter(
    (each) => each.checkVisibility() && each.textContent?.trim() && !each.closest('svg, .ds-sr-only'),
  );
  const isCut = (each: Element) => {
    const { overflowX, overflowY, display } = getComputedStyle(each);
    if (display === 'inline') return false;
    const hidesX = overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1;
    const hidesY = overflowY !== 'visible' && each.scrollHeight > each.clientHeight + 1;
    return hidesX || hidesY;
  };
  return boxes.filter(isCut).map((each) => each.outerHTML.slice(0, 120));
}
