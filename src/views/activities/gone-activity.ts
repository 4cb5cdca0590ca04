import type { PortalEvent } from '../../domain/portal.ts';
import { dateOf } from '../../domain/time/days.ts';
import { longDate } from '../../i18n/dates.ts';
import { fill } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';

/** The page of an activity that ended long ago. */
export interface GoneActivityView extends PageView {
  isGone: true;
  lead: string;
}

/** Returns the page of an activity that ended long ago. */
export function goneActivityView({ portal, language }: ViewContext, event: PortalEvent): GoneActivityView {
  const { gone, goneLead } = language.words.activity;
  const last = event.occurrences.at(-1)?.end ?? event.last;
  return {
    isGone: true,
    head: { title: gone, description: gone, section: '/aktiviteter/', unlisted: true },
    lead: fill(goneLead, { date: longDate(language, dateOf(last), portal.now) }),
  };
}
