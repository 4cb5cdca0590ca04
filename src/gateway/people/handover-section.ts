import { html } from 'hono/html';
import { count, fill, type Language, joinWithAnd } from '../../i18n/index.ts';
import type { Successor } from './handovers.ts';
import type { Person } from './register.ts';
import { button, form, hidden, section } from '../http/form-markup.ts';
import type { Html } from '../http/page-frame.ts';
import { type Association, nameOf } from './list-page.ts';

/** Proposed handovers with both people. */
interface Handovers {
  handovers: readonly { leaver: Person; successor: Successor }[];
  associations: readonly Association[];
}

/** Renders proposed handovers for staff to confirm or refuse. */
export function handoverSection(language: Language, { handovers, associations }: Handovers): Html | '' {
  const { review: words } = language.words;
  if (handovers.length === 0) return '';
  const item = ({ leaver, successor }: Handovers['handovers'][number]) => {
    const named = { leaver: leaver.name, successor: successor.name };
    const names = leaver.associations.map(({ slug }) => nameOf(language, associations, slug));
    const person = html`${hidden('person', leaver.id)}${hidden('at', successor.at)}`;
    return html`<li>
      <p>
        ${fill(words.handover, { ...named, associations: joinWithAnd(language, names) })}
        ${successor.email && html`(${successor.email})`}
      </p>
      <div class="actions">
        ${form('/admin/saker/overta/', html`${person}${button(fill(words.confirmHandover, named))}`)}
        ${form('/admin/saker/overta/nei/', html`${person}${button(fill(words.refuseHandover, named), 'secondary')}`)}
      </div>
    </li>`;
  };
  return section(
    'overtar',
    count(language, words.handovers, handovers.length),
    html`<ul class="plain ruled-list">
      ${handovers.map(item)}
    </ul>`,
  );
}
