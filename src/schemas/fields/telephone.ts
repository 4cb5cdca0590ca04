import { isValidPhoneNumber } from 'libphonenumber-js/min';

// Norway's plan for numbers (Nkom): eight digits, of which the first is neither 0 nor 1.
const NORWEGIAN = /^[2-9]\d{7}$/;

/** The short ones that people meet: emergency and service, the common European ones, five digits, and codes for SMS. */
const SHORT = [/^1\d\d$/, /^116\d{3}$/, /^0[2-9]\d{3}$/, /^[12]\d{3}$/, /^2\d{4}$/];

/**
 * Tells whether a text is a telephone number: a Norwegian one of eight digits or a known short one, or one from abroad
 * with its `+` and the digits that its country gives it. Blanks may stand between the digits.
 */
export function isTelephone(text: string): boolean {
  if (!/^(?:\+|00)?\d(?: ?\d)*$/.test(text)) return false;
  const number = text.replaceAll(' ', '').replace(/^00/, '+');
  if (number.startsWith('+47')) return NORWEGIAN.test(number.slice('+47'.length));
  if (number.startsWith('+')) return isValidPhoneNumber(number);
  return [NORWEGIAN, ...SHORT].some((form) => form.test(number));
}
