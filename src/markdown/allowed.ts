import type { Schema } from 'hast-util-sanitize';

const GLOBAL = ['lang', 'dir'];

/** The allow-list of elements and attributes in texts by associations. */
export const allowed = {
  tagNames: [
    ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'blockquote', 'ul', 'ol', 'li', 'pre', 'code'],
    ...['strong', 'em', 'b', 'i', 'del', 'sup', 'sub', 'span', 'bdi', 'a', 'img'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href', ...GLOBAL], img: ['src', 'alt', ...GLOBAL], ol: ['start', ...GLOBAL], '*': GLOBAL },
  // Not even the text inside these is kept: it is code, or it would absorb what follows.
  strip: [
    ...['script', 'style', 'template', 'iframe', 'object', 'embed', 'svg', 'math', 'noscript', 'noembed', 'noframes'],
    ...['textarea', 'xmp', 'plaintext', 'title', 'select', 'option', 'frameset'],
  ],
  protocols: { href: ['https', 'mailto', 'tel', 'sms'] },
  ancestors: { li: ['ul', 'ol'], thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'] },
  clobber: [],
} satisfies Schema;

// A path must not start with two slashes, forward or back: browsers read that as another host.
const LINK = /^(?:https:\/\/[^\s\\@]+$|mailto:[^\s]+$|(?:tel|sms):[+\d-]+$|#[\w-]+$|\/(?![/\\])[^\s\\]*$)/i;
const PICTURE = /^\/?media\/(?:[a-z0-9-]+\/)?[a-z0-9][a-z0-9._-]*\.(?:jpe?g|png|webp)$/;

/** Checks whether a link has an allowed target: https, email, telephone, SMS, or our own page. */
export function isAllowedLink(href: string): boolean {
  return LINK.test(href);
}

/** Checks whether a picture is one of our own. */
export function isAllowedPicture(src: string): boolean {
  return PICTURE.test(src);
}
