import { html } from 'hono/html';
import { addressIn } from '../../i18n/addresses.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import { mailAddress, telephoneAddress } from '../../i18n/names.ts';
import type { PublicForm } from './public-form.ts';
import type { Answer, FieldGroup } from './form-fields.ts';
import type { FormValues } from './typed-values.ts';
import { type FilledForm, fieldGroup, fieldId } from './answer-fields.ts';
import { button } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';

/** Whom to contact instead. */
export interface FormContact {
  phone?: string | undefined;
  email?: string | undefined;
}

/** What every page of a public form needs. */
export interface PublicFormFacts {
  form: Pick<PublicForm, 'path' | 'words' | 'summary'>;
  contact: FormContact;
  /** The signed time when the form was shown. */
  stamp: string;
}

/** The hidden field that only bots fill in. */
export const HONEYPOT = 'website';
/** The field with the stamp, and the one that says which button was pressed. */
export const STAMP = 'merke';
export const STEP = 'trinn';

interface FormFacts extends PublicFormFacts, FilledForm {
  groups: readonly FieldGroup[];
  /** Why the form as a whole was refused. */
  refusal?: string | undefined;
}

/** Renders the form, empty or with the entered values and their errors. */
export function formPage({ form, contact, stamp, groups, refusal, ...filled }: FormFacts): GatewayPage {
  const { language, errors } = filled;
  const { publicForms } = language.words;
  const { title, lead, send } = publicForms[form.words];
  const isRefused = refusal !== undefined || errors.length > 0;
  return {
    at: form.path,
    title: isRefused ? `${publicForms.wrong}: ${title}` : title,
    main: html`<div class="title">
        <h1>${title}</h1>
        <p class="lead">${withContact(lead, contact)}</p>
      </div>
      ${isRefused ? errorSummary(language, filled, contact, refusal) : ''}
      <form class="form" method="post" action="${addressIn(language, form.path)}" novalidate>
        <p>${publicForms.allNeeded}</p>
        ${groups.map((each) => fieldGroup(each, filled))} ${honeypotField(language)}
        <input type="hidden" name="${STAMP}" value="${stamp}" />
        ${button(form.summary ? publicForms.look : send)}
      </form>`,
  };
}

/** Renders the summary that is read before the form is sent, with buttons to send or edit. */
export function checkPage(
  language: Language,
  { form, stamp }: PublicFormFacts,
  { shown, typed }: { shown: readonly Answer[]; typed: FormValues },
): GatewayPage {
  const { publicForms } = language.words;
  const { send } = publicForms[form.words];
  const kept = Object.entries({ ...typed, [STAMP]: stamp }).filter(([, value]) => value !== '');
  return {
    at: form.path,
    title: publicForms.check,
    main: html`<div class="title">
        <h1>${publicForms.check}</h1>
        <p class="lead">${fill(publicForms.checkLead, { send })}</p>
      </div>
      <dl class="answers">
        ${shown.map(
          ({ label, text }) =>
            html`<div>
              <dt>${label}</dt>
              ${text.split('\n').map((line) => line && html`<dd>${line}</dd>`)}
            </div>`,
        )}
      </dl>
      <form class="form" method="post" action="${addressIn(language, form.path)}">
        ${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <div class="actions">
          <button class="ds-button" type="submit" name="${STEP}" value="send">${send}</button>
          <button class="ds-button" type="submit" name="${STEP}" value="edit" data-variant="secondary">
            ${publicForms.edit}
          </button>
        </div>
      </form>`,
  };
}

/** Renders the confirmation: what happens next, how long it takes and whom to call. */
export function thanksPage(
  language: Language,
  { form, contact }: Pick<PublicFormFacts, 'form' | 'contact'>,
): GatewayPage {
  const { publicForms } = language.words;
  const { thanks, next, another, ring } = publicForms[form.words];
  const onward = form.words === 'volunteering' ? '/oppdrag/' : form.path;
  return {
    at: form.path,
    title: thanks,
    main: html`<div class="title"><h1>${thanks}</h1></div>
      <section class="prose" aria-labelledby="videre">
        <h2 id="videre">${publicForms.whatNow}</h2>
        <ol>
          ${next.map((step) => html`<li>${step}</li>`)}
        </ol>
        <p>${withContact(ring, contact)}</p>
        <p><a href="${addressIn(language, onward)}">${another}</a></p>
      </section>`,
  };
}

/** Renders what has to be corrected, focused on load so that screen readers announce it first. */
export function errorSummary(
  language: Language,
  { errors }: Pick<FilledForm, 'errors'>,
  contact: FormContact,
  refusal: string | undefined,
): Html {
  const { publicForms } = language.words;
  const heading = errors.length > 0 ? count(language, publicForms.mend, errors.length) : language.words.signIn.refused;
  return html`<div class="ds-alert" data-color="danger" role="alert" tabindex="-1" autofocus>
    <h2>${heading}</h2>
    ${refusal && html`<p>${withContact(refusal, contact)}</p>`}
    ${
      errors.length > 0 &&
      html`<ul>
        ${errors.map(({ name, reason, label }) => html`<li><a href="#${fieldId(name)}">${label && `${label}: `}${reason}</a></li>`)}
      </ul>`
    }
    <p>${publicForms.textKept} ${withContact(publicForms.ringInstead, contact)}</p>
  </div>`;
}

function honeypotField(language: Language): Html {
  return html`<div class="ds-sr-only" aria-hidden="true">
    <label for="${HONEYPOT}">${language.words.publicForms.leaveEmpty}</label>
    <input id="${HONEYPOT}" name="${HONEYPOT}" tabindex="-1" autocomplete="off" />
  </div>`;
}

/** Replaces `{phone}` with a telephone link, or with an email link if there is no telephone. */
function withContact(sentence: string, { phone, email }: FormContact): Html {
  const [before, after] = sentence.split('{phone}');
  if (after === undefined) return html`${sentence}`;
  const address = phone ? telephoneAddress(phone) : mailAddress(email ?? '');
  return html`${before}<a href="${address}">${phone ?? email}</a>${after}`;
}
