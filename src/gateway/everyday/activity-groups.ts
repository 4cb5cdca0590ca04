import { dateOf, weekdayOf } from '../../domain/time/days.ts';
import { fill } from '../../i18n/index.ts';
import { seriesInWords } from '../../i18n/schedule.ts';
import { type Event, event, type Repeat } from '../../schemas/event.ts';
import { activityGroups } from '../public-forms/activity-fields.ts';
import type { FieldGroup, FormField } from '../public-forms/form-fields.ts';
import { clockOf } from '../review/context.ts';
import { SAME_RULE } from './activity-values.ts';
import { isStaff } from '../editing/policy.ts';
import { pictureGroup } from './picture-fields.ts';
import type { FormRequest } from './everyday-form.ts';

/** The fields of an activity that are asked of its own association: those of the public form, without the sender. */
export async function ownActivityGroups(request: FormRequest, hasPicture = false): Promise<FieldGroup[]> {
  const { language, parts, session } = request;
  const { content } = parts;
  const [site, known, venues] = await Promise.all([content.site(), content.associations(), content.venues()]);
  const own = isStaff(session)
    ? known
    : known.filter(({ slug }) => session.associations.some((each) => each.slug === slug));
  const groups = activityGroups(language, { site, associations: own, venues });
  const { everyday: words } = language.words;
  const pictures = pictureGroup(event, { language, site }, hasPicture);
  const last: FormField = {
    ...{ name: 'last', label: words.last, hint: words.lastHint, folded: words.severalDays },
    ...{ isOptional: true, kind: 'date' },
  };
  return [...groups, pictures]
    .filter(({ id }) => id !== 'avsender' && (id !== 'hvem' || own.length > 1))
    .map((group) => ({
      ...group,
      fields: group.fields
        .filter(({ name }) => name !== 'organiser')
        .flatMap((field) => (field.name === 'to' ? [field, last] : [field]))
        .map((field) => (field.name === 'associations' ? withoutNewOrganiser(field) : field)),
    }));
}

/** Asks whether a copied activity repeats as the earlier one did. */
export function withSameRule(groups: readonly FieldGroup[], request: FormRequest, { start, repeat }: Partial<Event>) {
  if (!repeat || !start) return [...groups];
  const same = { value: SAME_RULE, label: sameRuleLabel(request, start, repeat) };
  return groups.map((group) => ({
    ...group,
    fields: group.fields.map((field) =>
      field.name === 'repeat' ? { ...field, options: [same, ...(field.options ?? [])] } : field,
    ),
  }));
}

/** Leaves only fields with these names, without groups that become empty. */
export function onlyFields(groups: readonly FieldGroup[], isKept: (name: string) => boolean): FieldGroup[] {
  return groups
    .map((group) => ({ ...group, fields: group.fields.filter(({ name }) => isKept(name)) }))
    .filter(({ fields }) => fields.length > 0);
}

// The first option stands for an organiser that is not in the list.
function withoutNewOrganiser(field: FormField): FormField {
  return { ...field, options: field.options?.slice(1) ?? [] };
}

function sameRuleLabel({ language, parts }: FormRequest, start: string, repeat: Repeat): string {
  const day = dateOf(start);
  const rule = seriesInWords(language, { start: day, repeat, weekday: weekdayOf(day), now: clockOf(parts) });
  return fill(language.words.everyday.sameRule, { rule });
}
