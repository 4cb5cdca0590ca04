import { html } from 'hono/html';
import { entryAddress } from '../../domain/addresses.ts';
import { addressIn } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/index.ts';
import { type EntryLocation, locationOf } from '../entry/location.ts';
import { message } from '../http/form-markup.ts';
import type { Html } from '../http/page-frame.ts';
import type { StaffContext } from '../people/staff.ts';
import type { ReviewParts } from '../review/context.ts';
import { lastSaved } from './publication.ts';
import { type PublicationInWords, publicationInWords, type SavedChange } from './publication-in-words.ts';

/** Where the publication of a change is reported as JSON. */
export const PUBLICATION_ADDRESS = '/gw/published';

/** Returns the query of a page that says whether what was just saved is on the site. */
export async function savedQuery({ review }: ReviewParts, location?: EntryLocation): Promise<Record<string, string>> {
  const commit = await lastSaved(review.editing.repository);
  return { lagret: commit, ...(location && { oppforing: `${location.collection}/${location.slug}` }) };
}

/** Reads what was saved from a query; undefined if there is no commit in it. */
export function savedChangeIn({ req }: Pick<StaffContext, 'req'>): SavedChange | undefined {
  const commit = req.query('lagret') ?? '';
  const [collection = '', slug = ''] = (req.query('oppforing') ?? '').split('/');
  return HASH.test(commit) ? { commit, location: locationOf(collection, slug) } : undefined;
}

const HASH = /^[0-9a-f]{40,64}$/;

/** Renders what was done and, if it was saved for the site, whether it is there. */
export async function doneNotice(
  parts: ReviewParts,
  context: StaffContext,
  done: string | undefined,
): Promise<Html | ''> {
  const saved = done ? savedChangeIn(context) : undefined;
  if (!saved) return message(done);
  const { language, session } = context.var;
  const publication = await publicationInWords(parts, saved, { language, session });
  return publicationNotice(language, { done, saved, publication, again: again(context) });
}

/** Returns the page of an entry on the site, in a language; the front page for settings. */
export function pageOf(language: Language, location: EntryLocation | undefined): string | undefined {
  if (!location) return undefined;
  const { collection, slug } = location;
  return addressIn(language, collection === 'settings' ? '/' : entryAddress(collection, slug));
}

interface NoticeFacts {
  done: string | undefined;
  saved: SavedChange;
  publication: PublicationInWords;
  /** The address of this page. */
  again: string;
}

const COLOURS = { waiting: 'info', shown: 'success', failed: 'warning' } as const;

// The element keeps it up to date, as `islands/publication.ts` does; without script there is the link.
function publicationNotice(language: Language, { done, saved, publication, again: address }: NoticeFacts): Html {
  const { publication: words } = language.words;
  const { state, text } = publication;
  const page = pageOf(language, saved.location);
  const query = new URLSearchParams({
    lagret: saved.commit,
    ...(saved.location && { oppforing: `${saved.location.collection}/${saved.location.slug}` }),
  });
  return html`<div class="ds-alert" data-color="${COLOURS[state]}" role="status">
    <p>${done}</p>
    <p>
      <dugnad-publication data-state="${state}" data-address="${PUBLICATION_ADDRESS}?${query}">
        <span data-text>${text}</span>
        ${page && html`<a data-page href="${page}" ${state !== 'shown' && 'hidden'}>${words.see}</a>`}
        ${state !== 'shown' && html`<a data-again href="${address}">${words.look}</a>`}
      </dugnad-publication>
    </p>
  </div>`;
}

function again({ req }: StaffContext): string {
  const { pathname, search } = new URL(req.url);
  return pathname + search;
}
