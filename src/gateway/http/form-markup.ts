import { html } from 'hono/html';
import type { Language } from '../../i18n/index.ts';
import type { GatewayPage, Html } from './page-frame.ts';

export interface Field {
  name: string;
  label: string;
  hint?: string | undefined;
  /** What was wrong with the value. */
  fault?: string | undefined;
  value?: string | undefined;
  type?: 'text' | 'email' | 'search' | 'date';
  autocomplete?: 'email' | 'name' | 'one-time-code' | 'off';
  inputmode?: 'numeric' | 'email' | 'text';
  required?: boolean;
  /** Told apart from a field of the same name on the same page. */
  id?: string;
}

/** Writes a field with its label, hint and fault, so that a screen reader reads all of it. */
export function field({ name, label, hint, fault, id = name, ...input }: Field): Html {
  const { value = '', type = 'text', autocomplete = 'off', inputmode = 'text', required = true } = input;
  return html`<div class="ds-field">
    <label class="ds-label" for="${id}">${label}</label>
    ${hint && html`<p data-field="description" id="${id}-hint">${hint}</p>`}
    <input
      class="ds-input"
      id="${id}"
      name="${name}"
      type="${type}"
      value="${value}"
      autocomplete="${autocomplete}"
      inputmode="${inputmode}"
      maxlength="254"
      ${type === 'text' && html`autocapitalize="off"`}
      spellcheck="false"
      ${required && 'required'}
      ${described(id, hint, fault)}
      ${fault && html`aria-invalid="true"`}
    />
    ${fault && html`<p class="ds-validation-message" id="${id}-fault">${fault}</p>`}
  </div>`;
}

/** Writes a field for several lines. */
export function longField({ name, label, hint, fault, id = name, value = '', required = true }: Field): Html {
  return html`<div class="ds-field">
    <label class="ds-label" for="${id}">${label}</label>
    ${hint && html`<p data-field="description" id="${id}-hint">${hint}</p>`}
    <textarea
      class="ds-input"
      id="${id}"
      name="${name}"
      rows="3"
      maxlength="${MOST_LETTERS}"
      ${required && 'required'}
      ${described(id, hint, fault)}
      ${fault && html`aria-invalid="true"`}
    >
${value}</textarea>
    ${fault && html`<p class="ds-validation-message" id="${id}-fault">${fault}</p>`}
  </div>`;
}

/** The longest message that a form of ours takes. */
export const MOST_LETTERS = 1000;

/** Writes a value that goes along with a form. */
export function hidden(name: string, value: string | number): Html {
  return html`<input type="hidden" name="${name}" value="${value}" />`;
}

/** Writes a form that changes something. */
export function form(action: string, content: Html): Html {
  return html`<form class="form" method="post" action="${action}">${content}</form>`;
}

/** Writes the way out, for those who share the machine with others. */
export function signOutForm({ words }: Pick<Language, 'words'>): Html {
  return html`<div class="form-section">${form('/logg-inn/ut/', button(words.signIn.out, 'secondary'))}</div>`;
}

/** Writes a part of a page with its heading. */
export function section(id: string, heading: string, content: Html): Html {
  return html`<section class="form-section" aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${content}
  </section>`;
}

/** Makes a page of its heading, the sentence below that, and the rest. */
export function page(title: string, content: Html, lead = ''): GatewayPage {
  return {
    title,
    main: html`<div class="title">
        <h1>${title}</h1>
        ${lead && html`<p class="lead">${lead}</p>`}
      </div>
      ${content}`,
  };
}

export interface Choice {
  name: string;
  label: string;
  hint?: string;
  choices: readonly { value: string; text: string }[];
  chosen?: string;
}

/** Writes a list to choose one from. */
export function choice({ name, label, hint, choices, chosen }: Choice): Html {
  return html`<div class="ds-field">
    <label class="ds-label" for="${name}">${label}</label>
    ${hint && html`<p data-field="description" id="${name}-hint">${hint}</p>`}
    <select class="ds-input" id="${name}" name="${name}" ${described(name, hint)}>
      ${choices.map(({ value, text }) => html`<option value="${value}" ${value === chosen && 'selected'}>${text}</option>`)}
    </select>
  </div>`;
}

/** Writes a box to tick. */
export function checkbox({ name, label, ticked = false }: { name: string; label: string; ticked?: boolean }): Html {
  return html`<div class="ds-field">
    <input class="ds-input" type="checkbox" id="${name}" name="${name}" value="yes" ${ticked && 'checked'} />
    <label class="ds-label" for="${name}">${label}</label>
  </div>`;
}

/** Writes a button that sends its form. */
export function button(text: string, kind: 'primary' | 'secondary' = 'primary'): Html {
  return html`<button class="ds-button" type="submit" data-variant="${kind}">${text}</button>`;
}

/** Says at the top of a page what has just been done, or was refused. */
export function message(text: string | undefined, kind: 'success' | 'danger' = 'success'): Html | '' {
  return text
    ? html`<div class="ds-alert" data-color="${kind}" role="${kind === 'danger' ? 'alert' : 'status'}">
        <p>${text}</p>
      </div>`
    : '';
}

function described(id: string, hint: string | undefined, fault?: string): Html | '' {
  const ids = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return ids && html`aria-describedby="${ids}"`;
}
