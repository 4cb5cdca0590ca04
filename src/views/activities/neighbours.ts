import { addDays, dateOf, isTimed } from '../../domain/time/days.ts';
import { longDate } from '../../i18n/dates.ts';
import { fill } from '../../i18n/index.ts';
import { hostOf } from '../../i18n/names.ts';
import { dateAndTime, partText } from '../../i18n/when.ts';
import type { NeighbourEvent } from '../../schemas/neighbours.ts';
import { languageOfSettings, type ViewContext } from '../context.ts';
import { type DateTileView, dateTile } from '../day-names.ts';

/** What comes up in another municipality, with its source. */
export interface NeighbourView {
  heading: string;
  page: string;
  source: string;
  /** When all of it is over. */
  end: string;
  rows: NeighbourRow[];
}

interface NeighbourRow {
  tile: DateTileView;
  title: string;
  /** The language of the title, if it is not that of the page. */
  lang?: string | undefined;
  url?: string | undefined;
  where: string;
  /** When it is over. */
  end: string;
}

const MOST_ROWS = 8;
// What was fetched longer ago may have been called off since.
const MOST_DAYS_OLD = 14;

/** Lists what comes up in the municipalities that the settings name, where it was fetched in the last two weeks. */
export function neighbourViews({ portal, ...context }: ViewContext): NeighbourView[] {
  const { site, neighbours, now } = portal;
  const { neighbour } = context.language.words.activities;
  const oldest = addDays(dateOf(now), -MOST_DAYS_OLD);
  return site.neighbours.flatMap(({ title, page }) => {
    const source = neighbours?.sources.find((each) => each.page === page && each.fetched >= oldest);
    const coming =
      source?.events.filter(({ start, end = start }) => (isTimed(end) ? end > now : end >= dateOf(now))) ?? [];
    if (!source || coming.length === 0) return [];
    const rows = coming.slice(0, MOST_ROWS).map((event) => rowOf({ portal, ...context }, event));
    return [
      {
        heading: fill(neighbour.heading, { municipality: title }),
        page,
        source: fill(neighbour.source, { date: longDate(context.language, source.fetched, now), host: hostOf(page) }),
        end:
          rows
            .map(({ end }) => end)
            .sort()
            .at(-1) ?? '',
        rows,
      },
    ];
  });
}

function rowOf(context: ViewContext, event: NeighbourEvent): NeighbourRow {
  const { language, portal } = context;
  const { title, start, end = start, place, url } = event;
  const lang = languageOfSettings(context);
  return {
    tile: dateTile(language, start, portal.now),
    title,
    ...(lang && { lang }),
    ...(url && { url }),
    where: [hoursOf(context, event), place].filter(Boolean).join(' · '),
    end,
  };
}

function hoursOf({ language, portal }: ViewContext, { start, end }: NeighbourEvent): string {
  if (!isTimed(start) && (!end || end === start)) return language.words.activities.allDay;
  if (!end) return partText(language, { kind: 'from', from: start });
  if (dateOf(end) !== dateOf(start)) return dateAndTime(language, { start, end }, portal.now);
  return partText(language, { kind: 'hours', from: start, to: end });
}
