import type { FormSetting } from '../../cms/config/form-setting.ts';
import { compareNames, type Language } from '../../i18n/index.ts';
import { event } from '../../schemas/event.ts';
import { newcomer, submitter } from '../../schemas/public-forms.ts';
import { NEW_ORGANISER } from './activity-text.ts';
import { type FieldGroup, fieldFromSchema, type FormField } from './form-fields.ts';

interface Named {
  slug: string;
  name: string;
}

/** The options that the form offers. */
export interface Choices {
  site: FormSetting['site'];
  associations: readonly Named[];
  venues: readonly Named[];
}

/** Lists the fields of the short activity form in order; all other fields of an activity are for the editor. */
export function activityGroups(language: Language, { site, associations, venues }: Choices): FieldGroup[] {
  const { publicForms, editor } = language.words;
  const setting: FormSetting = { language, site };
  const ask = (path: string, own?: Partial<FormField>) => fieldFromSchema(event, path, setting, own);
  const organisers = [{ value: NEW_ORGANISER, label: publicForms.other }, ...sorted(associations)];
  const once = { value: 'once', label: publicForms.once };
  const week = { value: 'week', label: publicForms.weekly };
  const weekly = { field: 'repeat', value: 'week' };
  return [
    {
      ...{ id: 'hvem', heading: publicForms.who },
      fields: [
        ask('associations', { options: organisers, hint: undefined }),
        fieldFromSchema(newcomer, 'organiser', setting, { after: { field: 'associations', value: NEW_ORGANISER } }),
      ],
    },
    {
      ...{ id: 'hva', heading: publicForms.what, lead: publicForms.shownToAll },
      fields: [
        ...[ask('title'), ask('kind'), ask('theme'), ask('summary')],
        { name: 'body', label: editor.text, hint: editor.textHint, isOptional: true, kind: 'lines' },
      ],
    },
    {
      ...{ id: 'nar', heading: publicForms.when },
      fields: [
        { name: 'date', label: publicForms.date, isOptional: false, kind: 'date' },
        { name: 'from', label: publicForms.from, hint: editor.moment.noTime, isOptional: true, kind: 'time' },
        { name: 'to', label: publicForms.to, hint: publicForms.toHint, isOptional: false, kind: 'time' },
        ask('repeat', { kind: 'radio', isOptional: false, options: [once, week] }),
        ask('repeat.until', { after: weekly }),
        ask('repeat.skip', { after: weekly, label: publicForms.breaks, options: skips(language) }),
      ],
    },
    {
      ...{ id: 'hvor', heading: publicForms.where },
      fields: [
        ask('venue', { options: [{ value: '', label: publicForms.elsewhere }, ...sorted(venues)], isOptional: false }),
        ask('place', { isOptional: true }),
        ask('price', { isOptional: false, kind: 'line' }),
        ask('signup', { kind: 'line', hint: publicForms.signupHint }),
      ],
    },
    {
      ...{ id: 'avsender', heading: publicForms.sender, lead: publicForms.notShown },
      fields: [
        fieldFromSchema(submitter, 'name', setting, { autocomplete: 'name' }),
        fieldFromSchema(submitter, 'reach', setting),
      ],
    },
  ];
}

function sorted(entries: readonly Named[]) {
  const inOrder = entries.toSorted((a, b) => compareNames(a.name, b.name));
  return inOrder.map(({ slug, name }) => ({ value: slug, label: name }));
}

function skips({ words }: Language) {
  return Object.entries(words.editor.repeat.skips).map(([value, label]) => ({ value, label }));
}
