import { fill, type Language } from '../../i18n/index.ts';
import { isStaff } from '../editing/policy.ts';
import type { GatewayParts } from '../http/context.ts';
import { listPeople } from '../people/register.ts';
import { inTransaction } from '../storage/database.ts';
import { emailPerson, senderOf } from './emails.ts';

/** Emails all staff, each in their language, and records it, in one transaction. */
export async function emailStaff(
  parts: GatewayParts,
  kind: 'buildFailed' | 'buildRight' | 'backupFailed' | 'backupRight',
  reason: (language: Language) => string,
  record: () => void,
): Promise<void> {
  const sender = await senderOf(parts);
  inTransaction(parts.state, () => {
    for (const person of listPeople(parts.state).filter(isStaff)) {
      emailPerson(parts, person, (language) => {
        const emails = language.words.reviewEmails[kind];
        const values = { ...sender, person: person.name, reason: reason(language) };
        return { subject: fill(emails.subject, values), text: fill(emails.text, values) };
      });
    }
    record();
  });
}
