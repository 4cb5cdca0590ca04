// Cards that other sites copy to link to the portal.
export const linkCards = {
  title: 'Link halkan ku soo xir',
  lead: 'Kaarar loogu talagalay bogagga degmada, si dadku halkaas uga soo helaan halkan.',
  description: 'Kaarar diyaar ah oo leh link, cinwaan iyo qoraal, bogga degmada loogu talagalay.',
  how: 'HTML-ka ku koobi garee bogga ay dadku wax ka raadiyaan. Kaararku ma laha koodh iyo naqshad.',
  asData: 'Dhammaan kaararka oo xog ah',

  htmlOf: 'HTML: {title}',
};
