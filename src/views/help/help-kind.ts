import type { Entry } from '../../domain/entry.ts';
import { areaTitle, resolveReference } from '../../domain/portal.ts';
import { openTasks, tasksForHelp } from '../../domain/tasks.ts';
import { isTranslated } from '../../domain/translation.ts';
import { jsonForHtml } from '../../feeds/structured-data/structured-data.ts';
import { helpStructuredData } from '../../feeds/structured-data/structured-entries.ts';
import type { Help } from '../../schemas/help.ts';
import { contactHours } from '../contact.ts';
import { pageUrl, type ViewContext } from '../context.ts';
import { type EntryHeading, entryHeading } from '../entry-heading.ts';
import { pickFields } from '../fields.ts';
import { linksToPages, type NameLink, nameLink } from '../links.ts';
import type { PageHead, PageView } from '../page.ts';
import { type TaskRowView, taskRow } from '../volunteering/task-row.ts';
import type { CallView } from './call.ts';
import { entryRoute } from '../route.ts';

/** The page of a kind of help. */
export interface HelpKindView extends PageView {
  heading: EntryHeading;
  call: CallView;
  fields: Pick<Help, (typeof PRINTED)[number]>;
  area?: string | undefined;
  associations: NameLink[];
  html: string;
  textLang?: string | undefined;
  /** Whether the text precedes the fields: it is translated, but they are not. */
  isTextFirst: boolean;
  /** The address of the page for staff. */
  staffPage?: string | undefined;
  /** Tasks with which one can give this help. */
  giving: TaskRowView[];
}

const PRINTED = [
  ...(['for_whom', 'how', 'is_not', 'price', 'wait', 'for_staff'] as const),
  ...(['lang', 'checked', 'updated'] as const),
] as const;
const MOST_TASKS = 5;
const STAFF_PAGE = ['du-ringer-for-en-bruker'];

/** The pages below /hjelp/. */
export const helpKindRoute = entryRoute('/hjelp/', (portal) => portal.help, helpKindView);

/** Returns the page of a kind of help. */
export function helpKindView(context: ViewContext, help: Entry<Help>): HelpKindView {
  const { portal, language } = context;
  const { data, html, lang } = help;
  const giving = tasksForHelp(help, openTasks(portal.opportunities, portal.now)).slice(0, MOST_TASKS);
  return {
    head: helpKindHead(context, help),
    heading: entryHeading(context.language, help),
    call: { title: data.contact.role, contact: contactHours(data.contact), lang: data.lang },
    fields: pickFields(data, PRINTED),
    area: data.area && areaTitle(portal, data.area),
    associations: data.associations.map((slug) =>
      nameLink(language, 'associations', resolveReference(slug, portal.associations)),
    ),
    html,
    textLang: lang?.text,
    isTextFirst: data.lang !== undefined && isTranslated(help),
    staffPage: data.for_staff ? linksToPages(portal, language, STAFF_PAGE)[0]?.address : undefined,
    giving: giving.map((task) => taskRow(context, task)),
  };
}

function helpKindHead(context: ViewContext, help: Entry<Help>): PageHead {
  const { title, summary } = help.data;
  const page = pageUrl(context, `/hjelp/${help.slug}/`);
  const structuredData = jsonForHtml(helpStructuredData(context.portal, help, page));
  return { title, description: summary, section: '/hjelp/', structuredData };
}
