import { html } from 'hono/html';
import { addressIn } from '../../i18n/addresses.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import { mailAddress, telephoneAddress } from '../../i18n/names.ts';
import type { PublicForm } from './public-form.ts';
import type { Answer, FieldGroup } from './form-fields.ts';
import type { Typed } from './typed-values.ts';
import { type Filled, group, idOf } from './answer-fields.ts';
import { button } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';

/** Whom people ring instead. */
export interface Reachable {
  phone?: string | undefined;
  email?: string | undefined;
}

/** What every page of a public form needs. */
export interface PublicFormFacts {
  door: Pick<PublicForm, 'path' | 'words' | 'shown'>;
  contact: Reachable;
  /** Says when the form was handed out; goes along with it. */
  stamp: string;
}

/** The field that people do not see and machines fill in. */
export const HONEYPOT = 'website';
/** The field that says when the form was handed out, and the one that says which button was pressed. */
export const STAMP = 'merke';
export const STEP = 'trinn';

interface FormFacts extends PublicFormFacts, Filled {
  groups: readonly FieldGroup[];
  /** Why it was not taken, if it is not for the fields to say. */
  refusal?: string | undefined;
}

/** The form, empty or with all that was typed and what is wrong with it. */
export function formPage({ door, contact, stamp, groups, refusal, ...filled }: FormFacts): GatewayPage {
  const { language, faults } = filled;
  const { sentIn } = language.words;
  const { title, lead, send } = sentIn[door.words];
  const isRefused = refusal !== undefined || faults.length > 0;
  return {
    at: door.path,
    title: isRefused ? `${sentIn.wrong}: ${title}` : title,
    main: html`<div class="title">
        <h1>${title}</h1>
        <p class="lead">${withReach(lead, contact)}</p>
      </div>
      ${isRefused ? whatIsWrong(language, filled, contact, refusal) : ''}
      <form class="form" method="post" action="${addressIn(language, door.path)}" novalidate>
        <p>${sentIn.allNeeded}</p>
        ${groups.map((each) => group(each, filled))} ${trap(language)}
        <input type="hidden" name="${STAMP}" value="${stamp}" />
        ${button(door.shown ? sentIn.look : send)}
      </form>`,
  };
}

/** What is read through before it is sent, and the two ways on. */
export function checkPage(
  language: Language,
  { door, stamp }: PublicFormFacts,
  { shown, typed }: { shown: readonly Answer[]; typed: Typed },
): GatewayPage {
  const { sentIn } = language.words;
  const { send } = sentIn[door.words];
  const kept = Object.entries({ ...typed, [STAMP]: stamp }).filter(([, value]) => value !== '');
  return {
    at: door.path,
    title: sentIn.check,
    main: html`<div class="title">
        <h1>${sentIn.check}</h1>
        <p class="lead">${fill(sentIn.checkLead, { send })}</p>
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
      <form class="form" method="post" action="${addressIn(language, door.path)}">
        ${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <div class="actions">
          <button class="ds-button" type="submit" name="${STEP}" value="send">${send}</button>
          <button class="ds-button" type="submit" name="${STEP}" value="edit" data-variant="secondary">
            ${sentIn.edit}
          </button>
        </div>
      </form>`,
  };
}

/** What somebody sees whose form was taken in: what happens next, in how long, and whom to ring. */
export function thanksPage(
  language: Language,
  { door, contact }: Pick<PublicFormFacts, 'door' | 'contact'>,
): GatewayPage {
  const { sentIn } = language.words;
  const { thanks, next, another, ring } = sentIn[door.words];
  const onward = door.words === 'volunteering' ? '/oppdrag/' : door.path;
  return {
    at: door.path,
    title: thanks,
    main: html`<div class="title"><h1>${thanks}</h1></div>
      <section class="prose" aria-labelledby="videre">
        <h2 id="videre">${sentIn.whatNow}</h2>
        <ol>
          ${next.map((step) => html`<li>${step}</li>`)}
        </ol>
        <p>${withReach(ring, contact)}</p>
        <p><a href="${addressIn(language, onward)}">${another}</a></p>
      </section>`,
  };
}

// In focus from the start, so that a screen reader says it first; each line leads to its field.
function whatIsWrong(language: Language, { faults }: Filled, contact: Reachable, refusal: string | undefined): Html {
  const { sentIn } = language.words;
  const heading = faults.length > 0 ? count(language, sentIn.mend, faults.length) : language.words.signIn.refused;
  return html`<div class="ds-alert" data-color="danger" role="alert" tabindex="-1" autofocus>
    <h2>${heading}</h2>
    ${refusal && html`<p>${withReach(refusal, contact)}</p>`}
    ${
      faults.length > 0 &&
      html`<ul>
        ${faults.map(({ name, reason, label }) => html`<li><a href="#${idOf(name)}">${label && `${label}: `}${reason}</a></li>`)}
      </ul>`
    }
    <p>${sentIn.textKept} ${withReach(sentIn.ringInstead, contact)}</p>
  </div>`;
}

function trap(language: Language): Html {
  return html`<div class="ds-sr-only" aria-hidden="true">
    <label for="${HONEYPOT}">${language.words.sentIn.leaveEmpty}</label>
    <input id="${HONEYPOT}" name="${HONEYPOT}" tabindex="-1" autocomplete="off" />
  </div>`;
}

/** Puts the telephone where a sentence says so, or the e-mail where there is no telephone. */
function withReach(sentence: string, { phone, email }: Reachable): Html {
  const [before, after] = sentence.split('{phone}');
  if (after === undefined) return html`${sentence}`;
  const address = phone ? telephoneAddress(phone) : mailAddress(email ?? '');
  return html`${before}<a href="${address}">${phone ?? email}</a>${after}`;
}
