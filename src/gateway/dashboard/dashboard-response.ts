import { capitalise, dayAndMonth, longDate } from '../../i18n/dates.ts';
import { fill } from '../../i18n/index.ts';
import { listSources } from '../association-calendars/sources.ts';
import { unsentFormsOf } from '../autosave/unsent-forms.ts';
import type { SaveResult } from '../editing/save-commits.ts';
import type { EntryLocation } from '../entry/location.ts';
import { answerPage, helpPhone, type Status } from '../http/context.ts';
import { successorOf } from '../people/handovers.ts';
import type { StaffContext } from '../people/staff.ts';
import { doneNotice, savedQuery } from '../publication/notice.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import { namedAssociations } from '../review/named-associations.ts';
import { invitationsOf } from './invitations.ts';
import { ownAssociations, ownDrafts } from './own-entries.ts';
import { dashboardPage } from './pages.ts';

/** Completed actions: the value of `gjort` in the URL, and a key of `dashboard.done`. */
const DONE = [
  'submitted',
  'joined',
  'declined',
  'cancelled',
  'back',
  'continued',
  'confirmed',
  'proposed',
  'withdrawn',
  'published',
  'saved',
  'dateSaved',
  'datesCancelled',
  'unchanged',
  'discarded',
] as const;
export type Done = (typeof DONE)[number];

/** What the message about a completed action says. */
export interface DoneDetails {
  /** The result of the save, and the entry whose page shows it; left out if nothing on the site changes. */
  saved?: Pick<SaveResult, 'outcome'>;
  location?: EntryLocation | undefined;
  day?: string;
  title?: string;
}

/** Redirects to the dashboard after an action; the message and its details are in the URL. */
export async function redirectDone(
  parts: ReviewParts,
  context: StaffContext,
  what: Done,
  { saved, location, day = '', title = '' }: DoneDetails = {},
): Promise<Response> {
  const query = new URLSearchParams({
    gjort: what,
    ...(day && { dag: day }),
    ...(title && { tittel: title }),
    ...(saved?.outcome === 'draft' && { venter: 'ja' }),
    ...(saved && saved.outcome !== 'draft' && (await savedQuery(parts, location))),
  });
  return context.redirect(`/admin/mine/?${query}`, 303);
}

/** Shows the dashboard, with the reason on top if an action was refused. */
export async function showDashboard(parts: ReviewParts, context: StaffContext, status: Status = 200, refusal?: string) {
  const { language, session } = context.var;
  const now = clockOf(parts);
  const own = session.associations.map(({ slug }) => slug);
  const [associations, drafts, invitations, known] = await Promise.all([
    ...([ownAssociations(parts, session), ownDrafts(parts, session)] as const),
    ...([invitationsOf(parts, own), namedAssociations(parts)] as const),
  ]);
  const successor = successorOf(parts.state, session.person.id);
  const done = await doneNotice(parts, context, status === 200 ? await doneMessage(parts, context) : undefined);
  const unsent = unsentFormsOf(parts.state, session.person.id, parts.now());
  const calendars = listSources(parts.state);
  const facts = { calendars, associations, drafts, invitations, known, unsent, successor, now, done, refusal };
  const page = dashboardPage(language, facts);
  return answerPage(context, parts, language, page, status);
}

async function doneMessage(parts: ReviewParts, context: StaffContext): Promise<string | undefined> {
  const { language } = context.var;
  const { dashboard } = language.words;
  const what = DONE.find((each) => each === context.req.query('gjort'));
  if (!what) return undefined;
  if (context.req.query('venter')) return fill(dashboard.waits, { phone: await helpPhone(parts) });
  const day = context.req.query('dag') ?? '';
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  const now = clockOf(parts);
  const date = isDay
    ? what === 'continued'
      ? dayAndMonth(language, day, now)
      : capitalise(longDate(language, day, now))
    : '';
  return fill(dashboard.done[what], { date, title: context.req.query('tittel') ?? '' });
}
