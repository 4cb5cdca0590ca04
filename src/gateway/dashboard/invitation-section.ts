import { addressIn } from '../../i18n/addresses.ts';
import { html } from 'hono/html';
import { entryAddress } from '../../domain/addresses.ts';
import { fill, type Language } from '../../i18n/index.ts';
import type { Invitation } from './invitations.ts';
import { button, form, hidden, section } from '../http/form-markup.ts';
import type { Html } from '../http/page-frame.ts';
import { type Association, nameOf } from '../people/list-page.ts';

/** Renders the co-organiser invitations of an association, for its editors or for staff. */
export function invitationSection(
  language: Language,
  invitations: readonly Invitation[],
  { action, associations }: { action: string; associations: readonly Association[] },
): Html | '' {
  const { invitations: words } = language.words.dashboard;
  if (invitations.length === 0) return '';
  const item = ({ location, title, owner, association, isConfirmed, seen }: Invitation) => {
    const [by, of] = [owner, association].map((slug) => nameOf(language, associations, slug)) as [string, string];
    const values = { title, owner: by, association: of };
    const named = html`${hidden('slug', location.slug)}${hidden('association', association)}${hidden('seen', seen)}`;
    const answer = (joins: 'ja' | 'nei', text: string) =>
      form(
        action,
        html`${named}${hidden('svar', joins)}${button(fill(text, values), joins === 'ja' ? 'primary' : 'secondary')}`,
      );
    return html`<li>
      <h3><a href="${addressIn(language, entryAddress('events', location.slug))}">${title}</a></h3>
      <p>${fill(isConfirmed ? words.takesPart : words.asked, values)}</p>
      <div class="actions">
        ${!isConfirmed && answer('ja', words.yes)} ${answer('nei', isConfirmed ? words.leave : words.no)}
      </div>
    </li>`;
  };
  return section(
    'medarrangor',
    words.heading,
    html`<ul class="plain ruled-list">
      ${invitations.map(item)}
    </ul>`,
  );
}
