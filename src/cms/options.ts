import { audienceName, themeName } from '../i18n/codes.ts';
import { capital } from '../i18n/dates.ts';
import { ownNameOf } from '../i18n/language.ts';
import { audiences, themes } from '../schemas/codes.ts';
import type { FormSetting } from './form-setting.ts';

/** One choice of a select: what is stored, and what people read. */
export interface Option {
  value: string;
  label: string;
}

/** Gives the choices of a list of codes, in the words that the site has for them. Throws for a code without a word. */
export function optionsOf(codes: readonly string[], setting: FormSetting): Option[] {
  const label = labelling(codes, setting);
  return codes.map((value) => {
    const found = label(value);
    if (!found) throw new Error(`The code "${value}" among ${codes.join(', ')} has no word in src/i18n.`);
    return { value, label: found };
  });
}

/** Names a language: as it calls itself when the portal speaks it, else in the language of the forms. */
export function languageLabel(code: string, { language }: FormSetting): string {
  return capital(ownNameOf(code, language));
}

function labelling(codes: readonly string[], { language, site }: FormSetting): (code: string) => string | undefined {
  const isAll = (known: readonly string[]) => codes.every((code) => known.includes(code));
  // These have names of the municipality's own.
  if (isAll(themes)) return (code) => themeName(language, site, code);
  if (isAll(audiences)) return (code) => audienceName(language, site, code);
  const table = tables(language.words).find((words) => isAll(Object.keys(words)));
  return (code) => table?.[code];
}

function tables(words: FormSetting['language']['words']): Record<string, string>[] {
  const { editor, kinds, access, venueKinds, sectors, sources, equipmentKinds, frequencies, taskKinds } = words;
  const { associationStatuses, owners, written, notices, exchange, contactRoles, gitServices } = editor;
  return [
    ...[kinds, access, venueKinds, sectors, sources, equipmentKinds, frequencies, taskKinds],
    ...[words.status, words.grants.levels, words.venues.borrowers, editor.ordinals, editor.weekdays, editor.repeat.skips],
    ...[associationStatuses, owners, written, notices, exchange, contactRoles, gitServices],
  ];
}
