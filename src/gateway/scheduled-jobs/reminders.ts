import { dateOf, type LocalDate, timeOf } from '../../domain/time/days.ts';
import { confirmedOn, FRESHNESS_MONTHS, freshnessOf } from '../../domain/events/freshness.ts';
import { addMonths } from '../../domain/time/zoned.ts';
import { longDate } from '../../i18n/dates.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { listPeople, type Person } from '../people/register.ts';
import { inTransaction } from '../storage/database.ts';
import { senderOf, writersOf, emailPerson } from '../review/emails.ts';
import { type OwnAssociation, ownAssociations } from '../dashboard/own-entries.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import { wasAsked, recordQuestion, type Question } from '../dashboard/questions.ts';
import { remindOfUnsentDrafts } from '../dashboard/unsent-drafts.ts';

const DAY = 24 * 60 * 60_000;
// An association that does not answer is asked again after this pause at the earliest, however many entries are due.
const PAUSE = 30 * DAY;
const MORNING = '07:00';

/**
 * Creates the job that asks associations what only they know: once a year whether everything is correct, six weeks
 * before a series ends whether it continues, and two days after the last edit of a draft whether it should be sent. To
 * be called often; it runs once a day, from seven in the morning.
 */
export function reminders(parts: ReviewParts): () => Promise<void> {
  let lastRun = '';
  return async () => {
    const now = clockOf(parts);
    if (lastRun === dateOf(now) || timeOf(now) < MORNING) return;
    const slugs = new Set(listPeople(parts.state).flatMap(({ associations }) => associations.map(({ slug }) => slug)));
    const asked = { associations: [...slugs].map((slug) => ({ slug, trusted: false })), ...REMINDER_SESSION };
    for (const association of await ownAssociations(parts, asked)) await sendReminders(parts, association);
    await remindOfUnsentDrafts(parts);
    lastRun = dateOf(now);
  };
}

/** The reminders about published entries. */
type ReminderKind = 'confirm' | 'continue';

const REMINDER_SESSION = { person: { id: 0, name: 'Dugnad' }, role: 'association' as const };

async function sendReminders(parts: ReviewParts, association: OwnAssociation): Promise<void> {
  const writers = writersOf(parts, association.slug).filter(({ email }) => email);
  if (writers.length === 0) return;
  const sender = await senderOf(parts);
  const values = { ...sender, association: association.name };
  const send = (kind: ReminderKind, questions: readonly Question[], items: (language: Language) => string) => {
    if (questions.length === 0) return;
    inTransaction(parts.state, () => {
      for (const question of questions) recordQuestion(parts.state, question, parts.now());
      for (const writer of writers)
        emailPerson(parts, writer, (language) =>
          reminderEmail(language, kind, writer, { ...values, items: items(language) }),
        );
    });
  };
  send('confirm', confirmQuestions(parts, association), () => titlesOf(association).join('\n'));
  const { questions, titles } = continueQuestions(parts, association);
  send('continue', questions, (language) => titles(language).join('\n'));
}

function reminderEmail(language: Language, kind: ReminderKind, { name }: Person, values: Record<string, string>) {
  const { subject, text } = language.words.reviewEmails[kind];
  const all = { ...values, person: name };
  return { subject: fill(subject, all), text: fill(text, all) };
}

function titlesOf({ name, activities }: OwnAssociation): string[] {
  return [name, ...activities.map(({ event }) => event.data.title)].map((title) => `- ${title}`);
}

function confirmQuestions(parts: ReviewParts, { slug, activities, isPublished }: OwnAssociation): Question[] {
  const { state, now } = parts;
  const today = clockOf(parts);
  const last = state.sql.get`
    SELECT max(at) AS at FROM question WHERE what = 'confirm' AND path = ${`associations/${slug}`}` as {
    at: number | null;
  };
  if (!isPublished || (last.at !== null && last.at > now() - PAUSE)) return [];
  const due = activities.filter(({ event, coming }) => {
    // An activity that is over needs no answer, unless it is hidden for lack of one.
    return freshnessOf(event.data, today) !== 'confirmed' && (coming.length > 0 || event.freshness === 'silent');
  });
  const questions = due.map(({ event }) => question(`events/${event.slug}.md`, confirmedOn(event.data), dateOf(today)));
  const fresh = questions.filter((each) => !wasAsked(state, each));
  // Stores the date of the email next to its questions.
  return fresh.length > 0 ? [...fresh, { what: 'confirm', path: `associations/${slug}`, about: dateOf(today) }] : [];
}

/** Creates the yearly question; each further year without an answer makes a new one. */
function question(path: string, confirmed: LocalDate | undefined, today: LocalDate): Question {
  if (!confirmed) return { what: 'confirm', path, about: today.slice(0, 4) };
  let year = 0;
  while (addMonths(confirmed, FRESHNESS_MONTHS.ageing + 12 * (year + 1)) <= today) year++;
  return { what: 'confirm', path, about: `${confirmed}+${year}` };
}

function continueQuestions({ state, ...parts }: ReviewParts, { activities }: OwnAssociation) {
  const now = clockOf(parts);
  const due = activities
    .filter(({ endsSoon, coming, last }) => endsSoon && coming.length > 0 && last)
    .map((activity) => ({ activity, date: activity.last?.date ?? '' }))
    .filter(({ activity, date }) => !wasAsked(state, { what: 'continue', path: pathOf(activity), about: date }));
  return {
    questions: due.map(({ activity, date }): Question => ({ what: 'continue', path: pathOf(activity), about: date })),
    titles: (language: Language) =>
      due.map(({ activity: { event }, date }) =>
        fill(language.words.reviewEmails.continue.item, {
          title: event.data.title,
          date: longDate(language, date, now),
        }),
      ),
  };
}

function pathOf({ event }: OwnAssociation['activities'][number]): string {
  return `events/${event.slug}.md`;
}
