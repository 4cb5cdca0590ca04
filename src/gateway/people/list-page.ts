import { addressIn } from '../../i18n/addresses.ts';
import { html } from 'hono/html';
import { entryAddress } from '../../domain/addresses.ts';
import { dateOf } from '../../domain/time/days.ts';
import { wallClockAt } from '../../domain/time/zoned.ts';
import { dayAndMonth } from '../../i18n/dates.ts';
import { compareNames, count, fill, type Language, joinWithAnd } from '../../i18n/index.ts';
import type { OutboxState } from '../email/outbox.ts';
import type { Person } from './register.ts';
import { message, section } from '../http/form-markup.ts';
import { findForm, hasTyped } from './find-form.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';

/** An association in the content. */
export interface Association {
  slug: string;
  name: string;
}

/** Returns the name of an association; one that was removed or has no page yet is shown by its slug. */
export function nameOf(language: Language, associations: readonly Association[], slug: string): string {
  const found = associations.find((each) => each.slug === slug);
  return found?.name ?? fill(language.words.people.goneAssociation, { slug });
}

interface ListedPeople {
  people: readonly Person[];
  associations: readonly Association[];
  outbox: OutboxState;
  /** The search text; empty to show everyone. */
  query: string;
  done: string | undefined;
  now: number;
}

/** Renders the list of people who may sign in, and of associations without an editor. */
export function peoplePage(language: Language, facts: ListedPeople): GatewayPage {
  const { people: words } = language.words;
  const { associations, query, done } = facts;
  const everybody = facts.people.toSorted((a, b) => compareNames(a.name, b.name));
  const found = everybody.filter((person) => matchesQuery(language, person, facts));
  return {
    title: words.title,
    main: html`<div class="title">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      ${message(done)} ${outboxMessage(language, facts.outbox)}
      <p class="actions">
        <a class="ds-button" href="/admin/folk/ny/">${words.add}</a>
        <a href="/admin/saker/">${language.words.review.title}</a>
      </p>
      ${findForm(language, facts, query)} ${foundAssociations(language, facts)}
      ${found.length > 0 ? peopleList(language, found, facts) : emptyResult(language, query)}
      ${withoutWriter(language, associations, facts.people)}`,
  };
}

function matchesQuery(language: Language, person: Person, { associations, query }: ListedPeople): boolean {
  const names = person.associations.map(({ slug }) => nameOf(language, associations, slug));
  return [person.name, person.email ?? '', ...names].some((text) => hasTyped(text, query));
}

/** Lists the associations that were searched for, each with the form of its page. */
function foundAssociations(language: Language, { associations, query }: ListedPeople): Html | '' {
  const { weekAhead, dashboard } = language.words;
  const found = associations.filter(({ name }) => query.trim() !== '' && hasTyped(name, query));
  if (found.length === 0) return '';
  const item = ({ slug, name }: Association) =>
    html`<li>
      <a href="${addressIn(language, entryAddress('associations', slug))}">${name}</a> ·
      <a href="/admin/mine/forening/?slug=${slug}">${fill(dashboard.editPage, { association: name })}</a>
    </li>`;
  return section(
    'foreninger',
    count(language, weekAhead.foundAssociations, found.length),
    html`<ul class="plain">
      ${found.map(item)}
    </ul>`,
  );
}

function peopleList(language: Language, found: readonly Person[], facts: ListedPeople): Html {
  const { people: words } = language.words;
  return html`<section class="form-section" aria-labelledby="alle">
    <h2 id="alle">${count(language, words.count, found.length)}</h2>
    <ul class="plain ruled-list">
      ${found.map((person) => personItem(language, person, facts))}
    </ul>
    ${facts.query && html`<p><a href="/admin/folk/">${words.everybody}</a></p>`}
  </section>`;
}

function personItem(language: Language, person: Person, { associations, now }: ListedPeople): Html {
  const { people: words } = language.words;
  const { id, name, email, role, signedInAt } = person;
  const writesFor = person.associations.map(({ slug, trusted }) => {
    const association = nameOf(language, associations, slug);
    return trusted ? `${association} (${words.trustedShort})` : association;
  });
  return html`<li>
    <h3><a href="/admin/folk/${id}/">${name}</a></h3>
    <p>${joinWithAnd(language, writesFor.sort(compareNames)) || words.noAssociation}</p>
    <p class="soft">${[words.roles[role], email ?? words.noEmail, seen(language, signedInAt, now)].join(' · ')}</p>
  </li>`;
}

function seen(language: Language, signedInAt: number | null, now: number): string {
  const { seen: sentence, neverSeen } = language.words.people;
  if (signedInAt === null) return neverSeen;
  return fill(sentence, { date: dayAndMonth(language, dateOf(wallClockAt(signedInAt)), wallClockAt(now)) });
}

function emptyResult(language: Language, query: string): Html {
  const { people: words } = language.words;
  return html`<p class="form-section">
    ${fill(words.nobodyFound, { query })} <a href="/admin/folk/">${words.everybody}</a>
  </p>`;
}

function withoutWriter(language: Language, all: readonly Association[], people: readonly Person[]): Html | '' {
  const written = new Set(people.flatMap(({ associations }) => associations.map(({ slug }) => slug)));
  const left = all.filter(({ slug }) => !written.has(slug)).toSorted((a, b) => compareNames(a.name, b.name));
  if (left.length === 0) return '';
  const { people: words } = language.words;
  return html`<details class="ds-details form-section" data-color="neutral">
    <summary>${count(language, words.withoutWriter, left.length)}</summary>
    <div>
      <ul class="plain">
        ${left.map(({ slug, name }) => html`<li><a href="/admin/folk/ny/?forening=${slug}">${name}</a></li>`)}
      </ul>
    </div>
  </details>`;
}

function outboxMessage(language: Language, { waiting, fault }: OutboxState): Html | '' {
  const { people: words } = language.words;
  if (waiting === 0 || fault === null) return '';
  return message(`${count(language, words.outbox, waiting)} ${fill(words.outboxFault, { fault })}`, 'danger');
}
