import { html } from 'hono/html';
import { dayAndMonth } from '../../i18n/dates.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import { page, section } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';
import { backupInWords } from './backup-in-words.ts';
import { type Finding, type FindingItem, inWords } from './finding.ts';
import type { CheckedLinks } from './links/stored-links.ts';
import type { OperationFacts } from './operation-findings.ts';

/** Renders what is wrong and what to do, the faults first. */
export function doctorPage(
  language: Language,
  findings: readonly Finding[],
  { links, nightly, calendars }: Pick<OperationFacts, 'links' | 'nightly'> & { calendars: Html | '' },
): GatewayPage {
  const { doctor: words, review } = language.words;
  const sections = (['fault', 'warning'] as const).map((level) => {
    const own = findings.filter((finding) => finding.level === level);
    return own.length > 0 && section(level, words.levels[level], findingList(language, own));
  });
  return page(
    words.title,
    html`${findings.length === 0 && html`<p class="form-section">${words.allFine}</p>`} ${sections} ${calendars}
      ${nightly?.last && html`<p class="form-section soft prose">${backupInWords(language, nightly.last)}</p>`}
      <p class="form-section soft prose">${linksInWords(language, links)}</p>
      <p class="form-section actions"><a href="/admin/saker/">${review.title}</a></p>`,
    words.lead,
  );
}

function findingList(language: Language, findings: readonly Finding[]): Html {
  return html`<ul class="plain ruled-list">
    ${findings.map((finding) => {
      const { what, advice } = inWords(language, finding);
      return html`<li>
        <h3>${what}</h3>
        <p class="prose">${advice}</p>
        ${finding.items && finding.items.length > 0 && itemList(language, finding.items)}
      </li>`;
    })}
  </ul>`;
}

function itemList(language: Language, items: readonly FindingItem[]): Html {
  return html`<details class="ds-details" data-color="neutral">
    <summary>${count(language, language.words.doctor.show, items.length)}</summary>
    <div>
      <ul class="plain">
        ${items.map(({ text, href }) => html`<li>${href ? html`<a href="${href}">${text}</a>` : text}</li>`)}
      </ul>
    </div>
  </details>`;
}

function linksInWords(language: Language, links: CheckedLinks | undefined): string {
  const { doctor: words } = language.words;
  if (!links) return words.linksNever;
  return fill(words.linksChecked, {
    date: dayAndMonth(language, links.at),
    checked: links.checked,
    unknown: links.unknown,
  });
}
