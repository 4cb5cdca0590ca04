/**
 * Looks through a page, from within, for anything that its authors must not be able to put there.
 *
 * Runs in the browser: it can use nothing from outside itself.
 */
export function faultsInPage(title: string | undefined): string[] {
  const faults: string[] = [];
  const all = [...document.querySelectorAll('*')];
  const none = (selector: string) =>
    faults.push(...[...document.querySelectorAll(selector)].map((each) => each.outerHTML.slice(0, 200)));
  none(
    'script:not([type="application/ld+json"], :is(dugnad-search, dugnad-copying, dugnad-publication, dugnad-everyday-form, dugnad-grants, dugnad-filters, dugnad-map, dugnad-read-aloud) + [src^="/_astro/"], [src^="/_astro/"]:has(+ dugnad-today), head > [src^="/_astro/today-"][blocking="render"]), iframe, object, embed, frame, frameset, applet, base:not([target="_top"]:not([href])), style, template',
  );
  // On the screen on the wall one page follows another.
  const isWall = location.pathname.includes('/skjerm/');
  if (!isWall) none('meta[http-equiv]');
  none('textarea, xmp, plaintext, video, audio, math, marquee, dialog, portal');
  none(
    ':is(noscript, button):not(:is(dugnad-search, dugnad-month, dugnad-map, dugnad-grants, dugnad-filters) *, .quick-search > [type=submit], .chosen-filters [type=reset])',
  );
  none(
    'form:not(.filters *, [role="search"], dugnad-grants *), :is(input, select):not(.filters *, [role="search"] *, dugnad-grants *), svg:not([aria-hidden="true"], .qr, .year, .year *), main [id^="meny"]',
  );
  none(
    'link[href]:not([href^="/"]):not([rel="canonical"]):not([hreflang]), img:not([src^="/media/"]), [srcset], [background], [ping], [target]:not(base)',
  );
  if (title !== undefined) none('div.prose :is([id], [class], [name], h1)');
  for (const element of all) {
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^formaction$|^xlink/.test(name)) faults.push(`${name}=${value}`);
      if (!/^(?:href|src|action)$/.test(name)) continue;
      const { protocol } = new URL(value, location.href);
      const isOurs = protocol === 'webcal:' && element.matches('.feed a');
      if (!isOurs && !/^(?:https?:|mailto:|tel:|sms:)$/.test(protocol)) faults.push(`${name}=${value}`);
    }
  }
  const isEmbed = document.querySelector('main.embed') !== null;
  const frame = [...document.body.children].map(({ tagName }) => tagName).join(' ');
  const isBare = isEmbed || isWall;
  const usual = isEmbed ? /^MAIN$/ : isWall ? /^SECTION MAIN FOOTER$/ : /^A HEADER (?:SECTION )?MAIN FOOTER$/;
  if (!usual.test(frame)) faults.push(`the body holds ${frame}`);
  if (document.querySelectorAll('main, h1').length !== 2) faults.push('not one main with one heading');
  if (!isBare && document.querySelectorAll('footer #meny a').length < 7) faults.push('the foot is broken');
  if (!document.querySelector('main')?.textContent?.trim()) faults.push('main is empty');
  if ('hacked' in window) faults.push('a script has run');
  if (title === undefined) return faults;
  if (document.querySelector('h1')?.textContent?.trim() !== title)
    faults.push(`the heading is ${document.querySelector('h1')?.textContent}`);
  if (!document.title.startsWith(title)) faults.push(`the title is ${document.title}`);
  const data = document.querySelector('head script[type="application/ld+json"]')?.textContent;
  if (data && (JSON.parse(data) as { name: string }).name !== title) faults.push(`structured data says ${data}`);
  return faults;
}
