import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { makeBackupInProcess } from '../../src/gateway/backups/backup-process.ts';
import type { BackupOrder } from '../../src/gateway/backups/make-backup.ts';
import { publishTarget } from '../../src/gateway/editing/publishing.ts';
import { type Log, portalLog } from '../../src/gateway/log.ts';
import { listenerByHost } from '../../src/gateway/portals/by-host.ts';
import { type OpenPortal, otherPortals } from '../../src/gateway/portals/other-portals.ts';
import type { OtherPortals } from '../../src/gateway/portals/portal-choice.ts';
import { type Portal, readPortalList } from '../../src/gateway/portals/portal-list.ts';
import { readPoolSize } from '../../src/gateway/portals/pool-size.ts';
import { installationListener } from '../../src/gateway/portals/installation.ts';
import { openMetrics, type PortalMetrics } from '../../src/gateway/metrics/metrics.ts';
import { type GatewaySettings, readGatewaySettings, requireHttps } from '../../src/gateway/settings.ts';
import { type BuilderPool, openBuilderPool } from '../../src/publish/builder-pool.ts';
import { openTurns } from '../../src/publish/concurrency.ts';
import { type AssemblyOptions, assembleGateway, type ServedListener } from '../support/serve-gateway.ts';
import { notOpen, standBy } from '../support/standby.ts';

/** The environment of a process. */
type Variables = Readonly<Record<string, string | undefined>>;

/** What every portal of an installation shares. */
export interface Installation extends Pick<AssemblyOptions, 'checks' | 'send' | 'now'> {
  log: Log;
  environment: Variables;
  /** The builders; by default as many as the machine has processors. */
  pool?: BuilderPool;
}

interface PortalOptions extends Installation, Pick<AssemblyOptions, 'makeBackup'> {
  pool: BuilderPool;
  metrics: PortalMetrics;
  otherPortals: OtherPortals;
}

/** Reads the portals of an installation from the list that `DUGNAD_PORTALS` names. */
export function portalsOf(environment: Variables): Portal[] {
  const file = environment.DUGNAD_PORTALS ?? '';
  return readPortalList(file, readFileSync(file, 'utf8'), environment);
}

/**
 * Serves portals by host name. Each has folders, people and a builder of its own; one that cannot be opened is served
 * as its last site, is tried again, and keeps none of the others waiting.
 *
 * Throws for settings that cannot be right. The portals are opened one after another; until then their sites are served.
 */
export function servePortals(portals: readonly Portal[], installation: Installation): ServedListener {
  const { environment, log, pool = openBuilderPool(readPoolSize(environment, availableParallelism())) } = installation;
  const { healthToken: token } = readGatewaySettings(environment);
  const metrics = openMetrics();
  const closing = new AbortController();
  const openings = openTurns(1, { longest: LONGEST_OPENING });
  const backups = openTurns(1, { longest: LONGEST_BACKUP });
  const opened = new Map<string, OpenPortal>();
  const served = portals.map((portal) => {
    const own = {
      ...{ ...installation, pool, log: portalLog(log, portal.name), metrics: metrics.of(portal.name) },
      otherPortals: otherPortals(portal.name, opened),
      // All are due at the same minute, and each needs room for three.
      makeBackup: (order: BackupOrder, signal: AbortSignal) =>
        backups.take(() => makeBackupInProcess(order, signal), signal),
    };
    const { url, folder, open } = portalGateway(portal, own);
    own.metrics.setChecks(notOpen);
    const openOne = async () => {
      const gateway = await openings.take(open, closing.signal);
      opened.set(portal.name, { url, ...gateway });
      return gateway;
    };
    return { ...portal, gateway: standBy(openOne, { folder, log: own.log }) };
  });
  const health = async () =>
    new Map(await Promise.all(served.map(async ({ name, gateway }) => [name, await gateway.health()] as const)));
  const listeners = new Map(served.map(({ host, gateway }) => [host, gateway.listener] as const));
  return {
    listener: listenerByHost(listeners, installationListener({ token, metrics, health })),
    close: async () => {
      closing.abort();
      await Promise.all(served.map(({ gateway }) => gateway.close()));
    },
  };
}

// In milliseconds, until the next one begins all the same: a disk that does not answer should stop its own portal only.
const LONGEST_OPENING = 30_000;
const LONGEST_BACKUP = 60 * 60_000;

function portalGateway(portal: Portal, { pool, environment, ...options }: PortalOptions) {
  const variables = { ...environment, ...portal.environment };
  const settings = settingsOf(portal.name, variables);
  const folder = portal.environment.DUGNAD_DIST ?? '';
  const publishing = { ...publishTarget(folder), environment: portal.environment, openBuilder: pool.open };
  return {
    ...{ url: settings.url, folder },
    async open() {
      const gateway = await assembleGateway(settings, folder, { publishing, ...options });
      gateway.publish();
      return gateway;
    },
  };
}

function settingsOf(name: string, variables: Variables): GatewaySettings {
  try {
    const settings = readGatewaySettings(variables);
    requireHttps(settings.url);
    return settings;
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
  }
}
