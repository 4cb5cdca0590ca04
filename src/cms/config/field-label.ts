import type { z } from 'zod';
import { type Language, languageName } from '../../i18n/index.ts';
import { fieldTexts, labelIn, unwrap } from '../../schemas/fields/field.ts';

/** The parts of a language that a form label needs. */
type FormLanguage = Pick<Language, 'code' | 'locale' | 'words'>;

/**
 * Returns the label of a field by its path: «Telefon (Kontakt 1)» for `contacts.0.phone`.
 *
 * Unknown parts of the path are returned unchanged.
 */
export function fieldLabel(schema: z.ZodType, path: string, language: FormLanguage): string {
  const labels: string[] = [];
  let at: z.ZodType | undefined = schema;
  for (const part of path.split('.')) {
    const inner: z.ZodType | undefined = at && unwrap(at).inner;
    if (inner?.def.type === 'array') {
      labels.push(`${labels.pop() ?? ''} ${Number(part) + 1}`.trim());
      at = (inner as z.ZodArray<z.ZodType>).element;
    } else if (inner?.def.type === 'record') {
      labels.push(nameOfKey(part, language));
      at = (inner as z.ZodRecord).valueType as z.ZodType;
    } else {
      at = inner?.def.type === 'object' ? own((inner as z.ZodObject).shape, part) : undefined;
      const label = at && fieldTexts(at)?.label;
      labels.push(label ? labelIn(label, language.code) : nameOfPart(part, language));
    }
  }
  const [last = '', ...outer] = labels.reverse();
  return outer.length > 0 ? `${last} (${outer.reverse().join(', ')})` : last;
}

function own(shape: z.ZodRawShape, key: string): z.ZodType | undefined {
  return Object.hasOwn(shape, key) ? (shape[key] as z.ZodType) : undefined;
}

function nameOfPart(part: string, { words }: FormLanguage): string {
  if (part === 'file') return words.editor.wholeEntry;
  return part === 'body' ? words.editor.text : part;
}

// Translations are keyed by language code, municipal contacts by their purpose.
function nameOfKey(key: string, language: FormLanguage): string {
  const { contactRoles } = language.words.editor;
  if (Object.hasOwn(contactRoles, key)) return contactRoles[key as keyof typeof contactRoles];
  return /^[a-z]{2,3}$/.test(key) ? languageName(language, key) : key;
}
