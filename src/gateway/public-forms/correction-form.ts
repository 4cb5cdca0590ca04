import { sections } from '../../domain/addresses.ts';
import { languageOf } from '../../i18n/index.ts';
import { correction } from '../../schemas/public-forms.ts';
import { answersEmail } from './emails.ts';
import type { GatewayParts } from '../http/context.ts';
import type { PublicForm } from './public-form.ts';
import { validateFields } from './field-errors.ts';
import { answersOf, type FieldGroup, fieldFromSchema } from './form-fields.ts';

type Parts = Pick<GatewayParts, 'content' | 'settings'>;

const NAMES = Object.keys(correction.shape);

/** Creates the form for reporting an error on a page. The answers are emailed and not stored. */
export function correctionForm({ content, settings }: Parts): PublicForm {
  const groups: PublicForm['groups'] = async (language): Promise<FieldGroup[]> => {
    const { publicForms } = language.words;
    const setting = { language, site: await content.site() };
    const ask = (name: string) => fieldFromSchema(correction, name, setting);
    const page = fieldFromSchema(correction, 'page', setting, { kind: 'line' });
    return [
      { id: 'hva', heading: publicForms.what, fields: [page, ask('wrong'), ask('right')] },
      { id: 'avsender', heading: publicForms.sender, lead: publicForms.notKept, fields: [ask('name'), ask('reach')] },
    ];
  };
  return {
    path: '/meld-endring/',
    words: 'correction',
    role: 'website',
    groups,
    validate: async (language, typed) => validateFields(correction, typed, NAMES, language),
    initialValues: async (query) => ({ page: await describePage(query('side')) }),
    async submit(typed) {
      const { name, language: code } = await content.site();
      const language = languageOf(code);
      const page = typed.page?.replace(OWN_PATH, (path) => settings.url + path) ?? '';
      const answers = answersOf(await groups(language), { ...typed, page });
      return answersEmail({ name, url: settings.url }, language, 'correction', answers);
    },
  };

  /** Describes the page that the visitor came from, if it belongs to this site. */
  async function describePage(path: string): Promise<string> {
    if (!OWN_PATH_ONLY.test(path)) return '';
    const known = [
      ...(await content.associations()).map((each) => ({ ...each, section: sections.associations })),
      ...(await content.venues()).map((each) => ({ ...each, section: sections.venues })),
    ];
    const found = known.find(({ section, slug }) => path.endsWith(`${section}${slug}/`));
    return found ? `${found.name} (${path})` : path;
  }
}

const OWN_PATH = /(?<=^|\()\/(?:[a-z0-9-]+\/)*/;
const OWN_PATH_ONLY = /^(?=.{1,170}$)\/(?:[a-z0-9-]{1,120}\/)*$/;
