import {
  choicePath,
  choiceSlug,
  deadlinesPath,
  type GrantChoice,
  grantChoices,
  type GrantQuestion,
  questionSlugs,
} from '../../domain/grants/choices.ts';
import { grantsFitting } from '../../domain/grants/fitting-grants.ts';
import { addressIn, feedAddress } from '../../i18n/addresses.ts';
import { grantChoiceName } from '../../i18n/grant-choices.ts';
import { count, fill } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import { headOfPage, numberedSlugs, titleOfPage } from '../lists/paging.ts';
import type { PageView } from '../page.ts';
import { listRoute, type RoutePage } from '../route.ts';
import { type GrantListView, grantList, type PagedGrants, pagesOfGrants } from './grant-list.ts';

/** The page of the grants that fit one choice, or one of the pages that they are divided into. */
export interface ChosenGrantsView extends PageView, GrantListView {
  heading: string;
  lead: string;
  /** The address of the finder with this choice made. */
  narrow: string;
  /** The calendar of their deadlines, if there is one of its own. */
  calendar?: { path: string; title: string; name: string } | undefined;
  /** The first page of the list, if this is another. */
  list?: { title: string; path: string } | undefined;
}

interface ChosenPage extends PagedGrants {
  choice: GrantChoice;
  page: number;
}

/** The pages below /tilskudd/soker/. */
export const grantsByApplicantRoute = chosenRoute('applicant');

/** The pages below /tilskudd/formal/. */
export const grantsByPurposeRoute = chosenRoute('purpose');

/** The pages below /tilskudd/tema/. */
export const grantsByThemeRoute = chosenRoute('theme');

/** The pages below /tilskudd/nar/. */
export const grantsByTimeRoute = chosenRoute('time');

/** The pages below /tilskudd/belop/. */
export const grantsByAmountRoute = chosenRoute('amount');

// Every choice has a page, also without grants: an address that people know must not disappear.
function chosenRoute(question: GrantQuestion) {
  const choices = grantChoices.filter((choice) => choice.question === question);
  const pages = (context: ViewContext) => choices.flatMap((choice) => pagesOfChoice(context, choice));
  return listRoute(`/tilskudd/${questionSlugs[question]}/`, pages, chosenView);
}

function pagesOfChoice({ portal }: ViewContext, choice: GrantChoice): RoutePage<ChosenPage>[] {
  const fitting = grantsFitting(portal, choice);
  const [path, pages] = [choicePath(choice), pagesOfGrants(fitting)];
  return numberedSlugs(choiceSlug(choice), pages).map(({ slug, page }) => ({
    slug,
    subject: { choice, path, pages, page },
  }));
}

function chosenView(context: ViewContext, { choice, path, pages, page }: ChosenPage): ChosenGrantsView {
  const { portal, language } = context;
  const { grantFinder: words } = language.words;
  const values = {
    choice: grantChoiceName(language, portal.site, choice),
    municipality: portal.site.municipality.name,
  };
  const title = fill(words.pageTitle, values);
  const n = pages.flat().length;
  const calendar = calendarOf(choice, { title: fill(words.feedTitle, values), name: values.choice });
  const feed = calendar && {
    type: 'text/calendar',
    address: feedAddress(language, calendar.path),
    title: calendar.title,
  };
  const head = {
    title,
    description: fill(words.pageDescription, values),
    section: '/tilskudd/',
    feed,
    unlisted: n === 0 || undefined,
  };
  return {
    head: headOfPage(language, head, page),
    heading: titleOfPage(language, title, page),
    lead: n > 0 ? count(language, words.pageLead, n, values) : fill(words.pageNone, values),
    narrow: `${addressIn(language, '/tilskudd/')}?${questionSlugs[choice.question]}=${choiceSlug(choice)}`,
    calendar,
    list: page > 1 ? { title, path } : undefined,
    ...grantList(context, { path, pages }, page),
  };
}

function calendarOf(choice: GrantChoice, names: { title: string; name: string }): ChosenGrantsView['calendar'] {
  const path = deadlinesPath(choice);
  return path ? { path, ...names } : undefined;
}
