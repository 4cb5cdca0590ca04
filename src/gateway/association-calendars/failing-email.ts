import { fill } from '../../i18n/index.ts';
import { type Question, recordQuestion, wasAsked } from '../dashboard/questions.ts';
import { nameOf } from '../people/list-page.ts';
import { emailPerson, senderOf, writersOf } from '../review/emails.ts';
import type { ReviewParts } from '../review/context.ts';
import { namedAssociations } from '../review/named-associations.ts';
import { inTransaction } from '../storage/database.ts';
import { calendarPageOf } from './pages.ts';
import { faultInWords } from './result-in-words.ts';
import { findSource } from './sources.ts';

const WEEK = 7 * 24 * 60 * 60_000;

/** Emails those who write for an association when its calendar has failed for a week, once until it works again. */
export async function emailFailing(parts: ReviewParts, association: string): Promise<void> {
  const { state, now } = parts;
  const { fault, workedAt } = findSource(state, association)?.result ?? {};
  if (!fault || workedAt === undefined || workedAt > now() - WEEK) return;
  const question: Question = { what: 'calendar', path: association, about: String(workedAt) };
  const writers = writersOf(parts, association).filter(({ email }) => email);
  if (writers.length === 0 || wasAsked(state, question)) return;
  const [sender, associations] = await Promise.all([senderOf(parts), namedAssociations(parts)]);
  const page = sender.url + calendarPageOf(association);
  inTransaction(state, () => {
    recordQuestion(state, question, now());
    for (const writer of writers) {
      emailPerson(parts, writer, (language) => {
        const { email } = language.words.ownCalendar;
        const about = {
          association: nameOf(language, associations, association),
          reason: faultInWords(language, fault),
        };
        const values = { ...sender, ...about, page, person: writer.name };
        return { subject: fill(email.subject, values), text: fill(email.text, values) };
      });
    }
  });
}
