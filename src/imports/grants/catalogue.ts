import { type ContentIndex, validate } from '../../entries/validate.ts';
import type { Grant } from '../../schemas/grant.ts';

/** A file of the catalogue that the program ships with, by its path below it: `national/momskompensasjon.md`. */
export interface CatalogueFile {
  path: string;
  bytes: Uint8Array;
}

/** A scheme of the catalogue as a grant of the portal. */
export interface CatalogueGrant {
  slug: string;
  fields: Readonly<Record<string, unknown>> & Pick<Grant, 'title'>;
  body: string;
}

const LANGUAGE = 'nb';

/**
 * Reads the schemes that associations of a municipality can apply for: the national ones, and those of its county.
 *
 * The county is the first two digits of the municipality's number. Throws an error if a file is no valid grant.
 */
export function readCatalogue(
  files: readonly CatalogueFile[],
  municipality: string,
  index: ContentIndex,
): CatalogueGrant[] {
  const folders = ['national', `county-${municipality.slice(0, 2)}`];
  return files
    .filter(({ path }) => folders.includes(path.split('/')[0] ?? ''))
    .map((file) => readGrant(file, index))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function readGrant({ path, bytes }: CatalogueFile, index: ContentIndex): CatalogueGrant {
  const name = path.slice(path.indexOf('/') + 1);
  const valid = validate(bytes, `grants/${name}`, index);
  if (!valid.ok) throw new Error(valid.problems.map(({ field, reason }) => `${path}: ${field}: ${reason}`).join('\n'));
  const { id: _, updated: __, ...grant } = valid.value as Grant;
  const lang = index.language.code === LANGUAGE ? undefined : LANGUAGE;
  return { slug: valid.slug, fields: { ...filled(grant), title: grant.title, lang }, body: valid.body };
}

/** Leaves out what a form would leave empty, so that a new entry is as short as one that people write. */
function filled(grant: object): Record<string, unknown> {
  const entries = Object.entries(grant).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
  );
  return Object.fromEntries(entries);
}
