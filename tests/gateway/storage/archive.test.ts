import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repositoryBackup, seedRepository } from '../../../scripts/support/content-repository.ts';
import { listSources, saveSource } from '../../../src/gateway/association-calendars/sources.ts';
import { restoreBackup, writeBackup } from '../../../src/gateway/storage/archive.ts';
import { lockState } from '../../../src/gateway/storage/lock.ts';
import { addPerson, giveAssociation, listPeople } from '../../../src/gateway/people/register.ts';
import { openState, statePath } from '../../../src/gateway/storage/database.ts';
import { git } from '../../../src/publish/git.ts';
import { temporaryFolder, writeFiles } from '../../publish/folders.ts';
import { Browser, START, TestGateway } from '../support/gateway.ts';

async function keptIn(folder: string) {
  const kept = { state: join(folder, 'state'), repository: join(folder, 'state', 'content.git') };
  writeFiles(join(folder, 'content'), { 'site.yml': 'name: Dugnad', 'events/tur.md': '---\ntitle: Tur\n---\n' });
  await seedRepository(join(folder, 'content'), kept.repository);
  return { kept, file: join(folder, 'backup.tar') };
}

test('people and content are backed up while the gateway runs, deleted and restored, and people sign in again', async () => {
  const folder = temporaryFolder();
  const { kept, file } = await keptIn(folder);
  const gateway = new TestGateway({}, kept.state);
  gateway.person({}, 'moen-il');
  const before = await gateway.signedIn();
  await gateway.keysFor(new Browser(gateway));
  const people = listPeople(gateway.state);
  saveSource(gateway.state, 'moen-il', 'https://kalender.example/moen.ics');
  const commit = await git(kept.repository, 'rev-parse', 'main');
  await writeBackup(kept, file, repositoryBackup);
  expect(await before.isSignedIn()).toBe(true);
  gateway.state.database.close();
  onTestFinished(() => gateway.state.database.open());

  rmSync(kept.state, { recursive: true });
  await restoreBackup(kept, file, repositoryBackup);
  expect(await git(kept.repository, 'rev-parse', 'main')).toBe(commit);
  expect(await git(kept.repository, 'show', 'main:events/tur.md')).toBe('---\ntitle: Tur\n---\n');
  const after = new TestGateway({}, kept.state);
  expect(listPeople(after.state)).toEqual(people);
  expect(listSources(after.state).map(({ association }) => association)).toEqual(['moen-il']);
  const token = before.cookies.get('__Host-dugnad') ?? '';
  const thief = new Browser(after);
  thief.cookies.set('__Host-dugnad', token);
  expect(await thief.isSignedIn()).toBe(false);
  expect(await (await after.signedIn()).isSignedIn()).toBe(true);
});

test('a backup contains no keys, is readable by its owner only, and leaves no temporary files', async () => {
  const folder = temporaryFolder();
  const { kept, file } = await keptIn(folder);
  const gateway = new TestGateway({}, kept.state);
  gateway.person();
  await gateway.signedIn();
  const { link } = await gateway.keysFor(new Browser(gateway));
  await new Browser(gateway).post('/logg-inn/', { email: 'kari@lag.example' });
  await writeBackup(kept, file, repositoryBackup);
  const bytes = readFileSync(file).toString('latin1');
  expect(bytes).toContain('kari@lag.example');
  expect(bytes).not.toContain(link);
  expect(bytes).not.toContain('/logg-inn/lenke/?n=');
  const hashes = gateway.state.sql.all`SELECT token_hash AS hash FROM session UNION SELECT link_hash FROM sign_in`;
  expect(hashes.length).toBeGreaterThan(1);
  for (const { hash } of hashes) expect(bytes).not.toContain(hash);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(spawnSync('ls', ['-A', folder]).stdout.toString().split('\n').filter(Boolean).sort()).toEqual([
    'backup.tar',
    'content',
    'state',
  ]);
});

test('a restore overwrites nothing, and changes nothing if the file is not a backup', async () => {
  const folder = temporaryFolder();
  const { kept, file } = await keptIn(folder);
  openState(kept.state).database.close();
  await writeBackup(kept, file, repositoryBackup);
  await expect(restoreBackup(kept, file, repositoryBackup)).rejects.toThrow('Move it away first');
  const empty = { state: join(folder, 'new'), repository: join(folder, 'new', 'content.git') };
  writeFileSync(join(folder, 'letter.tar'), 'Kjære leser');
  await expect(restoreBackup(empty, join(folder, 'letter.tar'), repositoryBackup)).rejects.toThrow(
    'is no backup of Dugnad',
  );
  await expect(restoreBackup(empty, join(folder, 'none.tar'), repositoryBackup)).rejects.toThrow('There is no');
  expect(existsSync(statePath(empty.state))).toBe(false);
  await restoreBackup(empty, file, repositoryBackup);
});

test('a second gateway on the same state is refused until the first stops', async () => {
  const state = temporaryFolder();
  const lock = new URL('../../../src/gateway/storage/lock.ts', import.meta.url).href;
  const script = `const { lockState } = await import('${lock}'); lockState('${state}'); console.log('held'); setInterval(() => {}, 1000)`;
  const first = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(first.stdout, 'data');
  expect(() => lockState(state)).toThrow(`Another Dugnad is running on ${state}`);
  first.kill('SIGKILL');
  await once(first, 'close');
  const letGo = lockState(state);
  expect(() => lockState(state)).toThrow('Another Dugnad');
  letGo();
  lockState(state)();
});

test('a state is readable by its owner only, and keeps its people when it is opened again', () => {
  const folder = join(temporaryFolder(), 'state');
  const first = openState(folder);
  const person = addPerson(first, { name: 'Kari', email: null, role: 'association', language: 'nb' }, START);
  giveAssociation(first, person.id, { slug: 'moen-il', trusted: true });
  first.database.close();
  expect([statSync(folder).mode & 0o777, statSync(statePath(folder)).mode & 0o777]).toEqual([0o700, 0o600]);
  const again = openState(folder);
  expect(listPeople(again)).toMatchObject([{ name: 'Kari', associations: [{ slug: 'moen-il', trusted: true }] }]);
  expect(again.secret).toBe(first.secret);
  again.database.close();
});

test('a state made by a newer Dugnad is not changed', () => {
  const folder = temporaryFolder();
  const state = openState(folder);
  state.database.exec('PRAGMA user_version = 99');
  state.database.close();
  expect(() => openState(folder)).toThrow('was made by a newer Dugnad');
});
