import type { ReviewParts } from '../review/context.ts';
import { emailStaff } from '../review/email-staff.ts';

/** Emails staff once when the build fails and once when it works again, also if the gateway restarts in between. */
export async function notifyOfBuilds(parts: ReviewParts): Promise<void> {
  const { sql } = parts.state;
  const { publishing } = parts.review.publishingStatus();
  const isReported = sql.get`SELECT 1 FROM meta WHERE key = 'build-fault'` !== undefined;
  if (publishing.state === 'failed' && !isReported) {
    const reason = () => publishing.reason ?? '';
    await emailStaff(parts, 'buildFailed', reason, () => {
      sql.run`INSERT INTO meta (key, value) VALUES ('build-fault', ${publishing.at}) ON CONFLICT DO NOTHING`;
    });
  }
  // A gateway that has built nothing yet does not know.
  if (publishing.state === 'idle' && publishing.commit && isReported) {
    const forget = () => sql.run`DELETE FROM meta WHERE key = 'build-fault'`;
    await emailStaff(parts, 'buildRight', () => '', forget);
  }
}
