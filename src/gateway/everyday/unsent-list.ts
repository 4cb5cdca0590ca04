import { html } from 'hono/html';
import { fill, type Language } from '../../i18n/index.ts';
import { FORM_KEY } from '../autosave/form-key.ts';
import type { UnsentForm } from '../autosave/unsent-forms.ts';
import { button, form, hidden, section } from '../http/form-markup.ts';
import type { Html } from '../http/page-frame.ts';
import { formatInstant } from '../review/format-instant.ts';

/** Renders the forms that somebody has begun and not sent, each with a link that goes on with it. */
export function unsentSection(language: Language, unsent: readonly UnsentForm[], now: string): Html | '' {
  const { unsent: words } = language.words.everyday;
  const known = unsent.filter(({ path }) => Object.hasOwn(words.names, nameIn(path)));
  if (known.length === 0) return '';
  const item = ({ id, path, key, values, at }: UnsentForm) => {
    const name = words.names[nameIn(path) as keyof typeof words.names];
    const when = formatInstant(language, at, now);
    const resume = values.title ? fill(words.resume, { title: values.title }) : words.resumeUntitled;
    return html`<li>
      <p>${fill(words.item, { form: name, when })}</p>
      <div class="actions">
        <a class="ds-button" data-variant="secondary" href="${path}?${FORM_KEY}=${key}">${resume}</a>
        ${form(DISCARD, html`${hidden('id', id)}${button(words.discard, 'secondary')}`)}
      </div>
    </li>`;
  };
  return section(
    'pabegynt',
    words.heading,
    html`<ul class="plain ruled-list">
      ${known.map(item)}
    </ul>`,
  );
}

/** Where an unsent form is deleted. */
export const DISCARD = '/admin/mine/forkast/';

function nameIn(path: string): string {
  return path.split('/').at(-2) ?? '';
}
