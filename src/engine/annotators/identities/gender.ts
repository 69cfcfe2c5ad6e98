/** The identities' room: the gender that a title implies. */
import type { Gender } from '../../model';

const FEMALE = new Set(
  'mrs ms miss madam madame mme sister queen princess lady dame baroness countess duchess empress congresswoman councilwoman spokeswoman chairwoman businesswoman actress mother policewoman assemblywoman'.split(
    ' ',
  ),
);
const MALE = new Set(
  'mr sir lord king prince pope baron count duke emperor sultan emir amir sheikh sheik father brother imam ayatollah congressman councilman businessman actor policeman assemblyman chairman'.split(
    ' ',
  ),
);

/** From the words of a title ("Mrs.", "Queen"). */
export function genderOfTitle(title: string): Gender {
  for (const word of title.toLowerCase().split(/[^a-z-]+/)) {
    if (FEMALE.has(word)) return 'female';
    if (MALE.has(word)) return 'male';
  }
  return null;
}
