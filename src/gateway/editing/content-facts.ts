import { type ContentFile, validateContent, namesOf } from '../../entries/validate-content.ts';
import { languageOf } from '../../i18n/index.ts';
import { MAIN, type Repository } from '../git/repository.ts';
import type { ContentFacts } from '../http/context.ts';

/**
 * Reads the settings and the names of associations and venues from the published content.
 *
 * Reads again after each publish. Keeps the last valid values if the settings are invalid or the repository cannot be
 * read; throws if there are none.
 */
export function contentFacts(repository: Pick<Repository, 'refs' | 'file' | 'files'>): ContentFacts {
  let last: { commit: string; facts: Promise<Facts> } | undefined;
  let lastGood: Facts | undefined;

  async function facts(): Promise<Facts> {
    try {
      const fresh = await currentFacts();
      lastGood = fresh;
      return fresh;
    } catch (error) {
      if (lastGood) return lastGood;
      throw error;
    }
  }

  async function currentFacts(): Promise<Facts> {
    const commit = (await repository.refs()).get(MAIN) ?? '';
    if (last?.commit !== commit) {
      last = { commit, facts: readFacts(repository, commit, lastGood) };
      // Retry on the next request.
      last.facts.catch(() => {
        last = undefined;
      });
    }
    return last.facts;
  }

  const settings = async () => {
    const { settings: valid } = await facts();
    if (!valid) throw new Error('site.yml or closures.yml is wrong. Run "npm run check:content".');
    return valid;
  };
  return {
    site: async () => (await settings()).site,
    closures: async () => (await settings()).closures,
    associations: async () => (await facts()).associations,
    venues: async () => (await facts()).venues,
  };
}

interface Facts {
  settings: ReturnType<typeof validateContent>['settings'];
  associations: Awaited<ReturnType<ContentFacts['associations']>>;
  venues: Awaited<ReturnType<ContentFacts['venues']>>;
}

async function readFacts(
  repository: Pick<Repository, 'file' | 'files'>,
  commit: string,
  before: Facts | undefined,
): Promise<Facts> {
  // Validating all content would take seconds in a large municipality.
  const folders = await Promise.all(LISTED_COLLECTIONS.map((folder) => pathsIn(repository, commit, folder)));
  const paths = ['site.yml', 'closures.yml', ...folders.flat()];
  const files = await Promise.all(paths.map((path) => readContentFile(repository, commit, path)));
  const { settings, entries } = validateContent(files, languageOf('nb'));
  const [associations = [], venues = []] = LISTED_COLLECTIONS.map((collection) => namesOf(entries[collection]));
  return { settings: settings ?? before?.settings, associations, venues };
}

const LISTED_COLLECTIONS = ['associations', 'venues'] as const;

async function pathsIn({ files }: Pick<Repository, 'files'>, commit: string, folder: string): Promise<string[]> {
  return (await files(commit, folder)).map(([name]) => `${folder}/${name}`);
}

async function readContentFile({ file }: Pick<Repository, 'file'>, commit: string, path: string): Promise<ContentFile> {
  const bytes = (await file(commit, path))?.bytes;
  return bytes ? { path, bytes } : { path, fault: 'not-a-file' };
}
