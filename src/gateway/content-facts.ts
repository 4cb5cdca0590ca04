import { type ContentFile, judge } from '../entries/judge.ts';
import { languageOf } from '../i18n/index.ts';
import type { ContentFacts } from './parts.ts';

const FRESH_FOR = 10_000;

/**
 * Reads what the gateway's own pages say of the content: its settings, and the names of its associations.
 *
 * Once they are read nobody waits for them again: after ten seconds the next to ask gets the old ones, and has them
 * read anew. Settings that are wrong keep the last ones that were right; without any, it throws.
 */
export function contentFacts(read: () => Promise<readonly ContentFile[]>): ContentFacts {
  let last: Facts | undefined;
  let reading: Promise<Facts> | undefined;
  let readAt = 0;
  const readAnew = async (): Promise<Facts> => {
    readAt = Date.now();
    last = await factsOf(read, last?.settings);
    return last;
  };
  const facts = async (): Promise<Facts> => {
    if (last && readAt > Date.now() - FRESH_FOR) return last;
    reading ??= readAnew().finally(() => {
      reading = undefined;
    });
    if (!last) return reading;
    reading.catch(() => {});
    return last;
  };
  const settings = async () => {
    const { settings: right } = await facts();
    if (!right) throw new Error('site.yml or closures.yml is wrong. Run "npm run check:content".');
    return right;
  };
  return {
    site: async () => (await settings()).site,
    closures: async () => (await settings()).closures,
    associations: async () => (await facts()).associations,
  };
}

interface Facts {
  settings: ReturnType<typeof judge>['settings'];
  associations: Awaited<ReturnType<ContentFacts['associations']>>;
}

async function factsOf(read: () => Promise<readonly ContentFile[]>, before: Facts['settings']): Promise<Facts> {
  // Judging everything would take seconds in a large municipality.
  const files = (await read()).filter(({ path }) => path.startsWith('associations/') || !path.includes('/'));
  const { settings, entries } = judge(files, languageOf('nb').words.problems);
  const named = entries.associations.map(({ slug, value }) => ({ slug, name: (value as { title: string }).title }));
  return { settings: settings ?? before, associations: named };
}
