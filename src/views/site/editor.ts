import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';

/** Returns the page that loads the editor. */
export function editorView({ portal, language }: ViewContext): PageView {
  const { title } = language.words.editor;
  const { description } = language.words.signIn;
  return { head: { title, fullTitle: `${title} – ${portal.site.name}`, description, unlisted: true } };
}
