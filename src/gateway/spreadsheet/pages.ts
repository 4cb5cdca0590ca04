import { html } from 'hono/html';
import { count, fill, type Language } from '../../i18n/index.ts';
import { COLUMNS, columnLetters } from '../../imports/spreadsheets/columns.ts';
import { LIMITS } from '../../imports/spreadsheets/table.ts';
import type { Choice } from '../../imports/spreadsheets/activity-rows.ts';
import type { SimilarEntry } from '../everyday/similar-entries.ts';
import { button, hidden, message, page, section, selectField } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';
import { SPREADSHEET_PAGE } from '../http/same-origin.ts';
import { STEP } from '../public-forms/pages.ts';
import { isReady, type RowProposal } from './row-proposals.ts';
import { columnField, FIELDS, type UploadedSheet } from './uploaded-sheet.ts';

interface UploadFacts {
  /** The associations to choose from; with one, nothing is asked. */
  organisers: readonly Choice[];
  organiser: string;
  done?: string | undefined;
  refusal?: string | undefined;
}

/** The page of the site whose frame and styles the pages have. */
const FRAME = '/send-inn/';

/** Renders the page where a spreadsheet is uploaded, with the template to begin from. */
export function uploadPage(language: Language, { organisers, organiser, done, refusal }: UploadFacts): GatewayPage {
  const { spreadsheet: words } = language.words;
  const options = [{ value: '', text: '–' }, ...organisers.map(({ value, label }) => ({ value, text: label }))];
  const content = html`${message(done)}${message(refusal, 'danger')}
    ${section(
      'mal',
      words.template,
      html`<p>${words.templateLead}</p>
        <ul>
          <li><a href="${SPREADSHEET_PAGE}mal.xlsx">${words.templateXlsx}</a></li>
          <li><a href="${SPREADSHEET_PAGE}mal.csv">${words.templateCsv}</a></li>
        </ul>`,
    )}
    ${uploadForm(
      html`<div class="ds-field">
          <label class="ds-label" for="${FIELDS.file}">${words.file}</label>
          <p data-field="description" id="fil-hint">${count(language, words.fileHint, LIMITS.rows)}</p>
          <input
            class="ds-input"
            type="file"
            id="${FIELDS.file}"
            name="${FIELDS.file}"
            accept=".xlsx,.csv"
            aria-describedby="fil-hint"
            required
          />
        </div>
        ${organisers.length > 1 && selectField({ name: FIELDS.organiser, label: words.organiser, options, selected: organiser })}
        ${button(words.read)}`,
    )}
    <p class="form-section"><a href="/admin/mine/">${words.back}</a></p>`;
  return { ...page(words.title, content, words.lead), at: FRAME };
}

interface CheckFacts {
  sheet: UploadedSheet;
  rows: readonly RowProposal[];
  name: string;
  bytes: Uint8Array;
  organiser: string;
  /** Describes a row in a line. */
  describe: (row: RowProposal) => string;
  /** What may be the same as a row, by its number. */
  similar: ReadonlyMap<number, readonly SimilarEntry[]>;
  refusal?: string | undefined;
}

/** Renders what was read from a spreadsheet: the rows to send, those to correct, and how the headings were understood. */
export function checkPage(language: Language, facts: CheckFacts): GatewayPage {
  const { spreadsheet: words } = language.words;
  const { sheet, rows, name } = facts;
  const ready = rows.filter(isReady);
  const faulty = rows.filter(({ errors }) => errors.length > 0);
  const known = rows.filter(({ isKnown }) => isKnown);
  const content = html`${message(facts.refusal, 'danger')} ${sheetNotes(language, sheet)}
    ${ready.length === 0 && message(words.noneReady, 'danger')} ${faultySection(language, faulty)}
    ${readySection(language, ready, facts)} ${knownSection(language, known)} ${sendForm(language, facts, ready.length)}
    <p class="form-section"><a href="${SPREADSHEET_PAGE}">${words.another}</a></p>`;
  return { ...page(words.check, content, fill(words.checkLead, { file: `«${name}»` })), at: FRAME };
}

function sheetNotes(language: Language, sheet: UploadedSheet): Html | '' {
  const { spreadsheet: words } = language.words;
  const notes = [
    ...(sheet.isRecognised ? [] : [words.faults.noHeadings]),
    ...sheet.notes.map((note) => fill(words.notes[note.what], { ...note })),
  ];
  if (notes.length === 0) return '';
  return html`<div class="ds-alert" data-color="warning">${notes.map((note) => html`<p>${note}</p>`)}</div>`;
}

