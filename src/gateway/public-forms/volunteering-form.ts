import { languageOf } from '../../i18n/index.ts';
import { volunteering } from '../../schemas/public-forms.ts';
import { answersEmail } from './emails.ts';
import type { GatewayParts } from '../http/context.ts';
import type { PublicForm } from './public-form.ts';
import { validateFields } from './field-errors.ts';
import { answersOf, fieldFromSchema } from './form-fields.ts';

const NAMES = Object.keys(volunteering.shape);

/** Creates the form for people who want to volunteer. The answers are emailed and not stored. */
export function volunteeringForm({ content, settings }: Pick<GatewayParts, 'content' | 'settings'>): PublicForm {
  const groups: PublicForm['groups'] = async (language) => {
    const { publicForms } = language.words;
    const setting = { language, site: await content.site() };
    const ages = Object.entries(publicForms.ages).map(([value, label]) => ({ value, label }));
    return [
      {
        ...{ id: 'hvem', heading: publicForms.aboutYou, lead: publicForms.notKept },
        fields: [
          fieldFromSchema(volunteering, 'name', setting, { autocomplete: 'name' }),
          fieldFromSchema(volunteering, 'reach', setting),
          fieldFromSchema(volunteering, 'age', setting, { kind: 'radio', options: ages }),
          fieldFromSchema(volunteering, 'guardian', setting, { after: { field: 'age', value: 'minor' } }),
          fieldFromSchema(volunteering, 'likes', setting),
        ],
      },
    ];
  };
  return {
    path: '/bli-frivillig/meld-deg/',
    words: 'volunteering',
    role: 'volunteer',
    groups,
    validate: async (language, typed) => validateFields(volunteering, typed, NAMES, language),
    async submit(typed) {
      const { name, language: code } = await content.site();
      const language = languageOf(code);
      const answers = answersOf(await groups(language), typed);
      return answersEmail({ name, url: settings.url }, language, 'volunteering', answers);
    },
  };
}
