import { readBackupOutcome } from '../backups/backup-outcome.ts';
import type { GatewaySettings } from '../settings.ts';
import { lastBackup } from '../storage/last-backup.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import { readCheckedLinks } from './links/stored-links.ts';
import type { OperationFacts } from './operation-findings.ts';

const HOUR = 60 * 60_000;

/** Creates a reader of how the portal is run; the certificate is read once an hour. */
export function operationFacts(
  { mail, state, url, backups }: Pick<GatewaySettings, 'mail' | 'state' | 'url' | 'backups'>,
  now: () => number,
): () => Promise<OperationFacts> {
  let certificate: { at: number; read: Promise<Certificate | undefined> } | undefined;
  return async () => {
    if (!certificate || now() - certificate.at >= HOUR) certificate = { at: now(), read: readCertificate(url) };
    return {
      ...{ now: now(), hasMail: mail !== undefined, backupAt: lastBackup(state), links: readCheckedLinks(state) },
      nightly: backups && readBackupOutcome(state),
      ...{ certificate: await certificate.read, node: process.versions.node, outdatedPackages: [] },
    };
  };
}
