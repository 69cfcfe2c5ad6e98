/**
 * Rule desk/note-left-in: a note to the desk that is still in the copy ("TK", "[CQ]", "XXX", a comment). Leaves alone an
 * editor's note that speaks to the reader: a sentence or more, with no sign of a question to the desk.
 */
import { defineCheck } from '../check';
import { inMessage, question } from '../question';

export const noteLeftIn = defineCheck({
  rule: 'desk/note-left-in',
  title: 'Note to the desk left in',
  severity: 'warning',
  requires: ['story'],
  *run({ story }) {
    for (const note of story.deskNotes) {
      if (isForReaders(note.text)) continue;
      yield question(note, {
        message: `${inMessage(note.text)} is a note to the desk. Is it settled, and can it go?`,
        reason: 'desk-note',
      });
    }
  },
});

/** Fewer words are an instruction to a colleague; readers get sentences. Set by hand. */
const LEAST_WORDS_FOR_READERS = 10;
const TO_COLLEAGUES = /\bTK\b|\bCQ\b|\?\?|\bself\b|\bplease\b|\bcheck\b|\bconfirm\b|\bdesk\b/i;

function isForReaders(note: string): boolean {
  if (!/^[[(]?(?:editor|eds?)[’']?s?[’']? note:/i.test(note)) return false;
  return note.split(/\s+/).length >= LEAST_WORDS_FOR_READERS && !TO_COLLEAGUES.test(note);
}
