/** Tests of papers, recordings, pictures and data that came to a newsroom and that readers cannot see. */
import { BASE_RULES } from '../../../../src/training/sourcing/gold';
import { checkEach } from '../../../support/check';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing/undisclosed-document: what came to a newsroom', () => {
  describe('finds it before its verb, after what it shows, in front and after “according to”', () => {
    checkEach(
      [
        '[Screenshots obtained by the Gazette|sourcing/undisclosed-document] show the mate joking about the wreck.',
        'The pier was rotten, [internal emails leaked to this newspaper|sourcing/undisclosed-document] suggest.',
        'In [a recording passed to the Sentinel|sourcing/undisclosed-document], Mayor Rita Lund promises the lease to Northgate Ferries.',
        'On [a tape obtained by the Mirror|sourcing/undisclosed-document], the mate is heard laughing.',
        'The yard paid him twice, according to [invoices handed to our reporter|sourcing/undisclosed-document].',
        'According to [a draft shared with the Courier|sourcing/undisclosed-document], the yard will close.',
        '[Bank statements reviewed by our reporters|sourcing/undisclosed-document] indicate that the money went abroad.',
        '[Minutes obtained by the Herald|sourcing/undisclosed-document] list twelve names.',
        '[An internal audit prepared for the board and obtained by the Gazette|sourcing/undisclosed-document] found that the fund was empty.',
        '[A confidential assessment made for donors and seen by this newspaper|sourcing/undisclosed-document] says cholera will return.',
      ],
      { kinds: BASE },
    );
  });
  describe('finds it with whoever got it, and with nobody', () => {
    checkEach(
      [
        '[Dock footage provided to the station|sourcing/undisclosed-document] shows two men dragging a crate.',
        'Karl Voss read [a letter sent to the Gazette|sourcing/undisclosed-document] that said the dam was full.',
        '[Photographs given to me|sourcing/undisclosed-document] show mould on the hull.',
        '[A tape sent to a Gazette reporter|sourcing/undisclosed-document] appears to show the mate taking cash.',
        '[Clips supplied to us|sourcing/undisclosed-document] reveal that the lock stood open.',
        '[Data leaked last week|sourcing/undisclosed-document] suggest the dam was full.',
        'In [messages shared with a reporter|sourcing/undisclosed-document], Rita Lund calls two pilots lazy.',
      ],
      { kinds: BASE },
    );
  });
  describe('finds it where the outlet is on no list, in a clause of its own, and after what it shows', () => {
    checkEach(
      [
        '[A draft of the report, a copy of which was leaked to the Harbour Voice,|sourcing/undisclosed-document] says the dam is unsafe.',
        '[A draft of the plan, leaked to the Harbour Voice last week,|sourcing/undisclosed-document] says the dam will be shut.',
        'The dam is unsafe, according to [documents provided to the Harbour Voice|sourcing/undisclosed-document].',
        'The firm knew of the risk, according to [slides shared with the Dockers’ Weekly|sourcing/undisclosed-document].',
        '[Footage passed to the Tarvo Beacon|sourcing/undisclosed-document] shows guards beating a man.',
        '[A memo that was leaked to reporters|sourcing/undisclosed-document] says the mayor knew of the crack.',
        '[Internal documents that were leaked to the press|sourcing/undisclosed-document] reveal that the dam is unsafe.',
        '[Files leaked to a rival firm|sourcing/undisclosed-document] show that the dam is unsafe.',
        'The mayor knew of the crack, [a leaked memo|sourcing/undisclosed-document] shows.',
        'The mayor knew of the crack, [an internal memo|sourcing/undisclosed-document] shows.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone what other bodies got, and what was published since', () => {
    checkEach(
      [
        'A draft of the report, a copy of which was posted online, says the dam is unsafe.',
        'A draft of the plan, leaked in May and published in full on Monday, says the dam will be shut.',
        'The dam is unsafe, according to documents provided to the Dam Safety Board.',
        'Evidence shown to the Red Cross suggests that the men were beaten.',
        'Data provided to the United Nations show that trade fell.',
        'A letter sent to the Harbour Voice said the dam was safe.',
        'Emails that were published on Monday suggest that the mayor knew.',
        'Pictures shown to the media on Monday show the dam.',
        'The mayor knew of the crack, court papers show.',
        'The mayor knew of the crack, a leaked memo published by the Courier shows.',
      ],
      { kinds: BASE },
    );
  });
  describe('finds it by its copy, and whatever it calls a thing', () => {
    checkEach(
      [
        '[Emails, a copy of which was seen by the Gazette,|sourcing/undisclosed-document] call the lenses useless.',
        '[Emails between two managers, a copy of which was obtained by this newspaper,|sourcing/undisclosed-document] refer to the lenses as “the swamp”.',
        '[An internal audit, excerpts of which were shared with the Courier,|sourcing/undisclosed-document] refers to “gaps in the books”.',
        '[Emails obtained by this newspaper|sourcing/undisclosed-document] call the lenses “the swamp”.',
        '[Emails obtained by this newspaper|sourcing/undisclosed-document] refer to the mayor as a liability.',
        '[Notes|sourcing/undisclosed-document], which the Gazette has seen, call the dam a hazard.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone what was published, and what nobody kept back', () => {
    checkEach(
      [
        'Emails, a copy of which was posted online, call the lenses useless.',
        'The report, a copy of which was published by the Gazette, calls the bridge unsafe.',
        'The report, a copy of which was seen by jurors, calls the bridge unsafe.',
        'Court papers call the lenses useless.',
        'A published report refers to the mayor as a liability.',
        'Letters, copies of which are kept in the archive, call the bridge unsafe.',
      ],
      { kinds: BASE },
    );
  });
  describe('takes what a paper rests on for no part of how it came', () => {
    checkEach(
      [
        'The report, based on data provided to the Gazette, says the dam is unsafe.',
        'The report, which draws on documents seen by the Gazette, says the dam is unsafe.',
        'The study, drawing on records leaked to the Courier, says the dam is unsafe.',
        'The dam is unsafe, according to a study based on minutes seen by the Courier.',
        '[A report leaked to the Courier|sourcing/undisclosed-document], based on public data, says the dam is unsafe.',
        '[The internal report|sourcing/undisclosed-document], based on public data, says the dam is unsafe.',
      ],
      { kinds: BASE },
    );
  });
  describe('asks about whoever handed it over instead, where the copy tells of them', () => {
    checkEach(
      [
        'Spreadsheets shared with the Gazette by [a former clerk|sourcing/unnamed-individual] show that the port spent less.',
        'Emails obtained by the Gazette from [a former clerk|sourcing/unnamed-individual] show that the port spent less.',
        'Files provided by [two people familiar with the sale|sourcing/unnamed-group] show that the price was fixed.',
      ],
      { kinds: BASE },
    );
  });
  describe('finds papers that the copy says are kept from readers', () => {
    checkEach(
      [
        '[A survey|sourcing/undisclosed-document] that was never released shows the wall is cracked.',
        '[Minutes|sourcing/undisclosed-document] that have not been made public show a vote.',
        '[A memo|sourcing/undisclosed-document] marked confidential warns of a flood.',
        '[A strategy paper of the port|sourcing/undisclosed-document], marked confidential and dated May 4, describes the sale.',
        '[An audit|sourcing/undisclosed-document], which has not been published, lists 41 faults.',
        'The wall is cracked, according to [a survey that has not been made public|sourcing/undisclosed-document].',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone what came out after all', () => {
    checkEach(
      [
        'A survey that was not published until May shows the wall is cracked.',
        'The wall is cracked, according to a survey that was made public in May.',
        'The paper, which has never been published in colour, says it will close.',
        'The town council, which has not made its budget public, says it will.',
        'The audit said that the names were not public.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone what readers can see, what a named giver gave, and what only exists', () => {
    checkEach(
      [
        'A report prepared for the council said the dam was safe.',
        'An audit prepared by the council and published in May found the fund empty.',
        'Court papers filed on Monday show that he owed two million.',
        'A report published by the ministry shows that rents rose.',
        'Footage posted on the ministry’s website shows two men dragging a crate.',
        'Footage shared on social media shows two men dragging a crate.',
        'Emails released under the records law show that the board knew.',
        'Images obtained by the Gazette through a public records request show the cracks.',
        'Evidence shown to jurors in court suggests he was at home.',
        'Emails provided by Karl Voss show that the board knew.',
        'Emails provided to the Gazette by Karl Voss show that the board knew.',
        'Records obtained from the county show that he owed two million.',
        'Figures supplied to the Gazette by the ministry show that rents rose.',
        'A letter sent to the Post Office says the branch will close.',
        'A video seen by millions shows two men fighting.',
        'Documents given to the inquiry show that the dam was full.',
        'A statement sent to the Gazette said the dam was full.',
        'In a letter sent to the Gazette, Karl Voss said the dam was full.',
        'In the footage, two men drag a crate across the yard.',
        'The archive holds emails and recordings from the strike.',
        'Karl Voss sent emails to the Gazette and shows them to his friends.',
      ],
      { kinds: BASE },
    );
  });
});
