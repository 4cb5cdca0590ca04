// Cards that other sites copy to link to the portal.
export const linkCards = {
  title: 'Link do nas',
  lead: 'Karty na własne strony gminy, żeby ludzie znajdowali drogę tutaj.',
  description: 'Gotowe karty z linkiem, tytułem i tekstem na stronę gminy.',
  how: 'Skopiuj HTML na stronę, na której ludzie szukają. Karty nie mają skryptów ani stylów.',
  asData: 'Wszystkie karty jako dane',
  htmlOf: 'HTML: {title}',
};
