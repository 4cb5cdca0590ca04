import { languageOf } from '../../src/i18n/index.ts';
import type { ViewContext } from '../../src/views/context.ts';
import { portalFrom } from '../portal-from.ts';

/** Makes the context of views of a small portal in Bokmål, with the front matter of the entries given by path. */
export function viewContext(entries: Record<string, string>, now: string): ViewContext {
  const portal = portalFrom(entries, now);
  const origin = new URL('https://dugnad.example.no');
  return { portal, agenda: new Map(), language: languageOf('nb'), sampleShown: false, origin };
}
