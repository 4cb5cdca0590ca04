import type { DecapConfig } from '../../config/decap-config.ts';

const BACK = '[class*="-ToolbarSectionBackLink"]';

/** Makes the back arrow of a form lead to the dashboard instead of Decap's list. */
export function linkBackToOverview({ portal: { overview } }: DecapConfig): void {
  if (!overview) return;
  document.addEventListener('click', (event) => onClick(event, overview), { capture: true });
}

function onClick(event: MouseEvent, overview: string): void {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!isPlain || !(event.target instanceof Element) || !event.target.closest(BACK)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  // Decap asks about unsaved changes, and the autosave keeps them.
  location.assign(overview);
}
