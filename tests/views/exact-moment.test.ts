import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { agendaOf } from '../../src/domain/calendar/agenda.ts';
import { buildPortal } from '../../src/domain/portal.ts';
import { contentIn } from '../../src/domain/translation.ts';
import { contentOf, loadContent } from '../../src/entries/content.ts';
import { readEnvironment } from '../../src/entries/environment.ts';
import { type ViewContext, viewContexts } from '../../src/views/context.ts';
import { openPageMemory } from '../../src/views/memory/page-memory.ts';
import { pagesOfRoute } from '../../src/views/route-pages.ts';
import { makeFolder } from '../build/builds.ts';
import { findRoutes } from './all-pages.ts';

const folder = makeFolder();

afterAll(() => rmSync(folder, { recursive: true }));

// On a Tuesday of the sample, before, between and just after what is on.
test.each(['2026-11-24T08:59', '2026-11-24T13:07', '2026-11-24T18:01', '2026-11-24T23:58'])(
  'at %s pages show the same as at the exact minute, though their moment moves only when something starts or ends',
  async (now) => {
    const content = mkdtempSync(join(folder, 'content-'));
    cpSync('content', content, { recursive: true });
    const loaded = await loadContent(
      readEnvironment({
        ...{ DUGNAD_CONTENT: content, DUGNAD_NOW: now, DUGNAD_URL: 'https://elvedal.example' },
        ...{ DUGNAD_CACHE: join(folder, 'cache'), DUGNAD_REPORT: join(folder, 'report.json') },
      }),
    );
    const steady = viewContexts(contentOf(loaded), { ...loaded, origin: new URL('https://elvedal.example') }).slice(
      0,
      1,
    );
    const exact = steady.map((context): ViewContext => {
      const portal = buildPortal(contentIn(contentOf(loaded), context.language.code), now);
      return { ...context, portal, agenda: agendaOf(portal) };
    });
    expect(steady[0]?.portal.now).not.toBe(now);
    expect(await keysOf(steady)).toEqual(await keysOf(exact));
  },
);

async function keysOf(contexts: readonly ViewContext[]): Promise<Map<string, string>> {
  const sources = {
    memory: openPageMemory(contexts),
    cardOf: () => undefined,
    digest: (text: string) => hash('sha1', text),
  };
  const routes = [...(await findRoutes()).values()];
  return new Map(
    routes.flatMap((route) => [...pagesOfRoute(route, sources)].map(({ address, key }) => [address, key])),
  );
}
