import { type Language, languageOf } from '../i18n/index.ts';
import { readText } from './front-matter.ts';
import type { ContentFile } from './validate-content.ts';
import { parseYaml } from './yaml.ts';

/** Returns the language for problems of a content folder: the site's own, otherwise Bokmål. */
export function languageOfContent(files: readonly ContentFile[]): Language {
  const settings = files.find(({ path }) => path === 'site.yml');
  const text = settings && 'bytes' in settings ? readText(settings.bytes) : { text: '' };
  const source = 'text' in text ? text.text : '';
  const yaml = parseYaml(source);
  // Settings that cannot be read are reported in their language, too.
  const found = 'fields' in yaml ? yaml.fields.language : /^language:[ \t]*["']?(\w+)/m.exec(source)?.[1];
  return languageOf(found === 'nn' ? 'nn' : 'nb');
}
