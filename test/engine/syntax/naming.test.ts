/**
 * Tests of names that the copy gives to an unnamed phrase. "{…}" is the phrase, "[=…|p]" the name that is found for it; a row without
 * one leaves the phrase without a name.
 */
import assert from 'node:assert/strict';
import type { Mention } from '../../../src/engine/model';
import { allNamedLater, namedAfterLead, namedLater, oneNamedLater } from '../../../src/engine/syntax/namedLater';
import { namedBeside } from '../../../src/engine/syntax/naming';
import { readNounPhrase, type NounPhrase } from '../../../src/engine/syntax/nounPhrase';
import type { StoryView } from '../../../src/engine/syntax/storyView';
import { phraseCopy } from '../../support/phraseCopy';

type Find = (view: StoryView, phrase: NounPhrase) => Mention | null;

/** A row of copy each; "//" stands between paragraphs. */
function each(find: Find, rows: string): void {
  for (const row of rows.trim().split('\n')) {
    const marked = row.trim();
    it(marked, () => {
      const { view, phrases, found } = phraseCopy(marked.replaceAll(' // ', '\n\n'));
      assert.equal(find(view, readNounPhrase(view, phrases[0]!)!)?.text ?? null, found);
    });
  }
}

describe('the name beside a phrase', () => {
  const beside: Find = (view, { range }) => namedBeside(view, range);
  describe('is found', () => {
    each(
      beside,
      `
      {A spokesman for the port}, [=Olaf Brun|p], said it was shut.
      {A spokesman for the port}, [=Olaf Brun|p] said.
      {A spokesman for the port}, [=Olaf Brun|p] added.
      {A spokesman for the port}, [=Olaf Brun|p] says.
      He asked {a spokesman for the port}, [=Olaf Brun|p].
      {A spokesman} ([=Olaf Brun|p]) said so.
      {A spokesman} ([=Olaf Brun|p], 45) said so.
      {A spokesman} — [=Olaf Brun|p] — said so.
      {A spokesman}, ~Capt.~ [=Olaf Brun|p], said so.
      {A spokesman}, [=Olaf Brun|p], ~captain~, said so.
      {A man} named [=Olaf Brun|p] left.
      {A man called [=Olaf Brun|p]} left.
      {A man who is called [=Olaf Brun|p]} left.
      {A spokesman}, ~[Acme|o] chief~ [=Olaf Brun|p], said so.
      [=Ames|p] (R-Tarn), {a supporter of the bill} told them.
      {A young man from Tarn} named “[=Olaf Brun|p]” left.
      {A man} in his late thirties from Tarn named [=Brun|p] left.
      He met {a man} called [=Olaf Brun|p].
      {A farmer}, whose name is [=Olaf Brun|p], said so.
      {A farmer} whose name was [=Olaf Brun|p] said so.
      {A farmer}, whose full name is [=Olaf Brun|p], said so.
      [=Jason Sims|p] — {a teacher from Tarn} — says so.
      [=Olaf Brun|p], {a spokesman for the ministry}, said so.
      ~Mayor~ [=Olaf Brun|p], {an aide to the king}, said so.
      It rained. [=Olaf Brun|p], {an aide}, left.
      “[=Olaf Brun|p], {an aide}, left.”
      [=Ruth Ames|p] (R-Tarn), {a supporter of the bill} told them.
      They met [=Ruth Ames|p] (R-Tarn), {a supporter}, there.
      They met [=Ruth Ames|p] (R, of Tarn and Aro), {a supporter}, there.
      They met Lea Hart and [=John Bentel|p], {a clerk} who told them.
      They met two: [=John Bentel|p], {a clerk} who told them.
      They met a cook; [=John Bentel|p], {a clerk} who told them.
      They met two, namely [=John Bentel|p], {a clerk} who told them.
      They met three, including [=John Bentel|p], {a clerk} who told them.
      They met Hart and his old friend [=John Bentel|p], {a clerk} who told them.
      `,
    );
  });

  describe('is left alone', () => {
    each(
      beside,
      `
      {A spokesman} said so.
      {A spokesman}, [Acme|o], said so.
      {A spokesman}, whom [Olaf Brun|p] knows, said so.
      {A spokesman}, [Olaf Brun|p] and others left.
      {A spokesman}; [Olaf Brun|p], said so.
      He asked {a spokesman} and [Olaf Brun|p], said so.
      {A spokesman},
      {A spokesman}, [Olaf Brun|p] edits the paper.
      {A clerk} who lads named [Olaf Brun|p] met left.
      {A clerk} said lads named [Olaf Brun|p] left.
      {A clerk} said a man named [Olaf Brun|p] left.
      {A clerk}, named [Olaf Brun|p] left.
      {A clerk} who was named [Olaf Brun|p] left.
      {A clerk} met an aide named [Olaf Brun|p] there.
      {A clerk} of a man named [Olaf Brun|p] left.
      {A clerk} hopes that some named [Olaf Brun|p] leave.
      {A clerk} says lads named [Olaf Brun|p] left.
      {A clerk} told lads named [Olaf Brun|p] to leave.
      {A clerk} was named [Olaf Brun|p] before.
      {A clerk} is named [Olaf Brun|p] now.
      {A clerk} had lads named [Olaf Brun|p] there.
      {A clerk} has lads named [Olaf Brun|p] there.
      {A clerk} left. Named [Olaf Brun|p] later, he came.
      {A man} in his late thirties from old Tarn named [Brun|p] left.
      {A man} named [Acme|o] left.
      {A man} known as [Olaf Brun|p] left.
      {A man}, whose name was changed by [Olaf Brun|p], left.
      {A man}, whose name is on [Olaf Brun|p], left.
      {A firm}, now known as [Acme|o], left.
      {A man} named
      {A man} named “
      , {an aide}, said so.
      [Jason Sims|p] spoke — {a teacher from Tarn} — says so.
      [Jason Sims|p] — {a teacher from Tarn} says so.
      [Jason Sims|p], {a teacher from Tarn} — says so.
      [Acme|o] — {a teacher from Tarn} — says so.
      — {a teacher from Tarn} — says so.
      They met [Olaf Brun|p], {an aide} said.
      They met [Olaf Brun|p], {an aide}, there.
      [Olaf Brun|p] and {an aide}, left.
      [Acme|o], {a firm of Tarn}, said so.
      They met [John Bentel|p], {a clerk} who told them.
      And so [it] was that late they met [John Bentel|p], {a clerk} who told them.
      They met Hart and with him his oldest friend [John Bentel|p], {a clerk} who told them.
      They met Hart and [John Bentel|p], {a clerk} told them.
      They met [Acme|o] (of Tarn), {a supporter} told them.
      They met [Ruth Ames|p] of (R-Tarn), {a supporter} told them.
      They met [Ruth Ames|p] (who sat for Tarn, Aro and all of Norland), {a supporter} told them.
      They met [Ruth Ames|p] R), {a supporter} told them.
      (R-Tarn), {a supporter} told them.
      They met [Ruth Ames|p] (R, of old Tarn and Aro), {a supporter} told them.
      [Ames|p] waited R), {a supporter} told them.
      [Ames|p] (R Tarn, {a supporter} told them.
      And [John Bentel|p], {a clerk} who told them, left.
      It rained: now. [Bentel|p], {a clerk} who told them, left.
      `,
    );
  });
});

