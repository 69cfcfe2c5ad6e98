/**
 * The room of English as data: nouns that stand for people, by what an editor makes of them. All in the singular.
 * A noun may stand in two: "an analyst" is somebody with a trade, "analysts" are nobody in particular.
 */
import { wordSet } from './wordSet';

/** Says nothing of the person at all. */
export const BARE_NOUNS = wordSet(`source insider informant tipster`);

/** Any human being: needs a description beside it to say anything. */
export const GENERIC_NOUNS = wordSet(`
  person individual man woman someone somebody figure one boy girl youth teenager guy lady gentleman child adult
  teen toddler kid bloke chap fella lad lass
`);

/**
 * Speaks for an organization, often unnamed. "the official" with nobody before it is still an unnamed source, where "the mayor" is
 * an office with one holder.
 */
export const INSIDE_NOUNS = wordSet(`
  acquaintance administrator adviser advisor agent aide ally associate attache attaché auditor backbencher banker
  board-member bondholder bureaucrat clerk co-worker collaborator colleague colonel commander confidant confidante
  congressman congresswoman consultant contractor councillor councilman councilor councilwoman courtier coworker
  creditor crew crewman crewmember dealmaker defector deputy detective diplomat donor employee engineer envoy
  executive friend frontbencher functionary fundraiser handler inspector intermediary investigator lawmaker legislator
  lieutenant lobbyist loyalist mediator minister mla mp msp negotiator officer official operative parliamentarian participant
  party-goer personnel planner policeman policewoman politician pollster sergeant serviceman servicewoman
  apparatchik bigwig cadre crony emissary fixer grandee heavyweight higher-up informer mandarin powerbroker sidekick
  spook spymaster stalwart subordinate underling second-in-command
  shareholder soldier spy staff staffer stakeholder strategist technician whistle-blower whistleblower worker
`);

/** People with a trade or a rank; "a nurse" is one unnamed person, "the judge" usually somebody of the story. */
export const TRADE_NOUNS = wordSet(`
  academic accountant accuser activist actor actress actuary adjutant admiral advocate ambassador analyst anchor
  applicant appointee apprentice archbishop architect archivist artist assistant astronaut asylum-seeker athlete
  attorney author baker barber barrister bartender biker biologist bishop boss bosun botanist boxer
  brigadier broker builder bureau-chief businessman businesswoman butcher buyer campaigner candidate captain cardinal
  carer caretaker carpenter cashier chair chairman chairperson chairwoman chancellor chaplain chef chemist chief
  chieftain citizen civilian cleaner clergyman cleric client coach collector columnist combatant comedian commandant commenter
  commentator commissioner companion complainant composer conductor congressperson constable consul
  consumer contact cook coordinator coroner correspondent counsel counselor counterpart courier craftsman critic
  curator dancer dealer dean defendant delegate dentist designer detainee developer director dispatcher dissident
  diver docker doctor driver ecologist economist editor elder electrician emir entrepreneur epidemiologist
  examiner expert explorer farm-owner farmer farmhand farmworker fellow fieldworker fighter financier firefighter
  fireman fisher fisherman foe foreman forester founder gardener general geologist governor grocer guard guide gunman
  hairdresser head headmaster headteacher herder historian holder host hostage hotelier housekeeper hunter imam
  incumbent industrialist inmate instructor interlocutor interpreter interviewee investor janitor jeweler
  jeweller journalist judge juror justice keeper kidnapper killer king landlord lawyer leader lecturer lexicographer
  librarian lifeguard magistrate major manager marine marshal mason mathematician mayor mechanic medic member mep
  merchant meteorologist midwife migrant miner model monarch monk musician navigator newcomer nominee novelist nun
  nurse nutritionist observer officeholder operator organiser organizer orphan owner painter paramedic partner pastor
  patient patriarch patrolman patron pharmacist philosopher photographer physician physicist pilot plaintiff planter
  player playwright plumber poet pope porter postman preacher predecessor premier president priest prince princess
  principal prison-officer prisoner producer professor programmer prosecutor psychiatrist psychologist publicist
   pundit queen rabbi ranger receptionist recruiter referee refugee repairman reporter rescuer researcher
  restaurateur retiree reviewer rider sailor salesman saleswoman scholar scientist scout seaman secretary
  seismologist seller senator servant sheikh shepherd sheriff shipowner shopkeeper singer skipper smuggler solicitor
  speaker specialist statesman statistician stevedore steward stewardess stockbroker subcontractor subscriber
  successor suitor sultan superintendent superior supervisor surgeon surveyor survivor suspect tailor teacher
  therapist tour-guide trader trafficker trainer translator treasurer trooper trucker trustee tutor undersecretary
  undertaker user vendor vet veteran veterinarian vice-president victim violinist waiter waitress warden watchman
  weaver welder widow widower winemaker winner woodcutter writer zoologist
  potter seamstress bricklayer joiner blacksmith jockey vintner chauffeur cabbie cabdriver busker bouncer concierge caddie
  attendant purser stoker logger lumberjack glazier upholsterer intern trainee cadet conscript paratrooper gunner corporal
  sniper orderly nanny babysitter governess bursar registrar vicar curate deacon missionary abbot mullah ayatollah cantor
  grower rancher shearer drover underwriter teller cop gendarme jailer warder arbitrator notary paralegal bailiff freelancer
  stringer presenter newsreader sculptor drummer umpire masseur midfielder bowler golfer swimmer runner rower sprinter skier
  climber sherpa surfer fitter roofer plasterer valuer realtor headhunter punter gambler addict ex-convict deportee emigrant
  immigrant returnee expatriate expat homesteader crofter landlady lodger squatter rough-sleeper rigger roughneck collier
  gaffer outsider old-timer verger sacristan chorister soprano impresario promoter bookie scalper physio bidder
  booster partisan reverend
  benefactor beneficiary heir executor pawnbroker moneylender loan-shark assessor adjuster advertiser copywriter roadie
  screenwriter copilot flight-attendant commodore submariner coxswain pilgrim gravedigger sexton chiropractor osteopath healer
  doula truant dropout undergraduate
  mate team-mate flatmate housemate schoolmate cellmate workmate shipmate co-star co-conspirator tycoon magnate oligarch mogul
  liquidator receiver arbitrageur leaker usher sapper mercenary warlord mobster gangster deserter captive monitor speechwriter canvasser elector
  superdelegate sarpanch mukhtar grazier peasant hawker greengrocer barmaid sommelier matron footballer cricketer winger
  doc showrunner postdoc coder moderator gamer youtuber influencer vlogger streamer litigant acolyte disciple nuncio equerry butler
  valet maid bodyguard sentry seafarer mariner controller stationmaster claimant purchaser comptroller trapper poacher angler
  ghillie technocrat aristocrat office-bearer squaddie gaoler parolee settler nomad trekker troll facilitator housewife contender
  challenger frontrunner front-runner guarantor bankroller inventor dietitian wrangler groom distiller ceo postgraduate alumnus alumna headmistress housemaster invigilator examinee provost rector
`);

