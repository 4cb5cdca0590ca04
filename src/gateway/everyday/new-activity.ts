import { copyForNextTerm } from '../../cms/next-term-form.ts';
import { dateOf } from '../../domain/time/days.ts';
import { entryText } from '../../entries/entry-text.ts';
import { fill, siteLanguage } from '../../i18n/index.ts';
import type { Event } from '../../schemas/event.ts';
import { wantedLocation } from '../public-forms/new-event.ts';
import { activityErrors, errorOfProblem, timeErrors } from '../public-forms/activity-errors.ts';
import { activitySlug } from '../public-forms/activity-text.ts';
import type { FormValues } from '../public-forms/typed-values.ts';
import { clockOf } from '../review/context.ts';
import { readEntryState } from '../entry/entry-state.ts';
import { locationOf } from '../entry/location.ts';
import { TEMPLATE, templateLinks, templateValues } from './activity-templates.ts';
import { ownActivityGroups, withSameRule } from './activity-groups.ts';
import { changedFields, typedFrom } from './activity-values.ts';
import type { EverydayForm, FormRequest, OpenForm } from './everyday-form.ts';
import { imageOf, pictureErrorOf } from './picture-fields.ts';
import { shownEntry } from './shown-entry.ts';

/** The form of a new activity, from nothing or from an earlier one with proposed dates of the next term. */
export const newActivityForm: EverydayForm = {
  path: '/admin/mine/ny/',
  async open(request) {
    const earlier = request.read('fra');
    const source = earlier ? await copiedFrom(request, earlier) : { event: {}, body: '' };
    return source && formOf(request, earlier, source);
  },
};

/** The activity that a new one begins as. */
interface Source {
  event: Partial<Event>;
  body: string;
}

async function copiedFrom(request: FormRequest, slug: string): Promise<Source | undefined> {
  const { parts } = request;
  const shown = await shownEntry({ ...request, read: (name) => (name === 'slug' ? slug : '') }, 'events');
  if (!shown) return undefined;
  const { values, body } = shown.fields;
  const closures = await parts.content.closures();
  return { event: copyForNextTerm(values, closures, dateOf(clockOf(parts))), body };
}

async function formOf(request: FormRequest, earlier: string, { event, body }: Source): Promise<OpenForm> {
  const { language, parts, session } = request;
  const { everyday: words } = language.words;
  const { title = '' } = event;
  const shown = earlier ? typedFrom(event, body) : {};
  const associations = session.associations[0]?.slug ?? '';
  const template = templateValues(siteLanguage(await parts.content.site()), request.read(TEMPLATE));
  const theme = earlier ? '' : await usualTheme(request, associations);
  const begun = { kind: 'activity', repeat: 'once', associations, theme, ...template, ...shown };
  const wholeOf = (typed: FormValues) => ({ associations: begun.associations, ...typed });
  const closures = await parts.content.closures();
  return {
    title: earlier ? fill(words.copy.title, { title }) : words.new.title,
    lead: earlier ? words.copy.lead : words.new.lead,
    groups: withSameRule(await ownActivityGroups(request, event.image !== undefined), request, event),
    initial: begun,
    ...(!earlier && { templates: templateLinks(language, newActivityForm.path) }),
    about: { fra: earlier },
    editor: `/admin/#/collections/events/new${earlier && `?fra=${earlier}`}`,
    errors: (typed) => [
      ...activityErrors(language, wholeOf(typed), parts.now()),
      ...timeErrors(language, typed, closures),
    ],
    errorOf: (problem) => pictureErrorOf(problem) ?? errorOfProblem(problem),
    propose(typed, picture) {
      const whole = wholeOf(typed);
      const own = { before: event.image, initial: begun, typed };
      const { image, assets } = imageOf(own, picture, whole.associations ?? '');
      const fields = Object.entries({ ...event, ...changedFields(event, shown, whole), image });
      const raw = Buffer.from(entryText(Object.fromEntries(fields.filter(isFilled)), typed.body));
      return { location: wantedLocation(activitySlug(whole)), raw, base: undefined, assets };
    },
    done: (typed) => ({ what: 'published', title: typed.title ?? '' }),
  };
}

/** Returns the theme that most of what an association does has: the first of its own page. */
async function usualTheme({ parts }: FormRequest, association: string): Promise<string> {
  const location = locationOf('associations', association);
  const state = location && (await readEntryState(parts.review.editing.repository, location));
  const { themes } = (state?.published?.fields?.values ?? {}) as { themes?: string[] };
  return themes?.[0] ?? '';
}

function isFilled([, value]: [string, unknown]): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}
