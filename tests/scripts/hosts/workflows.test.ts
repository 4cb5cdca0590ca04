import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../publish/folders.ts';
import { workflowFiles } from '../../../scripts/support/adoption/workflow-files.ts';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

interface Workflow {
  on: { push: unknown; schedule: { cron: string }[] };
  permissions: unknown;
  concurrency: unknown;
  jobs: Record<string, { permissions: unknown; 'timeout-minutes': number; env: Record<string, string>; steps: Step[] }>;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each([
  ['github', '.github/workflows/publish.yml', /^actions\/checkout@[0-9a-f]{40}$/],
  ['forgejo', '.forgejo/workflows/publish.yml', /^https:\/\/code\.forgejo\.org\/actions\/checkout@[0-9a-f]{40}$/],
])('the workflow for %s', (service, path, action) => {
  const text = workflowFiles(service).get(path) ?? '';
  const workflow = load(text) as Workflow;
  const job = workflow.jobs.publish;
  const steps = job?.steps ?? [];

  test('runs on each push to main, and after midnight in Oslo both in summer and in winter', () => {
    expect(workflow.on.push).toEqual({ branches: ['main'] });
    const [minute, hour] = workflow.on.schedule.map(({ cron }) => cron.split(' ').map(Number))[0] ?? [];
    for (const day of ['2026-12-01', '2026-07-01']) {
      const at = new Date(`${day}T${hour}:${String(minute).padStart(2, '0')}:00Z`);
      const local = at.toLocaleTimeString('en-GB', { timeZone: 'Europe/Oslo', hour: 'numeric' });
      expect(['00', '01']).toContain(local);
    }
  });

  test('may only read, ends by itself, and never runs twice at a time', () => {
    expect(workflow.permissions).toEqual({});
    expect(job?.permissions).toEqual({ contents: 'read' });
    expect(job?.['timeout-minutes']).toBeLessThanOrEqual(60);
    expect(workflow.concurrency).toEqual({ group: 'publish', 'cancel-in-progress': false });
  });

  test('names every action by its commit, with the version beside it, and leaves no credentials behind', () => {
    const used = steps.filter(({ uses }) => uses);
    expect(used).toHaveLength(2);
    for (const { uses, with: given } of used) {
      expect(uses).toMatch(action);
      expect(text).toMatch(new RegExp(`${uses} # v\\d`));
      expect(given).toMatchObject({ 'persist-credentials': false });
    }
  });

  test('runs commands that exist, in the order in which a site is made, and other programs in one version', () => {
    const commands = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name));
    expect(commands).toEqual(['fetch:published', 'build', 'host-rules']);
    for (const name of commands) expect(scripts).toHaveProperty(name ?? '');
    for (const { run, env } of steps.filter(({ run = '' }) => run.includes('npx'))) {
      expect(run).toMatch(/^npx --yes [\w-]+@\d+\.\d+\.\d+ /);
      expect(env).toMatchObject({ npm_config_ignore_scripts: 'true' });
    }
  });

  test('hands secrets to the one step that needs them, and writes none to the log', () => {
    const withSecrets = steps.filter((step) => JSON.stringify(step).includes('secrets.'));
    expect(withSecrets).toHaveLength(3);
    expect(JSON.stringify(job?.env)).not.toContain('secrets.');
    for (const { run = '', env = {} } of withSecrets) {
      expect(run).not.toMatch(/npm (?:ci|run)|set -x|echo|\bcat\b/);
      const secret = Object.keys(env).find((name) => env[name]?.includes('secrets.')) ?? '';
      for (const line of run.split('\n').filter((each) => each.includes(`$${secret}`)))
        expect(line).toMatch(/^printf '%s\\n' "\$SSH_KEY" > "\$folder\/key"$/);
    }
  });

  test('copies to a server what differs, readable by the web server, and takes away what is gone and the key', () => {
    const root = temporaryFolder();
    const [site, target, temporary] = [join(root, 'dist'), join(root, 'target'), join(root, 'tmp')];
    for (const folder of [site, target, temporary]) mkdirSync(folder, { recursive: true });
    writeFileSync(join(site, 'index.html'), 'new');
    writeFileSync(join(site, 'same.html'), 'same');
    writeFileSync(join(target, 'same.html'), 'same');
    writeFileSync(join(target, 'gone.html'), 'gone');
    utimesSync(join(target, 'same.html'), 1_790_000_000, 1_790_000_000);
    const { run = '' } = steps.find(({ env }) => env?.SSH_KEY) ?? {};
    const printed = execFileSync('bash', ['-e', '-c', run.replace(/apt-get .*/g, '')], {
      cwd: root,
      env: { ...process.env, TMPDIR: temporary, SSH_KEY: 'secret', SSH_KNOWN_HOSTS: '', DUGNAD_TARGET: `${target}/` },
    });
    expect(printed.toString()).toBe('');
    expect(readdirSync(target).toSorted()).toEqual(['index.html', 'same.html']);
    expect(statSync(join(target, 'index.html')).mode & 0o777).toBe(0o644);
    // Its ETag is made of that time.
    expect(statSync(join(target, 'same.html')).mtimeMs).toBe(1_790_000_000_000);
    expect(readdirSync(temporary)).toEqual([]);
  });

  // What somebody writes into a variable would be run as a program.
  test('puts no expression into a command', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });
});

test('both publish in the same way', () => {
  const [github, forgejo] = ['github', 'forgejo'].map((service) => [...workflowFiles(service).values()].join());
  const same = forgejo
    ?.replaceAll('https://code.forgejo.org/actions/', 'actions/')
    .replace('runs-on: docker\n    container:\n      image: node:24-trixie', 'runs-on: ubuntu-latest')
    .replace(/ +apt-get .*\n +apt-get .*\n/, '');
  const withoutComments = (text = '') => text.replace(/^#.*\n/gm, '');
  expect(withoutComments(same)).toBe(withoutComments(github));
});

test('another service is a question, and without one there is no workflow', () => {
  expect(() => workflowFiles('gitlab')).toThrow('Give github or forgejo.');
  expect(workflowFiles(undefined).size).toBe(0);
});
