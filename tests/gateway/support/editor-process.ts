/** Edits a repository until the process is killed, and prints each confirmed save. */
import { openGateway } from '../../../src/gateway/editing/gateway.ts';
import { answerRequest } from '../../../src/gateway/editing/protocol.ts';
import { openRepository } from '../../../src/gateway/git/repository.ts';
import type { Session } from '../../../src/gateway/people/session.ts';
import { languageOf } from '../../../src/i18n/index.ts';

const nothing = () => undefined;
const [path = '', start = '0'] = process.argv.slice(2);
const gateway = openGateway({
  ...{ repository: await openRepository(path), language: languageOf('nb'), clock: () => new Date() },
  ...{ corrections: async () => true, onEdit: nothing, onPublished: nothing, onChanged: nothing },
  onError: (error) => console.error(error),
});
const session: Session = {
  person: { id: 7, name: 'Kari Nordmann' },
  role: 'association',
  associations: [{ slug: 'turlag', trusted: true }],
};

async function ask<Body>(action: string, params: Record<string, unknown>): Promise<Body> {
  const { status, body } = await answerRequest(gateway, session, { action, params });
  if (status !== 200) throw new Error(`${action}: ${status} ${JSON.stringify(body)}`);
  return body as Body;
}

async function save(slug: string, change: (raw: string) => string, from?: string): Promise<void> {
  const file = `events/${slug}.md`;
  const opened = await ask<{ data: string; file: { id: string } }>('getEntry', { path: from ?? file });
  const base = from ? undefined : opened.file.id;
  const options = { collectionName: 'events', useWorkflow: true, newEntry: Boolean(from) };
  await ask('persistEntry', { dataFiles: [{ slug, path: file, raw: change(opened.data), base }], assets: [], options });
}

console.log('ready');
for (let each = Number(start); ; each++) {
  await save('turlag-kveldstur', (raw) => raw.replace(/price: \d+/, `price: ${each}`));
  console.log(`price ${each}`);
  const slug = `turlag-ny-${each}`;
  await save(slug, (raw) => raw.replace(/title: .*/, `title: Ny ${each}`), 'events/turlag-kveldstur.md');
  console.log(`draft ${slug}`);
  const { version } = await ask<{ version: string }>('unpublishedEntry', { collection: 'events', slug });
  await ask('publishUnpublishedEntry', { collection: 'events', slug, version });
  console.log(`published ${slug}`);
}
