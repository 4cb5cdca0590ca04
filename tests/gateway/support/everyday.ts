import type { Browser } from './gateway.ts';
import { moderatedPortal, textOf } from './review.ts';

/** Opens a portal in which Kari of the hiking club is signed in. */
export async function signedInPortal(options: Parameters<typeof moderatedPortal>[0] = {}) {
  const portal = await moderatedPortal(options);
  return { portal, kari: await portal.signedIn(portal.kari) };
}

type Portal = Awaited<ReturnType<typeof moderatedPortal>>;

/** Opens a form and returns the values that a browser would send. */
export async function opened(browser: Browser, address: string): Promise<Record<string, string>> {
  return valuesIn(await (await browser.get(address)).text());
}

/** Sends a form that has been looked over, and returns the text of the page that follows. */
export async function sent(browser: Browser, path: string, typed: Record<string, string>): Promise<string> {
  const answer = await browser.post(path, { ...typed, trinn: 'send' });
  const next = answer.headers.get('Location');
  return next ? textOf(browser.get(next)) : textOf(answer);
}

/** Returns the address that the form of a page is sent to, with its key. */
export function actionIn(page: string): string {
  return /<form class="form" method="post" action="(\/admin\/mine\/[^"]*kladd=[^"]*)"/.exec(page)?.[1] ?? '';
}

/** Reads the values of the fields of a page, as a browser would send them. */
export function valuesIn(page: string): Record<string, string> {
  const form = page.slice(page.indexOf(`action="${actionIn(page)}"`));
  const entries: [string, string][] = [];
  for (const [tag] of form.slice(0, form.indexOf('</form>')).matchAll(/<input[^>]*>/g)) {
    const isOff = /type="(?:radio|checkbox)"/.test(tag) && !/\schecked/.test(tag);
    if (!isOff) entries.push([attribute(tag, 'name'), attribute(tag, 'value')]);
  }
  for (const [, tag = '', text = ''] of form.matchAll(/<textarea([^>]*)>([^<]*)</g))
    entries.push([attribute(tag, 'name'), text]);
  for (const [, tag = '', options = ''] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option value="([^"]*)" selected/.exec(options)?.[1] ?? '';
    entries.push([attribute(tag, 'name'), chosen]);
  }
  return Object.fromEntries(entries);
}

function attribute(tag: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** Lists the branches of all drafts. */
export async function drafts({ asking }: Portal): Promise<string[]> {
  const refs = await asking.gateway.repository.refs({ fresh: true });
  return [...refs.keys()].filter((name) => name.startsWith('refs/heads/cms/'));
}

/** Reads the text of a draft. */
export async function draftText({ asking }: Portal, path: string): Promise<string> {
  const { repository } = asking.gateway;
  const head = (await repository.refs({ fresh: true })).get(`refs/heads/cms/${path.replace(/\.md$/, '')}`) ?? '';
  return (await repository.file(head, path))?.bytes?.toString() ?? '';
}
