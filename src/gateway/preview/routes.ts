import { Hono } from 'hono';
import { pictureAddress } from '../../cms/picture-address.ts';
import { picturePath } from '../../domain/picture-path.ts';
import { draftEvent } from '../../domain/portal.ts';
import { validate } from '../../entries/validate.ts';
import type { Event } from '../../schemas/event.ts';
import { invalidContent } from '../editing/content-check.ts';
import { findDraft, mergeDraft, type EntryWithDraft } from '../editing/drafts.ts';
import { fieldsOf } from '../entry/entry-state.ts';
import { writeFields } from '../entry/fields.ts';
import type { Gateway } from '../editing/gateway.ts';
import { locationOf } from '../entry/location.ts';
import { Refusal } from '../editing/refusal.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import { previewPage } from './page.ts';
import { refusedPage } from '../sign-in/pages.ts';
import { answerPage, type Status } from '../http/context.ts';
import type { StaffEnvironment } from '../people/staff.ts';
import { siteLanguage } from '../../i18n/index.ts';

/** Serves `/admin/forhandsvisning/`: previews of draft activities, for those who may open them. */
export function previewRoutes(parts: ReviewParts): Hono<StaffEnvironment> {
  const { editing, validatedContent } = parts.review;
  const routes = new Hono<StaffEnvironment>();

  routes.onError((error, context) => {
    if (!(error instanceof Refusal)) throw error;
    const { language } = context.var;
    const page = refusedPage(language, error.sentence(language.words));
    return answerPage(context, parts, language, page, error.status as Status);
  });

  routes.get('/events/:slug/', async (context) => {
    const { language } = context.var;
    const location = locationOf('events', context.req.param('slug'));
    const state = await findDraft(editing, context.var.session, 'unpublishedEntry', location);
    const read =
      state.draft.bytes &&
      location &&
      validate(await textOf(editing, state), location.path, { ...(await editing.index(state.main)), language });
    const { portal } = await validatedContent(clockOf(parts));
    if (!location || !read || !portal) throw new Refusal('unreadable');
    if (!read.ok) throw invalidContent(location, read.problems, language);
    const data = read.value as Event;
    const event = draftEvent({ slug: read.slug, id: '', html: read.html, data }, portal);
    const picture = data.image && pictureAddress(picturePath(data.image.src));
    // In the language of the site, as the published page will be.
    const own = siteLanguage(await parts.content.site());
    return answerPage(context, parts, own, previewPage(own, { portal, event, picture }));
  });

  return routes;
}

/** Returns a draft as it would be published, merged with cancellations and corrections made since it was created. */
async function textOf(editing: Gateway, state: EntryWithDraft): Promise<Buffer> {
  const merged = await mergeDraft(editing, state).catch((error: unknown) => {
    // On conflict, the draft is shown as written.
    if (error instanceof Refusal) return fieldsOf(state.draft);
    throw error;
  });
  return writeFields(state.location, merged);
}
