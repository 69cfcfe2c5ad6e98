/** Sources that words in quotation marks describe: "a “senior” official". */
import { ATTRIBUTIONS, checkEach } from '../../../support/check';

describe('words in marks before a source', () => {
  const kinds = [...ATTRIBUTIONS, 'sourcing/unnamed-individual', 'sourcing/unnamed-group', 'sourcing/bare-source'];
  describe('belong to it', () =>
    checkEach(
      [
        '[A “senior” official|source, sourcing/unnamed-individual] [said|cue] [the port would close|content].',
        '[A "senior" official|source, sourcing/unnamed-individual] [said|cue] [the port would close|content].',
        '[A ‘senior’ official|source, sourcing/unnamed-individual] [said|cue] [the port would close|content].',
        '[A "very senior" official|source, sourcing/unnamed-individual] [said|cue] [the port would close|content].',
        '[Two “senior” officials|source, sourcing/unnamed-group] [said|cue] [the port would close|content].',
        '[The two “rival” officials|source sourcing/unnamed-group] [said|cue] [the port would close|content].',
        '[A ‘well-placed’ source|source, sourcing/bare-source] [told|cue] the Gazette [the port would close|content].',
        '[The port will close|content], [a “senior” official|source, sourcing/unnamed-individual] [said|cue].',
        '[According to|cue] [a “senior” official|source, sourcing/unnamed-individual], [the port will close|content].',
        '[The plan is “dead,”|content] [a “well-informed” aide|source, sourcing/unnamed-individual] [said|cue].',
      ],
      { kinds },
    ));
  describe('are what it says elsewhere', () =>
    checkEach(
      [
        '[It was a “disaster,”|content] [officials|source, sourcing/unnamed-group] [said|cue].',
        '[It was a "disaster"|content] [officials|source, sourcing/unnamed-group] [said|cue].',
        '[The port was "late"|content] [officials|source, sourcing/unnamed-group] [said|cue].',
        '[“It is late,”|content] [Ada Orr|source] [said|cue].',
        '[The “Boss” is late|content], [Ada Orr|source] [said|cue].',
        '[According to|cue] [Ada Orr|source], [the port will close|content].',
      ],
      { kinds },
    ));
});
