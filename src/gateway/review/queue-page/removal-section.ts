import { html } from 'hono/html';
import { count, fill, type Language } from '../../../i18n/index.ts';
import { versionsAddress } from '../context.ts';
import type { RemovalQuestion } from '../removals.ts';
import { button, form, hidden, section } from '../../http/form-markup.ts';
import type { Html } from '../../http/page-frame.ts';

const MAX_NAMED = 10;

/** Asks staff to confirm that many entries are to be removed from the site. */
export function removalSection(language: Language, question: RemovalQuestion | undefined): Html | '' {
  const { removal: words } = language.words.review;
  if (!question) return '';
  const { paths, elsewhere, of, seen } = question;
  const left = paths.length - MAX_NAMED;
  return section(
    'borte',
    count(language, words.heading, paths.length, { of }),
    html`<p>${words.lead}</p>
      ${elsewhere > 0 && html`<p><b>${count(language, words.elsewhere, elsewhere)}</b></p>`}
      <ul>
        ${paths.slice(0, MAX_NAMED).map((path) => html`<li><a href="${addressOf(path)}">${path}</a></li>`)}
        ${left > 0 && html`<li>${count(language, words.more, left)}</li>`}
      </ul>
      ${form('/admin/saker/borte/', html`${hidden('seen', seen)}${button(fill(words.confirm, { n: paths.length }))}`)}
      <p>${words.otherwise}</p>`,
  );
}

function addressOf(path: string): string {
  const [collection = '', file = ''] = path.split('/');
  return versionsAddress({ collection, slug: file.replace(/\.md$/, '') });
}
