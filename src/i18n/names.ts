/** Formats an organisation number in groups: «310 000 019». */
export function organisationNumber(digits: string): string {
  return digits.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
}

/** Returns the address of an organisation's page in Enhetsregisteret. */
export function registerAddress(digits: string): string {
  return `https://virksomhet.brreg.no/nb/oppslag/enheter/${digits}`;
}

/**
 * Returns the URL that calls a number or starts an SMS, optionally with a message. Norwegian numbers get their country
 * code, so that foreign phones reach them too.
 */
export function telephoneAddress(phone: string, scheme: 'tel' | 'sms' = 'tel', message = ''): string {
  const digits = phone.replace(/[^+\d]/g, '');
  const address = `${scheme}:${/^\d{8}$/.test(digits) ? `+47${digits}` : digits}`;
  return message ? `${address}?body=${encodeURIComponent(message)}` : address;
}

/**
 * Formats a text for the middle of a sentence, without its initial capital: «foreninger i kommunen».
 *
 * Given `names`, abbreviations («LHL») and names of several words («Røde Kors») keep theirs.
 */
export function insideSentence(text: string, names: readonly string[] = []): string {
  const begins = (name: string) => text.startsWith(name) && !/^(?!s\b)\p{L}/u.test(text.slice(name.length));
  const isName = /^\p{Lu}[\p{Lu}\d]|^\S+ \p{Lu}/u.test(text) || names.some(begins);
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Returns the `mailto:` URL of an email, with optional subject and text. */
export function mailAddress(email: string, message: { subject?: string; text?: string } = {}): string {
  const { subject, text } = message;
  const parts = [subject && `subject=${encodeURIComponent(subject)}`, text && `body=${encodeURIComponent(text)}`];
  const ready = parts.filter(Boolean).join('&');
  return ready ? `mailto:${email}?${ready}` : `mailto:${email}`;
}

/** Writes an email with one question per line and room for each answer. */
export function emailWithQuestions(subject: string, questions: readonly string[]): { subject: string; text: string } {
  return { subject, text: questions.map((question) => `${question}\r\n\r\n`).join('') };
}

/** Returns the host of a URL without `www.`. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Formats a URL as people type it: without `https://`, `www.` and trailing slash. */
export function displayAddress(url: URL): string {
  return decodeURI(url.host.replace(/^www\./, '') + url.pathname).replace(/\/$/, '');
}
