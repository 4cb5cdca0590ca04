import { Hono } from 'hono';
import { type RestoreRequest, restoreVersion } from './restore.ts';
import { type EntryLocation, locationOf } from '../entry/location.ts';
import { Refusal, type RefusalCode } from '../editing/refusal.ts';
import type { SaveResult } from '../editing/save-commits.ts';
import type { Problem } from '../../entries/problem.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { problemsInWords } from '../review/differences.ts';
import { doneNotice, savedQuery } from '../publication/notice.ts';
import { type ReviewParts, clockOf, versionsAddress } from '../review/context.ts';
import { listRemovedEntries, readVersionDetails, readHistory } from './past-versions.ts';
import { refusedPage } from '../sign-in/pages.ts';
import { versionPage, versionsPage } from './pages.ts';
import { removedPage } from './removed-page.ts';
import { answerPage, helpPhone, readForm, type Status } from '../http/context.ts';
import type { Session } from '../people/session.ts';
import type { StaffContext, StaffEnvironment } from '../people/staff.ts';

/** The results of a restore: a value in the URL and a key of `versions.done`. */
const DONE = ['live', 'waits', 'same', 'sameDraft'] as const;
type Done = (typeof DONE)[number];

/** Serves `/admin/versjoner/`: the history of entries, and restoring versions. */
export function versionRoutes(parts: ReviewParts): Hono<StaffEnvironment> {
  const restoreOnce = deduplicatedRestore(parts);
  const routes = new Hono<StaffEnvironment>();

  routes.onError((error, context) => {
    if (!(error instanceof Refusal)) throw error;
    const { language } = context.var;
    const { versions } = language.words;
    const reason = error.code === 'not-yours' ? versions.notYours : error.sentence(language.words);
    return answerPage(context, parts, language, refusedPage(language, reason), error.status as Status);
  });

  routes.get('/', async (context) => {
    const { language } = context.var;
    const found = await listRemovedEntries(parts, context.var.session, pageIn(context));
    return answerPage(context, parts, language, removedPage(language, { ...found, now: clockOf(parts) }));
  });

  routes.get('/:collection/:slug/', async (context) => {
    const { language } = context.var;
    const asked = { page: pageIn(context), language };
    const found = await readHistory(parts, context.var.session, pathIn(context), asked);
    const done = await doneNotice(parts, context, await doneMessage(parts, context, language));
    return answerPage(context, parts, language, versionsPage(language, { ...found, now: clockOf(parts), done }));
  });

  routes.get('/:collection/:slug/:version/', (context) => showVersion(parts, context));

  routes.post('/:collection/:slug/:version/hent/', async (context) => {
    const seen = (await readForm(context))('seen') || undefined;
    try {
      return await redirectWithResult(
        parts,
        context,
        await restoreOnce(context.var.session, pathIn(context), { version: context.req.param('version'), seen }),
      );
    } catch (error) {
      if (!(error instanceof Refusal) || error.status === 403 || error.status === 404) throw error;
      return showVersion(parts, context, error);
    }
  });

  return routes;
}

/** Restores versions, and treats simultaneous identical requests as one. */
function deduplicatedRestore({ review: { editing } }: ReviewParts) {
  const running = new Map<string, Promise<SaveResult>>();
  return (session: Session, path: string, restored: RestoreRequest): Promise<SaveResult> => {
    const key = JSON.stringify([session.person.id, path, restored.version, restored.seen]);
    const restoring =
      running.get(key) ?? restoreVersion(editing, session, path, restored).finally(() => running.delete(key));
    running.set(key, restoring);
    return restoring;
  };
}

async function showVersion(parts: ReviewParts, context: StaffContext, refused?: Refusal): Promise<Response> {
  const { language } = context.var;
  const { version = '' } = context.req.param() as Record<string, string>;
  const asked = { id: version, language };
  const found = await readVersionDetails(parts, context.var.session, pathIn(context), asked);
  const refusals = refused ? refusalsInWords(context, refused, language) : [];
  const page = versionPage(language, { ...found, refusals, now: clockOf(parts) });
  return answerPage(context, parts, language, page, (refused?.status ?? 200) as Status);
}

/** Refusals caused by changes made after the page was shown: the page is shown again with the current state. */
const RACE_REFUSALS: readonly RefusalCode[] = ['published-changed', 'conflict', 'unknown-base', 'gone', 'taken'];

function refusalsInWords(context: StaffContext, refusal: Refusal, language: Language): string[] {
  const { versions } = language.words;
  if (RACE_REFUSALS.includes(refusal.code)) return [versions.changedMeanwhile];
  const location = locationIn(context);
  if (!location || refusal.code !== 'bad-content') return [refusal.sentence(language.words)];
  const problems = refusal.details.problems as Problem[];
  return [versions.mustBeMended, ...problemsInWords(location, problems, language)];
}

function locationIn(context: StaffContext): EntryLocation | undefined {
  const { collection = '', slug = '' } = context.req.param() as Record<string, string>;
  return locationOf(collection, slug);
}

/** Returns the path of the entry in the URL; empty for no entry, which is refused later. */
function pathIn(context: StaffContext): string {
  return locationIn(context)?.path ?? '';
}

function pageIn(context: StaffContext): number {
  return Number(context.req.query('side') ?? 1);
}

/** Redirects to the list of versions with the result in the URL. */
async function redirectWithResult(
  parts: ReviewParts,
  context: StaffContext,
  { outcome, status }: SaveResult,
): Promise<Response> {
  const what: Done = outcome === 'live' ? 'live' : outcome === 'draft' ? 'waits' : status ? 'sameDraft' : 'same';
  const { collection = '', slug = '' } = context.req.param() as Record<string, string>;
  const saved = what === 'live' && (await savedQuery(parts, locationIn(context)));
  const query = new URLSearchParams({ gjort: what, ...saved });
  return context.redirect(`${versionsAddress({ collection, slug })}?${query}`, 303);
}

async function doneMessage(parts: ReviewParts, context: StaffContext, language: Language) {
  const what = DONE.find((each) => each === context.req.query('gjort'));
  return what && fill(language.words.versions.done[what], { phone: await helpPhone(parts) });
}
