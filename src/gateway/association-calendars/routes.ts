import { setTimeout as pause } from 'node:timers/promises';
import { Hono } from 'hono';
import { isStaff } from '../editing/policy.ts';
import { Refusal } from '../editing/refusal.ts';
import { answerPage, readForm, type Status } from '../http/context.ts';
import { rateLimit } from '../http/rate-limit.ts';
import { calendarAddress } from '../imports/fetch-calendar.ts';
import type { Association } from '../people/list-page.ts';
import type { StaffContext, StaffEnvironment } from '../people/staff.ts';
import { clockOf, wordsSetting } from '../review/context.ts';
import { namedAssociations } from '../review/named-associations.ts';
import { type CalendarParts, importCalendar, isImporting, previewCalendar } from './import-calendar.ts';
import { calendarPageOf, calendarPage, MAX_ADDRESS } from './pages.ts';
import { previewPage } from './preview-page.ts';
import { faultInWords } from './result-in-words.ts';
import { deleteSource, findSource, saveSource } from './sources.ts';

/** Completed actions: the value of `gjort` in the URL, and a key of `ownCalendar.done`. */
const DONE = ['saved', 'fetched', 'stopped'] as const;

// In milliseconds. A page waits so long for an import, which goes on by itself.
const LONGEST_WAIT = 4000;
const FETCHES = 10;
const WINDOW = 10 * 60_000;

/** Creates the routes below `/admin/mine/kalender/`, where an association lets the portal fetch its calendar. */
export function calendarRoutes(parts: CalendarParts): Hono<StaffEnvironment> {
  const { state, log, now } = parts;
  const routes = new Hono<StaffEnvironment>();
  const mayFetch = rateLimit(FETCHES, WINDOW);
  const isTooOften = ({ var: { session } }: StaffContext) => !mayFetch(String(session.person.id), now());

  routes.get('/', async (context) => {
    const association = await associationOf(parts, context, context.req.query('forening') ?? '');
    const what = DONE.find((each) => each === context.req.query('gjort'));
    return show(parts, context, { association, done: what });
  });

  routes.post('/prov/', async (context) => {
    const { association, address, refused } = await readAddress(context);
    if (refused) return refused;
    const preview = await previewCalendar(parts, association.slug, address);
    const { language } = context.var;
    if ('fault' in preview) {
      const refusal = faultInWords(language, preview.fault);
      return show(parts, context, { association, typed: address, refusal, status: 422 });
    }
    const setting = await wordsSetting(parts, language);
    return answerPage(context, parts, language, previewPage(language, { association, address, setting, ...preview }));
  });

  routes.post('/', async (context) => {
    const { association, address, refused } = await readAddress(context);
    if (refused) return refused;
    const { slug } = association;
    saveSource(state, slug, address);
    log('calendar-saved', { by: context.var.session.person.id });
    await importAwhile(parts, slug);
    return redirectDone(context, slug, 'saved');
  });

  routes.post('/hent/', async (context) => {
    const association = await associationOf(parts, context, (await readForm(context))('association'));
    const { tooOften } = context.var.language.words.ownCalendar;
    if (isTooOften(context)) return show(parts, context, { association, refusal: tooOften, status: 429 });
    await importAwhile(parts, association.slug);
    return redirectDone(context, association.slug, 'fetched');
  });

  routes.post('/slutt/', async (context) => {
    const { slug } = await associationOf(parts, context, (await readForm(context))('association'));
    deleteSource(state, slug);
    log('calendar-stopped', { by: context.var.session.person.id });
    return redirectDone(context, slug, 'stopped');
  });

  return routes;

  /** Reads the address that was sent; refuses what is no address, and too many of them. */
  async function readAddress(context: StaffContext) {
    const read = await readForm(context);
    const association = await associationOf(parts, context, read('association'));
    const address = read('address').trim();
    const { faults, tooOften } = context.var.language.words.ownCalendar;
    const refuse = (refusal: string, status: Status) =>
      show(parts, context, { association, typed: address, refusal, status });
    if (!isAddress(address)) return { association, address, refused: await refuse(faults.address, 422) };
    const refused = isTooOften(context) ? await refuse(tooOften, 429) : undefined;
    return { association, address, refused };
  }
}

function isAddress(address: string): boolean {
  return address.length <= MAX_ADDRESS && calendarAddress(address) !== undefined;
}

/** Finds an association that the person writes for; staff see to all. */
async function associationOf(
  parts: CalendarParts,
  { var: { session } }: StaffContext,
  slug: string,
): Promise<Association> {
  const isOwn = session.associations.some((own) => own.slug === slug);
  const found = (await namedAssociations(parts)).find((each) => each.slug === slug);
  if (!isOwn && !(found && isStaff(session))) throw new Refusal('not-yours');
  return found ?? { slug, name: slug };
}

interface Shown {
  association: Association;
  done?: (typeof DONE)[number] | undefined;
  refusal?: string;
  typed?: string;
  status?: Status;
}

function show(parts: CalendarParts, context: StaffContext, { association, done, status, ...shown }: Shown) {
  const { language } = context.var;
  const source = findSource(parts.state, association.slug);
  const facts = { association, source, isImporting: isImporting(parts, association.slug), now: clockOf(parts) };
  // While it runs, and when it has failed, the page says that instead.
  const isFetched = !facts.isImporting && !source?.result.fault;
  const said = done && (done !== 'fetched' || isFetched) ? language.words.ownCalendar.done[done] : undefined;
  return answerPage(context, parts, language, calendarPage(language, { ...facts, done: said, ...shown }), status);
}

async function importAwhile(parts: CalendarParts, association: string): Promise<void> {
  await Promise.race([importCalendar(parts, association), pause(LONGEST_WAIT, undefined, { ref: false })]);
}

function redirectDone(context: StaffContext, association: string, what: (typeof DONE)[number]): Response {
  return context.redirect(`${calendarPageOf(association)}&gjort=${what}`, 303);
}
