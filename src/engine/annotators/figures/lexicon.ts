/** Figures: the words that numbers, dates, money and measures are written with. Data only. */

const list = (words: string): readonly string[] => words.split(' ');

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
]);

/** Short scales, only after digits: "12.7 bn", "$31 b". */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['M', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['B', 1e9],
  ['tn', 1e12],
  ['cr', 1e7],
  ['Cr', 1e7],
  ['lac', 1e5],
]);

/** Currency signs and codes before a number. ISO 4217 where it can be told. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₦', 'NGN'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₱', 'PHP'],
  ['₴', 'UAH'],
  ['₵', 'GHS'],
  ['₿', 'BTC'],
  ['฿', 'THB'],
]);

/** Glued after a number: a hundredth of the currency ("50p", "5¢"). */
export const SMALL_SIGNS: ReadonlyMap<string, string> = new Map([
  ['¢', 'cent'],
  ['p', 'penny'],
  ['c', 'cent'],
]);

/** Before a "$": whose dollar. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['S', 'SGD'],
  ['NT', 'TWD'],
  ['R', 'BRL'],
]);

/** Codes and short forms that stand before a number as a word of their own. */
export const CODES: ReadonlyMap<string, string> = new Map([
  ...list(
    'USD EUR GBP JPY CNY INR RUB NGN KES GHS ZAR AUD CAD NZD CHF SEK NOK DKK PLN CZK HUF TRY KRW THB IDR MYR PHP SGD HKD TWD BRL MXN ARS CLP COP PEN EGP MAD DZD TND XOF XAF UGX TZS RWF ETB SAR AED QAR KWD ILS PKR BDT LKR VND',
  ).map((code): [string, string] => [code, code]),
  ['GH', 'GHS'],
  ['GH¢', 'GHS'],
  ['Tk', 'BDT'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['Sh', 'KES'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['R', 'ZAR'],
]);

/** Currency nouns after a number. "pounds" is weight unless something says otherwise: see `money.ts`. */
export const CURRENCY_NOUNS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['cent', 'cent'],
  ['cents', 'cent'],
  ['pence', 'penny'],
  ['pennies', 'penny'],
  ['paise', 'paisa'],
  ['paisa', 'paisa'],
  ['kobo', 'kobo'],
  ['kopecks', 'kopeck'],
  ['centavos', 'centavo'],
  ['piastres', 'piastre'],
  ['pesewas', 'pesewa'],
  ['centimes', 'centime'],
  ['öre', 'öre'],
  ['øre', 'øre'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupee', 'rupee'],
  ['rupees', 'rupee'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['naira', 'NGN'],
  ['cedi', 'GHS'],
  ['cedis', 'GHS'],
  ['rand', 'ZAR'],
  ['krone', 'krone'],
  ['kroner', 'krone'],
  ['kronor', 'SEK'],
  ['crowns', 'krone'],
  ['francs', 'franc'],
  ['lira', 'TRY'],
  ['liras', 'TRY'],
  ['peso', 'peso'],
  ['pesos', 'peso'],
  ['reais', 'BRL'],
  ['won', 'KRW'],
  ['baht', 'THB'],
  ['ringgit', 'MYR'],
  ['rupiah', 'IDR'],
  ['dirhams', 'dirham'],
  ['dinars', 'dinar'],
  ['dinar', 'dinar'],
  ['riyals', 'riyal'],
  ['rials', 'IRR'],
  ['shekels', 'ILS'],
  ['shillings', 'shilling'],
  ['zlotys', 'PLN'],
  ['zloty', 'PLN'],
  ['forints', 'HUF'],
  ['hryvnia', 'UAH'],
  ['hryvnias', 'UAH'],
  ['taka', 'BDT'],
  ['bolivars', 'VES'],
  ['bitcoin', 'BTC'],
  ['bitcoins', 'BTC'],
  ['sterling', 'GBP'],
  ['pounds', 'GBP'],
]);

/** Nationalities before a currency noun: whose. */
export const WHOSE: ReadonlyMap<string, string> = new Map([
  ['US dollars', 'USD'],
  ['U.S. dollars', 'USD'],
  ['American dollars', 'USD'],
  ['Canadian dollars', 'CAD'],
  ['Australian dollars', 'AUD'],
  ['Singapore dollars', 'SGD'],
  ['Kong dollars', 'HKD'],
  ['Zealand dollars', 'NZD'],
  ['Norwegian crowns', 'NOK'],
  ['Swedish crowns', 'SEK'],
  ['Danish crowns', 'DKK'],
  ['Czech crowns', 'CZK'],
  ['Norwegian kroner', 'NOK'],
  ['Danish kroner', 'DKK'],
  ['Swiss francs', 'CHF'],
  ['CFA francs', 'XOF'],
  ['Mexican pesos', 'MXN'],
  ['Argentine pesos', 'ARS'],
  ['Philippine pesos', 'PHP'],
  ['Chilean pesos', 'CLP'],
  ['Colombian pesos', 'COP'],
  ['Indian rupees', 'INR'],
  ['Pakistani rupees', 'PKR'],
  ['Kenyan shillings', 'KES'],
  ['Ugandan shillings', 'UGX'],
  ['Tanzanian shillings', 'TZS'],
  ['Egyptian pounds', 'EGP'],
  ['Sudanese pounds', 'SDG'],
  ['Syrian pounds', 'SYP'],
  ['Lebanese pounds', 'LBP'],
  ['British pounds', 'GBP'],
  ['Iraqi dinars', 'IQD'],
  ['Algerian dinars', 'DZD'],
  ['Kuwaiti dinars', 'KWD'],
  ['Moroccan dirhams', 'MAD'],
  ['UAE dirhams', 'AED'],
  ['Saudi riyals', 'SAR'],
]);

/** Time units, singular, by how the copy writes them. */
export const TIME_UNITS: ReadonlyMap<string, string> = new Map(
  list('second minute hour day week month year decade century fortnight season night weekend')
    .flatMap((unit): [string, string][] => [
      [unit, unit],
      [unit === 'century' ? 'centuries' : `${unit}s`, unit],
    ])
    .concat([
      ['hr', 'hour'],
      ['hrs', 'hour'],
      ['min', 'minute'],
      ['mins', 'minute'],
      ['sec', 'second'],
      ['secs', 'second'],
      ['yr', 'year'],
      ['yrs', 'year'],
      ['school-year', 'year'],
    ]),
);

/** Parts of the day after a weekday or "this". */
export const DAY_PARTS = new Set(list('morning afternoon evening night midday lunchtime'));

/** Units written short after digits. */
export const SHORT_UNITS = new Set(
  list(
    'km kg mph kph m cm mm ft in lb lbs oz g mg ml l ha mw gw kw mwh gwh twh kwh hp gb mb tb ghz mhz khz hz knots sq bpd psi ppm pts db kilometer kilometre meter metre mile kilogram ton tonne liter litre gram inch foot yard acre hectare degree celsius fahrenheit megawatt gigawatt barrel percentage point',
  ),
);

/** Plural nouns that do not end in "s". */
export const PLURALS = new Set(
  list(
    'people children men women police personnel staff cattle sheep fish aircraft spacecraft feet teeth mice geese oxen alumni criteria data media bacteria phenomena firefighters policemen policewomen servicemen servicewomen lawmen gunmen fishermen businessmen congressmen spokesmen salesmen workmen horsemen militiamen seamen airmen crewmen others dead wounded injured missing cannon head offspring species salmon deer clergy folk troops',
  ),
);

/** Words that end in "s" and are no plural noun. */
export const NOT_PLURAL = new Set(
  list(
    "is was has does goes says as this its his us thus yes plus minus always perhaps besides sometimes across towards afterwards less unless ours theirs hers yours versus whereas nowadays news politics economics congress gas bus boss loss class business process crisis analysis basis access success press mass cross address progress census virus campus bonus focus status chaos tennis diabetes vis-a-vis makes takes comes gets gives shows remains includes 's means needs wants plays runs sees becomes",
  ),
);

/** Words that no counted noun phrase runs over. */
export const NOT_IN_COUNT = new Set(
  list(
    'the a an of in on at by for from with to into onto over under up down out off about after before since until till during through between among against without within near and or but nor so yet if then than that which who whom whose when where why how while because though although as is are was were be been being am do does did done has have had having will would can could may might shall should must not no i you he she it we they me him her us them my your his its our their this these those there here also just only even still already ago later earlier per each said says say told tells according left right more less fewer most such some any all both either neither one two three four five six seven eight nine ten have died killed wounded hurt rose fell ran came went took made won lost beat percent pct mr mrs ms very too now ,',
  ),
);

/** Before a number: its hedge. Longest first. */
export const HEDGES: readonly (readonly string[])[] = [
  'at least',
  'at most',
  'more than',
  'less than',
  'fewer than',
  'no more than',
  'as many as',
  'as much as',
  'as few as',
  'up to',
  'close to',
  'an estimated',
  'about',
  'around',
  'roughly',
  'approximately',
  'nearly',
  'almost',
  'over',
  'under',
  'some',
  'estimated',
  'only',
]
  .map((hedge) => list(hedge))
  .sort((a, b) => b.length - a.length);

/** Before a number that names something instead of counting: "Flight 370", "Section 8". */
export const LABELS = new Set(
  list(
    'vision schedule reference no. nos. no section sections article articles chapter flight route resolution page pages room channel phase level act title part volume version type model grade district highway interstate proposition amendment apollo unit gate ward line platform terminal class form category step paragraph figure table exhibit appendix question case rule psalm verse engine ladder station precinct area zone studio group formula windows iphone ps xbox super round week day year stage lot box suite apartment apt apt. bus train tram i- u.s. us a m b e',
  ),
);

/** After a number and a capitalised name: a street, so the number is an address. */
export const STREETS = new Set(
  list(
    'Street St. St Avenue Ave. Ave Road Rd. Rd Boulevard Blvd. Lane Drive Square Place Court Way Highway Parkway Terrace',
  ),
);
