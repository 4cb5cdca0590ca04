import { setTimeout as pause } from 'node:timers/promises';
import { isAllowed } from './robots.ts';

/** What is known of a link after asking for it. */
export type LinkState =
  | { state: 'right' }
  | { state: 'broken'; reason: string }
  /** Unknown: robots may not ask, or the server wants something else. */
  | { state: 'unknown'; reason: string };

export interface LinkCheckOptions {
  /** Asks once, without following redirects. */
  request: (url: string, method: 'HEAD' | 'GET') => Promise<LinkAnswer>;
  /** Milliseconds between two requests to one host. */
  delay?: number;
  onChecked?: (url: string, state: LinkState) => void;
}

/** The part of an answer that is needed. */
export interface LinkAnswer {
  status: number;
  /** Where a redirect points to. */
  location?: string | undefined;
  /** Only of `robots.txt`. */
  text?: string | undefined;
}

/** The name by which `robots.txt` may forbid us to ask. */
export const ROBOT = 'dugnad-link-check';

const HOSTS_AT_ONCE = 8;
const DELAY = 1000;

/**
 * Asks for links: several hosts at once, but one request at a time for each, with a pause between. Asks for what
 * `robots.txt` allows only.
 */
export async function checkLinks(urls: readonly string[], options: LinkCheckOptions): Promise<Map<string, LinkState>> {
  const checked = new Map<string, LinkState>();
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const work = async () => {
    for (let own = hosts.shift(); own; own = hosts.shift()) await checkHost(own, options, checked);
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return checked;
}

async function checkHost(
  urls: readonly string[],
  { request, delay = DELAY, onChecked }: LinkCheckOptions,
  checked: Map<string, LinkState>,
): Promise<void> {
  const politely: LinkCheckOptions['request'] = async (url, method) => {
    await pause(delay);
    return request(url, method);
  };
  const robots = await robotsOf(urls[0] as string, politely);
  for (const url of urls) {
    const { pathname, search } = new URL(url);
    const state: LinkState = isAllowed(robots, ROBOT, pathname + search)
      ? await stateOf(url, politely)
      : { state: 'unknown', reason: 'robots.txt' };
    checked.set(url, state);
    onChecked?.(url, state);
  }
}

/** Reads the rules of a host; a host without any allows everything, and so does one that does not answer. */
async function robotsOf(url: string, request: LinkCheckOptions['request']): Promise<string> {
  const answer = await request(new URL('/robots.txt', url).href, 'GET').catch(() => undefined);
  return answer?.status === 200 ? (answer.text ?? '') : '';
}

async function stateOf(url: string, request: LinkCheckOptions['request']): Promise<LinkState> {
  try {
    const head = await follow(url, 'HEAD', request);
    // Some servers know no HEAD, or answer it wrongly.
    const status = head >= 400 ? await follow(url, 'GET', request) : head;
    if (status < 400) return { state: 'right' };
    const isGone = status === 404 || status === 410 || status >= 500;
    return { state: isGone ? 'broken' : 'unknown', reason: String(status) };
  } catch (error) {
    return { state: 'broken', reason: reasonOf(error) };
  }
}

const MOST_REDIRECTS = 5;

async function follow(url: string, method: 'HEAD' | 'GET', request: LinkCheckOptions['request']): Promise<number> {
  let next = url;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const { status, location } = await request(next, method);
    if (status < 300 || status >= 400 || !location) return status;
    next = new URL(location, next).href;
  }
  throw new Error('redirects');
}

function reasonOf(error: unknown): string {
  const { code, cause, message } = error as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException };
  return cause?.code ?? code ?? cause?.message ?? message;
}
