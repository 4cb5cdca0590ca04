/** Compares the kinds of pages of several builders; names those that not all make, or not as many of. */
export function unmatchedKinds(made: readonly { builder: string; pages: readonly string[] }[]): string[] {
  const pages = made.flatMap(({ builder, pages: own }) => own.map((page) => ({ builder, kind: kindOf(page) })));
  return [...Map.groupBy(pages, ({ kind }) => kind)].flatMap(([kind, all]) => {
    const makers = [...Map.groupBy(all, ({ builder }) => builder)];
    const isMatched = makers.length === made.length && new Set(makers.map(([, { length }]) => length)).size === 1;
    return isMatched ? [] : [`${kind}: ${makers.map(([builder, { length }]) => `${builder} ${length}`).join(', ')}`];
  });
}

/** Names the kind of a page by its address, in which the language, days, months and names are left open. */
function kindOf(page: string): string {
  const [first = '', ...rest] = `/${page}`
    .replace(/\/index\.html$/, '/')
    .slice(1)
    .split('/');
  const isLanguage = /^[a-z]{2}$/.test(first) && rest.length > 0;
  if (isLanguage) return `/<language>${kindOf(page.slice(first.length + 1))}`;
  return `/${[first, ...rest.map(openSegment)].join('/')}`;
}

function openSegment(segment: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(segment)) return '<day>';
  if (/^\d{4}-\d{2}$/.test(segment)) return '<month>';
  return segment === '' ? '' : '<name>';
}
