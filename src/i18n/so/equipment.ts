export const equipment = {
  title: 'Qalab',
  heading: 'Amaaho qalab',
  lead: {
    one: '{n} shay oo aad amaahan karto. Degmada: {municipality}.',
    other: '{n} shay oo aad amaahan karto. Degmada: {municipality}.',
  },
  description:
    'Kabaha barafka (ski), teendho, sameecad, miisas iyo bas yar oo la amaahdo: xaggee, goorma iyo qiimaha. Degmada: {municipality}.',
  kinds: 'Maxaad u baahan tahay?',
  waysToBorrow:
    'Haddii ay ku qoran tahay «iska imow», imow saacadaha furan. Haddii ay ku qoran tahay «waa la qabsan karaa», marka hore wac ama qor.',
  none: 'Weli waxba lama qorin.',
  dropIn: 'Iska imow',
  bookable: 'Waa la qabsan karaa',
  dropInText: 'Ballan uma baahnid. Imow marka uu furan yahay.',
  bookableText: 'Wac ama qor, waan kuu haynaynaa.',
  how: 'Sidan u amaaho',
  forWhom: 'Yaa amaahan kara?',
  quantity: 'Immisa',
  price: 'Qiimaha iyo carbuunta',
  pickUp: 'Halkan laga qaataa',
  hours: 'Furan',
  area: 'Xaafadda',
  owner: 'Waxaa iska leh',
  rules: 'Xeerarka',
};

export const equipmentKinds = {
  outdoor: 'Lugayn iyo dibadda',
  winter: 'Ski iyo kabaha barafka',
  event: 'Munaasabad',
  kitchen: 'Jiko iyo cunto bixin',
  sound: 'Cod iyo sawir',
  tools: 'Qalab gacmeed',
  vehicle: 'Bas yar iyo gaari',
  other: 'Wax kale',
};
