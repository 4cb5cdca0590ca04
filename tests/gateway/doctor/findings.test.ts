import { expect, test } from 'vitest';
import { backupInWords } from '../../../src/gateway/doctor/backup-in-words.ts';
import { byLevel, inWords } from '../../../src/gateway/doctor/finding.ts';
import { healthFindings } from '../../../src/gateway/doctor/health-findings.ts';
import { newestVersion } from '../../../src/gateway/doctor/newer-version.ts';
import { type OperationFacts, operationFindings } from '../../../src/gateway/doctor/operation-findings.ts';
import { languageOf } from '../../../src/i18n/index.ts';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const DAY = 24 * 60 * 60_000;
const HEALTHY: OperationFacts = {
  ...{ now: NOW, hasMail: true, backupAt: NOW - 6 * DAY, certificate: { validTo: NOW + 30 * DAY }, node: '24.1.0' },
  ...{ outdatedPackages: [], links: { at: '2026-11-20T10:00:00Z', checked: 3, unknown: 0, broken: [] } },
};

function kindsOf(facts: Partial<OperationFacts>): string[] {
  return operationFindings({ ...HEALTHY, ...facts }).map(({ kind, level }) => `${level} ${kind}`);
}

test('a portal that is well run has no findings', () => {
  expect(kindsOf({})).toEqual([]);
  expect(healthFindings({ parts: { disk: { state: 'ok' } } })).toEqual([]);
});

test.each<[string, Partial<OperationFacts>]>([
  ['fault noBackup', { backupAt: undefined }],
  ['warning oldBackup', { backupAt: NOW - 7 * DAY }],
  ['warning certificateEnds', { certificate: { validTo: NOW + 9 * DAY } }],
  ['fault certificateExpired', { certificate: { validTo: NOW - 1 } }],
  ['warning certificateUnknown', { certificate: { error: 'ECONNREFUSED' } }],
  ['warning oldNode', { node: '20.19.0' }],
  ['warning oldNode', { node: '23.1.0' }],
  ['warning newerVersion', { versions: { newest: '1.10.0', own: '1.9.3' } }],
  ['warning versionsUnknown', { versions: { error: 'No such remote' } }],
  ['fault oldPackages', { outdatedPackages: ['hono is 1.0.0'] }],
  ['fault noMailServer', { hasMail: false }],
])('%s', (finding, facts) => {
  expect(kindsOf(facts)).toEqual([finding]);
});

test('without a public https address there is no certificate to end, and a new Node is not old', () => {
  expect(kindsOf({ certificate: undefined, node: '28.0.0' })).toEqual([]);
});

test('the newest version is the highest of its tags, whatever their order, and the own one is not newer', () => {
  expect(newestVersion(['v1.9.3', 'v1.10.0', 'v1.2.30', 'v2.0.0-beta.1', 'latest', ''])).toBe('1.10.0');
  expect(newestVersion(['start'])).toBeUndefined();
  for (const own of ['1.10.0', '1.10.1', '2.0.0']) expect(kindsOf({ versions: { newest: '1.10.0', own } })).toEqual([]);
});

test('broken links are named with where they stand', () => {
  const broken = [{ url: 'https://a.example/', reason: '404', on: ['events/tur', 'venues/hall'] }];
  const [found] = operationFindings({
    ...HEALTHY,
    links: { at: '2026-11-20T10:00:00Z', checked: 3, unknown: 0, broken },
  });
  expect(found?.items?.[0]?.text).toBe('https://a.example/ (404): events/tur, venues/hall');
});

test('what /helse says is told in whole sentences, in every language', () => {
  const parts = {
    outbox: { state: 'warning', waiting: 2, minutes: 40, fault: 'ECONNREFUSED' },
    disk: { state: 'warning', folder: 'state', freeMegabytes: 12 },
    remote: { state: 'warning', remote: 'unreachable', lastSynced: '2026-11-20T09:00:00.000Z' },
    publishing: { state: 'warning', publishing: 'held', since: 'x' },
    database: { state: 'fault', file: 'gone' },
    novelty: { state: 'warning' },
  } as const;
  const found = healthFindings({ parts });
  expect(found.map(({ kind }) => kind)).toEqual([
    ...['emailWaits', 'diskLow', 'remoteUnreachable', 'publishingHeld', 'database', 'other'],
  ]);
  for (const code of ['nb', 'nn', 'en'])
    for (const finding of found) {
      const { what, advice } = inWords(languageOf(code), finding);
      expect(`${code} ${finding.kind}: ${what} ${advice}`).not.toMatch(/[{}]|undefined|null/);
    }
  const [email, , remote] = found;
  expect(remote && inWords(languageOf('nb'), remote).what).toContain('sist lik fredag 20. november 2026 kl. 10.00.');
  expect(email && inWords(languageOf('nb'), email).what).toBe(
    '2 e-poster kommer ikke ut. Den eldste har ventet i 40 minutter.',
  );
});

test('faults come first', () => {
  const found = operationFindings({ ...HEALTHY, node: '20.0.0', outdatedPackages: ['x'] });
  expect(byLevel(found).map(({ kind }) => kind)).toEqual(['oldPackages', 'oldNode']);
});

test.each(['folder', 'full', 'content', 'people', 'remote', 'busy', 'too-slow', 'other'] as const)(
  'a nightly backup that failed (%s) is told in whole sentences, in every language',
  (fault) => {
    const [finding] = healthFindings({ parts: { backup: { state: 'warning', fault, people: null } } });
    expect(finding).toMatchObject({ kind: expect.stringMatching(/^backup/), level: 'warning' });
    for (const code of ['nb', 'nn', 'en']) {
      const { what, advice } = inWords(languageOf(code), finding ?? { kind: 'other', level: 'fault' });
      expect(`${what} ${advice}`).toMatch(/^(Sikkerhetskopien|Tryggingskopien|The backup)[^{}]+\.$/);
    }
  },
);

test('a backup that was tried is told with what it holds, and when', () => {
  const last = { at: '2026-11-20T00:30:00.000Z', file: 'x', bytes: 9, people: 1, files: 240 };
  expect(backupInWords(languageOf('nb'), last)).toBe(
    'Den siste sikkerhetskopien ble tatt fredag 20. november 2026 kl. 01.30, og prøvd ved å hente den tilbake: 1 person og 240 filer med innhold.',
  );
  expect(backupInWords(languageOf('en'), last)).toContain('1 person and 240 files of content.');
});
