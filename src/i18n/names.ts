/** Writes an organisation number in groups: «310 000 019». */
export function organisationNumber(digits: string): string {
  return digits.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
}

/** Makes the address that dials a number. Norwegian numbers get their country, so that a guest's phone finds it too. */
export function telephoneAddress(phone: string, scheme: 'tel' | 'sms' = 'tel'): string {
  const digits = phone.replace(/[^+\d]/g, '');
  return `${scheme}:${/^\d{8}$/.test(digits) ? `+47${digits}` : digits}`;
}

/** Gives the host of a web address as people say it, without `www.`. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
