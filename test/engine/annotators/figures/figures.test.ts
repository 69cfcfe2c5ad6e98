/** Tests of figures: what is found, what is left alone, what they say. */
import assert from 'node:assert/strict';
import type { Figure, FigureData } from '../../../../src/engine';
import { figures } from '../../../../src/engine/annotators/figures';
import type { Context } from '../../../../src/engine/annotators/annotator';
import type { Facts } from '../../../../src/engine/model';
import { Reuse } from '../../../../src/engine/reuse';
import { readMarked, writeMarked } from '../../../support/markedCopy';
import { storyOf } from '../../../support/story';

/** The figures of a text by themselves: tables of hundreds of rows need no names and no attributions. */
function read(text: string, storyDate: string | null): readonly Figure[] {
  const facts = { story: storyOf(text, 'plain'), names: [] } as unknown as Facts;
  const context = { storyDate, reuse: new Reuse(undefined) } as Context;
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
  // times
  'It struck at [5 a.m.|time] [Wednesday|date] and at [3:40 p.m.|time]',
  'Doors open at [14:30|time] and close at [10pm|time].',
  'The blast was heard at [1400 GMT|time] and [7 p.m. EST|time].',
  "They met at [6 o'clock|time].",
  // durations
  'She walked for [five hours|duration] on a [five-day|duration] trip.',
  'A [10-year|duration] plan, [two and a half years|duration] late.',
  'It lasted nearly [a year|duration].',
  'It took [20 to 30 minutes|duration].',
  'He served [four consecutive years|duration] and waits [72 hours|duration].',
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
  'A [41-year-old|quantity] grocer ran [42 km|quantity].',
  'Marta Hale, [54|quantity], spoke for [20 to 30 families|quantity].',
  'It covers [two-thirds|quantity] of the island.',
  'He is [6\'3"|quantity] tall.',
  '[12 police officers|quantity] were hurt.',
  'It feeds [35 000 people|quantity], a [16 year-old|quantity] says, and [a million and a half students|quantity].',
  // money
  'It cost [$1.4 billion|money], not [14 billion crowns|money].',
  'She paid [€40|money], [US$3,000|money], [GHS 6.2 billion|money] and [60 cents|money].',
  'It went for [9.95 Norwegian crowns|money] or [3 million U.S. dollars|money].',
  'A [$5-million|money] house and a [$12-an-hour|money] job.',
  'He owes [100 million yen|money] and [£2m|money].',
  'It made [Rs500|money] and [5 million pounds|money].',
  // percent
  'Shares rose [7.9%|percent] and fell [18 percent|percent].',
  'It lies between [8%|percent] and [9%|percent], or [8 to 9 per cent|percent].',
  'It gained [3 percentage points|percent].',
];

const LEAVES_ALONE: readonly string[] = [
  'May he rest.',
  'He may march in protest.',
  'They sang and marched.',
  'One of them said so.',
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
];

describe('what figures say', () => {
  for (const [text, data] of DATA) it(text, () => assert.deepEqual(read(text, '2019-05-15')[0]?.data, data));

  it('nothing relative without a story date', () => {
    for (const text of ['He left Monday.', 'He left last week.', 'He left in March.', 'He left today.']) {
      assert.deepEqual(read(text, null)[0]?.data, {});
    }
    assert.deepEqual(read('He left on March 4, 2011.', null)[0]?.data, { date: '2011-03-04' });
  });

  it('the same over the turn of a year', () => {
    assert.deepEqual(read('He left last month.', '2019-01-02')[0]?.data, { date: '2018-12' });
    assert.deepEqual(read('He left on Dec. 30.', '2019-01-02')[0]?.data, { date: '2018-12-30' });
    assert.deepEqual(read('He left Monday.', '2019-01-02')[0]?.data, { date: '2018-12-31' });
    assert.deepEqual(read('He goes tomorrow.', '2020-02-28')[0]?.data, { date: '2020-02-29' });
  });
});
