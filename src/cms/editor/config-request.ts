/** The request for the forms. A small script of its own makes it, which is there seconds before the editor is. */
export const configRequest = fetch('/admin/config.json');

// Whoever waits for it handles the failure.
configRequest.catch(() => undefined);
