import { type Language, languageOf } from '../i18n/index.ts';
import { readText } from './front-matter.ts';
import type { ContentFile } from './validate-content.ts';
import { parseYaml } from './yaml.ts';

/** Finds the language that the problems of a content folder are told in: that of its site, else Bokmål. */
export function languageOfContent(files: readonly ContentFile[]): Language {
  const settings = files.find(({ path }) => path === 'site.yml');
  const text = settings && 'bytes' in settings ? readText(settings.bytes) : { text: '' };
  const yaml = parseYaml('text' in text ? text.text : '');
  return languageOf('fields' in yaml && yaml.fields.language === 'nn' ? 'nn' : 'nb');
}
