import { html } from 'hono/html';
import { count, fill, type Language } from '../../i18n/index.ts';
import { hostOf } from '../../i18n/names.ts';
import type { AssociationPlan } from '../../imports/registers/plan.ts';
import { button, field, formWithFiles, message, page, section } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';
import { REGISTER_PAGE } from '../http/same-origin.ts';
import { formatInstant } from '../review/format-instant.ts';
import { goneSection, keptSection, proposalsSection, type ShownPlan } from './plan-sections.ts';
import { MAX_UPLOAD_MEGABYTES } from './read-upload.ts';
import type { RegisterProgress } from './run-import.ts';
import type { StoredAnswer } from './stored-answer.ts';

/** The fields of the form that reads the registers. */
export const FIELDS = { municipality: 'kommune', all: 'alle', file: 'fil' };

const SOURCE = 'https://data.brreg.no/';

interface RegisterFacts {
  municipality: string;
  progress: RegisterProgress;
  /** What was read last, compared with the portal; undefined if nothing was. */
  found: (ShownPlan & { stored: StoredAnswer }) | undefined;
  now: string;
  done?: string | undefined;
  refusal?: string | undefined;
}

/** Renders the page where staff read the registers and choose what is proposed. */
export function registerPage(language: Language, facts: RegisterFacts): GatewayPage {
  const { registerImport: words, review } = language.words;
  const { progress, found, done, refusal } = facts;
  const content = html`${message(done)}${message(refusal, 'danger')}
    ${progress.isRunning ? runningNote(language, progress) : readForm(language, facts)}
    ${found && html`${countList(language, found, facts.now)}${proposalsSection(language, found)}${goneSection(language, found.plan.gone)}${keptSection(language, found)}`}
    <p class="form-section">${words.source} <a href="${SOURCE}">${hostOf(SOURCE)}</a></p>
    <p><a href="/admin/saker/">${review.title}</a></p>`;
  return page(words.title, content, words.lead);
}

function runningNote({ words: { registerImport: words } }: Language, { done, total }: RegisterProgress): Html {
  return html`<div class="ds-alert" data-color="info" role="status">
    <p>${words.running} ${total > 0 && fill(words.progress, { done, total })}</p>
    <p><a href="${REGISTER_PAGE}">${words.title}</a></p>
  </div>`;
}

function readForm({ words: { registerImport: words } }: Language, { municipality }: RegisterFacts): Html {
  return section(
    'hent',
    words.fetchHeading,
    formWithFiles(
      REGISTER_PAGE,
      html`${field({ name: FIELDS.municipality, label: words.municipality, hint: words.municipalityHint, value: municipality, inputmode: 'numeric', maxlength: 4 })}
        <div class="ds-field">
          <input class="ds-input" type="checkbox" id="${FIELDS.all}" name="${FIELDS.all}" value="yes" />
          <label class="ds-label" for="${FIELDS.all}">${words.all}</label>
        </div>
        <details class="ds-details" data-color="neutral">
          <summary>${words.file}</summary>
          <div class="ds-field">
            <label class="ds-label" for="${FIELDS.file}">${words.file}</label>
            <p data-field="description" id="fil-hint">${fill(words.fileHint, { megabytes: MAX_UPLOAD_MEGABYTES })}</p>
            <input
              class="ds-input"
              type="file"
              id="${FIELDS.file}"
              name="${FIELDS.file}"
              accept=".json,application/json"
              aria-describedby="fil-hint"
            />
          </div>
        </details>
        ${button(words.fetch)}`,
    ),
  );
}

function countList(language: Language, { plan, stored }: NonNullable<RegisterFacts['found']>, now: string): Html {
  const { registerImport: words } = language.words;
  const { municipality, at, answer } = stored;
  const numbers = {
    ...countsOf(plan),
    faulty: answer.faults.length,
    personal: plan.proposals.flatMap(({ leftOut }) => leftOut).length,
  };
  const lines = Object.entries(numbers).filter(([, number]) => number > 0);
  return html`<p class="form-section">
      ${fill(words.read, { when: formatInstant(language, at, now), municipality })}
      ${plan.proposals.length === 0 && words.nothingNew}
    </p>
    ${
      lines.length > 0 &&
      html`<ul>
        ${lines.map(([name, number]) => html`<li>${count(language, words.counts[name as keyof typeof numbers], number)}</li>`)}
      </ul>`
    }`;
}

function countsOf({ unchanged, askedBefore, inactive }: AssociationPlan) {
  return { unchanged, askedBefore, inactive };
}
