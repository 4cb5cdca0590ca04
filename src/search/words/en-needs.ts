import type { ConceptWords } from './concept.ts';

/** English words for what people need. */
export const enNeeds: ConceptWords = {
  centre:
    'volunteer centre, volunteer center, volunteering centre, volunteer office, volunteering office, community centre volunteer, volunteers centre',
  volunteer:
    'volunteer, volunteering, volunteers, help others, become a volunteer, contribute, give back, charity work, help out, voluntary work, volunteer work, want to help, i want to help, how can i help, sign up to volunteer, offer help, do good, unpaid work, helping others, helping people, be a volunteer, volunteering jobs, help old people, help elderly, help refugees, help children, spare time to help, help in the community, give my time, volunteer with animals, helper, where can i help',
  tasks:
    'tasks, task, volunteer opportunities, opportunities, volunteer jobs, one-off, one off, once, short task, what needs doing, volunteer roles, volunteer positions, from home, remote volunteering, festival volunteer',
  getHelp:
    'need help, help at home, get help, help, assistance, help me, someone to help, can somebody help, support, aid, help for my mother, help for my father, help for my mum, help for my dad, who can help, help elderly parent, help in the home, need a hand, help for elderly, care',
  doctor:
    'doctor, hospital, dentist, doctor appointment, company to the doctor, appointment, to the doctor, hospital visit, medical appointment, clinic, take me to the doctor, come with me to the doctor, go with me to the doctor, accompany me, accompany, gp, medical, escort to hospital, drive me to the hospital, health appointment, dental',
  transport:
    'transport, ride, lift, drive, driving, need a ride, get a ride, need a lift, drive me, taxi, no car, pick up, picked up, day centre, getting there, bus to activities',
  errands:
    'shopping, groceries, errands, pharmacy, grocery, buy food, shop for me, supermarket, pick up medicine, medicine, prescription, carry groceries, grocery shopping, food shopping, do my shopping, post office, parcel',
  smallJobs:
    'odd jobs, practical help, snow shovelling, light bulb, handyman, small jobs, shovel snow, carry, carry sofa, move furniture, moving, moving house, help moving, furniture, change light bulb, bulb, curtains, snow, clear snow, snow clearing, snow removal, shovelling, mow lawn, lawn, mow the lawn, hang pictures, assemble, cleaning help, wash windows, firewood, chop wood, garden help, repairs at home, little jobs, diy, household jobs, housework',
  loneliness:
    'lonely, alone, loneliness, make friends, friends, new friends, isolated, find friends, meet new people, no friends, feel alone, feeling lonely, company, feel lonely, i am lonely, living alone, find a friend, a friend, meet people and make friends, get to know people, making friends, social life, isolation, know nobody, know no one',
  talk: 'someone to talk to, talk, helpline, crisis, mental health, depression, depressed, anxiety, grief, suicide, sad, hotline, talk to someone, somebody to talk to, need to talk, counselling, psychologist, stress, panic, crisis line, suicidal, drugs, alcohol, addiction, divorce, mourning, feeling down, mental illness, emotional support, chat line, therapy',
  visitFriend:
    'visiting friend, visitor, visit, befriending, visits, someone to visit, somebody to visit, visit my mother, visit my father, visit my grandmother, visit elderly, home visit, come and visit, visiting service, visit old people, befriender, visiting, company for my mother, company for my father, visit a lonely person, visitors for',
  phoneFriend:
    'phone friend, telephone friend, call me every day, someone to call, phone chat, daily call, talk on the phone, phone call, telephone company, telephone calls',
  languageFriend:
    'language friend, language partner, norwegian friend, buddy, norwegian family, language buddy, friend family, refugee guide, refugee friend, norwegian friends, meet norwegians, get to know norwegians, interpreter, conversation partner, practise with a norwegian',
  mealFriend: 'eat with, meal friend, eat alone, eating alone, someone to eat with, company for dinner',
  activityFriend:
    'support contact, companion, activity friend, someone to go with, walking companion, personal assistant, companion card, activity buddy, exercise buddy, leisure companion',
  readingAloud: 'read aloud, reading aloud, read to elderly, read to children',
  mentor:
    'mentor, job, job search, cv, find work, work, find a job, job interview, job seeker, jobs, unemployed, employment, career, job application, resume, job mentor, find jobs, working life, internship',
  nightPatrol: 'night patrol, night ravens, street patrol, safe streets, night walk',
  treasurer: 'treasurer, board position, board member, bookkeeper',
  coach: 'coach, trainer, coaches, trainers, assistant coach, referee, train a team, coaching',
  driver: 'driver, drive elderly, volunteer driver, drive people, drivers',
  cafeHost: 'waffles, waffle, serve coffee, café host, kitchen help, serve food',
  welcome:
    'new, new here, newcomer, new in town, moved here, just moved, new in norway, welcome, new in the municipality, new resident, moved, recently moved, move to, moving to, newcomers, new to the area, new to town, arrived, new neighbour, settling in, relocate, new family, get to know the town, expat, expats',
  refugee:
    'refugee, refugees, asylum, immigrant, immigrants, immigration, migrant, migrants, asylum seeker, integration, foreigners, foreigner, multicultural, international, refugees welcome, resettlement, settlement',
  retired:
    'retirement, retired, newly retired, retire, retiring, just retired, pension, new pensioner, newly retired meeting',
  moneyTrouble:
    'no money, cannot afford, poor, low income, financial help, cheap, afford, help with fees, membership fee, cannot pay, can’t pay, can’t afford, cant afford, could not afford, too expensive, expensive, costs too much, not enough money, little money, money problems, poverty, single parent, single mother, low-income, pay membership, fee, fees, pay for football, help with money, free equipment, support for families, help pay, help paying, economic help, kids activities cost, discount, afford activities, pay for activities, unable to pay, broke, welfare',
  worry:
    'worried, child welfare, abuse, violence, bullying, concern, concerned, worry, worried about, child abuse, domestic violence, neglect, bullied, bully, report concern, child protection, harassment, unsafe, police, worried about a child',
  emergency:
    'emergency, preparedness, flood, crisis plan, power cut, emergency number, disaster, crisis, power outage, electricity, no electricity, blackout, storm, landslide, evacuation, fire, ambulance, fire brigade, rescue, war, flooding, emergency preparedness',
  professional:
    'nurse, patient, care worker, home care, home nursing, for professionals, client, health worker, refer a patient, care home staff',
  schools:
    'school project, pupils, school, teacher, student, students, school class, class trip, pupil, work placement, secondary school, class project',
  youthVolunteer:
    'young volunteer, under 18, volunteer at 15, teenager volunteer, young volunteers, how old to volunteer, minimum age, volunteer as a teenager, youth volunteering, 16 years volunteer',
  beginVolunteer:
    'volunteer training, before you start, volunteer course, training for volunteers, volunteer rules, do i get paid, induction, what do i need to volunteer, requirements, before i volunteer, before volunteering, what do i need to know',
  grants:
    'grant, grants, funding, funds, apply for money, money, subsidy, financial support, fund, sponsorship, apply for grants, apply for funding, apply for support, money for club, money for our club, money for association, financing, foundation, foundations, scholarship for club, sponsor, sponsors, donations, fundraising, apply for a grant, funding for club, support scheme, economic support, grant application, project money, public funding, fundings, financial aid, bursary',
  sportsFacility:
    'sports facility, sports facilities, build a pitch, football pitch, artificial turf, build sports facility, ski track, trail maintenance, renovation of facility, sports ground',
  eventSupport:
    'event support, event grant, money for concert, money for festival, support for event, funding for event, grant for event, sponsor event',
  deficit: 'deficit, loss, deficit guarantee, lost money, guarantee, losing money',
  vat: 'vat, vat refund, vat compensation, tax refund, get vat back',
  lottery: 'lottery, betting, grassroots share',
  playground: 'playground, play area, swings, park, bench, outdoor gym, slide',
  hallTime:
    'hall time, training time, practice time, book hall, training slot, gym time, training hours, hall hours, weekly hall, fixed times, apply for hall time, practice slot, book gym, hall slot, sports hall booking, pitch booking, court time, training times',
  rent: 'rent, hire, venue, venues, party room, birthday, birthday party, wedding, premises, rent a room, room, party, rooms, hall, christening, renting, booking, book a room, reserve, book a hall, hall hire, rent a hall, rent hall, hire a hall, hire a room, space, place for party, party place, private party, celebrate, celebration, confirmation, baptism, anniversary, event space, reception, banquet, hall for hire, wedding venue, birthday venue, funeral reception, kids party, place to meet, party hall, function room, book a venue, christening party, room hire, rental, premises for rent, location for party, birthday room',
  meetingRoom:
    'meeting room, conference room, room for meeting, room for meetings, place for meeting, course room, office space, seminar room',
  communityHouse:
    'community hall, community house, village hall, community centre, villages house, local hall, parish hall, clubhouse',
  gymHall: 'gym hall, gymnasium, gym room, school gym, school hall, classroom',
  sportsHall: 'sports hall, sports centre, indoor hall, arena, rent sports hall, sporthall',
  stage:
    'stage, auditorium, culture house, cultural centre, concert hall, theatre hall, culture center, venue for concert',
  overnight:
    'overnight, overnight stay, sleep, accommodation, cabin, cottage, hut, sleep over, sleepover, lodge, place to sleep, camp site',
  heritage:
    'restore, restoration, old house, old building, old barn, cultural heritage, listed building, conservation, preserve',
  library: 'library, borrow books, libraries, library opening hours, reading room',
  borrow:
    'borrow, equipment, loan, lend, borrow equipment, gear, lending, borrowing, free equipment loan, hire equipment, rent equipment, sports equipment, lend equipment, where can i borrow, equipment library, borrow for free, borrow things, library of things, tool library, lending centre, outdoor equipment, loan of equipment, equipment rental',
  skis: 'skis, ski, ski boots, poles, ski equipment, cross-country skis, children’s skis, kids skis, snowboard, ski rental, borrow skis, rent skis, sled, sledge, slalom skis, snowshoes',
  tent: 'tent, sleeping bag, camping, camping gear, tents, sleeping bags, hammock, camping equipment, rucksack, backpack, sleeping mat, stove, outdoor gear, mattress',
  partyTent: 'party tent, marquee, event tent, gazebo, canopy, big tent, pavilion',
  skates: 'skates, ice skates, skate, borrow skates, rent skates, ice-skates, skating aid',
  sound:
    'speaker, microphone, sound system, loudspeaker, speakers, pa system, mic, amplifier, audio, music system, sound equipment, mixer, lights',
  projector: 'projector, screen, beamer, projection, film screen, tv screen',
  bus: 'minibus, bus, van, mini bus, minivan, 9 seater, nine seats, transport for team, people carrier, team bus, rent a bus, borrow a bus',
  trailer:
    'trailer, car, rent a van, borrow a car, moving van, borrow a trailer, rent a car, truck, lorry, car trailer',
  tools:
    'tools, drill, tool, hammer, saw, ladder, spade, wheelbarrow, lawn mower, power tools, toolbox, screwdriver, borrow tools',
  canoe: 'canoe, kayak, boat, canoes, kayaks, paddle, life jacket, rowing boat, paddling',
  tables:
    'tables, chairs, benches, table, chair, bench, borrow tables, tables and chairs, folding chairs, party tables, seating',
  kitchenEquipment:
    'coffee maker, waffle iron, cups, plates, cutlery, coffee machine, thermos, kitchen equipment, pots, grill, barbecue',
  printing:
    'printing, copying, print, printer, copier, photocopy, print poster, posters, make copies, scan, scanner, laminate, copies, copy machine, print flyers, flyers',
  wheelchair:
    'wheelchair, step-free, accessible, without stairs, mobility, wheelchairs, lift access, elevator, accessible venue, disabled access, ramp, no stairs, stairs, walker, step free, accessible toilet, crutches, wheelchair user, wheelchair access, reduced mobility',
  hearing:
    'hearing loop, hearing, hard of hearing, hearing aid, hard hearing, deafness, induction loop, sign language, hearing impaired, cannot hear, poor hearing',
  associations:
    'association, associations, club, clubs, organisation, organisations, member, join a club, organization, society, societies, list of clubs, list of associations, local clubs, become a member, membership, join, join association, groups, charity, charities, ngo, voluntary organisations, voluntary organisation, join a group, which clubs, find a club, non-profit, nonprofit, interest group',
  startAssociation:
    'start an association, start a club, register an association, found an association, organisation number, start club, start a group, create a club, create an association, set up a club, set up an association, register a club, register club, register association, register our association, register an organisation, register organisation, found a club, establish, new club, new association, start an organisation, organisation registration, form a club, start up, establish an association, create organisation, starting a club, org number',
  annualMeeting:
    'annual meeting, agm, annual general meeting, general meeting, yearly meeting, minutes, agenda, notice of meeting, annual report, summons, general assembly',
  statutes:
    'board, statutes, bylaws, chairman, by-laws, constitution, articles, board meeting, board members, chairperson, committee, secretary, board work, leader, rules of association, chair, committee members',
  policeCheck:
    'police certificate, background check, police check, criminal record, police clearance, police certificate of conduct, certificate of good conduct, clean record, certificate of conduct, police record, dbs, dbs check, police attest, vetting',
  confidentiality:
    'confidentiality, duty of confidentiality, secrecy, confidential, confidentiality agreement, non-disclosure, nda, secret, declaration of confidentiality, confidentiality form, keep secret',
  agreement:
    'agreement, contract, template, agreements, volunteer agreement, volunteer contract, contract template, sign a contract, templates, written agreement, contracts, agreement template, standard agreement',
  insurance:
    'insurance, liability, insured, accident insurance, accident, injury, injured, responsible, liable, responsibility, are volunteers insured, insure, damage, safety, risk',
  accounting:
    'accounting, accounts, budget, bookkeeping, accountant, finances, treasurer work, audit, auditor, bank account, economy, receipts, tax, salary, financial statements, annual accounts, budgets',
  privacy:
    'privacy, gdpr, personal data, data protection, personal information, photos of children, photo consent, consent, member list, cookies, post pictures, publish photos, pictures of children, share pictures',
  recruiting:
    'recruit, recruiting, recruit volunteers, recruitment, find volunteers, get volunteers, more volunteers, need volunteers, need more volunteers, lack of volunteers, more members, find members, get members, new members, nobody wants to, volunteers needed, get people to join, attract, attract volunteers, find board members, missing volunteers, get people, recruit members, short of volunteers, lack people, engage parents, need more people',
  publicity:
    'marketing, social media, promotion, advertise, advertising, poster design, newspaper, press, website, facebook page, reach people, get more people to come, spread the word, press release, visibility, communication, newsletter, logo, market our event, be visible',
  applicationCourse:
    'write application, application writing, write an application, grant writing, how to apply, help with application, course in applying, application tips, writing applications, applying for money',
  arrange:
    'organise an event, arrange, arrange event, event planning, organise, organize, organize an event, hold an event, plan an event, planning, alcohol licence, licence, license, permit, permission, tournament, event checklist, arranging, host an event, organiser, organizer, organising, party planning, event rules, security guards',
  childSafety:
    'child safety, safeguarding, safe for children, sexual abuse, child protection policy, safe club, safety of children, protect children, guidelines children',
  inclusion:
    'inclusion, diversity, include, inclusive, equality, integration in club, welcome everyone, racism, discrimination, lgbt, minorities, include newcomers, open to all, include everyone, belonging',
  careForVolunteers:
    'thank volunteers, keep volunteers, retain volunteers, motivate volunteers, appreciate, appreciation, look after volunteers, volunteer retention, thank you, reward volunteers, volunteers quit, motivation',
  examples:
    'examples, ideas, inspiration, example, best practice, good examples, case study, idea, how others do, inspire, experience, success story, experiences, what have others done, project ideas, other clubs',
  awards:
    'award, prize, nominate, volunteer prize, awards, nomination, prizes, volunteer award, honour, winner, winners, jury, nominate someone, volunteer of the year, reward, best volunteer, recognition, medal',
  culturePrize: 'culture prize, cultural award, arts award, culture award',
  scholarship: 'scholarship, scholarships, stipend, youth grant, young artist, young talent, student grant',
  buildingPrize: 'building prize, architecture award, architecture, heritage award',
  inclusionPrize: 'inclusion prize, inclusion award, diversity award',
  council:
    'council, volunteer council, volunteering council, council members, council meeting, council meetings, who is in the council',
  sportsCouncil: 'sports council, music council',
  exchange:
    'volunteer exchange, companies, businesses, swap services, business partner, company volunteering, corporate, cooperate, cooperation, partnership, company, trade fair',
  policy:
    'policy, plans, strategy, plan, municipal plan, volunteer policy, strategies, decision, political, volunteering strategy, action plan',
  statistics:
    'statistics, figures, numbers, how many volunteers, number of volunteers, annual report figures, key figures, number of clubs, report, how many clubs',
  aboutVolunteering:
    'what is volunteering, what is dugnad, dugnad, about volunteering, why volunteer, benefits of volunteering, volunteerism, meaning of dugnad',
  calendarHelp: 'explained, what does it mean, words explained',
  contact:
    'contact, phone, phone number, telephone, call, opening hours, email, who can i call, contact person, contact details, contacts, who do i call, who should i call, who can help us, who do i ask, ask a question, question, mail, address, email address, telephone number, number to, reach you, office hours, when are you open, get in touch, speak to someone, person to contact, coordinator, responsible person, who is responsible, talk to the municipality, phone the municipality',
  activities:
    'activities, events, activity, event, things to do, what is on, whats on, what happens, what is happening, leisure, what to do, things happening, free time, leisure activities, whats happening, what’s happening, fun, fun things, entertainment, things going on, event calendar, clubs and activities, going out, places to go, kids activities, family activities, spare time, something to do, culture events',
  calendar:
    'calendar, programme, event list, monthly calendar, upcoming events, agenda of events, schedule, dates, monthly programme',
  subscribe:
    'subscribe, ical, google calendar, calendar feed, sync calendar, calendar on my phone, outlook, newsletter calendar, rss, notification, apple calendar, reminder, notifications, subscription, follow calendar',
  weekProgramme:
    'week programme, weekly programme, weekly program, programme this week, print programme, print the week, notice board, weekly plan, programme on paper, weekly schedule',
  submit:
    'submit event, add event, publish an event, add an activity, submit an event, post an event, submit, publish event, register event, add our event, share event, add to calendar, put event in calendar, announce, report event, add event to calendar, post our event, list our event, publish activity, tell about event',
  correct:
    'correct, error, report a change, mistake, wrong information, wrong, update information, report an error, change information, out of date, outdated, wrong phone number, change contact, update our club, incorrect, fix error, report mistake, change details, edit information',
  signIn:
    'sign in, log in, login, password, log on, login page, account, forgot password, edit our page, my page, signing in, sign-in, username, edit page',
  writeYourself:
    'cancel event, cancel activity, cancel a training, how to write, edit event, change time of event, move event, postpone event, cancelled',
  forAssociations:
    'for clubs, for associations, help for associations, help for clubs, advice for clubs, guidance, advice, support for clubs, help our association, counselling for clubs, help for our club',
  handbook:
    'handbook, guide, manual, how to run a club, running a club, run an association, guide for associations, running an association, guidebook, volunteer handbook',
  accessibility:
    'accessibility, accessibility statement, screen reader, complaint website, larger text, contrast, web accessibility',
  openData: 'open data, api, json, csv, data set, dataset, developer, download data, export',
  paperForm:
    'form, paper form, sign up form, print form, forms, fill in form, application form, registration form, on paper, sign-up form',
  familySupport:
    'babysitter, babysitting, childcare, help with children, twins, help for families, family support, tired mother, child minding, nanny, home visitor',
  nursingHome: 'nursing home, care home, old people’s home, retirement home',
  adultEducation:
    'adult education, norwegian test, introduction programme, norwegian exam, citizenship test, adult school, norwegian school, norwegian classes municipality, introduction program, social studies course',
  careOffice:
    'home help, home care service, nursing home place, apply for care, assisted living, respite, care services, safety alarm, home nursing application, personal assistance, apply for home care',
  cultureOffice: 'culture office, culture department, cultural department, head of culture, culture officer',
  ukrainian:
    'ukrainian, ukrainians, ukraine, ukrainian association, from ukraine, ukrainian community, russian, russian speaking',
  eritrean: 'eritrean, eritrea, tigrinya, eritrean association, from eritrea, ethiopian, ethiopia, eritrean community',
  somali: 'somali, somalia, somali association, from somalia, somali community',
  polish: 'polish, poland, poles, polish community, polish association, from poland',
  arabic:
    'arabic, arab, syrian, syria, arabic speaking, from syria, muslim, islam, ramadan, eid, arab community, palestinian, iraqi, kurdish',
  mayor:
    'municipality, town hall, mayor, city hall, municipal office, local government, council office, city council, municipal services, politician',
};
