// The page for new volunteers, and its paper form.

export const volunteer = {
  title: 'Mutadawac noqo',
  lead: 'Soo wac, SMS soo dir ama noo imow. Akoon uma baahnid, waxna kuguma xirna.',
  description:
    'Cidda aad wacayso marka aad rabto inaad wax caawiso, waxa aad qaban karto, iyo foom warqad ah. Degmada: {municipality}.',
  // The message that a telephone has ready.
  message: 'Salaan! Waxaan rabaa inaan mutadawac noqdo. Fadlan i soo wac.',
  subject: 'Waxaan rabaa inaan mutadawac noqdo',
  centre: 'Hawlaha oo dhan way taqaan, waxayna kuu helaysaa wax kugu habboon.',
  coordinator:
    'Wada hadalka ugu horreeya ayaad la yeelanaysaa, warqadaha ayaa laguu diyaarinayaa, ka dibna waa lagu garab taagan yahay.',
  municipality: 'Degmada {municipality}. Waxay ka jawaabtaa ururrada, naadiyada iyo adeegyada degmada.',
  national: 'Hawlo dalka oo dhan ah, xitaa ururro aan halkan ku qornayn. Internetka ayaad kaga jawaabaysaa.',
  openNational: 'Tag {host}',
  form: 'Isticmaal foomka degmada ({host})',
  visit: 'Soo booqo',
  otherCentre: 'Sidoo kale',
  find: 'Hel wax aad jeceshahay',
  likes: 'Maxaad jeceshahay?',
  time: 'Waqti intee le’eg ayaad haysataa?',
  suits: 'Maxaa kugu habboon?',
  addition: 'Mutadawiciintu shaqaalaha way caawiyaan, booskooda ma galaan. Waxaad u oggolaanaysaa waa inaad rabto.',
  good: 'Waxa fiican in la ogaado',
  paper: 'Foom warqad ah',
  paperText: 'Daabac, gacanta ku buuxi oo keen.',
};

export const volunteerForm = {
  title: 'Foomka qofka raba inuu mutadawac noqdo',
  description: 'Hal warqad oo la daabaco: magac, telefoon, waxa aad jeceshahay iyo goorta aad awooddo.',
  heading: 'Waxaan rabaa inaan mutadawac noqdo',
  howTo:
    'Daabac bogga. Wuxuu noqonayaa hal warqad A4 ah, liiska la’aantiis. Foomka waxaad kaloo ka heli kartaa meesha aad geynayso.',
  name: 'Magac',
  phone: 'Telefoon',
  likes: 'Waxa aan jecelahay',
  often: 'Inta jeer ee aan awoodo',
  when: 'Goorta aan awoodo',
  times: ['Duhurka ka hor', 'Galabtii', 'Fiidkii', 'Sabti iyo Axad'],
  where: 'Halkan ayaan wax ka caawin karaa',
  languages: 'Luqadaha aan ku hadlo',
  other: 'Wax kale oo aan rabo inaan sheego (ha qorin arrimo caafimaad)',
  under18: 'Waan ka yarahay 18 sano. Waalid ama masuul ayaa sidoo kale saxiixaya.',
  consent:
    'Waan oggolahay in {centre} kaydiyo waxa aan halkan ku qoray, si hawl la iigu helo oo keliya. Waqti kasta waan codsan karaa in la tirtiro.',
  date: 'Taariikh',
  signature: 'Saxiix',
  handIn: 'Foomka halkan keen',
  orRing: 'Ama wac {phone}, waan kula buuxinaynaa.',
};
