/** Serves the gateway on a repository in its own process, as in production, and prints its port. */
import { serve } from '@hono/node-server';
import { openGateway } from '../../../src/gateway/editing/gateway.ts';
import { editingRoutes } from '../../../src/gateway/editing/routes.ts';
import { openRepository } from '../../../src/gateway/git/repository.ts';
import type { Session } from '../../../src/gateway/people/session.ts';
import { languageOf } from '../../../src/i18n/index.ts';

const nothing = () => undefined;
const gateway = openGateway({
  ...{
    repository: await openRepository(process.argv[2] ?? ''),
    language: languageOf('nb'),
    clock: () => new Date(),
  },
  ...{ corrections: async () => true, onEdit: nothing, onPublished: nothing, onChanged: nothing },
  onError: (error) => console.error(error),
});
const session: Session = {
  person: { id: 7, name: 'Kari Nordmann' },
  role: 'association',
  associations: [{ slug: 'turlag', trusted: false }],
};
const { fetch } = editingRoutes(gateway, () => session, nothing);
serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(port));
