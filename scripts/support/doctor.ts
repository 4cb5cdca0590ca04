import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wallClockAt } from '../../src/domain/time/zoned.ts';
import { buildPortal } from '../../src/domain/portal.ts';
import { contentOf, validateFolder } from '../../src/entries/content.ts';
import { readEnvironment } from '../../src/entries/environment.ts';
import type { BackupOutcome } from '../../src/gateway/backups/backup-outcome.ts';
import { contentFacts } from '../../src/gateway/editing/content-facts.ts';
import { contentFindings } from '../../src/gateway/doctor/content-findings.ts';
import type { Finding } from '../../src/gateway/doctor/finding.ts';
import { healthFindings } from '../../src/gateway/doctor/health-findings.ts';
import { checkLinks } from '../../src/gateway/doctor/links/check-links.ts';
import { outsideLinks } from '../../src/gateway/doctor/links/outside-links.ts';
import { requestLink } from '../../src/gateway/doctor/links/request-link.ts';
import { type CheckedLinks, writeCheckedLinks } from '../../src/gateway/doctor/links/stored-links.ts';
import { operationFacts } from '../../src/gateway/doctor/operation-facts.ts';
import { operationFindings } from '../../src/gateway/doctor/operation-findings.ts';
import { openRepository } from '../../src/gateway/git/repository.ts';
import {
  checkAddress,
  checkBackup,
  checkBuild,
  checkClock,
  checkDatabase,
  checkFolders,
  checkOutbox,
  checkRepository,
} from '../../src/gateway/health/checks.ts';
import { checkHealth, type Health, type HealthCheck } from '../../src/gateway/health/health.ts';
import { openValidatedContent, type ValidatedContent } from '../../src/gateway/review/validated-content.ts';
import { type GatewaySettings, readGatewaySettings } from '../../src/gateway/settings.ts';
import { openState, statePath } from '../../src/gateway/storage/database.ts';
import { siteLanguage } from '../../src/i18n/index.ts';
import { knownVersions } from './known-versions.ts';
import { type Lock, outdatedPackages } from './minimum-versions.ts';

type Variables = Record<string, string | undefined>;

/**
 * Examines a portal: its content, and with a gateway how that is run. Stores what `links` finds, for staff; `newer` asks
 * for versions. Also returns the code of the language of the site.
 */
export async function examine(
  environment: Variables,
  { links, newer }: { links: boolean; newer: boolean },
): Promise<{ findings: Finding[]; languageCode: string; nightly: BackupOutcome | undefined }> {
  const settings = readGatewaySettings(environment);
  const content = await readContent(environment, settings);
  if (links && content.portal) writeCheckedLinks(settings.state, await askForLinks(content.portal, settings.url));
  const hasGateway = existsSync(statePath(settings.state));
  const facts = await operationFacts(settings, Date.now)();
  const operation = operationFindings({
    ...{ ...facts, outdatedPackages: packagesOf() },
    versions: newer ? await knownVersions() : undefined,
  });
  return {
    languageCode: content.portal?.site.language ?? 'nb',
    nightly: facts.nightly,
    findings: [
      ...(hasGateway ? healthFindings(await healthOf(environment, settings)) : []),
      // Without a gateway there is nobody to email, and nothing to back up but the content.
      ...operation.filter(({ kind }) => hasGateway || !ONLY_WITH_GATEWAY.includes(kind)),
      ...contentFindings(content),
    ],
  };
}

const ONLY_WITH_GATEWAY: readonly Finding['kind'][] = ['noMailServer', 'noBackup', 'oldBackup'];

/** Validates the repository of the gateway, or else the content folder. */
async function readContent(
  environment: Variables,
  { repository }: GatewaySettings,
): Promise<Pick<ValidatedContent, 'problems' | 'portal'>> {
  const options = readEnvironment(environment);
  const now = options.now ?? wallClockAt(Date.now());
  if (!existsSync(join(repository, 'HEAD'))) {
    const { validation } = await validateFolder(options);
    const { settings, problems } = validation;
    const portal = settings && buildPortal(contentOf({ validation: { ...validation, settings } }), now);
    return { problems, portal };
  }
  const open = await openRepository(repository);
  try {
    const language = siteLanguage(await contentFacts(open).site());
    return await openValidatedContent(open, language)(now);
  } finally {
    open.close();
  }
}

/** Checks what can be seen from outside the gateway, and asks it for the rest if it runs and a token is set. */
async function healthOf(environment: Variables, settings: GatewaySettings): Promise<Health> {
  const state = openState(settings.state, { busyTimeout: 10_000 });
  try {
    const checks: Record<string, HealthCheck> = {
      database: checkDatabase(state),
      repository: checkRepository(settings.repository),
      disk: checkFolders([settings.state, settings.repository]),
      outbox: checkOutbox(state, Date.now),
      clock: checkClock(state, Date.now),
      build: checkBuild(readEnvironment(environment).dist),
      address: checkAddress(settings),
      ...(settings.backups && { backup: checkBackup(settings.state) }),
    };
    const { parts, ...health } = await checkHealth(checks);
    return { ...health, parts: { ...(await askGateway(settings)), ...parts } };
  } finally {
    state.database.close();
  }
}

async function askGateway({ url, healthToken }: GatewaySettings): Promise<Health['parts']> {
  if (!healthToken) return {};
  try {
    const answer = await fetch(`${url}/helse`, {
      headers: { Authorization: `Bearer ${healthToken}` },
      signal: AbortSignal.timeout(10_000),
    });
    return ((await answer.json()) as Partial<Health>).parts ?? {};
  } catch {
    return {};
  }
}

async function askForLinks(portal: Parameters<typeof outsideLinks>[0], url: string): Promise<CheckedLinks> {
  const links = outsideLinks(portal, url);
  let asked = 0;
  const onChecked = () => {
    asked += 1;
    if (process.stderr.isTTY) process.stderr.write(`\r${asked} / ${links.size}`);
  };
  const states = await checkLinks([...links.keys()], { request: requestLink, onChecked });
  if (process.stderr.isTTY) process.stderr.write('\n');
  const all = [...states];
  return {
    at: new Date().toISOString(),
    checked: all.length,
    unknown: all.filter(([, { state }]) => state === 'unknown').length,
    broken: all.flatMap(([link, state]) =>
      state.state === 'broken' ? [{ url: link, reason: state.reason, on: links.get(link) ?? [] }] : [],
    ),
  };
}

function packagesOf(): string[] {
  return outdatedPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock);
}
