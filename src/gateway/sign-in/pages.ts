import { html } from 'hono/html';
import { addressIn } from '../../i18n/addresses.ts';
import { count, fill, type Language, writtenLanguage } from '../../i18n/index.ts';
import { telephoneAddress } from '../../i18n/names.ts';
import { FORM_KEY } from '../autosave/form-key.ts';
import type { WrongCode } from './sign-in.ts';
import { button, field, message } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';
import type { PortalChoice } from '../portals/portal-choice.ts';

/** Renders the sign-in page: by email, or with a paper code. */
export function signInPage(
  language: Language,
  { phone, destination, error }: { phone: string; destination: string; error?: string | undefined },
): GatewayPage {
  const { signIn: words } = language.words;
  const { email, emailHint, paperCode, paperHint } = words;
  const goingTo = html`<input type="hidden" name="til" value="${destination}" />`;
  const byEmail = field({
    ...{ name: 'email', label: email, hint: emailHint },
    ...{ type: 'email', autocomplete: 'email', inputmode: 'email' },
  });
  const byPaper = field({ name: 'paper', label: paperCode, hint: paperHint, error });
  return page(
    words.title,
    html`${message(destination.includes(`?${FORM_KEY}=`) ? words.unsentForm : undefined)}
      <p class="lead">${words.lead}</p>
      <section class="form-section" aria-labelledby="med-epost">
        <h2 id="med-epost">${words.byEmail}</h2>
        ${form(language, '/logg-inn/', html`${goingTo}${byEmail}${button(words.send)}`)}
      </section>
      <section class="form-section" aria-labelledby="med-papir">
        <h2 id="med-papir">${words.byPaper}</h2>
        ${form(language, '/logg-inn/papir/', html`${goingTo}${byPaper}${button(words.enter, 'secondary')}`)}
      </section>
      ${phone && html`<p class="form-section">${callSentence(words.noAccess, phone)}</p>`}`,
  );
}

/** Renders the page after an email was requested, the same for known and unknown addresses. */
export function emailSentPage(language: Language, { phone, wrong }: { phone: string; wrong?: WrongCode }): GatewayPage {
  const { signIn: words } = language.words;
  const error = wrong?.why === 'wrong' ? count(language, words.wrongCode, wrong.triesLeft) : undefined;
  const code = field({
    ...{ name: 'code', label: words.code, hint: words.codeHint, error },
    ...{ autocomplete: 'one-time-code', inputmode: 'numeric' },
  });
  const again = html`<a href="${addressIn(language, '/logg-inn/')}">${words.again}</a>`;
  if (wrong?.why === 'too-many') {
    return page(
      words.sentTitle,
      html`${message(words.codeLocked, 'danger')} ${phone && html`<p>${callSentence(words.codeHelp, phone)}</p>`}`,
    );
  }
  if (wrong?.why === 'expired')
    return page(
      words.sentTitle,
      html`${message(words.codeGone, 'danger')}
        <p>${again}</p>`,
    );
  return page(
    words.sentTitle,
    html`<p class="lead">${words.sentLead}</p>
      <p>${words.sentEarlier}</p>
      <p>${words.sentChoice}</p>
      ${form(language, '/logg-inn/kode/', html`${code}${button(words.enter)}`)}
      <p class="form-section">${words.notArrived} ${again}</p>`,
  );
}

/** Renders the page of a sign-in link: the person's name and a button. */
export function confirmPage(language: Language, { name, link }: { name: string; link: string }): GatewayPage {
  const { signIn: words } = language.words;
  const key = html`<input type="hidden" name="n" value="${link}" />`;
  return page(
    fill(words.confirmTitle, { name }),
    html`<p class="lead">${words.confirmLead}</p>
      ${form(language, '/logg-inn/lenke/', html`${key}${button(words.confirm)}`)}`,
  );
}

/** Renders the page of a link that is used or expired. */
export function expiredPage(language: Language): GatewayPage {
  const { signIn: words } = language.words;
  return page(
    words.expiredTitle,
    html`<p class="lead">${words.expiredLead}</p>
      <p><a href="${addressIn(language, '/logg-inn/')}">${words.again}</a></p>`,
  );
}

/** Renders the sign-in page for a signed-in person: continue or sign out. */
export function signedInPage(
  language: Language,
  { name, destination, isStaff, portals = [] }: SignedInFacts,
): GatewayPage {
  const { signIn: words, review, editor } = language.words;
  const toPeople = isStaff && html`<a href="/admin/folk/">${review.toPeople}</a>`;
  const everywhere = html`<input type="hidden" name="everywhere" value="yes" />`;
  return page(
    words.inTitle,
    html`<p class="lead">${fill(words.inLead, { name })}</p>
      <p class="actions">
        <a class="ds-button" href="${destination}">${words.goOn}</a> <a href="/admin/">${editor.title}</a> ${toPeople}
      </p>
      ${portals.length > 0 && portalList(language, portals)}
      <section class="form-section" aria-label="${words.outHere}">
        ${form(language, '/logg-inn/ut/', button(words.outHere, 'secondary'))}
        <p>${words.outEverywhereHint}</p>
        ${form(language, '/logg-inn/ut/', html`${everywhere}${button(words.outEverywhere, 'secondary')}`)}
      </section>`,
  );
}

/** Who is signed in, where they were going, and the other portals that they work in. */
interface SignedInFacts {
  name: string;
  destination: string;
  isStaff: boolean;
  portals?: readonly PortalChoice[] | undefined;
}

function portalList(language: Language, portals: readonly PortalChoice[]): Html {
  const { otherPortals } = language.words.signIn;
  const items = portals.map(
    ({ name, title }) => html`<li><a href="${addressIn(language, `/logg-inn/portal/${name}/`)}">${title}</a></li>`,
  );
  return html`<section class="form-section">
    <h2>${otherPortals}</h2>
    <ul>
      ${items}
    </ul>
  </section>`;
}

/** Renders the page on which a signed-in person chooses its language. */
export function languagePage(language: Language, destination: string): GatewayPage {
  const { chooseLanguage: words } = language.words.signIn;
  const chosen = { language: writtenLanguage(language) };
  const goingTo = html`<input type="hidden" name="til" value="${destination}" />`;
  return page(
    fill(words.title, chosen),
    html`<p class="lead">${fill(words.lead, chosen)}</p>
      ${form(language, '/logg-inn/sprak/', html`${goingTo}${button(fill(words.choose, chosen))}`)}
      <p class="form-section"><a href="${destination}">${words.back}</a></p>`,
  );
}

/** Renders the page after signing out. */
export function signedOutPage(language: Language): GatewayPage {
  const { signIn: words } = language.words;
  return page(
    words.outTitle,
    html`<p class="lead">${words.outLead}</p>
      <p><a href="${addressIn(language, '/logg-inn/')}">${words.inAgain}</a></p>`,
  );
}

/** Renders a refused request with the reason. */
export function refusedPage(language: Language, reason: string): GatewayPage {
  return page(language.words.signIn.refused, html`<p class="lead">${reason}</p>`);
}

function page(title: string, content: Html): GatewayPage {
  return {
    title,
    main: html`<div class="title"><h1>${title}</h1></div>
      ${content}`,
  };
}

function form(language: Language, path: string, content: Html): Html {
  return html`<form class="form" method="post" action="${addressIn(language, path)}">${content}</form>`;
}

function callSentence(sentence: string, phone: string): Html {
  const [before, after] = sentence.split('{phone}');
  return html`${before}<a href="${telephoneAddress(phone)}">${phone}</a>${after}`;
}
