/** Writes an organisation number in groups: «310 000 019». */
export function organisationNumber(digits: string): string {
  return digits.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
}

/**
 * Makes the address that dials a number, or writes an SMS to it, with a message ready if one is given. Norwegian
 * numbers get their country, so that a guest's phone finds it too.
 */
export function telephoneAddress(phone: string, scheme: 'tel' | 'sms' = 'tel', message = ''): string {
  const digits = phone.replace(/[^+\d]/g, '');
  const address = `${scheme}:${/^\d{8}$/.test(digits) ? `+47${digits}` : digits}`;
  return message ? `${address}?body=${encodeURIComponent(message)}` : address;
}

/**
 * Writes a text inside a sentence, without its capital: «foreninger i kommunen».
 *
 * One of `names`, an abbreviation («LHL») and a name of several words («Røde Kors») keep theirs.
 */
export function insideSentence(text: string, names: readonly string[] = []): string {
  const begins = (name: string) => text.startsWith(name) && !/^(?!s\b)\p{L}/u.test(text.slice(name.length));
  const isName = /^\p{Lu}[\p{Lu}\d]|^\S+ \p{Lu}/u.test(text) || names.some(begins);
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Makes the address that writes an e-mail, with its subject and text ready if they are given. */
export function mailAddress(email: string, letter: { subject?: string; text?: string } = {}): string {
  const { subject, text } = letter;
  const parts = [subject && `subject=${encodeURIComponent(subject)}`, text && `body=${encodeURIComponent(text)}`];
  const ready = parts.filter(Boolean).join('&');
  return ready ? `mailto:${email}?${ready}` : `mailto:${email}`;
}

/** Writes a letter for somebody to answer in: a question a line, with room below each. */
export function letterOfQuestions(subject: string, questions: readonly string[]): { subject: string; text: string } {
  return { subject, text: questions.map((question) => `${question}\r\n\r\n`).join('') };
}

/** Gives the host of a web address as people say it, without `www.`. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Writes a web address as people type it: without `https://` and `www.`, and without the last stroke. */
export function shownAddress(url: URL): string {
  return decodeURI(url.host.replace(/^www\./, '') + url.pathname).replace(/\/$/, '');
}
