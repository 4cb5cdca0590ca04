import { html } from 'hono/html';
import { slugOf } from '../../domain/slug.ts';
import { compareNames, type Language } from '../../i18n/index.ts';
import { field } from '../http/form-markup.ts';
import type { Html } from '../http/page-frame.ts';
import type { Person } from './register.ts';

interface Findable {
  people: readonly Pick<Person, 'name'>[];
  associations: readonly { name: string }[];
}

/** Renders the search for people and associations. The browser itself proposes names while one types. */
export function findForm({ words: { people: words } }: Language, { people, associations }: Findable, query = ''): Html {
  const names = [...new Set([...people, ...associations].map(({ name }) => name))].sort(compareNames);
  const input = {
    name: 'q',
    label: words.find,
    value: query,
    type: 'search',
    list: 'navn',
    required: false,
  } as const;
  return html`<form class="form form-section" method="get" action="/admin/folk/" role="search">
    ${field(input)}
    <datalist id="navn">${names.map((name) => html`<option value="${name}"></option>`)}</datalist>
    <button class="ds-button" type="submit" data-variant="secondary">${words.findButton}</button>
  </form>`;
}

/** Checks whether a text has what was typed, however it is written: «asen» finds «Åsen». */
export function hasTyped(text: string, query: string): boolean {
  const typed = query.trim().toLocaleLowerCase('nb');
  const folded = slugOf(typed);
  return text.toLocaleLowerCase('nb').includes(typed) || (folded !== '' && slugOf(text).includes(folded));
}
