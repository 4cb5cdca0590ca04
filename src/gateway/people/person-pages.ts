import { html } from 'hono/html';
import { dateOf } from '../../domain/time/days.ts';
import { wallClockAt } from '../../domain/time/zoned.ts';
import { longDate } from '../../i18n/dates.ts';
import { compareNames, fill, type Language, languageOf, writerLanguages } from '../../i18n/index.ts';
import type { Membership, Person, PersonDetails, Role } from './register.ts';
import { PAPER_CODE_LIFETIME } from '../sign-in/paper-code.ts';
import { button, selectField, field, form, message, page, section, checkbox } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';
import { type Association, nameOf } from './list-page.ts';

const paperDays = PAPER_CODE_LIFETIME / (24 * 60 * 60_000);

interface NewPerson {
  associations: readonly Association[];
  /** The roles that the signed-in person may assign. */
  roles: readonly Role[];
  /** The values of a refused form. */
  details: PersonDetails;
  association: string;
  refusal: string | undefined;
}

/** Renders the form that adds a person. */
export function newPersonPage(language: Language, { associations, roles, details, association, refusal }: NewPerson) {
  const { people: words } = language.words;
  return page(
    words.add,
    html`${message(refusal, 'danger')}
      <p class="lead">${words.addLead}</p>
      ${form(
        '/admin/folk/ny/',
        html`${detailFields(language, details, roles)} ${associationChoice(language, associations, association)}
        ${checkbox({ name: 'trusted', label: words.trusted })}${button(words.addButton)}`,
      )}
      <p class="form-section"><a href="/admin/folk/">${words.title}</a></p>`,
  );
}

interface KnownPerson {
  person: Person;
  associations: readonly Association[];
  roles: readonly Role[];
  done: string | undefined;
  refusal: string | undefined;
}

/** Renders one person: details, associations and access. */
export function personPage(language: Language, facts: KnownPerson): GatewayPage {
  const { person, associations, roles, done, refusal } = facts;
  const { people: words } = language.words;
  const { name } = person;
  const at = `/admin/folk/${person.id}`;
  const paperLead = fill(words.paperLead, { name, days: paperDays });
  return page(
    name,
    html`${message(done)}${message(refusal, 'danger')}
      ${section('hvem', words.who, form(`${at}/`, html`${detailFields(language, person, roles)}${button(words.save)}`))}
      ${section('foreninger', words.associations, memberships(language, facts))}
      ${section(
        'til',
        words.addAssociation,
        form(
          `${at}/forening/`,
          html` ${associationChoice(language, withoutOwn(associations, person))}
          ${checkbox({ name: 'trusted', label: words.trusted })}${button(words.give, 'secondary')}`,
        ),
      )}
      ${section(
        'papir',
        words.paper,
        html`<p>${paperLead}</p>
          ${form(`${at}/papir/`, button(words.paperButton, 'secondary'))}`,
      )}
      ${person.associations.length > 0 && section('ny', words.handOver, handOver(language, person))}
      ${section(
        'ut',
        words.signOut,
        html`<p>${fill(words.signOutLead, { name })}</p>
          ${form(`${at}/ut/`, button(words.signOut, 'secondary'))}`,
      )}
      ${section(
        'fjern',
        words.remove,
        html`<p>${fill(words.removeLead, { name })}</p>
          ${form(`${at}/fjern/`, html`<button class="ds-button" type="submit" data-color="danger">${fill(words.removeButton, { name })}</button>`)}`,
      )}
      <p class="form-section"><a href="/admin/folk/">${words.title}</a></p>`,
  );
}

interface PaperCodeFacts {
  person: Person;
  code: string;
  /** The name of the portal, and the address of its sign-in page. */
  site: string;
  address: string;
  now: number;
}

