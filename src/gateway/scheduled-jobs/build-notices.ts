import { fill } from '../../i18n/index.ts';
import { isStaff } from '../editing/policy.ts';
import { listPeople } from '../people/register.ts';
import { inTransaction } from '../storage/database.ts';
import { senderOf, emailPerson } from '../review/emails.ts';
import type { ReviewParts } from '../review/context.ts';

/** Emails staff once when the build fails and once when it works again, also if the gateway restarts in between. */
export async function notifyOfBuilds(parts: ReviewParts): Promise<void> {
  const { sql } = parts.state;
  const { publishing } = parts.review.publishingStatus();
  const isReported = sql.get`SELECT 1 FROM meta WHERE key = 'build-fault'` !== undefined;
  if (publishing.state === 'failed' && !isReported) {
    await emailStaff(parts, 'buildFailed', publishing.reason ?? '', () => {
      sql.run`INSERT INTO meta (key, value) VALUES ('build-fault', ${publishing.at}) ON CONFLICT DO NOTHING`;
    });
  }
  // A gateway that has built nothing yet does not know.
  if (publishing.state === 'idle' && publishing.commit && isReported) {
    await emailStaff(parts, 'buildRight', '', () => {
      sql.run`DELETE FROM meta WHERE key = 'build-fault'`;
    });
  }
}

/** Emails all staff and records it, in one transaction. */
async function emailStaff(
  parts: ReviewParts,
  kind: 'buildFailed' | 'buildRight',
  reason: string,
  record: () => void,
): Promise<void> {
  const sender = await senderOf(parts);
  inTransaction(parts.state, () => {
    for (const person of listPeople(parts.state).filter(isStaff)) {
      emailPerson(parts, person, ({ words: { reviewEmails: emails } }) => {
        const values = { ...sender, person: person.name, reason };
        return { subject: fill(emails[kind].subject, values), text: fill(emails[kind].text, values) };
      });
    }
    record();
  });
}
