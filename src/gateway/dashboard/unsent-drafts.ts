import { fill } from '../../i18n/index.ts';
import { listDrafts, type EntryWithDraft } from '../editing/drafts.ts';
import { titleOf } from '../entry/fields.ts';
import { nameOf } from '../people/list-page.ts';
import { inTransaction } from '../storage/database.ts';
import { PORTAL } from '../people/session.ts';
import { namedAssociations } from '../review/named-associations.ts';
import { senderOf, writersOf, emailPerson } from '../review/emails.ts';
import type { ReviewParts } from '../review/context.ts';
import { wasAsked, recordQuestion, type Question } from './questions.ts';

/** A draft that was saved but never sent; its author may think it was. */
export interface UnsentDraft {
  state: EntryWithDraft;
  title: string;
}

const TWO_DAYS = 2 * 24 * 60 * 60_000;

/** Lists drafts that have not been sent, or edited for two days, oldest first. */
export async function unsentDrafts({ review: { editing }, now }: ReviewParts): Promise<UnsentDraft[]> {
  const drafts = await listDrafts(editing, PORTAL);
  return drafts
    .filter(({ draft }) => draft.status === 'draft' && Date.parse(draft.at) <= now() - TWO_DAYS)
    .sort((a, b) => Date.parse(a.draft.at) - Date.parse(b.draft.at))
    .map((state) => ({ state, title: titleOf(state.location, state.draft.fields) }));
}

/** Emails the editors of associations about their unsent drafts, once per saved version. */
export async function remindOfUnsentDrafts(parts: ReviewParts): Promise<void> {
  const { state, now } = parts;
  const fresh = (await unsentDrafts(parts)).filter((each) => !wasAsked(state, questionOf(each)));
  for (const [owner, drafts] of Map.groupBy(fresh, (each) => each.state.draft.owner)) {
    const writers = writersOf(parts, owner).filter(({ email }) => email);
    if (owner === null || writers.length === 0) continue;
    const [sender, associations] = await Promise.all([senderOf(parts), namedAssociations(parts)]);
    const items = drafts.map(({ title }) => `- ${title}`).join('\n');
    inTransaction(state, () => {
      for (const draft of drafts) recordQuestion(state, questionOf(draft), now());
      for (const writer of writers) {
        emailPerson(parts, writer, (language) => {
          const { subject, text } = language.words.reviewEmails.unsent;
          const association = nameOf(language, associations, owner);
          const values = { ...sender, association, items, person: writer.name };
          return { subject: fill(subject, values), text: fill(text, values) };
        });
      }
    });
  }
}

function questionOf({ state: { location, draft } }: UnsentDraft): Question {
  return { what: 'send', path: location.path, about: draft.at };
}