/** Of somebody named: "his lawyer" stays his lawyer and is never the man himself. */
export const KIN_NOUNS = wordSet(`
  aunt boyfriend brother brother-in-law classmate cousin daughter ex-husband ex-wife father father-in-law fiance
  fiancee fiancé fiancée girlfriend granddaughter grandfather grandmother grandparent grandson husband in-law mother
  mother-in-law nephew niece parent partner relative roommate sibling sister sister-in-law son spouse stepfather
  stepmother teammate uncle widow wife
`);

/** In the plural they are nobody in particular: "critics say", "analysts believe". */
export const VAGUE_NOUNS = wordSet(`
  academic activist admirer advocate analyst backer bear believer biologist blogger bull campaigner climatologist
  columnist commentator conservationist conservative conspiracy-theorist critic cynic defender demographer detractor
  doctor doomsayer dove ecologist economist educator enthusiast environmentalist epidemiologist expert follower
  forecaster futurist hawk historian investor liberal marketer meteorologist moderate naysayer nutritionist observer
  opponent optimist pessimist physician physicist political-scientist practitioner professional progressive proponent
  psychologist pundit purist reader reformer researcher rival sceptic scholar scientist seismologist skeptic
  sociologist specialist statistician strategist supporter theorist think-tanker trader traditionalist user viewer
  watcher
`);

/** In the plural with no trade: "people say", "Americans believe" speak of the public, not of a source. */
export const PUBLIC_NOUNS = wordSet(`people public everyone everybody folk folks anyone nobody consumers citizenry`);

/** Came by: the witness nobody vouches for. */
export const LAY_NOUNS = wordSet(`
  attendee beachgoer bystander caller camper churchgoer commuter concertgoer congregant customer cyclist demonstrator
  diner drinker evacuee eyewitness fan festivalgoer guest hiker holidaymaker homeowner householder islander jogger
  listener local marcher motorist mourner moviegoer neighbor neighbour onlooker parent parishioner partygoer passenger
  passer-by passerby patron pedestrian pensioner protester protestor pupil ratepayer renter resident reveler reveller
  schoolboy schoolchild schoolgirl shopper spectator student survivor taxpayer tenant theatergoer theatregoer tourist townsman
  townsperson traveler traveller vacationer villager visitor volunteer voter well-wisher witness worshiper worshipper
`);

/** The voice of an organization. */
export const SPOKESPERSON_NOUNS = wordSet(`
  spokesman spokeswoman spokesperson spokespeople representative press-officer press-secretary publicist
`);

/** Every noun that stands for a person. */
export const PERSON_NOUNS = wordSet(
  '',
  BARE_NOUNS,
  GENERIC_NOUNS,
  INSIDE_NOUNS,
  TRADE_NOUNS,
  KIN_NOUNS,
  VAGUE_NOUNS,
  LAY_NOUNS,
  SPOKESPERSON_NOUNS,
);

/** Endings that make a noun a person where no list knows it ("climatologist", "beekeeper"). */
export const PERSON_ENDINGS: readonly string[] = [
  'ologist',
  'grapher',
  'keeper',
  'hand',
  'worker',
  'holder',
  'owner',
  'goer',
  'monger',
  'maker',
  'seeker',
  'player',
  'wright',
  'woman',
  'man',
  'person',
  'eer',
  'ician',
  'arian',
  'ist',
  'iatrist',
];
