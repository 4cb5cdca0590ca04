import { html } from 'hono/html';
import type { Language } from '../../i18n/index.ts';
import type { FieldError } from './public-form.ts';
import { type FieldGroup, type FormField, inputNames } from './form-fields.ts';
import type { FormValues } from './typed-values.ts';
import type { Html } from '../http/page-frame.ts';

/** The values of a form and their errors. */
export interface FilledForm {
  language: Language;
  typed: FormValues;
  errors: readonly FieldError[];
}

/** Renders a group of fields with its heading. */
export function fieldGroup({ id, heading, lead, folded, fields }: FieldGroup, filled: FilledForm): Html {
  const content = html`${fields.map((field) => conditionalField(field, filled))}`;
  return html`<section class="form-group" aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${lead && html`<p>${lead}</p>`}${
      folded
        ? foldedFields(
            folded,
            content,
            fields.some((field) => isFilled(field, filled)),
          )
        : content
    }
  </section>`;
}

function foldedFields(summary: string, content: Html, isOpen: boolean): Html {
  return html`<details class="ds-details folded-fields" data-color="neutral" ${isOpen && 'open'}>
    <summary>${summary}</summary>
    <div>${content}</div>
  </details>`;
}

function isFilled(field: FormField, filled: FilledForm): boolean {
  const hasValue = inputNames(field).some((name) => filled.typed[name]);
  return hasValue || field.shown !== undefined || errorOf(field.name, filled) !== undefined;
}

/** Returns the element id of a field, for links to it. */
export function fieldId(name: string): string {
  return `felt-${name.replaceAll('.', '-')}`;
}

// A field with a value or an error is never hidden.
function conditionalField(field: FormField, filled: FilledForm): Html {
  const { after, name, folded } = field;
  if (folded) return foldedFields(folded, fieldMarkup(field, filled), isFilled(field, filled));
  const isBare = !filled.typed[name] && !errorOf(name, filled);
  return after && isBare
    ? html`<div data-after="${after.value}">${fieldMarkup(field, filled)}</div>`
    : fieldMarkup(field, filled);
}

function fieldMarkup(field: FormField, filled: FilledForm): Html {
  const { kind, name } = field;
  if (kind === 'radio' || kind === 'ticks') return checkableOptions(field, filled);
  const id = fieldId(name);
  const value = filled.typed[name] ?? '';
  const error = errorOf(name, filled);
  const attributes = html`id="${id}" name="${name}" ${describedBy(field, error)} ${error && html`aria-invalid="true"`}`;
  return html`<div class="ds-field">
    <label class="ds-label" for="${id}">${labelOf(field, filled.language)}</label>
    ${hint(field)}${control(field, attributes, value, filled)}${message(id, error)}
  </div>`;
}

function control(
  { kind, options = [], autocomplete, shown }: FormField,
  attributes: Html,
  value: string,
  filled: FilledForm,
): Html {
  if (kind === 'lines') return html`<textarea class="ds-input" rows="4" ${attributes}>${value}</textarea>`;
  if (kind === 'choice') {
    const first = options.some((option) => option.value === '')
      ? options
      : [{ value: '', label: filled.language.words.publicForms.choose }, ...options];
    return html`<select class="ds-input" ${attributes}>
      ${first.map((option) => html`<option value="${option.value}" ${option.value === value && 'selected'}>${option.label}</option>`)}
    </select>`;
  }
  if (kind === 'picture')
    return html`${shown && html`<img class="chosen-picture" src="${shown}" alt="" />`}
      <input class="ds-input" type="file" accept="image/jpeg,image/png,image/webp" ${attributes} />`;
  const known = autocomplete && html`autocomplete="${autocomplete}"`;
  return html`<input class="ds-input" type="${typeOf(kind, value)}" ${attributes} value="${value}" ${known} />`;
}

// A date input cannot show an invalid date; a text input keeps what was entered.
function typeOf(kind: FormField['kind'], value: string): string {
  if (kind === 'date') return value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'date' : 'text';
  if (kind === 'time') return value === '' || /^\d{2}:\d{2}$/.test(value) ? 'time' : 'text';
  return 'text';
}

function checkableOptions(field: FormField, filled: FilledForm): Html {
  const { name, kind, options = [] } = field;
  const error = errorOf(name, filled);
  const { typed } = filled;
  const box = ({ value, label }: { value: string; label: string }, index: number) => {
    const id = index === 0 ? fieldId(name) : `${fieldId(name)}-${index}`;
    const isRadio = kind === 'radio';
    const sent = isRadio ? { name, value } : { name: `${name}.${value}`, value: 'yes' };
    const isChosen = typed[sent.name] === sent.value;
    return html`<div class="ds-field">
      <input
        class="ds-input"
        type="${isRadio ? 'radio' : 'checkbox'}"
        id="${id}"
        name="${sent.name}"
        value="${sent.value}"
        ${isChosen && 'checked'}
      />
      <label class="ds-label" for="${id}">${label}</label>
    </div>`;
  };
  return html`<fieldset class="choices" ${describedBy(field, error)}>
    <legend>${labelOf(field, filled.language)}</legend>
    ${hint(field)}${options.map(box)}${message(fieldId(name), error)}
  </fieldset>`;
}

function labelOf({ label, isOptional }: FormField, { words }: Language): string {
  return isOptional ? `${label} ${words.publicForms.optional}` : label;
}

function hint({ name, hint: text }: FormField): Html | '' {
  return text ? html`<p data-field="description" id="${fieldId(name)}-hint">${text}</p>` : '';
}

function message(id: string, error: string | undefined): Html | '' {
  return error ? html`<p class="ds-validation-message" id="${id}-fault">${error}</p>` : '';
}

function describedBy({ name, hint: text }: FormField, error: string | undefined): Html | '' {
  const ids = [text && `${fieldId(name)}-hint`, error && `${fieldId(name)}-fault`].filter(Boolean).join(' ');
  return ids ? html`aria-describedby="${ids}"` : '';
}

function errorOf(name: string, { errors }: FilledForm): string | undefined {
  return errors.find((error) => error.name === name)?.reason;
}
