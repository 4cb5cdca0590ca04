import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedRepository } from '../../scripts/content-repository.ts';
import { assembleGateway, listenerOf } from '../../scripts/serve-gateway.ts';
import { serve } from '../../scripts/server.ts';
import { addPerson, giveAssociation } from '../../src/gateway/people/register.ts';
import { askToSignIn } from '../../src/gateway/people/sign-in.ts';
import { TEST_SITE } from './pages.ts';

/** A whole gateway in this process, around the built sample and a repository of its own. */
export type Portal = Awaited<ReturnType<typeof openPortal>>;

/** Opens a portal with two people in it: Kari, who writes for the hiking club, and Mona of the volunteer centre. */
export async function openPortal() {
  const folder = mkdtempSync(join(tmpdir(), 'dugnad-portal-'));
  const repository = join(folder, 'content.git');
  await seedRepository('content', repository);
  // The port is part of the address that the gateway checks, and known only once it listens.
  const server = await serve((request, response) => void answer(request, response), { port: 0, host: '127.0.0.1' });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const settings = { url: origin, state: folder, repository, mail: undefined, behindProxy: false, digestHours: 24 };
  const letters: { to: string; text: string }[] = [];
  let publishes = 0;
  const gateway = await assembleGateway(settings, TEST_SITE, {
    log: () => {},
    send: async (letter) => void letters.push(letter),
    publishing: { target: folder, publish: async () => ({ commit: `${++publishes}`, warnings: [] }) },
  });
  const answer = listenerOf(gateway);
  const { state } = gateway;
  const mona = addPerson(
    state,
    { name: 'Mona Moe', email: 'mona@sentral.example', role: 'moderator', language: 'nb' },
    Date.now(),
  );
  const kari = addPerson(
    state,
    { name: 'Kari Nordmann', email: 'kari@turlag.example', role: 'association', language: 'nb' },
    Date.now(),
  );
  giveAssociation(state, kari.id, { slug: 'elvedal-turlag', trusted: false });
  return {
    origin,
    state,
    mona,
    kari,
    /** What was sent by mail, oldest first. */
    letters,
    /** Gives the address in the mail that signs somebody in. */
    linkFor(person: typeof kari): string {
      const asked = { person, email: person.email ?? '', destination: '/admin/' };
      return `${origin}/logg-inn/lenke/?n=${askToSignIn(state, asked, Date.now()).link}`;
    },
    git: (...words: string[]) => execFileSync('git', words, { cwd: repository, encoding: 'utf8' }).trim(),
    async close() {
      server.closeAllConnections();
      server.close();
      await gateway.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
