import { html } from 'hono/html';
import type { Difference } from '../../cms/in-words/entry-in-words.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import type { AssociationPlan, AssociationProposal } from '../../imports/registers/plan.ts';
import { form, section } from '../http/form-markup.ts';
import type { Html } from '../http/page-frame.ts';
import { REGISTER_PAGE } from '../http/same-origin.ts';
import { editAddress } from '../review/context.ts';
import { differenceList } from '../review/difference-list.ts';

/** The fields of the form that decides about proposals. */
export const CHOSEN = { field: 'valgt', step: 'trinn', dismiss: 'ikke' };

/** A plan with all its values in words. */
export interface ShownPlan {
  plan: AssociationPlan;
  /** The first proposals. */
  shown: { proposal: AssociationProposal; differences: Difference[] }[];
  kept: { slug: string; title: string; differences: Difference[] }[];
  areAllChosen: boolean;
}

/** Renders the proposals, each with a tick and with both values of each field. */
export function proposalsSection(language: Language, { plan, shown, areAllChosen }: ShownPlan): Html | '' {
  const { registerImport: words } = language.words;
  if (shown.length === 0) return '';
  const left = plan.proposals.length - shown.length;
  return section(
    'forslag',
    count(language, words.proposals, plan.proposals.length),
    html`${left > 0 && html`<p>${fill(words.shown, { shown: shown.length })}</p>`}
      <p><a href="${REGISTER_PAGE}?velg=alle#forslag">${words.chooseAll}</a></p>
      ${form(
        `${REGISTER_PAGE}velg/`,
        html`<ul class="plain ruled-list">
            ${shown.map((each) => proposalItem(language, each, areAllChosen))}
          </ul>
          <div class="actions">
            <button class="ds-button" type="submit">${words.propose}</button>
            <button
              class="ds-button"
              type="submit"
              name="${CHOSEN.step}"
              value="${CHOSEN.dismiss}"
              data-variant="secondary"
            >
              ${words.dismiss}
            </button>
          </div>`,
      )}`,
  );
}

function proposalItem(
  language: Language,
  { proposal: { kind, number, title }, differences }: ShownPlan['shown'][number],
  isChosen: boolean,
): Html {
  const { registerImport: words } = language.words;
  const id = `valgt-${number}`;
  return html`<li>
    <div class="ds-field">
      <input
        class="ds-input"
        type="checkbox"
        id="${id}"
        name="${CHOSEN.field}"
        value="${number}"
        ${isChosen && 'checked'}
      />
      <label class="ds-label" for="${id}">${fill(words[kind], { title })}</label>
    </div>
    <p class="soft">${fill(words.number, { number })}</p>
    ${differenceList(language, differences, kind === 'new', words.sides)}
  </li>`;
}

/** Renders the associations that the registers say are gone, which people see to. */
export function goneSection(language: Language, gone: AssociationPlan['gone']): Html | '' {
  const { registerImport: words } = language.words;
  if (gone.length === 0) return '';
  return section(
    'borte',
    count(language, words.gone, gone.length),
    html`<p>${words.goneLead}</p>
      <ul>
        ${gone.map(({ slug, title, state }) => html`<li><a href="${editAddress({ collection: 'associations', slug })}">${fill(words.states[state], { title })}</a></li>`)}
      </ul>`,
  );
}

/** Renders the values in which what people have written holds. */
export function keptSection(language: Language, { plan, kept }: Pick<ShownPlan, 'plan' | 'kept'>): Html | '' {
  const { registerImport: words } = language.words;
  if (kept.length === 0) return '';
  return html`<details class="ds-details form-section" data-color="neutral">
    <summary>${count(language, words.kept, plan.kept.length)}</summary>
    <div>
      <p>${words.keptLead}</p>
      <ul class="plain ruled-list">
        ${kept.map(
          ({ title, differences }) =>
            html`<li>
              <h3>${title}</h3>
              ${differenceList(language, differences, false, words.sides)}
            </li>`,
        )}
      </ul>
    </div>
  </details>`;
}
