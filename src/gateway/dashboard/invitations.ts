import { entryAddress } from '../../domain/addresses.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { fill } from '../../i18n/index.ts';
import { associationsIn } from '../editing/co-organisers.ts';
import { readEntryState } from '../entry/entry-state.ts';
import { readFields } from '../entry/fields.ts';
import type { EditEvent } from '../editing/gateway.ts';
import { type EntryLocation, locationOf } from '../entry/location.ts';
import { nameOf } from '../people/list-page.ts';
import { languageOfPerson } from '../people/person-language.ts';
import { namedAssociations } from '../review/named-associations.ts';
import { senderOf, writersOf, emailPerson } from '../review/emails.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';

/** An activity that names an association as co-organiser. */
export interface Invitation {
  location: EntryLocation;
  title: string;
  owner: string;
  association: string;
  /** Whether the association, staff or the content has confirmed that it takes part. */
  isConfirmed: boolean;
  /** The id of the published version that an answer refers to. */
  seen: string;
}

/** Lists open co-organiser invitations; for given associations it also lists the confirmed ones. */
export async function invitationsOf(parts: ReviewParts, associations?: readonly string[]): Promise<Invitation[]> {
  const { portal } = await parts.review.validatedContent(clockOf(parts));
  const found = (portal?.events ?? []).flatMap(({ slug, data }) => {
    const [owner = '', ...others] = data.associations;
    const asked = (data.invited ?? []).filter((each) => !data.associations.includes(each));
    const named = [
      ...asked.map((association) => ({ association, isConfirmed: false })),
      ...others.map((association) => ({ association, isConfirmed: true })),
    ];
    const shown = named.filter((each) => (associations ? associations.includes(each.association) : !each.isConfirmed));
    return shown.map((each) => ({
      ...each,
      owner,
      title: data.title,
      location: locationOf('events', slug) as EntryLocation,
    }));
  });
  const { repository } = parts.review.editing;
  return Promise.all(
    found.map(async (each) => ({
      ...each,
      seen: (await readEntryState(repository, each.location)).published?.id ?? '',
    })),
  );
}

/** Emails the editors of each association that an entry newly names as co-organiser. */
export async function emailInvited(parts: ReviewParts, { what, location, title, owner, texts }: EditEvent) {
  if (location.collection !== 'events' || (what !== 'live' && what !== 'published') || !texts?.after) return;
  const [before, after] = await Promise.all([texts.before, texts.after].map((id) => invitedIn(parts, location, id)));
  const fresh = (after ?? []).filter((slug) => !before?.includes(slug));
  if (fresh.length === 0) return;
  const [site, sender, associations] = await Promise.all([
    parts.content.site(),
    senderOf(parts),
    namedAssociations(parts),
  ]);
  for (const slug of fresh)
    for (const writer of writersOf(parts, slug))
      emailPerson(parts, writer, (language) => {
        const { subject, text } = language.words.reviewEmails.invited;
        const page = sender.url + addressIn(languageOfPerson(site, writer), entryAddress('events', location.slug));
        const [by, association] = [owner ?? '', slug].map((each) => nameOf(language, associations, each));
        const values = { ...sender, person: writer.name, title, page, owner: by ?? '', association: association ?? '' };
        return { subject: fill(subject, values), text: fill(text, values) };
      });
}

async function invitedIn({ review }: ReviewParts, location: EntryLocation, id: string | undefined): Promise<string[]> {
  const bytes = id && (await review.editing.repository.readBlob(id));
  return bytes ? associationsIn(readFields(location, bytes), 'invited') : [];
}
