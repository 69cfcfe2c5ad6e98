/** Training's room (node only, never bundled): the npm packages that the bench reads the same text with. */
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** What each does: names in compromise; tokens, sentences and parts of speech in wink-nlp. */
export function peerReaders(): ReadonlyMap<string, (text: string) => unknown> {
  const wink = winkNLP(model, ['sbd', 'pos']);
  const its = wink.its;
  return new Map<string, (text: string) => unknown>([
    [
      'compromise: people, places, bodies',
      (text) => {
        const document = nlp(text);
        return [document.people().out('array'), document.places().out('array'), document.organizations().out('array')];
      },
    ],
    [
      'wink-nlp: tokens, sentences, tags',
      (text) => {
        const document = wink.readDoc(text);
        return [document.sentences().out(), document.tokens().out(its.pos)];
      },
    ],
  ]);
}
