import { frontmatterYAML } from 'decap-cms-core/dist/esm/formats/frontmatter';

const decapFormat = frontmatterYAML();
const FRONT_MATTER = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/;

/**
 * Reads and writes an entry's file as Decap does, but loses no text beside a line of three hyphens.
 *
 * Decap 3.19.1 reads away `---` at the end of the last field. When it writes, it takes a text that begins with `---` for
 * a second front matter, and what stands below becomes fields or is gone (`findings/decap-loses-text-at-a-rule.sh`).
 */
export const frontMatter = {
  fromFile: (file: string): Record<string, unknown> => decapFormat.fromFile(withCommentLast(file)),
  toFile: (data: Record<string, unknown>, order: readonly string[], comments: object): string =>
    decapFormat.toFile(withHarmlessRule(data), order, comments),
};

/** Ends a front matter whose last field ends in `---` with an empty comment instead. */
function withCommentLast(file: string): string {
  const fields = FRONT_MATTER.exec(file)?.[1];
  if (!fields?.trimEnd().endsWith('---')) return file;
  return file.replace(fields, () => `${fields}\n#`);
}

/** Writes a rule that opens the text in Markdown's other way. */
function withHarmlessRule({ body, ...fields }: Record<string, unknown>): Record<string, unknown> {
  return { ...fields, body: typeof body === 'string' ? body.replace(/^---(?!-)/, '***') : body };
}