describe('the name that the sentences after a lead give', () => {
  describe('is found', () => {
    each(
      namedAfterLead,
      `
      {A former mayor} says it is shut. [=Lee Brandt|p], mayor till 1998, said so.
      {A former mayor} says it is shut. It rained. It rained. Then [=Lee Brandt|p], mayor till 1998, left.
      It rained. It rained. {A former mayor} says it is shut. Then [=Lee Brandt|p], mayor till 1998, left.
      Quay sold // It rained. It rained. {A former mayor} says it is shut. Then [=Lee Brandt|p], mayor till 1998, left.
      {A mayor} says it is shut. On Monday [=Lee Brandt|p], the mayor, said so.
      {A deputy minister} warned them. On Monday ~Deputy Minister~ [=Arun Sethi|p] left.
      {An acting editor} warned them. On Monday Acting Editor [=Arun Sethi|p] left.
      {A chief clerk} warned them. Then [=Arun Sethi|p], the chief clerk, left.
      {A spokeswoman} warned them. On Monday Spokeswoman [=Lea Hart|p] left.
      {The spokeswoman} warned them. On Monday Spokeswoman [=Lea Hart|p] left.
      {A spokesman} warned them. On Monday ~press officer~ [=Lea Hart|p] left.
      {A spokesman} warned them. On Monday [=Lea Hart|p], a media aide, left.
      It rained. It rained. It rained. {A spokesman} warned them. Spokesman [=Tam Orr|p] left.
      {A lawmaker} wants a ban. On Monday [=Nils Aro|p], a congressman, said so.
      {A lawmaker} wants a ban. On Monday [=Nils Aro|p], a lawmaker, said so.
      It rained. {A lawmaker} wants a ban. On Monday [=Nils Aro|p], a lawmaker, said so.
      {A former chairman} left them. It was late, said [=Don Vale|p], who led the board.
      {A former chairman} left them. It was late, said [=Don Vale|p], who was there.
      {A former chairman} left them. It was late, said [=Don Vale|p], who ran the board.
      {A former chairman} left them. It was late, said [=Don Vale|p], who held the post.
      {A former chairman} left them. It was late, said [=Don Vale|p], who chaired the board.
      {A political expert} says so. [=Robert Inle|p] also says it is late.
      {A political expert} says so. [=Robert Inle|p] said it is late.
      {A political expert} says so. [=Robert Inle|p] says it is late.
      {A political expert} says so. [=Robert Inle|p] told them.
      {A political expert} says so. [=Robert Inle|p] added that.
      {A political expert} says so. [=Robert Inle|p] adds that.
      {A political expert} says so. [=Robert Inle|p] warned them.
      {A political expert} says so. [=Robert Inle|p] argued that.
      {A political expert} says so. [=Robert Inle|p] wrote that.
      https://x.example. // {A political expert} says so. [=Robert Inle|p] said it is late.
      http://x.example // {A political expert} says so. [=Robert Inle|p] said it is late.
      {A lawmaker} wants a ban. On Monday [=Nils Aro|p], a very very very very very very lawmaker, said so.
      {A party heavyweight} says so. [=Tam Orr|p] said it is late, we hear.
      https://x.example // {A political expert} says so. [=Robert Inle|p] said it is late.
      {A party heavyweight} says so. [=Tam Orr|p], the city’s delegate, said it is late.
      {A party heavyweight} says so. [=Tam Orr|p], ~the city’s delegate~, said it is late.
      {A party heavyweight} says so. [=Tam Orr|p], the city’s delegate, on Tuesday said it is late.
      {A party heavyweight} says so. [=Tam Orr|p] said it is late.
      `,
    );
  });

  describe('is left alone', () => {
    each(
      namedAfterLead,
      `
      {Former mayors} say it is shut. [Lee Brandt|p], mayor till 1998, said so.
      {The former mayor} says it is shut. [Lee Brandt|p], mayor till 1998, said so.
      {A former mayor} says it is shut. It rained. It rained. It rained. [Lee Brandt|p], mayor till 1998, left.
      It rained. It rained. It rained. {A former mayor} says so. Then [Lee Brandt|p], mayor till 1998, left.
      {A former mayor} says it is shut. On Monday [Acme|o], mayor till 1998, left.
      {A former mayor} says it is shut. “On Monday [Lee Brandt|p], mayor till 1998, left.”
      {A former mayor} says it is shut.
      {A deputy minister} warned them. On Monday ~Minister~ [Arun Sethi|p] left.
      {A minister} warned them. On Monday ~Prime Minister~ [Arun Sethi|p] left.
      {A senior minister} warned them. On Monday ~Senior Minister~ [Arun Sethi|p] left.
      {A spokeswoman} warned them. On Monday ~Mayor~ [Lea Hart|p] left.
      It rained. It rained. It rained. {A spokesman} warned them. It rained. Spokesman [Tam Orr|p] left.
      It rained. It rained. {A lawmaker} wants a ban. On Monday [Nils Aro|p], a lawmaker, said so.
      {An aide} wants a ban. On Monday [Nils Aro|p], an aide, said so.
      {A lawmaker} wants a ban. On Monday [Nils Aro|p], a baker, said so.
      {A chairman} left them. It was late, said [Don Vale|p], who led the board.
      {A former chairman} left them. It was late, said [Don Vale|p], who leads the board.
      {A former chairman} left them. It was late, said [Don Vale|p] who led the board.
      {A former chairman} left them. It was late, said [Don Vale|p], led by her.
      {A political expert} says so. [Robert Inle|p] also left.
      {A political expert} says so. [Robert Inle|p] left.
      {A political expert} says so. [Inle|p] said it is late.
      {A political expert} says so. Then [Robert Inle|p] said it is late.
      {A political expert} says so. [Inle Port|o] said it is late.
      {A political expert} says so. “[Robert Inle|p] said it is late.”
      {A political expert} says so. ~Mayor~ [Robert Inle|p] said it is late.
      {A political expert} says so. [Robert Inle|p], ~the mayor~, said it is late.
      {A political expert} says so. [Robert Inle|p], the mayor, said it is late.
      {A party heavyweight} says so. ~Mayor~ [Tam Orr|p] said it is late.
      {A party heavyweight} says so. [Tam Orr|p], the city’s delegate said it is late.
      {A party heavyweight} says so. [Tam Orr|p], the city’s delegate, left.
      {A party heavyweight} says so. [Tam Orr|p], the city’s delegate, by Tuesday said it is late.
      It rained. {A political expert} says so. [Robert Inle|p] said it is late.
      Rain. {A political expert} says so. [Robert Inle|p] said it is late.
      https://x.example is down. // {A political expert} says so. [Robert Inle|p] said it is late.
      “{A political expert} says so. [Robert Inle|p] said it is late.”
      {A party heavyweight} says so. [Tam Orr|p], the delegate. Then, said he, it rained.
      {A party heavyweight} says so. [Tam Orr|p], the delegate. Then said she no.
      {A mayor} says it is shut. Then [Ann Mayor|p] left.
      {A lawmaker} wants a ban. On Monday [Nils Aro|p] met a lawmaker.
      {A lawmaker} wants a ban. On Monday [Nils Aro|p], a very very very very very very very lawmaker, said so.
      {A lawmaker} wants a ban. On Monday [Nils Aro|p], the king, a lawmaker, said so.
      {A former chairman} left them. It was late, said [Don Vale|p] and who led the rest.
      {A former chairman} left them. It was late, said [Don Vale|p], he joked.
      {A former chairman} left them. It was late, said [Don Vale|p], who edits it.
      `,
    );
  });
});

