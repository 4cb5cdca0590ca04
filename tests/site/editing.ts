import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { factsFromRepository, seedRepository } from '../../scripts/content-repository.ts';
import { serve, siteListener } from '../../scripts/server.ts';
import { openPublisher } from '../../src/gateway/editing/publishing.ts';
import { openEditor } from '../../src/gateway/editor.ts';
import { addPerson, giveAssociation } from '../../src/gateway/people/register.ts';
import { askToSignIn } from '../../src/gateway/people/sign-in.ts';
import { startGateway } from '../../src/gateway/start.ts';
import { headersFor } from '../../src/integrations/headers.ts';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { HttpBindings } from '@hono/node-server';
import { TEST_SITE } from './pages.ts';

/** A whole gateway in this process, around the built sample and a repository of its own. */
export type EditingPortal = Awaited<ReturnType<typeof openPortal>>;

/** Opens a portal with two people in it: Kari, who writes for the hiking club, and Mona of the volunteer centre. */
export async function openPortal() {
  const folder = mkdtempSync(join(tmpdir(), 'dugnad-editor-'));
  const repository = join(folder, 'content.git');
  await seedRepository('content', repository);
  // The port is part of the address that the gateway checks, and known only once it listens.
  const server = await serve((request, response) => void answer(request, response), { port: 0, host: '127.0.0.1' });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const content = factsFromRepository(repository);
  const settings = { url: origin, state: folder, repository, mail: undefined, behindProxy: false };
  let publishes = 0;
  const publish = async () => ({ commit: `${++publishes}`, warnings: [] });
  const publisher = openPublisher({ repository, target: folder, publish });
  const editor = await openEditor({ settings, content, publisher, log: () => {} });
  const answerFromSite = siteListener(TEST_SITE);
  const gateway = startGateway({
    ...{ settings, folder: TEST_SITE, content, headersFor, log: () => {} },
    editing: editor.routes,
    send: async () => {},
    site: ({ env }) => {
      const { incoming, outgoing } = env as HttpBindings;
      answerFromSite(incoming, outgoing);
      return RESPONSE_ALREADY_SENT;
    },
  });
  const answer = getRequestListener(gateway.app.fetch, { overrideGlobalObjects: false });
  const details = { email: 'mona@sentral.example', language: 'nb' } as const;
  const mona = addPerson(gateway.state, { ...details, name: 'Mona Moe', role: 'moderator' }, Date.now());
  const kari = addPerson(
    gateway.state,
    { ...details, name: 'Kari Nordmann', role: 'association', email: 'kari@turlag.example' },
    Date.now(),
  );
  giveAssociation(gateway.state, kari.id, { slug: 'elvedal-turlag', trusted: false });
  return {
    origin,
    mona,
    kari,
    /** Gives the address in the mail that signs somebody in. */
    linkFor(person: typeof kari): string {
      const asked = { person, email: person.email ?? '', destination: '/admin/' };
      return `${origin}/logg-inn/lenke/?n=${askToSignIn(gateway.state, asked, Date.now()).link}`;
    },
    git: (...words: string[]) => execFileSync('git', words, { cwd: repository, encoding: 'utf8' }).trim(),
    async close() {
      server.closeAllConnections();
      server.close();
      await gateway.close();
      editor.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
