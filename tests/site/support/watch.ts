import type { Page, Response } from '@playwright/test';

/** What a page did that no page of ours may do. */
export interface Seen {
  dialogs: string[];
  /** Requests to other hosts. */
  foreign: string[];
  /** Files of script that were fetched. */
  scripts: string[];
  /** What the browser complained of: blocked by the policy, not found, failed. */
  complaints: string[];
  responses: Response[];
}

/** Writes down what a page does, from its next address on. */
export async function watch(page: Page): Promise<Seen> {
  const seen: Seen = { dialogs: [], foreign: [], scripts: [], complaints: [], responses: [] };
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== 'data:' && hostname !== '127.0.0.1') seen.foreign.push(request.url());
    if (request.resourceType() === 'script') seen.scripts.push(request.url());
  });
  page.on('response', (response) => void seen.responses.push(response));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.complaints.push(message.text());
  });
  page.on('pageerror', (error) => void seen.complaints.push(error.message));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Blocked by the policy: ${violatedDirective} ${blockedURI}`),
    ),
  );
  return seen;
}
