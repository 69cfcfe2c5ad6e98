/** Tests of figures: what is found, what is left alone, what they say. */
import assert from 'node:assert/strict';
import type { Figure, FigureData } from '../../../../src/engine';
import { figures } from '../../../../src/engine/annotators/figures';
import type { Context } from '../../../../src/engine/annotators/annotator';
import type { Facts } from '../../../../src/engine/model';
import { Memo } from '../../../../src/engine/memo';
import { readMarked, writeMarked } from '../../../support/markedCopy';
import { storyOf } from '../../../support/story';

/** The figures of a text by themselves: tables of hundreds of rows need no names and no attributions. */
function read(text: string, storyDate: string | null): readonly Figure[] {
  const facts = { story: storyOf(text, 'plain'), names: [] } as unknown as Facts;
  const context = { storyDate, memo: new Memo().begin() } as Context;
  const work = figures.run(facts, context);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function marked(text: string): string {
  return writeMarked(
    text,
    read(text, '2019-05-15').map(({ start, end, type }) => ({ start, end, label: type })),
  );
}

const FINDS: readonly string[] = [
  // dates
  'The mayor left [Monday|date] and came back [Thursday evening|date].',
  'It fell on [Tuesday, May 7|date], not on [Wednesday, May 8, 2019|date].',
  'He died [last Friday|date]; she goes [next Monday|date].',
  'It opened on [March 4|date] and closed on [March 4, 2011|date].',
  'It opened on [4 March 2011|date] and closed in [March 2012|date].',
  'Talks run from [July 31 to August 4|date].',
  'Talks run [May 7-9|date] and [June 3 to 5|date].',
  'Snow fell in [May|date] and in [March|date].',
  'They met in [early April|date] and at the [end of December|date].',
  'The [2016|date] election, the [1998|date] flood and the war of [1812|date].',
  'He ruled from [1980 to 1991|date], and in the [1990s|date] he wrote.',
  'She was born in [’52|date] and sang in the [’70s|date].',
  'They came [last month|date], [earlier this year|date], [late last week|date] and [yesterday|date].',
  'She arrives [tomorrow morning|date], he left [last night|date] and she sings [tonight|date].',
  'It began [three weeks ago|date] and [a decade ago|date].',
  'It was built in the [summer of 2003|date].',
  'The file is dated [2011-03-04|date].',
  'The [26th of July|date] is a holiday.',
  "[September|date]'s storm and [Monday|date]'s vote.",
  'It fell in [mid-April 2011|date], [mid-May|date] and the [mid-1970s|date]; he sang in the [mid-’80s|date].',
  'He sang in the [mid-to-late 1990s|date], she in the [early- to mid-2000s|date].',
  'It broke in [44 BC|date], in [AD 79|date], in [200 B.C.E.|date] and in [1066 CE|date].',
  'A wall of the [12th century|date], a [16th-century|date] gate, a coin of the [third century BC|date].',
  "Sales fell in [Nov. ’18|date] and rose in [March '18|date].",
  'The lease of [12-MAR-2011|date] and that of [3-Apr-18|date] lapsed.',
  'She stays from [4/22|date] to [4/26|date].',
  'It is dated [22.05.2018|date], [2018/05/22|date] and [5-22-2018|date]; another one [5/22/18|date].',
  'The fair runs [June 29-July 3|date], the other [29 June–3 July|date], the third [Aug. 30-Sept. 2|date].',
  'It is shut [March-May 2018|date] and [Nov.-January|date].',
  'He was held on [May. 6, 2018|date], and on [Jun. 12|date].',
  'Profit rose in the [third quarter of 2018|date], in [Q4 2018|date] and in the [first half of this year|date].',
  'Built in the [first half of the 1990s|date], burned at the [turn of the century|date]; a [turn-of-the-century|date] mill.',
  'It was so in the [17th and 18th centuries|date] and in the [late 19th and early 20th centuries|date].',
  'A tomb of the [late 4th millennium BC|date], a wall built between [500 and 300 BC|date] or from [900 to 700 BC|date].',
  'They fell in the [first decade of the 20th century|date], others at the [turn of the 20th century|date].',
  'It stood from the [5th to the 3rd century BC|date].',
  'The [2000s|date], the [early 2000s|date] and the [1800s|date].',
  'Profit rose in the [first quarter|date]; [second-quarter|date] results and [Q3|date] sales are due.',
  'Sales fell in the [third and fourth quarters|date], in [Q1 ’18|date] and in [H2 2018|date].',
  'It lost money in the [first nine months of 2018|date] and in the [last six months of last year|date].',
  'Growth slowed in the [second quarter of fiscal 2019|date] and the [third quarter of its financial year|date].',
  'The [winter of 1978-79|date], the [winter of 1978–79|date], [spring 2018|date], [this past winter|date] and [this coming fall|date].',
  '[Last winter|date] was mild, [next spring|date] will not be.',
  // times
  'It struck at [5 a.m.|time] [Wednesday|date] and at [3:40 p.m.|time]',
  'Doors open at [14:30|time] and close at [10pm|time].',
  'The blast was heard at [1400 GMT|time] and [7 p.m. EST|time].',
  "They met at [6 o'clock|time].",
  'They met at [noon|time] and parted at [midnight|time]; [12 noon|time] was too late.',
  'It struck [half past six|time], then [a quarter to nine|time], then [ten past four|time].',
  'Come at [seven-thirty|time] or at [six in the evening|time], by [five minutes to midnight|time] at the latest.',
  'Open [7am-10:30pm|time], [10:30-11:45 a.m.|time], [6:00–8:00 p.m.|time] and [7 a.m.-9 p.m.|time]',
  'It struck [six o’clock in the evening|time]; it sank around [three in the afternoon|time], or at [9 that night|time].',
  'They met at [seven|time] [this morning|date], and at [6:30 in the evening|time] again.',
  'Planes land from [0600 hours|time] on, and none at [1830 hours|time].',
  // durations
  'She walked for [five hours|duration] on a [five-day|duration] trip.',
  'A [10-year|duration] plan, [two and a half years|duration] late.',
  'It lasted nearly [a year|duration].',
  'It took [20 to 30 minutes|duration].',
  'He served [four consecutive years|duration] and waits [72 hours|duration].',
  'It took [three-and-a-half hours|duration], [1½ years|duration] and [a quarter of a century|duration].',
  // quantities
  'At least [17 soldiers|quantity] died.',
  'A [15-nation|quantity] bloc sent [3,000 troops|quantity].',
  '[Twenty others|quantity] fled.',
  'Some [1,500 French troops|quantity] left.',
  'The yard lacks [220 skilled workers|quantity].',
  'They read [312 monitoring stations|quantity] and found [6.7 million deaths|quantity].',
  'The limit is [10 micrograms per cubic meter|quantity] and the reading was [40|quantity].',
  'They took [half the country|quantity] with [a dozen tanks|quantity].',
  'He sold [forty tons|quantity] and [two hundred and ten crates|quantity].',
  'The home side won [3-1|quantity].',
  '[Half a dozen ships|quantity] left, then [a half-dozen barges|quantity] and [a half dozen tugs|quantity].',
  'He is [6 ft 2 in|quantity] tall, she [5ft 10in|quantity].',
  'A [41-year-old|quantity] grocer ran [42 km|quantity].',
  'Marta Hale, [54|quantity], spoke for [20 to 30 families|quantity].',
  'It covers [two-thirds|quantity] of the island.',
  'He is [6\'3"|quantity] tall.',
  '[12 police officers|quantity] were hurt.',
  'It feeds [35 000 people|quantity], a [16 year-old|quantity] says, and [a million and a half students|quantity].',
  '[A quarter of a million voters|quantity], [three-quarters of a million homes|quantity] and [half a million cars|quantity].',
  'Nearly [a half-million parcels|quantity], [a third of a billion masks|quantity].',
  'She walked [2½ miles|quantity], then [½ mile|quantity]; a [6½-year-old|quantity] came along.',
  'It was [−5 °C|quantity], then [-7°C|quantity], then [minus 10 degrees|quantity], then [98.6°F|quantity].',
  'It was [20 degrees Celsius|quantity] here and [10 degrees below zero|quantity] there, and hit [41C|quantity].',
  'Some [1.2m people|quantity], [3bn doses|quantity] and [10k runners|quantity]; the [400m|quantity] hurdles.',
  'About [3 lakh voters|quantity] and [two crore pupils|quantity].',
  'The city approved [3-5 new homes|quantity].',
  // money
  'It cost [$1.4 billion|money], not [14 billion crowns|money].',
  'She paid [€40|money], [US$3,000|money], [GHS 6.2 billion|money] and [60 cents|money].',
  'It went for [9.95 Norwegian crowns|money] or [3 million U.S. dollars|money].',
  'A [$5-million|money] house and a [$12-an-hour|money] job.',
  'He owes [100 million yen|money] and [£2m|money].',
  'It made [Rs500|money] and [5 million pounds|money].',
  'It lent [₹1.5 lakh crore|money] and [Rs. 5,00,000|money] a day, [Rs 2 cr|money] or [₹2,300-crore|money].',
  'It cost [50p|money], then [60c|money], [5¢|money], [40 paise|money] and [5 lakh rupees|money].',
  'The firm made [-$5 million|money].',
  // percent
  'Shares rose [7.9%|percent] and fell [18 percent|percent].',
  'It lies between [8%|percent] and [9%|percent], or [8 to 9 per cent|percent].',
  'It gained [3 percentage points|percent].',
  'It shrank by [-1.1%|percent] and grew [5¼ percent|percent].',
];

const LEAVES_ALONE: readonly string[] = [
  'May he rest.',
  'He may march in protest.',
  'They sang and marched.',
  'One of them said so.',
  'There were six in the evening class, and about seven in the morning one.',
  'Two officials spoke, and three aides listened.',
  'The first and the 21st came second.',
  'He lives at No. 10 and she at 1600 Harbor Street.',
  'Flight 370 and Route 66 and Section 8.',
  'Article 50 was invoked, and Resolution 1973 passed.',
  'Nobody was hurt.\n\n-30-',
  'She has covid-19.',
  'After 9/11 he works 24/7.',
  'An F-16 and a B-52 flew over.',
  'The two-state solution and a three-way race.',
  'Thousands of people came, hundreds stayed.',
  'She did it once, then twice.',
  'A one-time friend, a one-sided deal.',
  'He wants the last word, next to nothing and this one.',
  'At last, this is over.',
  'In the last days of the war, the next of kin came.',
  'It fell to earth.',
  'She was late, he was early.',
  'Black Friday and Good Friday.',
  'They had a second chance, a minute detail.',
  'It comes one day, she hoped.',
  'Half of them came, half did not.',
  'A year in, little changed.',
  'The seventh seal.',
  'He hit his 12th century, she won her turn, and at every turn of the road it rained.',
  'The first half of the match, the last quarter of the hour, a decade of the rosary.',
  'Quote reference 10070979.',
  'It is part of Vision 2030.',
  'He scored a hat-trick.',
  'This time, that time, last time.',
  'The top-10 list.',
  'A quarter of them came.',
  'Write to desk24@paper.example or see https://paper.example/2019/05/15.',
  'The last one standing.',
  'Winter came and summer went.',
  'Nobody, he says, will march.',
  'The court ruled 5-4.',
  'The panel voted 7 to 2, the senate 52-48.',
  'In a 6–3 decision the justices agreed; the jury split 11-1.',
  'The measure failed by a vote of 218 to 210.',
  'Noon prayers and a midnight raid, a midday meal.',
  'They watched “High Noon” twice.',
  'The film runs in 1080p.',
  'A quarter of the town fled, three of its quarters burned.',
  'He scored in the first quarter and fell in the second half.',
  'A fourth-quarter touchdown won it; the coach praised the third-quarter defense and the growth of the team.',
  'The first quarter of the moon, the French Quarter, the first quarter-mile and the second half.',
  'An H1 visa, the H5N1 virus, the H2 in H2O.',
  'All this past week it rained.',
  'Its first century was a second century of war.',
  'The AD blocker and the CE mark.',
  'The mid-air crash, the mid-term vote, a mid-sized firm.',
  'Temperatures in the mid-nineties, a man in his mid-forties.',
  'He sat -- and rose - and left.',
];

describe('figures', () => {
  describe('finds', () => {
    for (const row of FINDS)
      it(row, () =>
        assert.equal(marked(readMarked(row).text), writeMarked(readMarked(row).text, readMarked(row).marks)),
      );
  });
  describe('leaves alone', () => {
    for (const text of LEAVES_ALONE) it(text, () => assert.equal(marked(text), text));
  });
});

/** The story is of Wednesday, 15 May 2019. */
const DATA: readonly [string, FigureData][] = [
  ['He left Monday.', { date: '2019-05-13' }],
  ['He left Wednesday.', { date: '2019-05-15' }],
  ['He left Friday.', { date: '2019-05-10' }],
  ['He was to travel Friday.', { date: '2019-05-10' }],
  ['He will travel Friday.', { date: '2019-05-17' }],
  ['He left last Wednesday.', { date: '2019-05-08' }],
  ['He goes next Wednesday.', { date: '2019-05-22' }],
  ['He left on Tuesday, April 30.', { date: '2019-04-30' }],
  ['He left on April 30.', { date: '2019-04-30' }],
  ['He left on Dec. 3.', { date: '2018-12-03' }],
  ['It closes by the end of June.', { date: '2019-06' }],
  ['It opens in July.', { date: '2019-07' }],
  ['He left in January.', { date: '2019-01' }],
  ['He left on April 30, 2001.', { date: '2001-04-30' }],
  ['He left on 30 April 2001.', { date: '2001-04-30' }],
  ["September's storm passed.", { date: '2018-09' }],
  ['He left last September.', { date: '2018-09' }],
  ['He left this month.', { date: '2019-05' }],
  ['He left earlier this month.', { date: '2019-05' }],
  ['He left last month.', { date: '2019-04' }],
  ['He left last year.', { date: '2018' }],
  ['He goes next year.', { date: '2020' }],
  ['He left last week.', { date: '2019-05-06', dateEnd: '2019-05-12' }],
  ['He left last weekend.', { date: '2019-05-11', dateEnd: '2019-05-12' }],
  ['He left yesterday.', { date: '2019-05-14' }],
  ['He goes tomorrow night.', { date: '2019-05-16' }],
  ['He left last night.', { date: '2019-05-14' }],
  ['He left three days ago.', { date: '2019-05-12' }],
  ['He left two months ago.', { date: '2019-03' }],
  ['He left 20 years ago.', { date: '1999' }],
  ['He was born in ’45.', { date: '1945' }],
  ['It was so in the 1980s.', { date: '1980', dateEnd: '1989' }],
  ['It ran May 7-9.', { date: '2019-05-07', dateEnd: '2019-05-09' }],
  ['It ran from July 31 to August 4.', { date: '2019-07-31', dateEnd: '2019-08-04' }],
  ['It ran from 1980 to 1991.', { date: '1980', dateEnd: '1991' }],
  ['He left on Feb. 30.', {}],
  ['It sent 3,000 troops.', { number: 3000, unit: 'troops' }],
  ['At least 17 soldiers died.', { number: 17, unit: 'soldiers', hedge: 'at least' }],
  ['A 15-nation bloc.', { number: 15, unit: 'nation' }],
  ['It cost $1.4 billion.', { number: 1.4e9, currency: 'USD' }],
  ['It cost C$20.', { number: 20, currency: 'CAD' }],
  ['It cost 14 billion crowns.', { number: 14e9, currency: 'krone' }],
  ['It cost 9.95 Norwegian crowns.', { number: 9.95, currency: 'NOK' }],
  ['It cost 5,000 Hong Kong dollars.', { number: 5000, currency: 'HKD' }],
  ['Up 7.9%.', { number: 7.9 }],
  ['Up 8 to 9 percent.', { number: 8, numberEnd: 9 }],
  ['Nearly twenty-five people.', { number: 25, unit: 'people', hedge: 'nearly' }],
  ['Two hundred and ten crates.', { number: 210, unit: 'crates' }],
  ['Two and a half million people.', { number: 2.5e6, unit: 'people' }],
  ['It feeds 35 000 people.', { number: 35000, unit: 'people' }],
  ['A million and a half students.', { number: 1.5e6, unit: 'students' }],
  ['Three dozen tanks.', { number: 36, unit: 'tanks' }],
  ['A five-day trip.', { number: 5, unit: 'day' }],
  ['It takes 20-30 minutes.', { number: 20, numberEnd: 30, unit: 'minute' }],
  ['Half the country.', { number: 0.5, unit: 'country' }],
  ['A quarter of a million voters.', { number: 250_000, unit: 'voters' }],
  ['Three quarters of a billion masks.', { number: 750e6, unit: 'masks' }],
  ['A quarter of a century.', { number: 0.25, unit: 'century' }],
  ['About 1.2m people.', { number: 1.2e6, unit: 'people', hedge: 'about' }],
  ['He ran 2½ miles.', { number: 2.5, unit: 'miles' }],
  ['It took three-and-a-half hours.', { number: 3.5, unit: 'hour' }],
  ['One-and-a-half million people.', { number: 1.5e6, unit: 'people' }],
  ['It was −5 °C.', { number: -5, unit: 'celsius' }],
  ['It was -1.1%.', { number: -1.1 }],
  ['It was minus 40 degrees Fahrenheit.', { number: -40, unit: 'fahrenheit' }],
  ['It lent ₹1.5 lakh crore.', { number: 1.5e12, currency: 'INR' }],
  ['It lent Rs. 5,00,000.', { number: 500_000, currency: 'INR' }],
  ['It lent Rs.2 cr.', { number: 2e7, currency: 'INR' }],
  ['It cost 50p.', { number: 50, currency: 'penny' }],
  ['He came back in mid-April 2011.', { date: '2011-04' }],
  ['So it was in the early 1900s.', { date: '1900', dateEnd: '1933', hedge: 'about' }],
  ['So it was in the mid-1900s.', { date: '1934', dateEnd: '1966', hedge: 'about' }],
  ['So it was in the late 1800s.', { date: '1867', dateEnd: '1899', hedge: 'about' }],
  ['So it was in the early 1970s.', { date: '1970', dateEnd: '1973', hedge: 'about' }],
  ['So it was in the mid-1970s.', { date: '1974', dateEnd: '1976', hedge: 'about' }],
  ['So it was in the late ’70s.', { date: '1977', dateEnd: '1979', hedge: 'about' }],
  ["So it was in the early 1970's.", { date: '1970', dateEnd: '1973', hedge: 'about' }],
  ['So it was in the early 2000s.', { date: '2000', dateEnd: '2003', hedge: 'about' }],
  ['So it was in the mid-to-late 1990s.', { date: '1994', dateEnd: '1999', hedge: 'about' }],
  ['So it was in the early to mid-1970s.', { date: '1970', dateEnd: '1976', hedge: 'about' }],
  ['A late-19th-century mill.', { date: '1868', dateEnd: '1900', hedge: 'about' }],
  ['The early 20th century.', { date: '1901', dateEnd: '1934', hedge: 'about' }],
  ['The late 19th and early 20th centuries.', { date: '1868', dateEnd: '1934', hedge: 'about' }],
  ['The 17th and 18th centuries.', { date: '1601', dateEnd: '1800' }],
  ['From the 3rd to the 5th century.', { date: '0201', dateEnd: '0500' }],
  ['From the 5th to the 3rd century BC.', {}],
  ['The first half of the 1990s.', { date: '1990', dateEnd: '1994' }],
  ['The latter half of the 19th century.', { date: '1851', dateEnd: '1900' }],
  ['The final quarter of the 1800s.', { date: '1875', dateEnd: '1899' }],
  ['The first decade of the 20th century.', { date: '1900', dateEnd: '1909' }],
  ['The last decade of the 19th century.', { date: '1890', dateEnd: '1899' }],
  ['The turn of the century.', {}],
  ['The turn of the 20th century.', {}],
  ['So it was in the 2000s.', { date: '2000', dateEnd: '2009' }],
  ['About half a dozen ships left.', { number: 6, unit: 'ships', hedge: 'about' }],
  ['The home side won 3-1.', {}],
  ['They died in 44 BC.', {}],
  ['They died in AD 79.', { date: '0079' }],
  ['They died in the 19th century.', { date: '1801', dateEnd: '1900' }],
  ['They left in Dec. ’18.', { date: '2018-12' }],
  ['The lease of 09-JAN-2017.', { date: '2017-01-09' }],
  ['She goes on 5/22.', { date: '2019-05-22' }],
  ['She goes on 5/6.', {}],
  ['She goes on 5/6/2018.', {}],
  ['It ran May 30-June 2.', { date: '2019-05-30', dateEnd: '2019-06-02' }],
  ['It ran 30 May to 2 June.', { date: '2019-05-30', dateEnd: '2019-06-02' }],
  ['It ran Dec. 30, 2017-Jan. 2, 2018.', { date: '2017-12-30', dateEnd: '2018-01-02' }],
  ['It ran March-May 2018.', { date: '2018-03', dateEnd: '2018-05' }],
  ['It ran Nov.-January.', { date: '2018-11', dateEnd: '2019-01' }],
  ['Profit in the third quarter of 2018.', { date: '2018-07', dateEnd: '2018-09' }],
  ['Profit in the second half of last year.', { date: '2018-07', dateEnd: '2018-12' }],
  ['Profit rose in the first quarter.', { date: '2019-01', dateEnd: '2019-03' }],
  ['Profit rose in the second quarter.', { date: '2019-04', dateEnd: '2019-06' }],
  ['Profit rose in the fourth quarter.', { date: '2018-10', dateEnd: '2018-12' }],
  ['Profit will rise in the fourth quarter.', { date: '2019-10', dateEnd: '2019-12' }],
  ['First-quarter sales are expected to rise.', { date: '2020-01', dateEnd: '2020-03' }],
  ['Sales were expected to rise in the third quarter.', { date: '2018-07', dateEnd: '2018-09' }],
  ['It opens in Q1.', { date: '2019-01', dateEnd: '2019-03' }],
  ['It opened in Q3.', { date: '2018-07', dateEnd: '2018-09' }],
  ['It opened in Q2 ’18.', { date: '2018-04', dateEnd: '2018-06' }],
  ['It opened in H1 2018.', { date: '2018-01', dateEnd: '2018-06' }],
  ['Growth in the third and fourth quarters.', { date: '2018-07', dateEnd: '2018-12' }],
  ['Growth in the second and third quarters of 2017.', { date: '2017-04', dateEnd: '2017-09' }],
  ['Growth in the first nine months of 2017.', { date: '2017-01', dateEnd: '2017-09' }],
  ['Growth in the last 6 months of last year.', { date: '2018-07', dateEnd: '2018-12' }],
  ['Growth in the second quarter of fiscal 2019.', {}],
  ['Growth in the second quarter of the fiscal year.', {}],
  ['It broke in the spring of 2018.', { date: '2018-03', dateEnd: '2018-05' }],
  ['It broke in fall 1989.', { date: '1989-09', dateEnd: '1989-11' }],
  ['It broke in the winter of 2010.', { date: '2010' }],
  ['It broke in the winter of 1978-79.', { date: '1978-12', dateEnd: '1979-02' }],
  ['It broke in the winter of 1999–2000.', { date: '1999-12', dateEnd: '2000-02' }],
  ['It broke in the summer of 1978-79.', { date: '1978', dateEnd: '1979' }],
  ['It was cold this past winter.', { date: '2018-12', dateEnd: '2019-02' }],
  ['It opens this coming fall.', { date: '2019-09', dateEnd: '2019-11' }],
  ['Profit rose last quarter.', { date: '2019-01', dateEnd: '2019-03' }],
  ['It was cold last winter.', { date: '2018-12', dateEnd: '2019-02' }],
  ['It opens this summer.', { date: '2019-06', dateEnd: '2019-08' }],
  ['It was mild this winter.', { date: '2018-12', dateEnd: '2019-02' }],
  ['Give or take plus or minus 3 points.', { number: 3, unit: 'points' }],
];

describe('what figures say', () => {
  for (const [text, data] of DATA) it(text, () => assert.deepEqual(read(text, '2019-05-15')[0]?.data, data));

  it('nothing relative without a story date', () => {
    for (const text of [
      'He left Monday.',
      'He left last week.',
      'He left in March.',
      'He left today.',
      'It left in Q3.',
    ]) {
      assert.deepEqual(read(text, null)[0]?.data, {});
    }
    assert.deepEqual(read('He left on March 4, 2011.', null)[0]?.data, { date: '2011-03-04' });
  });

  it('no months of a season where the story comes from the south', () => {
    assert.deepEqual(read('PERTH, Australia — It was cold last winter.', '2019-05-15')[0]?.data, {});
    assert.deepEqual(read('PERTH, Australia — It broke in the spring of 2018.', '2019-05-15')[0]?.data, {
      date: '2018',
    });
    assert.deepEqual(read('BERN, Switzerland — It was cold last winter.', '2019-05-15')[0]?.data.date, '2018-12');
  });

  it('the same over the turn of a year', () => {
    assert.deepEqual(read('He left last month.', '2019-01-02')[0]?.data, { date: '2018-12' });
    assert.deepEqual(read('He left on Dec. 30.', '2019-01-02')[0]?.data, { date: '2018-12-30' });
    assert.deepEqual(read('He left Monday.', '2019-01-02')[0]?.data, { date: '2018-12-31' });
    assert.deepEqual(read('He goes tomorrow.', '2020-02-28')[0]?.data, { date: '2020-02-29' });
  });
});
