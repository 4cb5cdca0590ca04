import { AutosaveClient, type AutosaveState, type UnsavedForm } from '../../cms/autosave.ts';
import { fillForm, type Values, valuesOf } from './form-values.ts';

/** Stores what is written in a form as it is written, and brings back what could not be stored before. */
export function storeWhileTyping(element: HTMLElement, form: HTMLFormElement): void {
  const { id = '', person, path = '', slug = '', reopened } = element.dataset;
  const client = new AutosaveClient({
    person: Number(person),
    request: callGateway,
    storage: localStorage,
    now: Date.now,
    onStateChange: (state) => say(element, state),
  });
  const entry = { id, collection: path, slug };
  form.addEventListener('input', (event) => {
    // The search above a list has no name.
    if (!(event.target as Partial<HTMLInputElement>).name) return;
    client.write({ ...entry, content: JSON.stringify(valuesOf(form)) });
    // The address of the form as it will be found again.
    if (location.href !== form.action) history.replaceState(null, '', form.action);
  });
  const send = () => void client.send();
  addEventListener('pagehide', send);
  addEventListener('online', send);
  // The answer to a form holds what was sent, so this browser has nothing newer.
  if (reopened === 'true') void client.list(path, slug).then((unsaved) => bringBack(unsaved));
  else client.forget(id);

  function bringBack(unsaved: readonly UnsavedForm[]): void {
    const isKnown = (each: UnsavedForm) => document.querySelector(`a[href*="${each.id}"]`) !== null;
    for (const each of unsaved) {
      if (each.id === id) fillForm(form, JSON.parse(each.content) as Values);
      else if (!isKnown(each)) client.write(each);
    }
  }
}

function say(element: HTMLElement, state: AutosaveState): void {
  const place = element.querySelector(':scope > [role="status"]');
  const text = element.dataset[state];
  if (place && text && text !== place.textContent) place.textContent = text;
}

/** Calls the gateway as `AutosaveClient` expects it; a small body is sent even while the page is left. */
async function callGateway(address: string, body?: object): Promise<unknown> {
  const sent = body && JSON.stringify(body);
  const headers = { 'Content-Type': 'application/json' };
  const init = sent && { method: 'POST', headers, body: sent, keepalive: sent.length < MAX_KEEPALIVE_LENGTH };
  const answer = await fetch(address, init || undefined).catch(() => undefined);
  if (!answer?.ok) throw Object.assign(new Error('Not stored.'), { status: answer?.status ?? 0 });
  return answer.json();
}

// Browsers limit all keepalive requests together to 64 kB.
const MAX_KEEPALIVE_LENGTH = 30_000;
