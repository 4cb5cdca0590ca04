import { fill, type Language } from '../../i18n/index.ts';
import type { Answer } from './form-fields.ts';
import type { Sender } from '../sign-in/emails.ts';
import type { Email } from '../email/outbox.ts';

/** A letter to whoever looks after the matter at the centre, which is not for the writer of the letter to choose. */
type UnaddressedEmail = Omit<Email, 'to'>;

/** Tells the centre of an activity that waits, and who sent it: that stands here and nowhere else. */
export function submissionEmail(
  sender: Sender,
  { words }: Language,
  { name = '', reach = '', title = '', organiser = '', associations = '' }: Readonly<Record<string, string>>,
  slug: string,
): UnaddressedEmail {
  const { subject, text, newOrganiser } = words.sentIn.letters.activity;
  const values = {
    site: sender.name,
    title: indented(singleLine(title)),
    name: indented(name),
    reach: indented(reach),
    organiser: indented(organiser ? fill(newOrganiser, { organiser }) : associations),
    link: `${sender.url}/admin/#/collections/events/entries/${slug}`,
  };
  return { subject: fill(subject, { title: singleLine(title) }), text: fill(text, values) };
}

/** Hands on what somebody wrote in one of the short forms. */
export function answersEmail(
  sender: Sender,
  { words }: Language,
  kind: 'correction' | 'volunteering',
  answers: readonly Answer[],
): UnaddressedEmail {
  const { subject, text } = words.sentIn.letters[kind];
  const values = { site: sender.name, answers: answers.map(formatAnswer).join('\n\n') };
  return { subject: fill(subject, values), text: fill(text, values) };
}

function formatAnswer({ label, text }: Answer): string {
  return `${label}\n${indented(text)}`;
}

// What others wrote stands in from the edge, so that it cannot pass for ours.
function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}

function singleLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 120);
}
