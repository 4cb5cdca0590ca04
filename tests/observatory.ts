/** What a scan of a site sees: the answer to its front page over https, and where http leads. */
export interface ScannedSite {
  /** The front page's headers, names in lower case. */
  headers: Readonly<Record<string, string>>;
  html: string;
  /** The value of each cookie header. */
  cookies?: readonly string[];
  /** The address that http redirects to first; null if http shows the page, undefined if nothing answers there. */
  redirect?: string | null;
}

/** A grade of the HTTP Observatory, with the points of each test. */
export interface Grade {
  grade: string;
  score: number;
  points: Record<string, number>;
}

/**
 * Grades a site by the rules of Mozilla's HTTP Observatory, algorithm 4.
 *
 * Ten tests give or take points from 100; those given only count from 90 points on. The published table is at
 * https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring. Where a test knows more cases than a site of
 * Dugnad can be in, such as a list of preloaded hosts, the worse result is given.
 */
export function gradeSite(site: ScannedSite): Grade {
  const points: Record<string, number> = {
    'content-security-policy': pointsOfPolicy(site),
    cookies: pointsOfCookies(site),
    'cross-origin-resource-sharing': pointsOfSharing(site),
    'cross-origin-resource-policy': pointsOfResourcePolicy(site),
    redirection: pointsOfRedirect(site),
    'referrer-policy': pointsOfReferrer(site),
    'strict-transport-security': pointsOfTransport(site),
    'subresource-integrity': pointsOfScripts(site),
    'x-content-type-options': site.headers['x-content-type-options']?.toLowerCase() === 'nosniff' ? 0 : -5,
    'x-frame-options': pointsOfFrames(site),
  };
  const all = Object.values(points);
  const lost = 100 + sum(all.filter((each) => each < 0));
  const score = Math.max(0, lost < LEAST_FOR_BONUS ? lost : 100 + sum(all));
  return { grade: GRADES.find(([least]) => score >= least)?.[1] ?? 'F', score, points };
}

const LEAST_FOR_BONUS = 90;

// prettier-ignore
const GRADES: readonly (readonly [least: number, grade: string])[] = [
  ...([[100, 'A+'], [90, 'A'], [85, 'A-'], [80, 'B+'], [70, 'B'], [65, 'B-']] as const),
  ...([[60, 'C+'], [50, 'C'], [45, 'C-'], [40, 'D+'], [30, 'D'], [25, 'D-']] as const),
];

/** Sources that are nearly everything, and those that let in what is written in the page. */
const BROAD = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'];
const INLINE = ["'unsafe-inline'", 'data:'];

function pointsOfPolicy(site: ScannedSite): number {
  const policy = policyOf(site);
  if (!policy) return -25;
  const sources = (directive: string) => policy.get(directive) ?? policy.get('default-src') ?? ['*'];
  const [scripts, styles] = [withoutIgnored(sources('script-src')), withoutIgnored(sources('style-src'))];
  const has = (list: readonly string[], wanted: readonly string[]) => list.some((each) => wanted.includes(each));
  const passive = [...sources('img-src'), ...sources('media-src')];
  const active = [...policy].flatMap(([name, list]) => (/^(?:img|media)-src$/.test(name) ? [] : list));
  if (has(scripts, [...BROAD, ...INLINE]) || has(sources('object-src'), BROAD)) return -20;
  if (active.some(isInsecure)) return -20;
  if (has([...scripts, ...styles], ["'unsafe-eval'"])) return -10;
  if (passive.some(isInsecure)) return -10;
  if (has(styles, [...BROAD, ...INLINE])) return 0;
  return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

/** Reads the one policy of a site; undefined if there is none, or one that says something twice. */
function policyOf({ headers }: ScannedSite): Map<string, string[]> | undefined {
  const directives = (headers['content-security-policy'] ?? '').split(';').map((each) => each.trim().split(/\s+/));
  const policy = new Map<string, string[]>();
  for (const [name = '', ...sources] of directives.map((words) => words.map((each) => each.toLowerCase()))) {
    // Two policies joined by a comma are not judged: no host should send such.
    if (policy.has(name) || sources.some((each) => each.includes(','))) return undefined;
    if (name) policy.set(name, sources.length === 0 && name.endsWith('-src') ? ["'none'"] : sources);
  }
  return policy.size === 0 ? undefined : policy;
}

/** Browsers take no notice of `'unsafe-inline'` beside a hash or a nonce. */
function withoutIgnored(sources: readonly string[]): readonly string[] {
  const isNamed = sources.some((each) => /^'(?:sha(?:256|384|512)|nonce)-/.test(each));
  return isNamed ? sources.filter((each) => each !== "'unsafe-inline'") : sources;
}

function isInsecure(source: string): boolean {
  return source.startsWith('http:') || source.startsWith('ftp:');
}

function pointsOfCookies({ cookies = [] }: ScannedSite): number {
  if (cookies.length === 0) return 0;
  if (cookies.some((each) => !/;\s*secure/i.test(each))) return -40;
  if (cookies.some((each) => !/;\s*httponly/i.test(each))) return -30;
  return cookies.every((each) => /;\s*samesite=(?:lax|strict)/i.test(each)) ? 5 : 0;
}

function pointsOfSharing({ headers }: ScannedSite): number {
  return headers['access-control-allow-credentials'] === 'true' ? -50 : 0;
}

function pointsOfResourcePolicy({ headers }: ScannedSite): number {
  const policy = headers['cross-origin-resource-policy']?.toLowerCase();
  if (policy === undefined) return 0;
  if (policy === 'same-origin' || policy === 'same-site') return 10;
  return policy === 'cross-origin' ? 0 : -5;
}

function pointsOfRedirect({ redirect }: ScannedSite): number {
  if (redirect === undefined) return 0;
  return redirect?.startsWith('https://') ? 0 : -20;
}

function pointsOfReferrer({ headers }: ScannedSite): number {
  const policy = headers['referrer-policy'];
  if (policy === undefined) return 0;
  return /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/i.test(policy) ? 5 : -5;
}

/** Six months; the scanner counts them as 180 days. */
const LEAST_SECONDS = 180 * 24 * 3600;

function pointsOfTransport({ headers }: ScannedSite): number {
  const header = headers['strict-transport-security'] ?? '';
  const seconds = header.includes(',') ? undefined : /(?:^|;)\s*max-age=(\d+)/i.exec(header)?.[1];
  if (seconds === undefined) return -20;
  return Number(seconds) >= LEAST_SECONDS ? 0 : -10;
}

function pointsOfScripts({ html }: ScannedSite): number {
  const scripts = [...html.matchAll(/<script\b[^>]*\ssrc="?([^"\s>]+)[^>]*>/gi)];
  const foreign = scripts.filter(([, source = '']) => /^(?:https?:)?\/\//.test(source));
  const isSigned = ([tag]: RegExpExecArray) => /\sintegrity=/.test(tag);
  const isSafe = ([, source = '']: RegExpExecArray) => source.startsWith('https:');
  if (foreign.some((each) => !isSafe(each))) return foreign.every(isSigned) ? -20 : -50;
  if (foreign.some((each) => !isSigned(each))) return -5;
  return scripts.some(isSigned) ? 5 : 0;
}

function pointsOfFrames(site: ScannedSite): number {
  if (policyOf(site)?.has('frame-ancestors')) return 5;
  return /^(?:deny|sameorigin)$/i.test(site.headers['x-frame-options']?.trim() ?? '') ? 0 : -20;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
