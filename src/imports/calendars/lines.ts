/** The lines of one component of a calendar, without those of components inside it. */
export interface Component {
  name: string;
  lines: string[];
  inner: Component[];
}

const LINE = /^[A-Za-z0-9-]+[;:]/;

/**
 * Unfolds a calendar and splits it into its components, so that one broken event harms no other.
 *
 * Accepts what readers meet: a byte order mark, bare carriage returns or line feeds, and a text broken into lines
 * without folding, whose lines are joined to the property before them.
 */
export function componentsOf(text: string): Component[] {
  const root: Component = { name: '', lines: [], inner: [] };
  const open = [root];
  const unfolded = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '');
  for (const line of unfolded.split('\n')) {
    const at = open.at(-1) as Component;
    const name = /^(?:BEGIN|END):\s*(\S+)\s*$/i.exec(line)?.[1]?.toUpperCase();
    if (name && /^begin/i.test(line)) {
      const component = { name, lines: [], inner: [] };
      at.inner.push(component);
      open.push(component);
    } else if (name) {
      // An end without its beginning is ignored; a component that another end closes is closed too.
      const depth = open.findLastIndex((each) => each.name === name);
      if (depth > 0) open.length = depth;
    } else if (LINE.test(line)) at.lines.push(line);
    else if (line.trim() && at.lines.length > 0) at.lines.push(`${at.lines.pop()}\\n${line}`);
  }
  return root.inner;
}
