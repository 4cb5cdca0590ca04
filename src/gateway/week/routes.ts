import { Hono } from 'hono';
import { mondayOfSheet } from '../../domain/calendar/week-sheets.ts';
import { weekFindings } from '../../domain/calendar/week-findings.ts';
import { addDays, dateOf, daysBetween, laterOf, type LocalDate, weekNumber } from '../../domain/time/days.ts';
import { fill } from '../../i18n/index.ts';
import { answerPage } from '../http/context.ts';
import type { StaffEnvironment } from '../people/staff.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import { listWaitingDrafts, type WaitingDraft } from '../review/queue.ts';
import { weekPage } from './page.ts';
import { programmeText } from './programme-text.ts';

/** Creates the route of the week ahead, which the review queue mounts for staff. */
export function weekRoutes(parts: ReviewParts): Hono<StaffEnvironment> {
  const routes = new Hono<StaffEnvironment>();

  routes.get('/', async (context) => {
    const { language } = context.var;
    const now = clockOf(parts);
    const isNext = context.req.query('uke') === 'neste';
    const [site, { portal, agenda }, drafts] = await Promise.all([
      parts.content.site(),
      parts.review.validatedContent(now),
      listWaitingDrafts(parts, context.var.session, language),
    ]);
    const monday = mondayOfSheet({ isNext }, now);
    const from = laterOf(monday, dateOf(now));
    const until = addDays(monday, 7);
    const findings = weekFindings(portal ?? { site }, agenda, { from, days: daysBetween(from, until) });
    const week = { week: weekNumber(from), municipality: site.municipality.name };
    const programme = programmeText(language, {
      heading: fill(language.words.weekAhead.heading, week),
      ...{ days: findings.days, url: parts.settings.url, now },
    });
    const waiting = drafts.filter((draft) => beginsIn(draft, from, until));
    return answerPage(
      context,
      parts,
      language,
      weekPage(language, { site, findings, programme, waiting, isNext, now }),
    );
  });

  return routes;
}

function beginsIn({ state }: WaitingDraft, from: LocalDate, until: LocalDate): boolean {
  const { start } = state.draft.fields?.values ?? {};
  return typeof start === 'string' && dateOf(start) >= from && dateOf(start) < until;
}
