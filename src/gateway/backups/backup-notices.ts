import type { Language } from '../../i18n/index.ts';
import { backupFinding } from '../doctor/backup-finding.ts';
import { inWords } from '../doctor/finding.ts';
import type { GatewayParts } from '../http/context.ts';
import { emailStaff } from '../review/email-staff.ts';
import type { BackupOutcome } from './backup-outcome.ts';

/** Emails staff once when the nightly backup fails and once when it works again, also if the gateway restarts in between. */
export async function notifyOfBackups(parts: GatewayParts, outcome: BackupOutcome | undefined): Promise<void> {
  if (!outcome) return;
  const { sql } = parts.state;
  const isReported = sql.get`SELECT 1 FROM meta WHERE key = 'backup-fault'` !== undefined;
  const { fault, at } = outcome;
  if (fault && !isReported) {
    const reason = (language: Language) => {
      const { what, advice } = inWords(language, backupFinding(fault));
      return `${what} ${advice}`;
    };
    await emailStaff(parts, 'backupFailed', reason, () => {
      sql.run`INSERT INTO meta (key, value) VALUES ('backup-fault', ${at}) ON CONFLICT DO NOTHING`;
    });
  }
  if (!fault && isReported) {
    const forget = () => sql.run`DELETE FROM meta WHERE key = 'backup-fault'`;
    await emailStaff(parts, 'backupRight', () => '', forget);
  }
}