/** Renders the printable page with a paper code, in the language of the person who gets it. */
export function paperPage(language: Language, { person, code, site, address, now }: PaperCodeFacts): GatewayPage {
  const own = languageOf(person.language);
  const { people: words, signIn } = own.words;
  const until = longDate(own, dateOf(wallClockAt(now + PAPER_CODE_LIFETIME)));
  const values = { address, heading: signIn.byPaper, button: signIn.enter };
  const { name } = person;
  return {
    title: fill(words.sheetTitle, { site }),
    main: html`<div class="screen-only">${message(language.words.people.sheetOnce)}</div>
      <div class="title">
        <h1>${fill(words.sheetTitle, { site })}</h1>
        <p class="lead">${fill(words.sheetTo, { name })}</p>
      </div>
      <ol class="prose">
        ${words.sheetSteps.map((step) => html`<li>${fill(step, values)}</li>`)}
      </ol>
      <p class="paper-code"><b translate="no">${code}</b></p>
      <p>${fill(words.sheetLasts, { date: until })}</p>
      <p class="screen-only form-section">
        <a href="/admin/folk/${person.id}/">${fill(language.words.people.back, { name })}</a>
      </p>`,
  };
}

function detailFields(
  language: Language,
  { name, email, role, language: own }: PersonDetails,
  roles: readonly Role[],
): Html {
  const { people: words } = language.words;
  const roleChoices = roles.map((value) => ({ value, text: words.roles[value] }));
  return html`${field({ name: 'name', label: words.name, value: name })}
  ${field({ name: 'email', label: words.email, hint: words.emailHint, value: email ?? '', type: 'email', inputmode: 'email', required: false })}
  ${roles.length > 1 && selectField({ name: 'role', label: words.role, hint: words.roleHint, options: roleChoices, selected: role })}
  ${selectField({ name: 'language', label: words.language, options: writerLanguages.map((code) => ({ value: code, text: languageOf(code).name })), selected: own })}`;
}

function associationChoice(language: Language, associations: readonly Association[], chosen = ''): Html {
  const { people: words } = language.words;
  const named = associations
    .toSorted((a, b) => compareNames(a.name, b.name))
    .map(({ slug, name }) => ({ value: slug, text: name }));
  const choices = [{ value: '', text: words.noAssociation }, ...named];
  return selectField({ name: 'association', label: words.association, options: choices, selected: chosen });
}

function withoutOwn(associations: readonly Association[], person: Person): Association[] {
  return associations.filter(({ slug }) => !person.associations.some((own) => own.slug === slug));
}

function memberships(language: Language, { person, associations }: KnownPerson): Html {
  const { people: words } = language.words;
  if (person.associations.length === 0) return html`<p>${words.noAssociation}</p>`;
  const nameIn = ({ slug }: Membership) => nameOf(language, associations, slug);
  const row = (membership: Membership) => {
    const { slug, trusted } = membership;
    const association = nameIn(membership);
    const values = { name: person.name, association };
    const at = `/admin/folk/${person.id}/forening`;
    const own = html`<input type="hidden" name="association" value="${slug}" />`;
    const trust = trusted ? '' : html`<input type="hidden" name="trusted" value="yes" />`;
    return html`<li>
      <p><b>${association}</b>${trusted && ` (${words.trustedShort})`}</p>
      <div class="actions">
        ${form(`${at}/`, html`${own}${trust}${button(fill(trusted ? words.distrustHere : words.trustHere, values), 'secondary')}`)}
        ${form(`${at}/bort/`, html`${own}${button(fill(words.take, values), 'secondary')}`)}
      </div>
    </li>`;
  };
  return html`<ul class="plain ruled-list">
    ${person.associations.toSorted((a, b) => compareNames(nameIn(a), nameIn(b))).map(row)}
  </ul>`;
}

function handOver(language: Language, { id, name }: Person): Html {
  const { people: words } = language.words;
  const fields = html`${field({ name: 'name', id: 'new-name', label: words.name })}
  ${field({ name: 'email', id: 'new-email', label: words.email, hint: words.emailHint, type: 'email', inputmode: 'email', required: false })}`;
  return html`<p>${fill(words.handOverLead, { name })}</p>
    ${form(`/admin/folk/${id}/overta/`, html`${fields}${button(words.handOverButton, 'secondary')}`)}`;
}
