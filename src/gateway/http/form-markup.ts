import { html } from 'hono/html';
import type { Language } from '../../i18n/index.ts';
import type { GatewayPage, Html } from './page-frame.ts';

export interface Field {
  name: string;
  label: string;
  hint?: string | undefined;
  /** The validation message. */
  error?: string | undefined;
  value?: string | undefined;
  type?: 'text' | 'email' | 'search' | 'date';
  autocomplete?: 'email' | 'name' | 'one-time-code' | 'off';
  inputmode?: 'numeric' | 'email' | 'text' | 'url';
  maxlength?: number;
  required?: boolean;
  /** The id of a list of proposals. */
  list?: string;
  /** Distinguishes fields of the same name on one page. */
  id?: string;
}

/** Renders a text field with its label, hint and error, all announced by screen readers. */
export function field({ name, label, hint, error, id = name, ...input }: Field): Html {
  const {
    value = '',
    type = 'text',
    autocomplete = 'off',
    inputmode = 'text',
    required = true,
    maxlength = 254,
    list,
  } = input;
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
      maxlength="${maxlength}"
      ${type === 'text' && html`autocapitalize="off"`}
      spellcheck="false"
      ${list && html`list="${list}"`}
      ${required && 'required'}
      ${ariaDescribedBy(id, hint, error)}
      ${error && html`aria-invalid="true"`}
    />
    ${error && html`<p class="ds-validation-message" id="${id}-fault">${error}</p>`}
  </div>`;
}

/** Renders a multi-line text field. */
export function textAreaField({ name, label, hint, error, id = name, value = '', required = true }: Field): Html {
  return html`<div class="ds-field">
    <label class="ds-label" for="${id}">${label}</label>
    ${hint && html`<p data-field="description" id="${id}-hint">${hint}</p>`}
    <textarea
      class="ds-input"
      id="${id}"
      name="${name}"
      rows="3"
      maxlength="${MAX_MESSAGE_LENGTH}"
      ${required && 'required'}
      ${ariaDescribedBy(id, hint, error)}
      ${error && html`aria-invalid="true"`}
    >
${value}</textarea>
    ${error && html`<p class="ds-validation-message" id="${id}-fault">${error}</p>`}
  </div>`;
}

/** The maximum length of a message in the gateway's forms. */
export const MAX_MESSAGE_LENGTH = 1000;

/** Renders a hidden field. */
export function hidden(name: string, value: string | number): Html {
  return html`<input type="hidden" name="${name}" value="${value}" />`;
}

/** Renders a form that posts to `action`. */
export function form(action: string, content: Html): Html {
  return html`<form class="form" method="post" action="${action}">${content}</form>`;
}

/** Renders a form that posts to `action`, with files. */
export function formWithFiles(action: string, content: Html): Html {
  return html`<form class="form" method="post" action="${action}" enctype="multipart/form-data">${content}</form>`;
}

/** Renders the sign-out form. */
export function signOutForm({ words }: Pick<Language, 'words'>): Html {
  return html`<div class="form-section">${form('/logg-inn/ut/', button(words.signIn.out, 'secondary'))}</div>`;
}

/** Renders a section of a page with its heading. */
export function section(id: string, heading: string, content: Html): Html {
  return html`<section class="form-section" aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${content}
  </section>`;
}

/** Creates a page from its heading, content and lead paragraph. */
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

export interface SelectField {
  name: string;
  label: string;
  hint?: string;
  options: readonly { value: string; text: string }[];
  selected?: string;
}

/** Renders a select element. */
export function selectField({ name, label, hint, options, selected }: SelectField): Html {
  return html`<div class="ds-field">
    <label class="ds-label" for="${name}">${label}</label>
    ${hint && html`<p data-field="description" id="${name}-hint">${hint}</p>`}
    <select class="ds-input" id="${name}" name="${name}" ${ariaDescribedBy(name, hint)}>
      ${options.map(({ value, text }) => html`<option value="${value}" ${value === selected && 'selected'}>${text}</option>`)}
    </select>
  </div>`;
}

/** Renders a checkbox. */
export function checkbox({ name, label, checked = false }: { name: string; label: string; checked?: boolean }): Html {
  return html`<div class="ds-field">
    <input class="ds-input" type="checkbox" id="${name}" name="${name}" value="yes" ${checked && 'checked'} />
    <label class="ds-label" for="${name}">${label}</label>
  </div>`;
}

/** Renders a submit button. */
export function button(text: string, kind: 'primary' | 'secondary' = 'primary'): Html {
  return html`<button class="ds-button" type="submit" data-variant="${kind}">${text}</button>`;
}

/** Renders an alert at the top of a page about what was done or refused. */
export function message(text: string | undefined, kind: 'success' | 'danger' = 'success'): Html | '' {
  return text
    ? html`<div class="ds-alert" data-color="${kind}" role="${kind === 'danger' ? 'alert' : 'status'}">
        <p>${text}</p>
      </div>`
    : '';
}

function ariaDescribedBy(id: string, hint: string | undefined, error?: string): Html | '' {
  const ids = [hint && `${id}-hint`, error && `${id}-fault`].filter(Boolean).join(' ');
  return ids && html`aria-describedby="${ids}"`;
}
