// Cards that other sites copy to link to the portal.
export const linkCards = {
  title: 'Lenk hit',
  lead: 'Kort til kommunens egne sider, slik at folk finner fram hit derfra.',
  description: 'Ferdige kort med lenke, tittel og tekst til kommunens nettsted.',
  how: 'Kopier HTML-en inn på siden der folk leter. Kortene har verken skript eller stil.',
  asData: 'Alle kortene som data',

  htmlOf: 'HTML for {title}',
};
