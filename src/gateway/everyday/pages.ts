import { html } from 'hono/html';
import type { Difference } from '../../cms/in-words/entry-in-words.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { button, form, hidden, page, section } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';
import { fieldGroup } from '../public-forms/answer-fields.ts';
import { errorSummary, type FormContact, STEP } from '../public-forms/pages.ts';
import type { FieldError } from '../public-forms/public-form.ts';
import type { FormValues } from '../public-forms/typed-values.ts';
import { clashList, differenceList } from '../review/difference-list.ts';
import type { EverydayForm, OpenForm } from './everyday-form.ts';
import type { ProposalPreview } from './proposal.ts';

/** What every page of an everyday form needs. */
interface Facts {
  form: Pick<EverydayForm, 'path'>;
  opened: OpenForm;
  typed: FormValues;
}

interface FormFacts extends Facts {
  errors: readonly FieldError[];
  /** Why the form as a whole was refused. */
  refusal?: string | undefined;
  /** What others have changed meanwhile. */
  since?: readonly Difference[] | undefined;
  contact: FormContact;
}

/** The page of the site whose frame and styles the forms have. */
const FRAME = '/send-inn/';

/** Renders an everyday form, with the entered values and their errors. */
export function everydayFormPage(language: Language, facts: FormFacts): GatewayPage {
  const { form: task, opened, typed, errors, refusal, since = [], contact } = facts;
  const { everyday: words, publicForms } = language.words;
  const isRefused = refusal !== undefined || errors.length > 0;
  const about = Object.entries(opened.about).map(([name, value]) => hidden(name, value));
  const fields = html`<p>${publicForms.allNeeded}</p>
    ${opened.groups.map((group) => fieldGroup(group, { language, typed, errors }))} ${about} ${button(publicForms.look)}`;
  const content = html`${isRefused ? errorSummary(language, { errors }, contact, refusal) : ''}
  ${
    since.length > 0 &&
    section(
      'siden',
      words.since,
      html`${differenceList(language, since, false)}
        <p>${words.sendAnyway}</p>`,
    )
  }
  ${form(task.path, fields)} ${links(language, opened)}`;
  const { main } = page(opened.title, content, opened.lead);
  return { at: FRAME, title: isRefused ? `${publicForms.wrong}: ${opened.title}` : opened.title, main };
}

/** Renders what will be sent: what is new, the next dates, what they clash with, and when it is on the site. */
export function everydayCheckPage(
  language: Language,
  { form: task, opened, typed, preview, now }: Facts & { preview: ProposalPreview; now: string },
): GatewayPage {
  const { everyday: words, publicForms } = language.words;
  const { differences, isNew, dates, clashes, isLive } = preview;
  const send = isLive ? words.publish : words.send;
  const kept = Object.entries({ ...typed, ...opened.about }).filter(([, value]) => value !== '');
  const steps = html`<div class="actions">
    <button class="ds-button" type="submit" name="${STEP}" value="send">${send}</button>
    <button class="ds-button" type="submit" name="${STEP}" value="edit" data-variant="secondary">
      ${publicForms.edit}
    </button>
  </div>`;
  const content = html`${clashList(language, clashes, now)} ${differenceList(language, differences, isNew)}
  ${
    dates.length > 0 &&
    section(
      'datoer',
      words.nextDates,
      html`<ul>
        ${dates.map((date) => html`<li>${date}</li>`)}
      </ul>`,
    )
  }
  ${form(task.path, html`${kept.map(([name, value]) => hidden(name, value))}${steps}`)}`;
  const lead = `${fill(publicForms.checkLead, { send })} ${isLive ? words.isLive : words.waits}`;
  return { ...page(publicForms.check, content, lead), at: FRAME };
}

function links(language: Language, { editor }: OpenForm): Html {
  const { everyday: words, dashboard } = language.words;
  return html`<p class="form-section"><a href="${editor}">${words.more}</a></p>
    <p><a href="/admin/mine/">${dashboard.stay}</a></p>`;
}
