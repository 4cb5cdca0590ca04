import type { ConceptWords } from './concept.ts';

/** English words for what people do in their free time. */
export const enPastimes: ConceptWords = {
  knitting: 'knitting, knit, wool, yarn, knitters, knitting needles, knitting club, knitting group, wool craft',
  crochet: 'crochet, crocheting',
  needlework:
    'needlework, sewing, sew, handicraft, crafts, craft, embroidery, weaving, quilting, sewing machine, handcraft, hand crafts, textile, felting, pottery, ceramics, creative, hobby, hobbies, patchwork',
  woodwork: 'woodwork, carpentry, workshop, wood carving, woodworking, woodshop',
  repair:
    'repair, fix, mend, repair café, broken, repairing, fix my bike, bike repair, repair bike, mending, bicycle repair, fix clothes',
  painting: 'painting, drawing, art, arts, paint, watercolour, draw, art class, artist',
  exhibition: 'exhibition, gallery, art exhibition, exhibitions',
  theatre: 'theatre, theater, drama, acting, revue, play, amateur theatre, musical, performing, theatre group, show',
  film: 'film, cinema, movie, movies, film night, movie night',
  books: 'book, books, reading, literature, author, book club, reading group, author visit, novel, writer, story time',
  singing: 'singing, sing, choir, song, songs, singers, sing along, gospel, karaoke, vocal, choirs, choir practice',
  music: 'music, instrument, orchestra, play music, guitar, piano, musician, musicians, jam session, violin, drums',
  brassBand: 'brass band, marching band, school band, band, trumpet, brass, drumline, marching',
  concert: 'concert, concerts, gig, christmas concert, live music, music event',
  dance: 'dance, dancing, dances, folk dance, dance class, ballroom, zumba',
  exercise:
    'exercise, gym, fitness, workout, training, gymnastics, strength training, aerobics, keep fit, get fit, work out, exercise class, strength, health, gym class',
  seniorExercise:
    'senior exercise, chair exercise, exercise for seniors, exercise for elderly, balance training, fall prevention, exercise for older people, gentle exercise, senior fitness, chair yoga, exercise for the elderly',
  yoga: 'yoga, pilates, meditation, stretching, mindfulness, tai chi, relaxation',
  swimming:
    'swimming, swim, pool, swimming lessons, swimming pool, learn to swim, swimming club, swimming class, bathing, swimming lesson',
  babySwimming: 'baby swimming, baby swim, swimming with baby',
  football:
    'football, soccer, football club, football team, play football, football training, five a side, girls football',
  handball: 'handball',
  skiing: 'skiing, cross-country, cross country, ski school, ski trail, ski slope, skiing club',
  skating: 'skating, ice rink, ice skating, ice rink open, skating school, ice hockey, hockey',
  cycling: 'cycling, bike, bicycle, biking, cycle, cycling club, bike ride, mountain biking, cyclists',
  running: 'running, jogging, run, race, runner, runners, running club, marathon, parkrun',
  orienteering: 'orienteering, map and compass, map reading',
  walking:
    'walk, walking, hike, hiking, hikes, trip, walking group, stroll, hiking trip, hiking group, go for a walk, walks, hikers, rambling, walk together, walking buddy, mountain, trail, trails',
  outdoors: 'outdoors, outdoor, nature, forest, campfire, outdoor life, wilderness, bird watching, mushrooms, foraging',
  fishing: 'fishing, hunting, hunter, hunt, angling, fish, fishing licence, shooting',
  scouts: 'scouts, scouting, scout, girl guides, scout group, cub scouts',
  farmYouth: 'farm, animals, young farmers, petting',
  gardening: 'garden, gardening, plants, gardeners, community garden, allotment, grow vegetables, flowers, plant',
  chess: 'chess, chess club, play chess',
  boardGames:
    'board games, games, game, card games, gaming, role-playing, board game, role playing, dungeons and dragons, esports, video games, gamers, cards, playing cards',
  bridge: 'bridge',
  bingo: 'bingo',
  quiz: 'quiz',
  cooking: 'cooking, baking, cook, cooking class, cookery, cooking course, learn to cook, recipes, bake',
  sharedMeal:
    'dinner, meal, lunch, soup, free food, eat together, food, dinner with others, community meal, supper, breakfast, eat with others, hungry, food bank, free meal, hot meal, meals, dining, shared meal',
  coffee:
    'coffee, café, cafe, meeting place, meet people, social, coffee morning, chat, drop in, drop-in, get together, hang out with people, coffee and chat, meet others, social club, socialise, gathering',
  languageCafe:
    'language café, norwegian, norwegian class, norwegian course, learn norwegian, practise norwegian, practice norwegian, speak norwegian, language, norwegian lessons, language cafe, language practice, conversation practice, improve my norwegian, norwegian conversation, learning norwegian, norwegian lesson, norwegian language course, beginner norwegian, norwegian for beginners, norwegian language, language exchange, study norwegian, norwegian speaking, bad norwegian, little norwegian, do not speak norwegian, don’t speak norwegian, poor norwegian',
  englishCourse:
    'english, english course, english conversation, learn english, english class, english lessons, english classes, spanish, german, french, practise english, speak english',
  computerHelp:
    'computer, computer help, it help, phone help, mobile, smartphone, tablet, internet, bankid, digital, help with my phone, help with phone, help with computer, help with my computer, laptop, ipad, wifi, email help, technology, tech help, online banking, digital help, it support, help with my mobile, computers, computer course, apps, learn computer',
  genealogy: 'genealogy, family history, ancestors, family tree, genealogist',
  localHistory: 'history, local history, museum, historical, old photos, heritage walk, archive',
  firstAid: 'first aid, cpr, defibrillator, first aid course, heart starter, aed, resuscitation, life saving',
  fleaMarket:
    'flea market, jumble sale, second hand, second-hand, used things, car boot, thrift, rummage, rummage sale, charity shop, bargain, antiques, yard sale, garage sale, sell used, buy used, donate things, give away things, second hand sale',
  swapDay: 'swap, swapping, reuse, swap clothes, exchange equipment, swap day, swap skis',
  christmasMarket: 'christmas market, christmas fair, xmas market, christmas bazaar, craft fair',
  christmas:
    'christmas, advent, santa, christmas party, yule, xmas, christmas tree, christmas eve, alone at christmas, christmas dinner, christmas concert event',
  newYear: 'new year, new year’s eve',
  nationalDay: 'national day, constitution day, 17th of may, 17 may, 17th may, may 17, norwegian national day, parade',
  easter: 'easter, easter egg',
  festival: 'festival, fair, fete, midsummer, open day, cultural days',
  publicMeeting:
    'public meeting, town meeting, hearing, residents meeting, information meeting, debate, local meeting, citizen meeting',
  parents:
    'parents, baby group, maternity leave, parental leave, toddler, toddlers, toddler group, mothers, new mother, baby, playgroup, mum and baby, mums, moms, dads, new parents, new mum, with a baby, mother and baby, young children group, toddlers group, stay at home, pregnant, meet parents, meet other parents, parent and child, paternity leave, parent group, new mom',
  babySong: 'baby singing, baby music, baby sing, singing with babies, baby rhyme time',
  strollerWalk: 'stroller, pram, buggy walk, walk with baby, walk with pram, pram walk',
  homework:
    'homework, homework help, tutoring, maths help, help with homework, maths, math, math help, study help, school work, tutor, homework club, exam',
  youthClub:
    'youth club, teenagers, teens, youth centre, teenage, hang out, youth, young people, youth house, youth cafe, disco, bored, teen club, teenage club, somewhere for teens, hangout',
  seniors:
    'seniors, senior, elderly, pensioner, pensioners, retired people, old people, older people, old age, grandparents, grandmother, grandfather, grandma, aged, senior citizens, old person, 60 plus, over 60',
  womenOnly:
    'women, women only, ladies, girls, woman, womens group, women’s group, ladies night, girls night, women’s club, immigrant women',
  menOnly: 'men, men only, shed, man, mens group, men’s group, men’s shed, guys, retired men',
  disabilitySport:
    'disability, disabled, special needs, adapted sports, para sport, parasport, disabilities, wheelchair sport, autism, adhd, blind, deaf, visually impaired, adaptive sports, learning disability, down syndrome',
  dementia: 'dementia, alzheimer, memory loss, memory problems, forgetful',
  relatives:
    'relatives, carers, carer, next of kin, caregiver, caregivers, carers group, caring for, family carer, bereavement, widow, widower',
  nursingHomeVisit: 'therapy dog, visiting dog, dog, pets',
  lecture: 'lecture, talk by, lectures, author talk, author evening, seminar, author visit event',
  trySports:
    'sport, sports, sports club, try sports, sports team, sport for kids, new sport, sports association, sports for children, athletics club',
  remembrance: 'memorial, wreath, veterans, liberation day',
  carnival: 'carnival, costume, fancy dress, halloween, dressing up',
  church: 'church, worship, faith, bible, congregation, sunday school, prayer, mosque, pastor',
  ballSports: 'basketball, volleyball, tennis, table tennis, badminton, padel, floorball, squash',
  otherSports:
    'gymnastics club, judo, karate, martial arts, boxing, horse riding, riding, golf, skateboard, skateboarding, shooting sport, rowing, athletics, wrestling, sailing',
  climbing: 'climbing, climb, bouldering, climbing wall',
  billiards: 'bowling, darts, pool table, billiards',
  photography: 'photo, photos, photography, camera',
  writing: 'writing group, poetry, creative writing',
  holidays:
    'summer camp, summer activities, holiday, holidays, school holidays, camp, autumn holiday, winter holiday, summer holiday',
  cleaning: 'clean up, litter, litter picking, clean-up day, rubbish, working bee',
  wellbeing: 'support group, self help, peer support, anxiety group, mental wellbeing',
  childrensChoir: 'children’s choir, kids choir, youth choir',
  babies: 'infants, infant, newborn, small children, toddlers activities, little ones, preschool',
};
