// The page of contacts.
export const contacts = {
  title: 'La xiriir',
  heading: 'Yaa maxay qabtaa?',
  lead: 'Wac qofka ku caawin kara. Uma baahnid inaad hore u sii ogaato cidda uu yahay.',
  description: 'Telefoon, e-mayl iyo saacadaha furan ee dadka ka shaqeeya mutadawacnimada. Degmada: {municipality}.',
  hours: 'Furan',
  visit: 'Soo booqo',
  phone: 'Telefoon',
  elsewhere: 'Meelo kale oo internetka ah',
};