function readySection(
  language: Language,
  ready: readonly RowProposal[],
  { describe: inWords, similar }: Pick<CheckFacts, 'describe' | 'similar'>,
): Html | '' {
  const { spreadsheet: words } = language.words;
  if (ready.length === 0) return '';
  const item = (row: RowProposal) =>
    html`<li><b>${row.values.title}</b><br />${inWords(row)} ${similarList(language, similar.get(row.row) ?? [])}</li>`;
  return section(
    'klare',
    count(language, words.ready, ready.length),
    html`${similar.size > 0 && html`<p>${words.similarLead}</p>`}
      <ul class="plain ruled-list">
        ${ready.map(item)}
      </ul>`,
  );
}

// In a tab of its own: the file is sent from this page.
function similarList(language: Language, similar: readonly SimilarEntry[]): Html | '' {
  if (similar.length === 0) return '';
  return html`<p>${language.words.everyday.similar.heading}</p>
    <ul>
      ${similar.map(({ text, address }) => html`<li><a href="${address}" target="_blank">${text}</a></li>`)}
    </ul>`;
}

function knownSection(language: Language, known: readonly RowProposal[]): Html | '' {
  const { spreadsheet: words } = language.words;
  if (known.length === 0) return '';
  return section(
    'fra-for',
    count(language, words.known, known.length),
    html`<p>${words.knownLead}</p>
      <ul>
        ${known.map((row) => html`<li>${rowName(language, row)}</li>`)}
      </ul>`,
  );
}

/** Renders the form that holds the file, with which it is sent or its columns are chosen anew. */
function sendForm(language: Language, { sheet, name, bytes, organiser }: CheckFacts, ready: number): Html {
  const label = count(language, language.words.spreadsheet.send, ready);
  const send = html`<div class="actions">
    <button class="ds-button" type="submit" name="${STEP}" value="send">${label}</button>
  </div>`;
  return uploadForm(
    html`${hidden(FIELDS.name, name)}${hidden(FIELDS.content, Buffer.from(bytes).toString('base64'))}
    ${hidden(FIELDS.organiser, organiser)}${hidden(FIELDS.columns, JSON.stringify(sheet.columns))} ${ready > 0 && send}
    ${columnChoices(language, sheet)}`,
  );
}

function uploadForm(content: Html): Html {
  return html`<form class="form" method="post" action="${SPREADSHEET_PAGE}" enctype="multipart/form-data">
    ${content}
  </form>`;
}

function faultySection(language: Language, faulty: readonly RowProposal[]): Html | '' {
  const { spreadsheet: words } = language.words;
  if (faulty.length === 0) return '';
  const item = (row: RowProposal) =>
    html`<li>
      <b>${rowName(language, row)}</b>
      <ul>
        ${row.errors.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
    </li>`;
  return section(
    'feil',
    count(language, words.faulty, faulty.length),
    html`<p>${words.faultyLead}</p>
      <ul class="plain ruled-list">
        ${faulty.map(item)}
      </ul>`,
  );
}

function rowName({ words: { spreadsheet } }: Language, { row, values }: RowProposal): string {
  return fill(spreadsheet.row, { row, title: values.title || spreadsheet.noTitle });
}

/** Renders what each column holds, to be corrected. It is open when something was not understood. */
function columnChoices(language: Language, { headings, columns }: UploadedSheet): Html {
  const { spreadsheet: words } = language.words;
  const named = [...headings.entries()].filter(([, heading]) => heading !== '');
  const columnAt = (index: number) => COLUMNS.find((column) => columns[column] === index);
  const unused = named.filter(([index]) => !columnAt(index)).map(([, heading]) => `«${heading}»`);
  const options = [
    { value: '', text: words.notUsed },
    ...COLUMNS.map((column) => ({ value: column, text: words.columns[column] })),
  ];
  const choice = ([index, heading]: [number, string]) =>
    selectField({
      name: columnField(index),
      label: fill(words.columnLabel, { heading, letters: columnLetters(index) }),
      options,
      selected: columnAt(index) ?? '',
    });
  return html`${unused.length > 0 && html`<p>${fill(words.unusedColumns, { columns: unused.join(', ') })}</p>`}
    <details class="ds-details" data-color="neutral" ${unused.length > 0 && 'open'}>
      <summary>${words.columnsRead}</summary>
      <div>
        <p>${words.columnsLead}</p>
        ${named.map(choice)}
        <button class="ds-button" type="submit" name="${STEP}" value="read" data-variant="secondary">
          ${words.readAgain}
        </button>
      </div>
    </details>`;
}
