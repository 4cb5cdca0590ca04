import { frontmatterYAML } from 'decap-cms-core/dist/esm/formats/frontmatter';

const decapFormat = frontmatterYAML();
const FRONT_MATTER = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/;

/**
 * Reads and writes an entry's file like Decap, without losing text around lines of three hyphens.
 *
 * Decap 3.19.1 drops `---` at the end of the last field. When writing, it parses a body that begins with `---` as a
 * second front matter, and the text below becomes fields or is lost (`findings/decap-loses-text-at-a-rule.sh`).
 */
export const frontMatter = {
  fromFile: (file: string): Record<string, unknown> => decapFormat.fromFile(withCommentLast(file)),
  toFile: (data: object, order: readonly string[], comments: object): string =>
    decapFormat.toFile(withHarmlessRule({ ...data }), order, comments),
};

/** Ends a front matter whose last field ends in `---` with an empty comment. */
function withCommentLast(file: string): string {
  const fields = FRONT_MATTER.exec(file)?.[1];
  if (!fields?.trimEnd().endsWith('---')) return file;
  return file.replace(fields, () => `${fields}\n#`);
}

/** Rewrites a leading thematic break in Markdown's alternative notation. */
function withHarmlessRule({ body, ...fields }: Record<string, unknown>): Record<string, unknown> {
  return { ...fields, body: typeof body === 'string' ? body.replace(/^---(?!-)/, '***') : body };
}
