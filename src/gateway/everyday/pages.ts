import { html } from 'hono/html';
import type { Difference } from '../../cms/in-words/entry-in-words.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { FORM_KEY } from '../autosave/form-key.ts';
import type { UnsentForm } from '../autosave/unsent-forms.ts';
import { button, form, formWithFiles, hidden, message, page, section } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';
import { fieldGroup } from '../public-forms/answer-fields.ts';
import { errorSummary, type FormContact, STEP } from '../public-forms/pages.ts';
import type { FieldError } from '../public-forms/public-form.ts';
import type { FormValues } from '../public-forms/typed-values.ts';
import { clashList, differenceList } from '../review/difference-list.ts';
import type { EverydayForm, OpenForm } from './everyday-form.ts';
import type { ProposalPreview } from './proposal.ts';
import type { SimilarEntry } from './similar-entries.ts';
import { unsentSection } from './unsent-list.ts';

/** What every page of an everyday form needs. */
interface Facts {
  form: Pick<EverydayForm, 'path'>;
  opened: OpenForm;
  typed: FormValues;
  /** Under which id it is stored until it is sent, and the key that allows it. */
  stored: { id: string; key: string; person: number };
}

interface FormFacts extends Facts {
  errors: readonly FieldError[];
  /** Why the form as a whole was refused. */
  refusal?: string | undefined;
  /** What others have changed meanwhile. */
  since?: readonly Difference[] | undefined;
  contact: FormContact;
  /** What became of an earlier text. */
  message?: string | undefined;
  /** Earlier texts of this form that were not sent. */
  unsent?: readonly UnsentForm[];
  isReopened?: boolean;
  now: string;
}

/** Renders an everyday form, with the entered values and their errors. */
export function everydayFormPage(language: Language, facts: FormFacts): GatewayPage {
  const { opened, typed, errors, refusal, since = [], unsent = [], contact, now } = facts;
  const { everyday: words, publicForms } = language.words;
  const isRefused = refusal !== undefined || errors.length > 0;
  const about = Object.entries(opened.about).map(([name, value]) => hidden(name, value));
  const fields = html`<p>${publicForms.allNeeded}</p>
    ${opened.groups.map((group) => fieldGroup(group, { language, typed, errors }))} ${about} ${button(publicForms.look)}`;
  const content = html`${message(facts.message)}
  ${isRefused ? errorSummary(language, { errors }, contact, refusal) : ''}
  ${
    since.length > 0 &&
    section(
      'siden',
      words.since,
      html`${differenceList(language, since, false)}
        <p>${words.sendAnyway}</p>`,
    )
  }
  ${unsentSection(language, unsent, now)} ${templateNav(language, opened)} ${storedForm(language, facts, fields)}
  ${links(language, opened)}`;
  const { main } = page(opened.title, content, opened.lead);
  return { title: isRefused ? `${publicForms.wrong}: ${opened.title}` : opened.title, main };
}

/** Renders what will be sent: what is new, the next dates, what they clash with, and when it is on the site. */
export function everydayCheckPage(
  language: Language,
  facts: Facts & { preview: ProposalPreview; picture: string | undefined; now: string },
): GatewayPage {
  const { opened, typed, preview, picture, now } = facts;
  const { everyday: words, publicForms } = language.words;
  const { differences, isNew, dates, clashes, similar, isLive } = preview;
  const send = isLive ? words.publish : words.send;
  const kept = Object.entries({ ...typed, ...opened.about }).filter(([, value]) => value !== '');
  const steps = html`<div class="actions">
    <button class="ds-button" type="submit" name="${STEP}" value="send">${send}</button>
    <button class="ds-button" type="submit" name="${STEP}" value="edit" data-variant="secondary">
      ${publicForms.edit}
    </button>
  </div>`;
  const content = html`${similarList(language, similar)} ${clashList(language, clashes, now)}
  ${differenceList(language, differences, isNew)}
  ${picture && html`<p><img class="chosen-picture" src="${picture}" alt="${typed['image.alt'] ?? ''}" /></p>`}
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
  ${storedForm(language, facts, html`${kept.map(([name, value]) => hidden(name, value))}${steps}`)}`;
  const lead = `${fill(publicForms.checkLead, { send })} ${isLive ? words.isLive : words.waits}`;
  return page(publicForms.check, content, lead);
}

/** Renders a form whose address holds its key; the script stores what is written while one writes. */
function storedForm(
  language: Language,
  { form: { path }, opened, stored, isReopened = false }: Facts & { isReopened?: boolean },
  content: Html,
): Html {
  const { unsent: words } = language.words.everyday;
  const address = `${path}?${FORM_KEY}=${stored.key}`;
  return html`<dugnad-everyday-form
    data-id="${stored.id}"
    data-person="${stored.person}"
    data-path="${path}"
    data-slug="${opened.about.slug ?? ''}"
    data-reopened="${isReopened ? 'true' : 'false'}"
    data-search="${language.words.everyday.search}"
    data-stored="${words.stored}"
    data-not-stored="${words.notStored}"
    data-signed-out="${words.signedOut}"
    >${hasPicture(opened) ? formWithFiles(address, content) : form(address, content)}
    <p class="soft" role="status"></p
  ></dugnad-everyday-form>`;
}

function templateNav(language: Language, { templates = [] }: OpenForm): Html | '' {
  const { templates: words } = language.words.everyday;
  if (templates.length === 0) return '';
  return html`<details class="ds-details folded-fields" data-color="neutral">
    <summary>${words.heading}</summary>
    <ul class="plain">
      ${templates.map(({ text, address }) => html`<li><a href="${address}">${text}</a></li>`)}
    </ul>
  </details>`;
}

function hasPicture({ groups }: OpenForm): boolean {
  return groups.some(({ fields }) => fields.some(({ kind }) => kind === 'picture'));
}

function similarList(language: Language, similar: readonly SimilarEntry[]): Html | '' {
  if (similar.length === 0) return '';
  return html`<div class="ds-alert" data-color="warning">
    <p><b>${language.words.everyday.similar.heading}</b></p>
    <ul>
      ${similar.map(({ text, address }) => html`<li><a href="${address}">${text}</a></li>`)}
    </ul>
  </div>`;
}

function links(language: Language, { editor }: OpenForm): Html {
  const { everyday: words, dashboard } = language.words;
  return html`<p class="form-section"><a href="${editor}">${words.more}</a></p>
    <p><a href="/admin/mine/">${dashboard.stay}</a></p>`;
}
