import { collectionLabel, openDataText } from '../../domain/collections/labels.ts';
import { openCollections } from '../../domain/collections/lists.ts';
import { publishedEntries } from '../../domain/published.ts';
import { calendarMonths, type Month } from '../../domain/time/months.ts';
import { attribution } from '../../feeds/open-data/open-index.ts';
import { fill } from '../../i18n/index.ts';
import type { Site } from '../../schemas/site.ts';
import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';
import { pageRoute } from '../route.ts';

/** The page about open data. */
export interface OpenDataView extends PageView {
  lead: string;
  collections: OpenCollectionView[];
  /** The months that have a file of occurrences. */
  months: Month[];
  licence: Site['licence'];
  /** The attribution of the data. */
  source: string;
  /** Whether some of it comes from the national register of associations. */
  isFromRegister: boolean;
  /** A command that reads the data. */
  command: string;
}

/** The open data of a collection. */
interface OpenCollectionView {
  /** The name of its files. */
  name: string;
  title: string;
  text?: string | undefined;
  count: number;
}

/** The page /om/apne-data/ in each language. */
export const openDataRoute = pageRoute('/om/apne-data/', openDataView);

/** Returns the page about open data. */
function openDataView(context: ViewContext): OpenDataView {
  const { portal, language, origin } = context;
  const { site, associations, now } = portal;
  const { title, description, lead } = language.words.openData;
  return {
    head: { title, description: fill(description, { municipality: site.municipality.name }) },
    lead: fill(lead, { name: site.name }),
    collections: collections(context),
    months: calendarMonths(now),
    licence: site.licence,
    source: attribution(site, language, origin.origin),
    isFromRegister: associations.some(({ data }) => data.organisation_number ?? data.icnpo),
    command: `curl ${origin.origin}/data/events.json |\n  jq '.[] | select(.price == 0) | .title'`,
  };
}

function collections({ portal, language }: ViewContext): OpenCollectionView[] {
  return openCollections.map((name) => ({
    name,
    title: collectionLabel(name, language.code).other,
    text: openDataText(name, language.code),
    count: publishedEntries(portal, name).length,
  }));
}
