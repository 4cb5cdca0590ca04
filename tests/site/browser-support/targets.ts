import { readFileSync } from 'node:fs';
import type { BrowserName, SimpleSupportStatement, SupportBlock } from '@mdn/browser-compat-data';

/** The oldest version of each browser that pages must work in, by the names of the compatibility data. */
export type Targets = ReadonlyMap<BrowserName, string>;

/** The names that `browserslist` has for browsers. */
const BROWSERS: Record<string, BrowserName> = {
  chrome: 'chrome',
  and_chr: 'chrome_android',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'safari_ios',
  samsung: 'samsunginternet_android',
};

/** Reads the target browsers from `package.json`: lines like `safari >= 18.1`. */
export function readTargets(): Targets {
  const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] };
  return new Map(
    browserslist.map((line) => {
      const [, name = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(line) ?? [];
      const browser = BROWSERS[name];
      if (!browser) throw new Error(`Not a browser and its oldest version: ${line}`);
      return [browser, version];
    }),
  );
}

/** Lists the targets that lack a feature, as `safari 18.1`. */
export function lackingIn(support: SupportBlock, targets: Targets): string[] {
  return [...targets]
    .filter(([browser, version]) => ![support[browser] ?? []].flat().some((each) => hasIt(each, version)))
    .map((target) => target.join(' '));
}

/** Tells whether a browser has a feature by its own name, without a setting, and not only parts of it. */
function hasIt(statement: SimpleSupportStatement, version: string): boolean {
  const {
    version_added: added,
    version_removed: removed,
    flags,
    prefix,
    alternative_name,
    partial_implementation,
  } = statement;
  if (typeof added !== 'string' || added === 'preview') return false;
  if (flags || prefix || alternative_name || partial_implementation) return false;
  return isAtLeast(version, added) && !(typeof removed === 'string' && isAtLeast(version, removed));
}

function isAtLeast(version: string, added: string): boolean {
  const [ours, theirs] = [version, added.replace('≤', '')].map((each) => each.split('.').map(Number));
  for (const [index, part] of (theirs ?? []).entries()) {
    const own = ours?.[index] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}
