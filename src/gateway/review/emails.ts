import { entryAddress } from '../../domain/addresses.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { fill, type Language, languageOf, joinWithAnd } from '../../i18n/index.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { EditEvent } from '../editing/gateway.ts';
import { queueEmail } from '../email/outbox.ts';
import { UNDO_TIME } from './decisions/decisions.ts';
import { nameOf } from '../people/list-page.ts';
import { languageOfPerson } from '../people/person-language.ts';
import { type GatewayParts, helpPhone } from '../http/context.ts';
import { handOver, listPeople, type Person } from '../people/register.ts';
import { inTransaction } from '../storage/database.ts';
import { sendWelcomeEmail } from '../people/staff.ts';
import { type Successor, withdrawHandover } from '../people/handovers.ts';

/**
 * Queues an email to a person in their language; people without an address get none. One about a decision waits until it
 * can no longer be undone.
 */
export function emailPerson(
  { state, now }: Pick<GatewayParts, 'state' | 'now'>,
  { id, email, language }: Person,
  write: (language: Language) => { subject: string; text: string },
  decided?: { about: string },
): void {
  if (!email) return;
  const message = { to: email, person: id, ...write(languageOf(language)), about: decided?.about };
  queueEmail(state, message, now(), decided ? now() + UNDO_TIME : now());
}

/** Returns the portal's values that all emails use. */
export async function senderOf({ content, settings: { url } }: Pick<GatewayParts, 'content' | 'settings'>) {
  const { name } = await content.site();
  return { name, url, mine: `${url}/admin/mine/`, cases: `${url}/admin/saker/` };
}

/** Emails the editors of an association when staff published, returned or reverted what they sent. */
export async function emailAssociation(parts: GatewayParts, editing: EditEvent): Promise<void> {
  const { what, location, owner, person, byStaff, title, note } = editing;
  if (!byStaff || (what !== 'published' && what !== 'returned' && what !== 'reverted')) return;
  const writers = writersOf(parts, owner).filter(({ id }) => id !== person.id);
  if (writers.length === 0) return;
  const [site, sender, phone] = await Promise.all([parts.content.site(), senderOf(parts), helpPhone(parts)]);
  const path =
    location.collection === 'settings' ? '/' : entryAddress(location.collection as CollectionName, location.slug);
  // All or none, so that a retry does not send anyone a second email.
  inTransaction(parts.state, () => {
    for (const writer of writers) {
      emailPerson(
        parts,
        writer,
        ({ words: { reviewEmails: emails } }) => {
          const page = sender.url + addressIn(languageOfPerson(site, writer), path);
          const said = note ?? emails.returned.withoutNote;
          const values = { ...sender, person: writer.name, title, phone, page, note: said };
          return { subject: fill(emails[what].subject, values), text: fill(emails[what].text, values) };
        },
        what === 'reverted' ? undefined : { about: location.path },
      );
    }
  });
}

/** Lists the editors of an association. */
export function writersOf({ state }: Pick<GatewayParts, 'state'>, owner: string | null): Person[] {
  return listPeople(state).filter(({ associations }) => associations.some(({ slug }) => slug === owner));
}

/** Carries out a handover and emails both people. */
export async function confirmHandover(
  parts: GatewayParts,
  { leaver, successor: named }: { leaver: Person; successor: Successor },
): Promise<void> {
  const { state, now } = parts;
  const [sender, all] = await Promise.all([senderOf(parts), parts.content.associations()]);
  const successor = handOver(state, leaver.id, named, now());
  // A member of staff keeps their account after a handover.
  withdrawHandover(state, leaver.id);
  await sendWelcomeEmail(parts, successor);
  if (!leaver.email) return;
  const language = languageOf(leaver.language);
  const { subject, text } = language.words.reviewEmails.handedOver;
  const associations = joinWithAnd(
    language,
    leaver.associations.map(({ slug }) => nameOf(language, all, slug)),
  );
  const values = { ...sender, person: leaver.name, successor: successor.name, associations };
  // Without a person id: the leaver's account has been deleted.
  queueEmail(state, { to: leaver.email, subject: fill(subject, values), text: fill(text, values) }, now());
}
