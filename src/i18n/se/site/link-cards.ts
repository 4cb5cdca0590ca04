// Cards that other sites copy to link to the portal.
export const linkCards = {
  title: 'Bija liŋkka deike',
  lead: 'Koarttat gieldda iežas siidduide, vai olbmot gávdnet deike doppe.',
  description: 'Gárvves koarttat main lea liŋka, bajilčála ja teaksta, gieldda neahttasiidui.',
  how: 'Máŋge HTML siidui gos olbmot ohcet. Koarttain ii leat skripta iige stiila.',
  asData: 'Buot koarttat dáhtan',

  htmlOf: 'HTML: {title}',
};
