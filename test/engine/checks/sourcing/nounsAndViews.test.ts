/** Tests of what people without a name say or hold with no verb of saying: by a noun, by how it is to them, by half a name. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: what a noun says that people hold', () => {
  describe('finds', () => {
    checkEach(
      [
        'Accusations from [residents|sourcing/lay-witness] that the port cheated them have grown.',
        'Accusations of theft from [opponents|sourcing/vague-source] have grown.',
        'The concerns being expressed by [many growers|sourcing/vague-source] go beyond the levy.',
        'The remarks were echoed by [aides|sourcing/unnamed-group].',
        'The argument is propagated by [politicians|sourcing/unnamed-group].',
        'In response to [some experts|sourcing/vague-source]’ suggestion of letting patients stay at home, the ward was shut.',
        'Calls from [several lawmakers|sourcing/unnamed-group] to drop out were ignored.',
        'The claim, by [two officials|sourcing/unnamed-group], that the pier was mined was denied.',
        'The pier was closed after advice from [staff members|sourcing/unnamed-group] that it would be costly.',
        'The case deals with testimonies of [prison guards|sourcing/unnamed-group] accusing the officer of theft.',
        'The view of [many officers|sourcing/unnamed-group] is that the chief must go.',
        '[Critics|sourcing/vague-source]’ main complaint is that the pier is too short.',
        'There is agreement among [economists|sourcing/vague-source] that the levy failed.',
        'The word among [officers|sourcing/unnamed-group] is that the chief will go.',
        'That is a point [a top Orr adviser|sourcing/unnamed-individual] made to the Courier this week.',
        'In the eyes of [critics|sourcing/vague-source], Lena Orr has done too little.',
        'In [critics|sourcing/vague-source]’ view, the vote was a sham.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The concerns expressed by Lena Orr go beyond the levy.',
        'The remarks made by the mayor were echoed by the walls.',
        'The offer was repeated by the bank.',
        'In response to the report, the ward was shut.',
        'The requests raised by bidders are read out on Fridays.',
        'Nobody read the pleas of officials that were kept in the tower.',
        'The views of residents are not known.',
        'The board heard the complaints of residents.',
        'The law has raised the hopes of farmers in the north.',
        'The agency’s assessment of adults bears that out.',
        'She spoke about accusations that his backers made threats.',
        'Nils Aro said that the claim by two officials that the pier was mined was false.',
        'The opinion of the court is that the levy stands.',
        'Mia Fox’s main complaint is that the pier is too short.',
        'The point that Mia Fox made was not heard.',
        'The town has a place in the minds of readers.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: the noun as subject or predicate', () => {
  describe('finds what goes round among people, what a verdict is of, and what an account says', () => {
    checkEach(
      [
        'The betting among [traders in Harmouth|sourcing/vague-source] is that the rate will rise.',
        'Among [members of the crew|sourcing/unnamed-group], the belief has grown over the winter that the yard lied.',
        'The conviction among [nurses|sourcing/unnamed-group] has hardened that the ward will close.',
        'The talk among [neighbours|sourcing/lay-witness], half in jest, was that the goat would stand for mayor.',
        'Later, was the verdict of [a foreman with a ticket in his hand|sourcing/unnamed-individual].',
        'War or peace, runs the refrain of [pensioners|sourcing/lay-witness], the bread must come from somewhere.',
        'That is the estimate of [guards|sourcing/unnamed-group] themselves.',
        'So goes the argument of [many landlords|sourcing/vague-source].',
        'Nobody answered the argument that [lobbyists|sourcing/unnamed-group] are pressing on the council.',
        '[Two nurses|sourcing/unnamed-group]’ accounts suggest that the ward was full.',
        'Estimates by [traders|sourcing/vague-source] put the loss at 29 tons.',
        '[One deckhand|sourcing/unnamed-individual]’s version, given on the quay, laid the blame on the port.',
      ],
      { kinds: BASE },
    );
  });
  describe('finds what is said by nobody', () => {
    checkEach(
      [
        '[By some accounts|sourcing/no-source], the price has tripled.',
        'The lake, [by several estimates|sourcing/no-source], has lost a third of its water.',
        '[There is talk|sourcing/no-source] in Harmouth that the yard will close.',
        '[There is a widespread belief|sourcing/no-source] that the levy will stay.',
        'The crew left because, [it was whispered|sourcing/no-source] at the time, the hold was mined.',
        'It [was whispered|sourcing/no-source] that the hold was mined.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone named holders, and nouns that say nothing', () => {
    checkEach(
      [
        'The talk among friends was of football.',
        'Among the dead, the mood was that of peace.',
        'That is the estimate of the ministry.',
        'Later, was the verdict of Mia Fox.',
        'The accounts of two nurses differ.',
        'Witnesses’ accounts of the crash vary.',
        'Mia Fox’s account puts him on the pier.',
        'The count of votes put Orr ahead.',
        'A teacher’s assessment gave the boy a C.',
        'By all accounts he is a fine cook.',
        'By some accounts of the war, the port was spared.',
        'There is a popular belief that cats have nine lives.',
        'There is talk in the lobby.',
        'It was whispered in her ear.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: how it is to people', () => {
  describe('finds', () => {
    checkEach(
      [
        'To [her supporters|sourcing/unnamed-group], there may be a strange logic at work.',
        'To [critics|sourcing/vague-source], the plan looks like a gift to the port.',
        'As [one aide|sourcing/unnamed-individual] put it, the pier is finished.',
        'What worries [residents|sourcing/lay-witness] is that the crane is old.',
        '[Activists|sourcing/vague-source] were in no doubt that the vote was rigged.',
        '[Residents|sourcing/lay-witness] are of the opinion that the port is to blame.',
        'The vote was close, with [most users|sourcing/vague-source] supporting the move.',
        '[Some critics|sourcing/vague-source] took issue with the plan.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'To residents, the mayor offered free parking.',
        'To Mia Fox, the plan looks like a gift to the port.',
        'As Mia Fox put it, the pier is finished.',
        'What worries Mia Fox is that the crane is old.',
        'What helped residents was the new bridge.',
        'Mia Fox was in no doubt that the vote was rigged.',
        'The boat left with two nurses supporting the injured man.',
        'For residents, parking is free.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: plain statements, wherever their subject stands', () => {
  describe('finds', () => {
    checkEach(
      [
        'She has said little about it, and [people familiar with her thinking|sourcing/unnamed-group] say she now doubts the plan.',
        'They will need more money, figure [people close to Orr|sourcing/unnamed-group].',
        'The meeting was tense, [people|sourcing/unnamed-group] who were there said.',
        '[Tourists interviewed in Harmouth|sourcing/lay-witness] complain about over-charging.',
        'The seat is safe, said [a handful of Democrats|sourcing/vague-source] who know the town.',
        '[Other members of the crew|sourcing/vague-source] recalled that the captain was ill.',
        '[Officials|sourcing/unnamed-group] stressed the importance of the bridge to the town.',
        '[Two officials|sourcing/unnamed-group] volunteered that the pier was unsafe.',
        '[Opponents|sourcing/vague-source] have highlighted Orr’s earlier comments on the levy.',
        '[Some lawmakers|sourcing/unnamed-group] have perceived the effort as toothless.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Leaders of the party have brushed aside the needs of workers.',
        'People familiar with the town live there.',
        'Tourists interviewed in Harmouth got a free drink.',
        'He will stay, figure skaters or not.',
        'The crew recalled the boat to the port.',
        'Officials volunteered at the shelter.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing/partial-identity: half a name that the copy does not explain', () => {
  describe('finds', () => {
    checkEach(
      [
        '“There is no time for fun,” said [Dania, a mother from Harmouth|sourcing/partial-identity].',
        '[A resident named Sin|sourcing/partial-identity] said the stairs were steep.',
        '[R.K., a 29-year-old cook who asked to be identified by her initials,|sourcing/partial-identity] said the kitchen had one stove.',
        '“We sleep in shifts,” said [M.T., a guard at the lock|sourcing/partial-identity].',
        '[21-year-old Javier|sourcing/partial-identity] said he would leave.',
        '“It hurts,” said [Sumi, a consultant who didn’t want to give her full name|sourcing/partial-identity].',
        '“We love her,” said [Mayra, one of her great-granddaughters|sourcing/partial-identity].',
        'Tarn resident Javier, who declined to give his last name, hopes to move. The vote is in May. [Javier|sourcing/partial-identity] said he would apply.',
        'A guard who referred to herself by the pseudonym Hila raised money. [Hila|sourcing/partial-identity] said nobody helped her.',
        'A trader who used the alias Lobo sold the files. [Lobo|sourcing/partial-identity] said that more would come.',
        '[A welder who asked to be called Sol|sourcing/partial-identity] said the mask did not fit.',
        '[A barber|sourcing/partial-identity] who wished to be known as Teo said the shop was robbed.',
        '[A man|sourcing/partial-identity] who gave his name as Bo said he saw the crash.',
        '“It was dark,” said [a driver who would give only his surname, Brandt|sourcing/partial-identity].',
        '[A.B., 34,|sourcing/partial-identity] said the clinic had turned her away.',
        '[L.S., a former inmate,|sourcing/partial-identity] said the cells were damp.',
        '“They took everything,” said [K., 19|sourcing/partial-identity].',
        'The son-in-law of Ada Brunn, surnamed Chen, spoke to police. [Chen|sourcing/partial-identity] said that Brunn was ill.',
      ],
      { kinds: ['sourcing/partial-identity'] },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'J.K. Rowling said the film was fine.',
        'A.B. Lund, 34, said the clinic had turned her away.',
        'U.D.L., a lender, said the rate would rise.',
        'A barber who wished to be known for his shaves closed the shop.',
        'A cleaner who asked to be identified as a witness left.',
        'A porter asked to be called at six.',
        'A singer who asked to be called Sol left the stage.',
        'A man identified as Karl Voss said the guards had looked away.',
        'F.D.R. said the bank was closed.',
        'The F.B.I. said the office was closed.',
        'R.K. Lund, a cook who asked to be identified by her initials in the list, said the kitchen had one stove.',
        'Rita Kolb runs the kitchen. R.K., a cook with two sons, is her name in the list. Kolb said it had one stove.',
        '“We will win,” said Hulk, a striker.',
        '“We will win,” said Sunar, a fisherman in Java, Indonesia.',
        '“I love it,” said Mayra, one of her great-granddaughters. Mayra Roe lives in Harmouth.',
        'A fan who would not give his last name met Ronaldo. Ronaldo said the match was lost.',
        'The guard, surnamed Li, was held. Chen said that the guard had not slept for days.',
        'David said that a guard declined to give her last name.',
        'A clerk gave the books to David Orr, who declined to give his last name at first. Orr said it was a mistake.',
        'The novel by Elena Ferrante, a pseudonym, sold well. Lund said it was her best.',
        '“I love it,” said Norlund, the mayor.',
      ],
      { kinds: ['sourcing/partial-identity'] },
    );
  });
});
