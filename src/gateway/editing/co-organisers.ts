import type { Actor, Session } from '../people/session.ts';
import { invalidContent, gatewayProblem } from './content-check.ts';
import { type EntryState, fieldsOf, readEntryState } from '../entry/entry-state.ts';
import { type Fields, withValue, writeFields } from '../entry/fields.ts';
import { retryOnConflict, requirePermission, type Gateway, reportEdit } from './gateway.ts';
import type { EntryLocation } from '../entry/location.ts';
import { isStaff } from './policy.ts';
import { Refusal } from './refusal.ts';
import { writeLive } from './save-commits.ts';
import { requireCurrentText } from './current-version.ts';
import { withGatewayFields } from '../entry/gateway-fields.ts';

// `associations` are shown as organisers. Those under `invited` are stored, but not shown until they accept. Content
// that staff published, or that was in Git before `invited` existed, is still shown.

/**
 * Refuses a save in which a non-staff user names another association as organiser; they must use `invited`.
 *
 * `known` holds the versions whose organisers are already accepted.
 */
export function requireOwnOrganisers(
  { language }: Pick<Gateway, 'language'>,
  session: Actor,
  location: EntryLocation,
  { proposed, known }: { proposed: Fields | undefined; known: readonly (Fields | undefined)[] },
): void {
  if (location.collection !== 'events' || isStaff(session)) return;
  const [owner, ...others] = associationsIn(proposed, 'associations');
  const own = session.associations.map(({ slug }) => slug);
  const agreed = [...own, ...known.flatMap((fields) => associationsIn(fields, 'associations'))];
  // A submission from a public form is new and has one organiser, whose members or staff review it.
  const unasked = (session.role === 'form' ? others : [owner, ...others]).find(
    (slug) => slug && !agreed.includes(slug),
  );
  if (unasked)
    throw invalidContent(
      location,
      [gatewayProblem(location, 'associations', 'organiser-not-asked', language)],
      language,
    );
}

/** An answer to an invitation, based on the published text with the id `seen`. */
export interface InvitationAnswer {
  association: string;
  /** False also withdraws an earlier acceptance. */
  joins: boolean;
  seen: string | undefined;
}

/** Records whether an association co-organises an event, and publishes the answer at once. Staff may answer for it. */
export async function answerInvitation(
  gateway: Gateway,
  session: Session,
  location: EntryLocation,
  { association, joins, seen }: InvitationAnswer,
): Promise<void> {
  const done = await retryOnConflict(gateway, async (fresh) => {
    const state = await readEntryState(gateway.repository, location, fresh);
    requirePermission(session, 'answerInvitation', { location, association });
    if (!state.published) throw new Refusal('gone', {}, { yours: null, theirs: null });
    await requireCurrentText(gateway, session, state, seen);
    const answered = (fields: Fields) => withAnswer(fields, association, joins);
    const live = textOf(gateway, state, answered(fieldsOf(state.published)));
    const drafted = state.draft?.fields && textOf(gateway, state, answered(state.draft.fields));
    const written = await writeLive(gateway, session, state, drafted ?? state.draft?.bytes ?? live, live);
    return written && { version: state.published, texts: written.texts };
  });
  reportEdit(gateway, session, {
    what: 'live',
    location,
    version: done.version,
    ...(done.texts && { texts: done.texts }),
  });
  gateway.onPublished();
  gateway.onChanged();
}

function withAnswer(fields: Fields, association: string, joins: boolean): Fields {
  const [owner, ...others] = associationsIn(fields, 'associations');
  const rest = others.filter((slug) => slug !== association);
  const isNamed = rest.length < others.length || associationsIn(fields, 'invited').includes(association);
  if (!isNamed || owner === association) return fields;
  const invited = associationsIn(fields, 'invited').filter((slug) => slug !== association);
  const organisers = [owner, ...rest, ...(joins ? [association] : [])];
  return withValue(withValue(fields, 'invited', invited), 'associations', organisers);
}

function textOf({ clock }: Gateway, state: EntryState, fields: Fields): Buffer {
  return writeFields(state.location, withGatewayFields(fields, state, clock()));
}

/** Lists the associations in a field of an entry. */
export function associationsIn(fields: Fields | undefined, name: 'associations' | 'invited'): string[] {
  const list = fields?.values[name];
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}
