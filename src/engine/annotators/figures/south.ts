/** Figures: whether a story comes from the southern half of the world, by its dateline: seasons have other months there. */
import type { Dateline } from '../../model';
import { wordSet } from '../../english/wordSet';

const PLACES = wordSet(`
  angola argentina australia bolivia botswana brazil chile lesotho madagascar malawi mauritius mozambique namibia paraguay peru
  swaziland eswatini tanzania uruguay zambia zimbabwe fiji samoa tonga
  sydney melbourne canberra brisbane perth adelaide hobart darwin auckland wellington christchurch johannesburg pretoria durban
  montevideo santiago harare windhoek gaborone maputo lusaka antananarivo asunción asuncion lima brasilia brasília lilongwe maseru
`);
const LONGER = [
  'new zealand',
  'south africa',
  'cape town',
  'buenos aires',
  'são paulo',
  'sao paulo',
  'rio de janeiro',
  'la paz',
];

/** Whether city or region of the dateline lie there. */
export function isSouthern(dateline: Dateline | null): boolean {
  if (dateline === null) return false;
  return [dateline.city, dateline.region].some((place) => {
    const name = place?.text.toLowerCase() ?? '';
    return PLACES.has(name) || LONGER.includes(name);
  });
}
