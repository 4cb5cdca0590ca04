import { languageOf } from '../../i18n/index.ts';
import { volunteering } from '../../schemas/public-forms.ts';
import { answersEmail } from './emails.ts';
import type { GatewayParts } from '../http/context.ts';
import type { PublicForm } from './public-form.ts';
import { faultsOf } from './faults.ts';
import { answersOf, fieldOf } from './form-fields.ts';

const NAMES = Object.keys(volunteering.shape);

/** The door for those who want to help. What is written goes in a letter, and is kept nowhere else. */
export function volunteeringForm({ content, settings }: Pick<GatewayParts, 'content' | 'settings'>): PublicForm {
  const groups: PublicForm['groups'] = async (language) => {
    const { sentIn } = language.words;
    const setting = { language, site: await content.site() };
    const ages = Object.entries(sentIn.ages).map(([value, label]) => ({ value, label }));
    return [
      {
        ...{ id: 'hvem', heading: sentIn.aboutYou, lead: sentIn.notKept },
        fields: [
          fieldOf(volunteering, 'name', setting, { autocomplete: 'name' }),
          fieldOf(volunteering, 'reach', setting),
          fieldOf(volunteering, 'age', setting, { kind: 'radio', options: ages }),
          fieldOf(volunteering, 'guardian', setting, { after: { field: 'age', value: 'minor' } }),
          fieldOf(volunteering, 'likes', setting),
        ],
      },
    ];
  };
  return {
    path: '/bli-frivillig/meld-deg/',
    words: 'volunteering',
    role: 'volunteer',
    groups,
    faultsIn: async (language, typed) => faultsOf(volunteering, typed, NAMES, language),
    async takeIn(typed) {
      const { name, language: code } = await content.site();
      const language = languageOf(code);
      const answers = answersOf(await groups(language), typed);
      return answersEmail({ name, url: settings.url }, language, 'volunteering', answers);
    },
  };
}
