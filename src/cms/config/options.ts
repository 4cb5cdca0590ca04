import { audienceName, namesOfCodes, themeName } from '../../i18n/codes.ts';
import { capitalise } from '../../i18n/dates.ts';
import { compareNames } from '../../i18n/alphabet.ts';
import { languageNameForWriters } from '../../i18n/language.ts';
import { audiences, themes } from '../../schemas/codes.ts';
import type { FormSetting } from './form-setting.ts';

/** An option of a select. */
export interface Option {
  value: string;
  label: string;
}

/** Returns the options of a list of codes, with the site's own names. Throws for a code without a name. */
export function optionsOf(codes: readonly string[], setting: FormSetting): Option[] {
  const label = labelling(codes, setting);
  return codes.map((value) => {
    const found = label(value);
    if (!found) throw new Error(`The code "${value}" among ${codes.join(', ')} has no word in src/i18n.`);
    return { value, label: found };
  });
}

/** Names a language: in itself if writers write in it, else in the language of the forms. */
export function languageLabel(code: string, { language }: FormSetting): string {
  return capitalise(languageNameForWriters(code, language));
}

// Languages common in Norwegian municipalities, including the Sámi languages.
const SPOKEN =
  'nb nn en se sma smj uk ar pl so ti lt ru fa prs ps ku ckb am om tr ur vi th my sw rw fr es pt de it nl sv da fi is ' +
  'et lv ro bg sr hr bs sq mk el hu cs sk sl hi pa ta te bn ne si zh ja ko id fil ka hy az kk uz mn he ln rom fit yo ig ha';

/** Lists the selectable languages by name, including those of the site. */
export function languageOptions(setting: FormSetting): Option[] {
  const codes = new Set([...SPOKEN.split(' '), ...setting.site.languages.map(({ code }) => code)]);
  const named = [...codes].map((value) => ({ value, label: languageLabel(value, setting) }));
  return named.sort((a, b) => compareNames(a.label, b.label));
}

function labelling(codes: readonly string[], { language, site }: FormSetting): (code: string) => string | undefined {
  const isAll = (known: readonly string[]) => codes.every((code) => known.includes(code));
  // Municipalities may rename these.
  if (isAll(themes)) return (code) => themeName(language, site, code);
  if (isAll(audiences)) return (code) => audienceName(language, site, code);
  const names = namesOfCodes(language, codes);
  return (code) => names?.[code];
}
