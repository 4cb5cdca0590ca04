import { store } from 'decap-cms-core/dist/esm/redux';
import type { DecapConfig } from '../config/decap-config.ts';

const SITE_LINK = '[class*="-AppHeaderSiteLink"]';

/** Shows the name of the portal in Decap's bar, where Decap writes the address. */
export function showPortalName({ portal: { name } }: DecapConfig): void {
  store.subscribe(() =>
    requestAnimationFrame(() => {
      for (const link of document.querySelectorAll(SITE_LINK)) if (link.textContent !== name) link.textContent = name;
    }),
  );
}
