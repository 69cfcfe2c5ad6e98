/** Tests of people whom a clause, a participle or an aside parts from what they hold: "Tenants who moved in last year grumble that". */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: people parted from what they hold', () => {
  describe('finds', () =>
    checkEach(
      [
        '[Lodgers|sourcing/unnamed-group] who moved in last year grumble that the lifts have never worked.',
        '[Skippers|sourcing/unnamed-group] who have fished here since they were boys and who remember the flood maintain that the charts are wrong.',
        '[Parents|sourcing/lay-witness] whose children walk to school along the ring road fume that no crossing has been built.',
        '[Residents|sourcing/lay-witness] who bought their flats before the tower was planned bemoan the loss of light.',
        '[Passengers stranded overnight at the halt|sourcing/lay-witness] complain that no bus was sent.',
        '[A grower|sourcing/unnamed-individual] whose wells dried up in May accuses the board of lying.',
        '[Growers|sourcing/unnamed-group] whose wells ran dry in May say the board lied.',
        '[Landlords in the old town|sourcing/unnamed-group], many of them pensioners, grudgingly accept that rents must fall.',
        '[Farmers|sourcing/unnamed-group], who lost a third of their flocks in the floods, blame the mayor for opening the sluices.',
        '[Commuters|sourcing/lay-witness], packed into trains that rarely run on time, resent the fare rise.',
        '[Pensioners|sourcing/lay-witness] (some of them over ninety) deplore the closure.',
        '[Trawler crews|sourcing/unnamed-group], who have watched the grounds shrink year after year, maintain that seals are to blame.',
        '[Ferry passengers|sourcing/lay-witness], a third of them tourists, reluctantly agree that the old boat was unsafe.',
        '[Skippers|sourcing/unnamed-group] recognise that the harbour has changed.',
      ],
      { kinds: BASE },
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'Lodgers who moved in last year maintain the lifts themselves.',
        'Skippers who have fished here since they were boys order the charts by post.',
        'Parents whose children walk to school along the ring road share a car.',
        'Residents who bought their flats before the tower was planned sold up.',
        'Passengers stranded overnight at the halt slept on the benches.',
        'A grower whose wells dried up in May sells the land.',
        'Growers whose wells ran dry in May water by hand.',
        'Landlords in the old town, many of them pensioners, grudgingly accept cheques.',
        'Landlords accept that offer without a word.',
        'Landlords accept payment that is late.',
        'Commuters, packed into trains that rarely run on time, read the paper.',
        'Growers, Lena Orr says, blame the board.',
        'Trawler crews, who have watched the grounds shrink year after year, mend their nets.',
        'Lena Orr, weary of the row, accepts that the bridge will go.',
        'Skippers recognise that song.',
        'Red Cross crews worked under floodlights until sunrise, said Lena Orr, its director.',
      ],
      { kinds: BASE },
    ));
});

describe('sourcing: those who, and what they speak of', () => {
  describe('finds', () =>
    checkEach(
      [
        '[Those|sourcing/vague-source] who work there speak of 14-hour days.',
        '[Those close to the talks|sourcing/unnamed-group] speak of a rift.',
        '[Those|sourcing/vague-source] who live near the mine complain of dust.',
      ],
      { kinds: BASE },
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'Those who want to vote must register by Friday.',
        'Those who work in the mine drink at the bar.',
        'Those who fear God love their neighbours.',
      ],
      { kinds: BASE },
    ));
});
