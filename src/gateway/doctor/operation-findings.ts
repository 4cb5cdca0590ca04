import type { BackupOutcome } from '../backups/backup-outcome.ts';
import type { Certificate } from './certificate.ts';
import type { Finding } from './finding.ts';
import { compareVersions, type KnownVersions } from './newer-version.ts';
import type { CheckedLinks } from './links/stored-links.ts';

/** What is known of how the portal is run. */
export interface OperationFacts {
  /** In milliseconds. */
  now: number;
  /** Whether a mail server is set. */
  hasMail: boolean;
  /** When the last backup was made, in milliseconds; undefined if none is known. */
  backupAt: number | undefined;
  /** How the nightly backup went last; undefined without one. */
  nightly?: BackupOutcome | undefined;
  /** The certificate of the public address; undefined without a public https address. */
  certificate: Certificate | undefined;
  /** The version of Node, without `v`. */
  node: string;
  /** The versions of the program; undefined unless somebody asked for newer ones. */
  versions?: KnownVersions | undefined;
  /** Packages with a known vulnerability. */
  outdatedPackages: readonly string[];
  /** The links to other sites as last checked; undefined if they never were. */
  links: CheckedLinks | undefined;
}

/** Finds what is wrong with how the portal is run. */
export function operationFindings(facts: OperationFacts): Finding[] {
  return [
    ...(facts.hasMail ? [] : [{ kind: 'noMailServer', level: 'fault' } satisfies Finding]),
    ...backupFindings(facts),
    ...certificateFindings(facts),
    ...nodeFindings(facts),
    ...versionFindings(facts.versions),
    ...packageFindings(facts.outdatedPackages),
    ...linkFindings(facts.links),
  ];
}

const DAY = 24 * 60 * 60_000;
const BACKUP_DAYS = 7;

function backupFindings({ now, backupAt }: OperationFacts): Finding[] {
  if (backupAt === undefined) return [{ kind: 'noBackup', level: 'fault' }];
  const days = Math.floor((now - backupAt) / DAY);
  return days < BACKUP_DAYS ? [] : [{ kind: 'oldBackup', level: 'warning', values: { n: days } }];
}

// Certificates that are renewed by themselves have a third of their 90 days left then, or of 45 days a quarter.
const CERTIFICATE_DAYS = 10;

function certificateFindings({ now, certificate }: OperationFacts): Finding[] {
  if (!certificate) return [];
  if ('error' in certificate) {
    return [{ kind: 'certificateUnknown', level: 'warning', values: { error: certificate.error } }];
  }
  const days = Math.floor((certificate.validTo - now) / DAY);
  if (days >= CERTIFICATE_DAYS) return [];
  return days < 0
    ? [{ kind: 'certificateExpired', level: 'fault' }]
    : [{ kind: 'certificateEnds', level: 'warning', values: { n: days } }];
}

/** When each version of Node gets its last security fix: https://github.com/nodejs/release#release-schedule. */
const NODE_ENDS: Readonly<Record<string, string>> = {
  '20': '2026-04-30',
  '22': '2027-04-30',
  '24': '2028-04-30',
  '26': '2029-04-30',
};

function nodeFindings({ now, node }: OperationFacts): Finding[] {
  const [major = ''] = node.split('.');
  const end = NODE_ENDS[major];
  // Odd versions live for half a year; those after the last one here are newer than this list.
  const isOver = end ? Date.parse(end) < now : Number(major) < 20 || Number(major) % 2 === 1;
  return isOver ? [{ kind: 'oldNode', level: 'warning', values: { version: node } }] : [];
}

function versionFindings(versions: KnownVersions | undefined): Finding[] {
  if (!versions) return [];
  if ('error' in versions) return [{ kind: 'versionsUnknown', level: 'warning', values: versions }];
  const isNewer = compareVersions(versions.newest, versions.own) > 0;
  return isNewer ? [{ kind: 'newerVersion', level: 'warning', values: versions }] : [];
}

function packageFindings(packages: readonly string[]): Finding[] {
  if (packages.length === 0) return [];
  const items = packages.map((text) => ({ text }));
  return [{ kind: 'oldPackages', level: 'fault', values: { n: packages.length }, items }];
}

function linkFindings(links: CheckedLinks | undefined): Finding[] {
  if (!links || links.broken.length === 0) return [];
  const items = links.broken.map(({ url, reason, on }) => ({
    text: `${url} (${reason}): ${on.join(', ')}`,
    href: url,
  }));
  return [{ kind: 'brokenLinks', level: 'warning', values: { n: items.length, at: links.at }, items }];
}
