/** Checks whether a `robots.txt` lets a program ask for a path (RFC 9309). */
export function isAllowed(robots: string, program: string, path: string): boolean {
  const matching = rulesFor(robots, program.toLowerCase()).filter(({ pattern }) => matches(pattern, path));
  const [strongest] = matching.sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow));
  return strongest?.allow ?? true;
}

interface Rule {
  allow: boolean;
  pattern: string;
}

/** Returns the rules for a program, or else those for everyone. */
function rulesFor(robots: string, program: string): Rule[] {
  const groups = new Map<string, Rule[]>();
  let names: string[] = [];
  let isNaming = false;
  for (const [key, value] of linesOf(robots)) {
    if (key === 'user-agent') {
      names = isNaming ? [...names, value.toLowerCase()] : [value.toLowerCase()];
      for (const name of names) groups.set(name, groups.get(name) ?? []);
    }
    isNaming = key === 'user-agent';
    if ((key === 'allow' || key === 'disallow') && value !== '')
      for (const name of names) groups.get(name)?.push({ allow: key === 'allow', pattern: value });
  }
  return groups.get(program) ?? groups.get('*') ?? [];
}

function linesOf(robots: string): [key: string, value: string][] {
  return robots.split(/\r?\n/).flatMap((line) => {
    const [, key, value] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line.replace(/#.*/, '')) ?? [];
    return key === undefined ? [] : [[key.toLowerCase(), value ?? ''] as [string, string]];
  });
}

/** Matches the start of a path; in a pattern `*` is any text, and `$` at its end the end of the path. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of parts.entries()) {
    if (isWhole && index === parts.length - 1) return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !isWhole || at === path.length;
}
