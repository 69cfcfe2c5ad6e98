/** The names annotator: tables of what it finds and of what it leaves alone. */
import { checkEach, NAMES } from '../../support/check';

describe('names: finds', () => {
  checkEach([
    // Persons: full, bare, with particles, initials, apostrophes, diacritics, hyphens, suffixes.
    '[Rosa Delgado|person] said on Friday that the bridge would close.',
    'The verdict was read to [Amina Yusuf|person] in [Kampala|place].',
    '[Marta Lindqvist|person] won. Later, [Lindqvist|person] thanked the crew.',
    'Lt. Gen. [Paul Okello|person] spoke first.',
    'The award went to [Maria van der Berg|person] of [Utrecht|place].',
    "The jury heard [Siobhan O'Malley|person] on Monday.",
    'The minister, [José Núñez|person], resigned on Tuesday.',
    'Mr. [Adeyemi|person] told reporters that talks would go on.',
    '[Ana-Lucia Prado|person] has led the union since 2011.',
    'President [Laila Haddad|person] flew to [Nairobi|place] on Monday.',
    '[Kim Min-ji|person] came second in the final.',
    '[Omar al-Rashid|person] was released on Sunday.',
    // Bodies, with "of", "and", "for", ampersands, dots.
    'The [Bank of Ghana|organization] raised its rate.',
    'She studied at the [University of California|organization] before the war.',
    'The [Ministry of Health|organization] closed two clinics.',
    'He works for [Johnson & Johnson|organization] in [Ghent|place].',
    'The [European Union|organization] and the [United Nations|organization] sent envoys.',
    'The [World Health Organization|organization] warned of a new wave.',
    'Troops from [NATO|organization] left the valley.',
    // Places and peoples.
    'Floods hit [Mozambique|place] and [Malawi|place] in March.',
    'The [Kenyan|group] president met [French|group] officers in [Mombasa|place].',
    '[Tuareg|group] rebels and [Islamist|group] fighters held the town.',
    'The ship reached the [Red Sea|place] on Thursday.',
    '[Will Okafor|person] met [Jordan Avery|person] in [Amman|place], [Jordan|place].',
    '[Park Geun-young|person] and [Li Wenhao|person] signed the deal in [Busan|place].',
    '[John F. Hartley Jr.|person] and [William Tate III|person] were elected.',
    '[Suharto|person] said that he would step down.',
    'Sheikh [Khalid al-Amri|person] opened the clinic.',
    'The [University of California, Berkeley|organization], published the study.',
    'A [Boeing 737|product] landed in [Lagos|place].',
    '[Manchester City|organization] beat [Chelsea|organization] on Sunday.',
    '[Bank of America|organization] bought [Countrywide Financial|organization].',
    'The [Economic Community of West African States|organization], or [ECOWAS|organization], met in [Abuja|place].',
    'The [Federal Bureau of Investigation|organization] ([FBI|organization]) would not say.',
    'They fled during the [Arab Spring|event] and the [Second World War|event].',
    'He flew from [Heathrow Airport|facility] to the [Azadi Stadium|facility].',
    'The [US Consulate in Benghazi|facility] was closed.',
    'She moved to [Washington, D.C.|place] in the spring.',
    // Edges.
    "[Ghana|place]'s economy grew.",
    'The [India|place]-[Pakistan|place] talks stalled.',
    'The [Al-Qaeda|organization]-linked group held the town.',
    'A [US|place]-led raid failed.',
    'The force was [African|group]-led, the envoy said.',
    // Brackets: short forms of bodies and of what is none, country codes after riders.
    'The [Savings Bank of Norland|organization] ([SBN|organization]) cut its rate. [SBN|organization] gave no reason.',
    'Second came [Nils Aro|person] ([FIN|place]), ahead of [Lucia Sala|person] ([ESP|place]).',
    // Firms of two names, machines, rulers, sons.
    'The yard belongs to [Osei & Sons|organization].',
    'An [Airbus A320|product] turned back to [Oslo|place].',
    'King [Harald I|person] ruled the valley.',
    '[Samuel Okoro, Jr.|person], won the seat.',
    // Surnames of several words, a headline that sets every word with a capital.
    '[Karim Zein El Dine|person] spoke on Monday.\n\n[Zein El Dine|person] said no.',
    'Later, [Anna van den Brook|person] spoke. [Van den Brook|person] said no.',
    '[Tarn United|organization] Beat Them All, Blame the Rain\n\n[Tarn United|organization] won on Monday.',
    // Bare names in a clipping, where nobody is named in full.
    '[Lindqvist|person] was born in [Gothenburg|place] and wrote three novels.',
    'The film follows [Okonjo|person], who left her village at nine.',
    // Datelines and bylines.
    '[OSLO|place], [Norway|place] — The port was shut on Monday after a fire in a warehouse.',
  ]);
});

describe('names: leaves alone', () => {
  checkEach(
    [
      // Common words that open a sentence.
      'Many residents left before dawn.',
      'Farmers, though, have little to sell.',
      'Meanwhile, prices rose again.',
      'However, the road stayed open.',
      'Nobody at the harbour had seen the boat.',
      'Rain is expected in the hills.',
      'Police closed the road at noon.',
      // Words that are names elsewhere.
      'May was the wettest month in years.',
      'The council will vote in May.',
      'Will the bill pass?',
      'Mark the date, the coach told them.',
      'In June and July the river is low.',
      // Days, months, seasons.
      'The talks begin on Monday and end on Friday.',
      'Last September the mill burned down.',
      'The fair is held every summer.',
      // Offices without a name.
      'The president will speak on Sunday.',
      'The minister declined to comment.',
      'President and minister met twice.',
      'The mayor and the bishop opened the hall.',
      'Prime minister or not, he must answer.',
      'An official, who asked not to be named, agreed.',
      // Short forms of what is no body, offices in short, agreements.
      'A rapid water test (RWT) costs little, and the RWT is quick.',
      'The CEO and the CFO left on the same day.',
      'It begins at 3 PM, said the PM.',
      // Addresses, code, numbers.
      'Write to desk@example.org before noon.',
      'See https://example.org/report for the figures.',
      'Run `Deploy Now` to publish.',
      'Some 3,000 people signed in 2012.',
      'It was the 5th century BC.',
      // Capitals that name nothing.
      'COUNCIL VOTES TO CLOSE POOL',
      'TK check this figure with the desk.',
      'Chapter Two deals with the harvest.',
      'Council Votes to Close Swimming Pool',
      '# Road closed after the storm',
      '- Milk, eggs, and a loaf of bread',
      '`const Total = Price * Count;`',
      'Drew the short straw, she said of her shift.',
      'Grant them time, the lawyer said.',
      'The governor, the general and the judge sat down.',
      'Spring came late, and so did the swallows.',
      'Tuesday was quiet.',
      'Officials opened the bridge on Thursday.',
      'One in ten homes had no light.',
      'Two officials declined to comment.',
      'Critics say the plan will fail.',
      'I told them that I would come.',
    ],
    { kinds: NAMES },
  );
});
