import { fieldErrors } from './open-form.ts';

const CONTAINER = '[class*="-ControlContainer"]';
const ID = /^(.+)-field-\d+$/;

/** A field and its DOM element. */
export interface FieldElement {
  name: string;
  /** The id of its input. */
  id: string;
  element: HTMLElement;
}

/** Lists the top-level fields of the open form, in page order. */
export function outerFields(): FieldElement[] {
  const pane = document.querySelector('.form-begin')?.closest(CONTAINER)?.parentElement;
  return [...(pane?.children ?? [])].flatMap((element) => fieldFrom(element as HTMLElement));
}

/** Finds the field of a content path such as `contact.phone`, as deep as the page shows it. */
export function fieldAtPath(path: string): FieldElement | undefined {
  const [outer = '', ...inner] = path.split('.');
  let found = outerFields().find(({ name }) => name === outer);
  for (const name of inner.filter((part) => !/^\d+$/.test(part))) {
    const label = found?.element.querySelector<HTMLElement>(`label[for^="${CSS.escape(name)}-field-"]`);
    const [deeper] = label ? fieldFrom(label.closest<HTMLElement>(CONTAINER) ?? label) : [];
    if (!deeper) break;
    found = deeper;
  }
  return found;
}

/** Checks whether a field or one inside it has an error. */
export function hasError({ id }: FieldElement, errors = fieldErrors()): boolean {
  return errors.has(id) || [...errors.values()].flat().some(({ parentIds }) => parentIds?.includes(id));
}

/** Finds the innermost field with an error; returns the outer field if the page shows none. */
export function innermostFieldWithError(outer: FieldElement, errors = fieldErrors()): FieldElement {
  const labels = [...outer.element.querySelectorAll<HTMLLabelElement>('label[for*="-field-"]')];
  const label = labels.find(({ htmlFor }) => errors.has(htmlFor));
  const [found] = fieldFrom(label?.closest<HTMLElement>(CONTAINER) ?? outer.element);
  return found ?? outer;
}

/** Scrolls a field into view and focuses it, expanding its group first. */
export function focusField(field: FieldElement): void {
  const bar = field.element.querySelector<HTMLElement>('[class*="-TopBarContainer"]');
  const content = bar?.nextElementSibling as HTMLElement | null | undefined;
  if (!bar || !content || content.checkVisibility()) {
    focusInput(field, field.element);
    return;
  }
  bar.querySelector('button')?.click();
  // Wait until the group is rendered open.
  requestAnimationFrame(() => focusInput(field, content));
}

function focusInput({ id, element }: FieldElement, content: HTMLElement): void {
  const inner = content.querySelector<HTMLElement>('input, select, textarea, [contenteditable="true"], button');
  const target = document.getElementById(id);
  const focusable = target?.matches('input, select, textarea, button, [tabindex]') ? target : inner;
  element.scrollIntoView({ block: 'center' });
  focusable?.focus({ preventScroll: true });
}

/** Connects each input to its hint and error for screen readers. */
export function describeFields(): void {
  const errors = fieldErrors();
  for (const label of document.querySelectorAll<HTMLLabelElement>(`${CONTAINER} label[for*="-field-"]`)) {
    const id = label.htmlFor;
    const input = document.getElementById(id);
    const container = label.closest(CONTAINER);
    if (!input || !container) continue;
    // Decap labels every field «Felt» in addition to its real label.
    container.removeAttribute('aria-label');
    const beside = [
      container.querySelector(':scope > [class*="-ControlTopbar"] ul'),
      container.querySelector(':scope > [class*="-ControlHint"]'),
    ];
    const ids = beside.flatMap((element, index) => {
      if (!element) return [];
      element.id ||= `${id}-${index === 0 ? 'fault' : 'hint'}`;
      return [element.id];
    });
    updateAttribute(input, 'aria-describedby', ids.join(' '));
    updateAttribute(input, 'aria-invalid', errors.has(id) ? 'true' : '');
  }
}

function fieldFrom(element: HTMLElement): FieldElement[] {
  const label = element.querySelector<HTMLLabelElement>('label[for*="-field-"]');
  const name = ID.exec(label?.htmlFor ?? '')?.[1];
  return label && name ? [{ name, id: label.htmlFor, element }] : [];
}

function updateAttribute(element: Element, attribute: string, value: string): void {
  if (!value) element.removeAttribute(attribute);
  else if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}
