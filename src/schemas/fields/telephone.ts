import { isValidPhoneNumber } from 'libphonenumber-js/min';

// Norway's numbering plan (Nkom): eight digits, the first neither 0 nor 1.
const NORWEGIAN = /^[2-9]\d{7}$/;

/** Common short numbers: emergency and service, European, five digits, and SMS codes. */
const SHORT = [/^1\d\d$/, /^116\d{3}$/, /^0[2-9]\d{3}$/, /^[12]\d{3}$/, /^2\d{4}$/];

/**
 * Checks whether a text is a telephone number: eight Norwegian digits, a known short number, or an international one
 * with `+` and the digits its country uses. Spaces may separate the digits.
 */
export function isTelephone(text: string): boolean {
  if (!/^(?:\+|00)?\d(?: ?\d)*$/.test(text)) return false;
  const number = text.replaceAll(' ', '').replace(/^00/, '+');
  if (number.startsWith('+47')) return NORWEGIAN.test(number.slice('+47'.length));
  if (number.startsWith('+')) return isValidPhoneNumber(number);
  return [NORWEGIAN, ...SHORT].some((form) => form.test(number));
}
