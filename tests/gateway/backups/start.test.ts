import { expect, onTestFinished, test } from 'vitest';
import { backgroundTasks } from '../../../src/gateway/scheduled-jobs/background-tasks.ts';
import { readGatewaySettings } from '../../../src/gateway/settings.ts';
import { startGateway } from '../../../src/gateway/start.ts';
import { CLOSURES, SITE, START } from '../support/gateway.ts';
import { backedUpPortal, filesIn } from './support.ts';

const TOKEN = 'a-token-of-twenty-letters';

/** Starts a gateway whose periodic jobs the test runs. */
async function started(environment: (folder: string) => Record<string, string>) {
  const { root, state, repository, backups } = await backedUpPortal();
  const paths = { DUGNAD_STATE: state, DUGNAD_REPOSITORY: repository, DUGNAD_HEALTH_TOKEN: TOKEN };
  const jobs = new Map<string, () => unknown>();
  const gateway = startGateway({
    settings: readGatewaySettings({ ...paths, ...environment(backups.folder) }),
    folder: root,
    content: {
      site: async () => SITE,
      closures: async () => CLOSURES,
      associations: async () => [],
      venues: async () => [],
    },
    tasks: { ...backgroundTasks(), every: (name, _, job) => void jobs.set(name, job) },
    headersFor: () => ({}),
    log: () => undefined,
    send: async () => undefined,
    now: () => START,
  });
  onTestFinished(gateway.close);
  const health = async () => {
    const answer = await gateway.app.request('/helse', { headers: { Authorization: `Bearer ${TOKEN}` } });
    return ((await answer.json()) as { parts: Record<string, unknown> }).parts;
  };
  return { jobs, health, folder: backups.folder };
}

test('a gateway with a folder for backups makes them by itself, and /helse says what the last one holds', async () => {
  const { jobs, health, folder } = await started((DUGNAD_BACKUP_FOLDER) => ({ DUGNAD_BACKUP_FOLDER }));
  expect(await health()).toMatchObject({ backup: { state: 'ok', lastTried: null } });
  await jobs.get('backup')?.();
  expect(filesIn(folder)).toEqual(['dugnad-2026-11-21.tar']);
  expect(await health()).toMatchObject({ backup: { state: 'ok', people: 2, files: 2 } });
});

test('a gateway without a folder for backups makes none', async () => {
  const { jobs, health } = await started(() => ({}));
  expect([...jobs.keys()]).not.toContain('backup');
  expect(await health()).not.toHaveProperty('backup');
});
