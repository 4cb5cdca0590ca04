import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createRepository } from '../../../src/gateway/git/backup.ts';
import { addPerson } from '../../../src/gateway/people/register.ts';
import { openState } from '../../../src/gateway/storage/database.ts';
import { temporaryFolder, writeFiles } from '../../publish/folders.ts';
import { START } from '../support/gateway.ts';

/** The state, with two people, and the repository of a gateway, and an empty folder for backups. */
export async function backedUpPortal() {
  const root = temporaryFolder();
  const paths = { state: join(root, 'state'), repository: join(root, 'content.git') };
  const backups = { folder: join(root, 'backups'), days: 14, months: 12 };
  mkdirSync(backups.folder);
  writeFiles(join(root, 'content'), { 'site.yml': 'name: Dugnad', 'events/tur.md': '---\ntitle: Tur\n---\n' });
  await createRepository(paths.repository, join(root, 'content'), 'Begynnelsen');
  const state = openState(paths.state);
  onTestFinished(() => state.database.close());
  for (const name of ['Kari', 'Mona']) {
    addPerson(state, { name, email: `${name}@lag.example`, role: 'moderator', language: 'nb' }, START);
  }
  return { root, live: state, ...paths, backups, order: { ...paths, backups, now: START } };
}

/** Lists a folder with its hidden files. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder).toSorted();
}
