import type { DecapConfig } from '../../decap-config.ts';

const BACK = '[class*="-ToolbarSectionBackLink"]';

/** Lets the arrow above a form lead to the overview that somebody came from, and not to a list of Decap’s. */
export function leadBackToOverview({ portal: { overview } }: DecapConfig): void {
  if (!overview) return;
  document.addEventListener('click', (event) => onClick(event, overview), { capture: true });
}

function onClick(event: MouseEvent, overview: string): void {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!isPlain || !(event.target instanceof Element) || !event.target.closest(BACK)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  // What is not saved is asked about by Decap, and kept by us.
  location.assign(overview);
}
