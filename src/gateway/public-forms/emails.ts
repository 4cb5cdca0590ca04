import { fill, type Language } from '../../i18n/index.ts';
import type { Answer } from './form-fields.ts';
import type { Sender } from '../sign-in/emails.ts';
import type { Email } from '../email/outbox.ts';

/** An email whose recipient is the municipality's contact and never the sender's choice. */
type UnaddressedEmail = Omit<Email, 'to'>;

/** Writes to staff about a submitted activity and who sent it; the sender is stored nowhere else. */
export function submissionEmail(
  sender: Sender,
  { words }: Language,
  { name = '', reach = '', title = '', organiser = '', associations = '' }: Readonly<Record<string, string>>,
  slug: string,
): UnaddressedEmail {
  const { subject, text, newOrganiser } = words.publicForms.emails.activity;
  const values = {
    site: sender.name,
    title: indented(singleLine(title)),
    name: indented(name),
    reach: indented(reach),
    organiser: indented(organiser ? fill(newOrganiser, { organiser }) : associations),
    link: `${sender.url}/admin/saker/events/${slug}/`,
  };
  return { subject: fill(subject, { title: singleLine(title) }), text: fill(text, values) };
}

/** Forwards the answers of a short form. */
export function answersEmail(
  sender: Sender,
  { words }: Language,
  kind: 'correction' | 'volunteering',
  answers: readonly Answer[],
): UnaddressedEmail {
  const { subject, text } = words.publicForms.emails[kind];
  const values = { site: sender.name, answers: answers.map(formatAnswer).join('\n\n') };
  return { subject: fill(subject, values), text: fill(text, values) };
}

function formatAnswer({ label, text }: Answer): string {
  return `${label}\n${indented(text)}`;
}

// Answers are indented so that they cannot pass for the portal's own text.
function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}

function singleLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 120);
}
