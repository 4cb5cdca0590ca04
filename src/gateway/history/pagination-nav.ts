import { html } from 'hono/html';
import { fill, type Language } from '../../i18n/index.ts';
import type { Html } from '../http/page-frame.ts';
import type { Pagination } from './past-versions.ts';

/** Renders links to the newer and older page of a list. */
export function paginationNav(language: Language, { page: at, pages }: Pagination, address: string): Html | '' {
  const { versions: words } = language.words;
  if (pages === 1) return '';
  const link = (name: string, to: number, text: string) =>
    html`<p data-way="${name}"><a href="${address}?side=${to}" rel="${name}">${text}</a></p>`;
  return html`<nav class="turn-page" aria-label="${words.turn}">
    ${at > 1 && link('prev', at - 1, words.newer)}
    <p>${fill(words.turned, { page: at, pages })}</p>
    ${at < pages && link('next', at + 1, words.older)}
  </nav>`;
}
