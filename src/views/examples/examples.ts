import { type ExampleGroup, groupByTheme } from '../../domain/examples.ts';
import { oldestCheck } from '../../domain/oldest-check.ts';
import { contactFor } from '../../domain/roles.ts';
import { themeName } from '../../i18n/codes.ts';
import { compareNames, count, fill } from '../../i18n/index.ts';
import type { Site } from '../../schemas/site.ts';
import type { ViewContext } from '../context.ts';
import { pickFields } from '../fields.ts';
import { type Link, linkTo } from '../links.ts';
import type { PageView } from '../page.ts';
import { type ExampleRowView, exampleRow } from './example-row.ts';
import { pageRoute } from '../route.ts';

/** The list of examples. */
export interface ExamplesView extends PageView {
  lead: string;
  /** The examples of each theme, newest first. */
  groups: ExampleGroupView[];
  /** Whom to send an example to. */
  contact: Pick<Site['centres'][number]['contact'], 'phone' | 'sms' | 'email'>;
  checked?: string | undefined;
}

/** The examples of one theme, or those without a theme. */
export interface ExampleGroupView {
  id: string;
  title: string;
  rows: ExampleRowView[];
  /** Those listed under another theme that also have this one. */
  also: Link[];
}

/** The page /eksempler/ in each language. */
export const examplesRoute = pageRoute('/eksempler/', examplesView);

/** Returns the list of examples. */
function examplesView(context: ViewContext): ExamplesView {
  const { portal, language } = context;
  const { site, examples } = portal;
  const { heading, description, lead, none } = language.words.examples;
  const values = { municipality: site.municipality.name };
  const sorted = examples.toSorted((a, b) => compareNames(a.data.title, b.data.title));
  return {
    head: { title: heading, description: fill(description, values), section: '/eksempler/' },
    lead: sorted.length > 0 ? count(language, lead, sorted.length, values) : none,
    groups: groupByTheme(sorted).map((group) => exampleGroup(context, group)),
    contact: pickFields(contactFor(site, 'associations'), ['phone', 'sms', 'email']),
    checked: oldestCheck(sorted),
  };
}

function exampleGroup(context: ViewContext, { theme, items, also }: ExampleGroup): ExampleGroupView {
  const { portal, language } = context;
  return {
    id: theme ?? 'other',
    title: theme ? themeName(language, portal.site, theme) : language.words.examples.otherThemes,
    rows: items.map((example) => exampleRow(context, example)),
    also: also.map((example) => linkTo(language, 'examples', example)),
  };
}
