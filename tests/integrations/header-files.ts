type Headers = Record<string, string>;

/** A rule of a `_headers` file: which addresses it is for, what it takes away, and what it sets. */
interface Rule {
  pattern: string;
  dropped: string[];
  set: [name: string, value: string][];
}

/**
 * Returns the headers that Cloudflare adds to an answer: the values of all rules that match, in the order of the file,
 * joined by commas, without what a later `! Name` drops.
 *
 * As documented at https://developers.cloudflare.com/pages/configuration/headers/, with its limits.
 */
export function cloudflareHeaders(file: string, path: string): Headers {
  const rules = rulesOf(file).slice(0, 100);
  const headers: Headers = { 'access-control-allow-origin': '*' };
  const ours = new Set<string>();
  for (const { dropped, set } of rules.filter(({ pattern }) => cloudflarePattern(pattern).test(path))) {
    for (const name of dropped) delete headers[name];
    for (const [name, value] of set) {
      headers[name] = ours.has(name) && name in headers ? `${headers[name]}, ${value}` : value;
      ours.add(name);
    }
  }
  return headers;
}

/**
 * Returns the headers that Netlify adds to an answer: of all rules that match, the last value of each.
 *
 * Patterns are those of https://docs.netlify.com/manage/routing/headers/, the last value that of its own tools.
 */
export function netlifyHeaders(file: string, path: string): Headers {
  const rules = rulesOf(file).filter(({ pattern }) => netlifyPattern(pattern).test(path));
  return Object.fromEntries(rules.flatMap(({ set }) => set));
}

function rulesOf(file: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of file.split('\n').map((each) => each.trim())) {
    const rule = rules.at(-1);
    if (line === '' || line.startsWith('#') || line.length > 2000) continue;
    if (line.startsWith('/')) rules.push({ pattern: line, dropped: [], set: [] });
    else if (line.startsWith('! ')) rule?.dropped.push(line.slice(2).toLowerCase());
    else rule?.set.push([line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]);
  }
  return rules;
}

/** One `*` stands for anything; all else must be equal. */
function cloudflarePattern(pattern: string): RegExp {
  if (pattern.split('*').length > 2) throw new Error(`Cloudflare reads one * in an address: ${pattern}`);
  return new RegExp(`^${pattern.split('*').map(literally).join('.*')}$`);
}

/** Letters in either case, with or without a last slash; a folder of `*` may be missing. */
function netlifyPattern(pattern: string): RegExp {
  const parts = pattern.split('/').filter(Boolean);
  const source = parts.map((part) => (part === '*' ? '?.*' : part.split('*').map(literally).join('.*'))).join('/');
  return new RegExp(`^/${source}/?$`, 'iu');
}

function literally(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
