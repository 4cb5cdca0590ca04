import { entryAddress } from '../../domain/addresses.ts';
import { fill, type Language, languageOf, joinWithAnd } from '../../i18n/index.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Editing } from '../editing/gateway.ts';
import { queueEmail } from '../email/outbox.ts';
import { nameOf } from '../people/list-page.ts';
import { type GatewayParts, helpPhone } from '../http/context.ts';
import { handOver, listPeople, type Person } from '../people/register.ts';
import { inTransaction } from '../storage/database.ts';
import { welcome } from '../people/staff.ts';
import { type Successor, withdrawHandover } from '../people/handovers.ts';

/** Posts a letter to a person in that person's language; one who signs in with paper alone gets none. */
export function emailPerson(
  { state, now }: Pick<GatewayParts, 'state' | 'now'>,
  { id, email, language }: Person,
  letter: (language: Language) => { subject: string; text: string },
): void {
  if (email) queueEmail(state, { to: email, person: id, ...letter(languageOf(language)) }, now());
}

/** Gives what every letter says of the portal. */
export async function senderOf({ content, settings: { url } }: Pick<GatewayParts, 'content' | 'settings'>) {
  const { name } = await content.site();
  return { name, url, mine: `${url}/admin/mine/`, cases: `${url}/admin/saker/` };
}

/** Tells those who write for an association what staff did with what they had sent: published, sent back or reverted it. */
export async function emailAssociation(parts: GatewayParts, editing: Editing): Promise<void> {
  const { what, place, owner, person, byStaff, title, note } = editing;
  if (!byStaff || (what !== 'published' && what !== 'returned' && what !== 'reverted')) return;
  const writers = writersOf(parts, owner).filter(({ id }) => id !== person.id);
  if (writers.length === 0) return;
  const [sender, phone] = await Promise.all([senderOf(parts), helpPhone(parts)]);
  const page =
    sender.url + (place.collection === 'settings' ? '/' : entryAddress(place.collection as CollectionName, place.slug));
  // All or none, so that who has got one gets no second when it is tried again.
  inTransaction(parts.state, () => {
    for (const writer of writers) {
      emailPerson(parts, writer, ({ words: { moderationLetters: letters } }) => {
        const said = note ?? letters.returned.withoutNote;
        const values = { ...sender, person: writer.name, title, phone, page, note: said };
        return { subject: fill(letters[what].subject, values), text: fill(letters[what].text, values) };
      });
    }
  });
}

/** Lists those who write for an association. */
export function writersOf({ state }: Pick<GatewayParts, 'state'>, owner: string | null): Person[] {
  return listPeople(state).filter(({ associations }) => associations.some(({ slug }) => slug === owner));
}

/** Lets the successor take over, and writes to both. */
export async function confirmHandover(
  parts: GatewayParts,
  { leaver, successor: named }: { leaver: Person; successor: Successor },
): Promise<void> {
  const { state, now } = parts;
  const [sender, all] = await Promise.all([senderOf(parts), parts.content.associations()]);
  const successor = handOver(state, leaver.id, named, now());
  // A member of staff who hands over stays.
  withdrawHandover(state, leaver.id);
  await welcome(parts, successor);
  if (!leaver.email) return;
  const language = languageOf(leaver.language);
  const { subject, text } = language.words.moderationLetters.handedOver;
  const associations = joinWithAnd(
    language,
    leaver.associations.map(({ slug }) => nameOf(language, all, slug)),
  );
  const values = { ...sender, person: leaver.name, successor: successor.name, associations };
  // Without a number: the one who leaves is no longer among those who may sign in.
  queueEmail(state, { to: leaver.email, subject: fill(subject, values), text: fill(text, values) }, now());
}
