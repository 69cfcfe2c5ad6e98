/** Text layer: abbreviations whose full stop belongs to the word, by what may follow them. */

/** Titles and ranks: a name follows, so a sentence does not end here. */
export const TITLES = new Set(
  (
    'mr mrs ms dr prof rev fr sr. sra hon gov lt sgt cpl pvt pfc capt cmdr cdr col gen maj brig adm cpt ens det insp supt ' +
    'sen sens rep reps gov govs pres amb sec atty asst supt msgr mme mlle st ste mt ft messrs mmes drs profs gens cols dep del ' +
    'vice-adm maj-gen lt-gen lt-col brig-gen'
  ).split(' '),
);

/** Abbreviations that end many a sentence as well: only a word that opens sentences decides. */
export const MAYBE_LAST = new Set(
  (
    'inc co corp ltd llc plc bros jr sr esq etc al ave blvd rd bldg dept univ assn ctr hwy approx ' +
    'ind mfg intl natl govt u.s u.k u.n e.u d.c a.m p.m b.c a.d ph.d m.d b.a m.a j.d l.a p.c s.a n.v ' +
    'ala ariz ark calif colo conn fla ill kan ky md mich minn miss mont neb nev okla ore pa tenn tex vt va wash wis wyo ' +
    'n.c n.d n.h n.j n.m n.y r.i s.c s.d ont que alta sask'
  ).split(' '),
);

/** Measures, after a number: "a 25 ft. boat". A sentence may end with one. */
export const UNITS: ReadonlySet<string> = new Set('ft yd mi sq cu lb lbs oz hr hrs min sec gal qt pt'.split(' '));

/** Among these: organizations, before whose name-bearers a title may stand ("Acme Inc. Chairman Rosa Hahn"). */
export const COMPANIES = new Set('inc co corp ltd llc plc bros'.split(' '));

/** Among these: states, which stand before the names of their organizations and offices ("U.S. Senator"). */
export const COUNTRIES = new Set('u.s u.k u.n e.u'.split(' '));

/** Only before a figure or something like one: "No. 10", "Oct. 29", "p. 4". Elsewhere the stop ends the sentence. */
export const BEFORE_NUMBER = new Set(
  'no nos p pp vol fig figs art sec ch para rs jan feb mar apr jun jul aug sep sept oct nov dec ca c cf'.split(' '),
);

/** Before a figure, after a comma or in a bracket: "Tarvo, pop. 4,000,", "(metro pop. 40,000)". */
export const NOTES = new Set('pop est b d tel ext'.split(' '));

/** Months among them: also before a year, and with a stop at the end of a clause ("last Oct."). */
export const MONTH_ABBREVIATIONS = new Set('jan feb mar apr aug sep sept oct nov dec'.split(' '));

/** Before a single letter that numbers them: "Pier B", "World War I", "Plan A". */
export const DESIGNATED: ReadonlySet<string> = new Set(
  (
    'pier gate dock berth platform terminal track line route road wing ward block building tower hall room cell cabin unit bay lane ' +
    'zone sector area section part plan option group team class grade level tier phase stage title schedule exhibit appendix annex ' +
    'table figure chart type category vitamin hepatitis influenza company squad division league serie series shift channel war act ' +
    'volume book vol photo picture version variant case class'
  ).split(' '),
);

/** Before the name of a ruler, whose number "I" may be. */
export const ROYAL: ReadonlySet<string> = new Set(
  'King Queen Emperor Empress Tsar Czar Pope Sultan Shah Kaiser Prince'.split(' '),
);

/** Never last: something always follows. */
export const NEVER_LAST = new Set('v vs e.g i.e cf viz'.split(' '));

/** Words that open sentences and are never part of a name after an abbreviation. */
export const SENTENCE_OPENERS = new Set(
  (
    'the a an he she it they we i you his her its their our my your this that these those there here in on at by for from ' +
    'with of to as but and or so yet if when while although though because since after before during under over until ' +
    'however meanwhile also not no some many most all both each several few one two three another other others such what ' +
    'who why how where which is are was were has have had will would could should may can do does did more nearly about ' +
    'only even now then still today yesterday tomorrow earlier later last next asked according despite among between ' +
    "instead it's he's she's they're we're i'm that's there's what's let every everyone nobody nothing through " +
    'without within against once just like'
  ).split(' '),
);

/** Verbs after which a name that follows a closed question is its speaker: "Why?" Smith asked. */
export const SPEECH_VERBS = new Set(
  (
    'said says asked asks added adds told replied replies wrote writes shouted shouts cried yelled wondered recalled joked answered ' +
    'demanded inquired enquired queried exclaimed screamed insisted mused quipped snapped retorted responded countered pleaded begged ' +
    'whispered muttered murmured sighed laughed shrugged barked growled roared pressed continued declared warned argued explained ' +
    'repeated called thought tweeted urged protested objected interjected teased wanted'
  ).split(' '),
);

/** Top-level domains after which a dotted word is an address. */
export const DOMAINS = new Set(
  'com org net gov edu mil int info io co uk de fr eu ca au ng ke za in jp cn ru br'.split(' '),
);
