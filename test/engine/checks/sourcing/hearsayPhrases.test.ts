/** Tests of set phrases of hearsay, and of what somebody is made out to be: "it was pointed out that", "was written off as a crank". */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: phrases of hearsay', () => {
  describe('finds', () => {
    checkEach(
      [
        'The ban was dropped when [it was pointed out|sourcing/no-source] that the quay had been shut for years.',
        'In May [it had already been pointed out|sourcing/no-source] that the dam was cracked.',
        '[The story goes|sourcing/no-source] that Nils Aro sold the boat twice.',
        '[The theory goes|sourcing/no-source] that a colder sea will bring the herring back.',
        'The Gazette [has it on good authority|sourcing/no-source] that the mayor will resign.',
        '[There have also been various reports|sourcing/no-source] of smugglers on the lake.',
        '[There had already been complaints|sourcing/no-source] about the noise.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The ban was dropped when it was pointed out by Nils Aro that the quay had been shut for years.',
        'Nils Aro pointed out that the dam was cracked.',
        'The story goes on that night.',
        'The story goes back to the war.',
        'Nils Aro had the authority that the board lacked.',
        'There have never been reports of smugglers on the lake.',
        'There had already been complaints from Nils Aro about the noise.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: talk without an article', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Word on the street is|sourcing/no-source] that the bank will close.',
        '[Talk in the corridors is|sourcing/no-source] that she will go in May.',
        'But [talk around the port is|sourcing/no-source] that the boat was sold.',
        '[Gossip in the village has it|sourcing/no-source] that the bank will close.',
        '[The word at the market is|sourcing/no-source] that the bank will close.',
        '[Speculation in the ministry is|sourcing/no-source] that she will go.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Word of the fire reached Tarn.',
        'Talk in the hall is cheap.',
        'Word on the street is what Mia Fox writes about.',
        'Gossip in the village has its price.',
        'Talk at the market is of the weather.',
        'The good word on that page is hers.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: what somebody is made out to be', () => {
  describe('finds', () => {
    checkEach(
      [
        'Nils Aro [was written off|sourcing/no-source] as a crank when he first ran.',
        'Lena Orr, who [has been painted|sourcing/no-source] as the culprit, left the hall.',
        'They, some of whom [have been singled out|sourcing/no-source] as having ties to the gang, fled.',
        'She [is being caricatured|sourcing/no-source], once more, as a cold schemer.',
        'Failure to dredge the port [is more commonly seen|sourcing/no-source] as a failure of the state.',
        'The mayor [was suspected|sourcing/no-source] of selling the lots to friends.',
        'Nils Aro [has been denounced|sourcing/no-source] many times for his methods.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Nils Aro was written off by Lena Orr as a crank.',
        'The cost was written off as a loss.',
        'The barn was painted as a gift.',
        'Nils Aro was held up as he left the port.',
        'Failure to dredge the port is seen as a failure by Nils Aro.',
        'The mayor was suspected by Nils Aro of selling the lots.',
        'Nils Aro has been denounced by Lena Orr for his methods.',
      ],
      { kinds: BASE },
    );
  });
});
