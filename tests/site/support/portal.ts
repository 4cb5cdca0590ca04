import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedRepository } from '../../../scripts/support/content-repository.ts';
import { assembleGateway } from '../../../scripts/support/serve-gateway.ts';
import { serve } from '../../../scripts/support/server.ts';
import type { FetchCalendar } from '../../../src/gateway/association-calendars/import-calendar.ts';
import type { Get } from '../../../src/imports/retrying-get.ts';
import { publishTarget, type PublisherOptions } from '../../../src/gateway/editing/publishing.ts';
import { addPerson, giveAssociation } from '../../../src/gateway/people/register.ts';
import { createSignInLink } from '../../../src/gateway/sign-in/sign-in.ts';
import { TEST_SITE } from './pages.ts';

/** The moment that the sample is built for: a portal in a test begins there, whenever the test is run. */
export const SATURDAY = Date.parse('2026-11-21T10:00:00+01:00');

/** A whole gateway in this process, around the built sample and a repository of its own. */
export type Portal = Awaited<ReturnType<typeof openPortal>>;

interface PortalOptions {
  isBuilding?: boolean;
  proxy?: string;
  /** Publishes in place of a build. */
  publish?: PublisherOptions['publish'];
  /** Answers in place of a calendar server. */
  fetchCalendar?: FetchCalendar;
  /** Answers in place of the registers. */
  getRegister?: Get;
}

/**
 * Opens a portal with two people in it: Kari, who writes for the hiking club, and Mona of the volunteer centre.
 *
 * What is published is not built, unless it is to be: then the portal has a copy of the sample for itself.
 * Behind a proxy, its address is that of the proxy.
 */
export async function openPortal({
  isBuilding = false,
  proxy,
  publish = unbuilt,
  fetchCalendar,
  getRegister,
}: PortalOptions = {}) {
  const began = Date.now();
  let passed = 0;
  const now = () => SATURDAY + Date.now() - began + passed;
  const folder = mkdtempSync(join(tmpdir(), 'dugnad-portal-'));
  const repository = join(folder, 'content.git');
  await seedRepository('content', repository);
  // The port is part of the address that the gateway checks, and known only once it listens.
  const server = await serve((request, response) => answer(request, response), { port: 0, host: '127.0.0.1' });
  const { port } = server.address() as AddressInfo;
  const origin = proxy ?? `http://localhost:${port}`;
  const behindProxy = proxy !== undefined;
  const settings = { url: origin, state: folder, repository, mail: undefined, behindProxy, digestHours: 24 };
  const letters: { to: string; text: string }[] = [];
  const site = isBuilding ? join(folder, 'site') : TEST_SITE;
  if (isBuilding) cpSync(TEST_SITE, site, { recursive: true });
  const gateway = await assembleGateway(settings, site, {
    log: () => {},
    ...{ now, fetchCalendar },
    ...(getRegister && { registers: { folder: join(folder, 'registers'), get: getRegister } }),
    send: async (letter) => void letters.push(letter),
    publishing: isBuilding
      ? { ...publishTarget(site), environment: knobsOf(folder, origin) }
      : { target: folder, publish },
  });
  const answer = gateway.listener;
  const { state } = gateway;
  const mona = addPerson(
    state,
    { name: 'Mona Moe', email: 'mona@sentral.example', role: 'moderator', language: 'nb' },
    now(),
  );
  const kari = addPerson(
    state,
    { name: 'Kari Nordmann', email: 'kari@turlag.example', role: 'association', language: 'nb' },
    now(),
  );
  giveAssociation(state, kari.id, { slug: 'elvedal-turlag', trusted: false });
  const stopListening = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return {
    origin,
    port,
    state,
    mona,
    kari,
    /** What was sent by mail, oldest first. */
    letters,
    /** Gives the address in the mail that signs somebody in. */
    linkFor(person: typeof kari): string {
      return `${origin}/logg-inn/lenke/?n=${createSignInLink(state, { person, destination: '/admin/' }, now())}`;
    },
    git: (...words: string[]) => execFileSync('git', words, { cwd: repository, encoding: 'utf8' }).trim(),
    stopListening,
    /** Moves the clock of the portal, in milliseconds. */
    wait(milliseconds: number): void {
      passed += milliseconds;
    },
    async close() {
      await stopListening();
      await gateway.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const unbuilt: NonNullable<PublisherOptions['publish']> = async ({ commit = '' }) => ({ commit, warnings: [] });

/** The sample as on its Saturday in November, wherever and whenever it is built. */
function knobsOf(folder: string, url: string): Record<string, string> {
  const [cache, report] = ['cache', 'report.json'].map((name) => join(folder, name)) as [string, string];
  return { DUGNAD_NOW: '2026-11-21T10:00', DUGNAD_URL: url, DUGNAD_CACHE: cache, DUGNAD_REPORT: report };
}
