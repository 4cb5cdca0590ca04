import { dateOf } from '../../domain/time/days.ts';
import type { RowSetting } from '../../imports/spreadsheets/activity-rows.ts';
import { isStaff } from '../editing/policy.ts';
import { ownActivityGroups } from '../everyday/activity-groups.ts';
import type { FormRequest } from '../everyday/everyday-form.ts';
import { clockOf } from '../review/context.ts';

/** Collects the choices that cells are compared with: those of the activity form of the same person. */
export async function rowSetting(request: FormRequest, organiser: string): Promise<RowSetting> {
  const { parts } = request;
  const [groups, organisers, { portal }] = await Promise.all([
    ownActivityGroups(request),
    organisersOf(request),
    parts.review.validatedContent(clockOf(parts)),
  ]);
  const choices = (name: string) => {
    const field = groups.flatMap(({ fields }) => fields).find((each) => each.name === name);
    return (field?.options ?? []).filter(({ value }) => value !== '');
  };
  const only =
    organisers.length === 1 ? organisers[0]?.value : organisers.find((each) => each.value === organiser)?.value;
  const themeOf = (slug: string) => portal?.associations.find((each) => each.slug === slug)?.data.themes[0];
  return {
    ...{ kinds: choices('kind'), themes: choices('theme'), venues: choices('venue'), organisers },
    fallback: {
      organiser: only ?? '',
      theme: (slug) => themeOf(slug) ?? 'community',
      price: request.language.words.imports.askPrice,
    },
    today: dateOf(clockOf(parts)),
  };
}

/** Lists the associations that a person may write for: their own, or all for staff. */
export async function organisersOf({ parts, session }: Pick<FormRequest, 'parts' | 'session'>) {
  const known = await parts.content.associations();
  const own = session.associations.map(({ slug }) => slug);
  return known
    .filter(({ slug }) => isStaff(session) || own.includes(slug))
    .map(({ slug, name }) => ({ value: slug, label: name }));
}
