import { type ContentFile, judge } from '../entries/judge.ts';
import { languageOf } from '../i18n/index.ts';
import type { ContentFacts } from './parts.ts';

const KEPT_FOR = 10_000;

/**
 * Reads what the gateway's own pages say of the content: its settings, and the names of its associations.
 *
 * Kept for ten seconds. Settings that are wrong keep the last ones that were right; without any, it throws.
 */
export function contentFacts(read: () => readonly ContentFile[] | Promise<readonly ContentFile[]>): ContentFacts {
  let kept: { at: number; facts: Promise<Facts> } | undefined;
  let last: Facts | undefined;
  const facts = (): Promise<Facts> => {
    if (kept && kept.at > Date.now() - KEPT_FOR) return kept.facts;
    const fresh = factsOf(read).then((found) => {
      last = { site: found.site ?? last?.site, associations: found.associations };
      return last;
    });
    kept = { at: Date.now(), facts: fresh };
    return fresh;
  };
  return {
    async site() {
      const { site } = await facts();
      if (!site) throw new Error('site.yml or closures.yml is wrong. Run "npm run check:content".');
      return site;
    },
    associations: async () => (await facts()).associations,
  };
}

interface Facts {
  site: Awaited<ReturnType<ContentFacts['site']>> | undefined;
  associations: Awaited<ReturnType<ContentFacts['associations']>>;
}

async function factsOf(read: Parameters<typeof contentFacts>[0]): Promise<Facts> {
  // Judging everything would take seconds in a large municipality.
  const files = (await read()).filter(({ path }) => path.startsWith('associations/') || !path.includes('/'));
  const { settings, entries } = judge(files, languageOf('nb').words.problems);
  const associations = entries.associations.map(({ slug, value }) => ({
    slug,
    name: (value as { title: string }).title,
  }));
  return { site: settings?.site, associations };
}
