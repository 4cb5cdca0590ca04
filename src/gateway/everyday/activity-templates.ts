import type { EventKind, Theme } from '../../schemas/codes.ts';
import type { Language } from '../../i18n/index.ts';
import type { FormValues } from '../public-forms/typed-values.ts';

/** What a template fills in beside its words; a theme of its own only where the kind has one. */
interface Template {
  kind: EventKind;
  theme?: Theme;
  repeat: 'once' | 'week';
  from: string;
  to: string;
  price?: string;
}

const TEMPLATES = {
  ukentlig: { kind: 'activity', repeat: 'week', from: '18:00', to: '20:00', price: '0' },
  kurs: { kind: 'course', theme: 'learning', repeat: 'week', from: '18:00', to: '20:00' },
  arsmote: { kind: 'meeting', theme: 'community', repeat: 'once', from: '19:00', to: '21:00', price: '0' },
  dugnad: { kind: 'event', theme: 'community', repeat: 'once', from: '17:00', to: '20:00', price: '0' },
  konsert: { kind: 'event', theme: 'music', repeat: 'once', from: '19:00', to: '21:00' },
} satisfies Record<string, Template>;

/** The parameter of the address that names a template. */
export const TEMPLATE = 'mal';

/** Returns the values that a template begins with, in the language of the content; none for an unknown one. */
export function templateValues({ words }: Language, name: string): FormValues {
  if (!isTemplate(name)) return {};
  const { title, summary } = words.everyday.templates.kinds[name];
  return { ...TEMPLATES[name], title, summary };
}

/** Lists the templates by name, each with the address of the form that begins with it. */
export function templateLinks({ words }: Language, path: string): { text: string; address: string }[] {
  const { kinds } = words.everyday.templates;
  const names = Object.keys(TEMPLATES).filter(isTemplate);
  return names.map((name) => ({ text: kinds[name].name, address: `${path}?${TEMPLATE}=${name}` }));
}

function isTemplate(name: string): name is keyof typeof TEMPLATES {
  return Object.hasOwn(TEMPLATES, name);
}
