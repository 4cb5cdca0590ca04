/** Copies a text, and as HTML for programs that keep headings and links; the text alone where the browser cannot do both. */
export async function copyFormatted(clipboard: Clipboard, { text, html }: FormattedText): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return clipboard.writeText(text);
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  // Some browsers have the one permission and not the other.
  await clipboard.write([item]).catch(() => clipboard.writeText(text));
}

interface FormattedText {
  text: string;
  html: string;
}
