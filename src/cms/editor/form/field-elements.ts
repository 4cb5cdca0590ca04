import { faultsInForm } from './open-form.ts';

const CONTAINER = '[class*="-ControlContainer"]';
const ID = /^(.+)-field-\d+$/;

/** A field as it stands on the page. */
export interface FieldElement {
  name: string;
  /** The id of its input. */
  id: string;
  element: HTMLElement;
}

/** Lists the fields of the open form, the outermost only, in the order in which they stand. */
export function outerFields(): FieldElement[] {
  const pane = document.querySelector('.form-begin')?.closest(CONTAINER)?.parentElement;
  return [...(pane?.children ?? [])].flatMap((element) => fieldAt(element as HTMLElement));
}

/** Finds the field that a path of the content names, `contact.phone`, as deep as the page shows it. */
export function fieldOfPath(path: string): FieldElement | undefined {
  const [outer = '', ...inner] = path.split('.');
  let found = outerFields().find(({ name }) => name === outer);
  for (const name of inner.filter((part) => !/^\d+$/.test(part))) {
    const label = found?.element.querySelector<HTMLElement>(`label[for^="${CSS.escape(name)}-field-"]`);
    const [deeper] = label ? fieldAt(label.closest<HTMLElement>(CONTAINER) ?? label) : [];
    if (!deeper) break;
    found = deeper;
  }
  return found;
}

/** Tells whether something is wrong with a field, or inside it. */
export function isFaulty({ id }: FieldElement, faults = faultsInForm()): boolean {
  return faults.has(id) || [...faults.values()].flat().some(({ parentIds }) => parentIds?.includes(id));
}

/** Finds the field inside another that itself has a fault; the other one, if the page shows none. */
export function innermostFault(outer: FieldElement, faults = faultsInForm()): FieldElement {
  const labels = [...outer.element.querySelectorAll<HTMLLabelElement>('label[for*="-field-"]')];
  const label = labels.find(({ htmlFor }) => faults.has(htmlFor));
  const [found] = fieldAt(label?.closest<HTMLElement>(CONTAINER) ?? outer.element);
  return found ?? outer;
}

/** Brings a field into view and puts the cursor in it, opening what it is folded into. */
export function goToField(field: FieldElement): void {
  const bar = field.element.querySelector<HTMLElement>('[class*="-TopBarContainer"]');
  const content = bar?.nextElementSibling as HTMLElement | null | undefined;
  if (!bar || !content || content.checkVisibility()) {
    focusIn(field, field.element);
    return;
  }
  bar.querySelector('button')?.click();
  // It is drawn open first.
  requestAnimationFrame(() => focusIn(field, content));
}

function focusIn({ id, element }: FieldElement, content: HTMLElement): void {
  const inner = content.querySelector<HTMLElement>('input, select, textarea, [contenteditable="true"], button');
  const target = document.getElementById(id);
  const focusable = target?.matches('input, select, textarea, button, [tabindex]') ? target : inner;
  element.scrollIntoView({ block: 'center' });
  focusable?.focus({ preventScroll: true });
}

/** Says to those who do not see the page what stands beside each field: its hint, and what is wrong with it. */
export function describeFields(): void {
  const faults = faultsInForm();
  for (const label of document.querySelectorAll<HTMLLabelElement>(`${CONTAINER} label[for*="-field-"]`)) {
    const id = label.htmlFor;
    // Decap calls optional whatever may be left out by itself; our labels tell what each field needs.
    const optional = label.querySelector<HTMLElement>(':scope > span');
    if (optional) optional.hidden = true;
    const input = document.getElementById(id);
    const container = label.closest(CONTAINER);
    if (!input || !container) continue;
    // Decap calls every field «Felt», beside the name that it has.
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
    change(input, 'aria-describedby', ids.join(' '));
    change(input, 'aria-invalid', faults.has(id) ? 'true' : '');
  }
}

function fieldAt(element: HTMLElement): FieldElement[] {
  const label = element.querySelector<HTMLLabelElement>('label[for*="-field-"]');
  const name = ID.exec(label?.htmlFor ?? '')?.[1];
  return label && name ? [{ name, id: label.htmlFor, element }] : [];
}

function change(element: Element, attribute: string, value: string): void {
  if (!value) element.removeAttribute(attribute);
  else if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}