describe('a rank', () => {
  for (const rank of [
    'deputy',
    'vice',
    'assistant',
    'associate',
    'junior',
    'chief',
    'acting',
    'interim',
    'regional',
    'district',
  ])
    each(namedAfterLead, `{A ${rank} analyst} warned them. On Monday ~${rank} analyst~ [=Arun Sethi|p] left.`);
});

describe('an apposition', () => {
  const lead = '{A party heavyweight} says so.';
  each(namedAfterLead, `${lead} [=Tam Orr|p], ${'very '.repeat(22)}old, said it is late.`);
  each(namedAfterLead, `${lead} [Tam Orr|p], ${'very '.repeat(23)}old, said it is late.`);
});

describe('the name that a later sentence gives', () => {
  describe('to one of several is found', () => {
    each(
      oneNamedLater,
      `
      {Lawyers for the widow} left. One of the lawyers, [=Carla Weiss|p], said so.
      {Lawyers for the widow} left. On Monday one of her three new lawyers, [=Carla Weiss|p], said so.
      {Lawyers} left. One of them left and one of the lawyers, [=Carla Weiss|p], said so.
      {Lawyers for the widow} left. One of the lawyers’ lawyers, [=Carla Weiss|p], said so.
      {Lawyers} left. One of the five best known young lawyers, [=Carla Weiss|p], said so.
      `,
    );
  });
  describe('to one of several is left alone', () => {
    each(
      oneNamedLater,
      `
      {A lawyer for the widow} left. One of the lawyers, [Carla Weiss|p], said so.
      {Lawyers for the widow} left. One of the bakers, [Carla Weiss|p], said so.
      {Lawyers for the widow} left. Some of the lawyers, [Carla Weiss|p], said so.
      {Lawyers for the widow} left. One for the lawyers, [Carla Weiss|p], said so.
      {Lawyers for the widow} left. It rained. One of the lawyers, [Carla Weiss|p], said so.
      {Lawyers for the widow} left. One of the lawyers and [Carla Weiss|p], said so.
      {Lawyers} left. One of the five best known very young lawyers, [Carla Weiss|p], said so.
      {Lawyers for the widow} left.
      `,
    );
  });

  describe('to all of several is found', () => {
    each(
      allNamedLater,
      `
      {Two members} called. It rained, said the members, [=Jane Orr|p] and [Paul Dace|p].
      {Two members} called. It rained, said the members, Councillors [=Jane Orr|p] and [Paul Dace|p].
      {Two members} called. It rained, said the members, [=Orr|p] and [Dace|p].
      {Two members} called. It rained, said the members. The members, [=Jane Orr|p] and [Paul Dace|p], left.
      {Two members} called. The two old members, [=Jane Orr|p] and [Paul Dace|p], left.
      {Two members} called. It rained. It rained. It rained. It rained. It rained. It rained. The members, [=Jane Orr|p] and [Paul Dace|p], left.
      {Two members} and the members, [=Jane Orr|p] and [Paul Dace|p], called.
      `,
    );
  });
  describe('to all of several is left alone', () => {
    each(
      allNamedLater,
      `
      {A member} called. It rained, said the members, [Jane Orr|p] and [Paul Dace|p].
      {Two members} called. It rained, said the bakers, [Jane Orr|p] and [Paul Dace|p].
      {Two members} called. It rained, said some members, [Jane Orr|p] and [Paul Dace|p].
      {Two members} called. It rained, said the members and [Jane Orr|p].
      {Two members} called. It rained, said the members, all [Jane Orr|p].
      {Two members} called. It rained, said the members, Councillors of [Orr|p].
      {Two members} called. It rained, said the members, Firms [Acme|o].
      {Two members} called. The two old young members, [Jane Orr|p] and [Paul Dace|p], left.
      {Two members} called. It rained. It rained. It rained. It rained. It rained. It rained. It rained. The members, [Jane Orr|p] and [Paul Dace|p], left.
      The members, [Jane Orr|p] and [Paul Dace|p], left. {Two members} called.
      {Two members} called. The members
      {Two members} called. It rained, said the members, All
      The members, [Jane Orr|p] and [Paul Dace|p], met {two members}.
      `,
    );
  });

  describe('to one is found', () => {
    each(
      namedLater,
      `
      {A baker} said so. The baker, [=Ottilie Kranz|p], sells 40 loaves a day.
      {A baker} said so. It rained. It rained. The baker, [=Ottilie Kranz|p], sells 40 loaves a day.
      {A baker} said so. It rained, said the baker. The baker, [=Ottilie Kranz|p], left.
      {A baker} said so. The 60-year-old baker, [=Ottilie Kranz|p], left.
      {A baker} said so. The very old baker, [=Ottilie Kranz|p], left.
      {A baker} said so. That baker, [=Ottilie Kranz|p], left.
      {A baker} left the baker, [=Ottilie Kranz|p], there.
      `,
    );
  });
  describe('to one is left alone', () => {
    each(
      namedLater,
      `
      {Bakers} said so. The baker, [Ottilie Kranz|p], sells 40 loaves a day.
      {A baker} said so. The butcher, [Ottilie Kranz|p], left.
      {A baker} said so. A baker, [Ottilie Kranz|p], left.
      {A baker} said so. The baker and [Ottilie Kranz|p] left.
      {A baker} said so. It rained. It rained. It rained. The baker, [Ottilie Kranz|p], left.
      {A baker} said so. The very old wise baker, [Ottilie Kranz|p], left.
      The baker, [Ottilie Kranz|p], left. {A baker} said so.
      {A baker} said so. The baker
      The baker, [Ottilie Kranz|p], met {a baker}.
      `,
    );
  });
});
