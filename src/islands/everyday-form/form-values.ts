/** The fields of a form by name, as they are sent; files are left out. */
export type Values = Record<string, string>;

/** Reads the values of a form. */
export function valuesOf(form: HTMLFormElement): Values {
  const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string');
  return Object.fromEntries(fields);
}

/** Fills a form with stored values; what they do not name is emptied. */
export function fillForm(form: HTMLFormElement, values: Values): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(field.type))
      field.checked = values[field.name] === field.value;
    else if (field instanceof HTMLInputElement && field.type === 'file') continue;
    else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    )
      field.value = values[field.name] ?? '';
  }
}
