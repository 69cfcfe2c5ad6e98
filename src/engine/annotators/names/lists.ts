/** The names annotator's room: which of the word lists shipped with the weights a word or phrase is on, as bits of a number. */

export const LISTS = {
  givenName: 1,
  surname: 2,
  country: 4,
  largeCity: 8,
  city: 16,
  region: 32,
  demonym: 64,
  organization: 128,
  organizationWord: 256,
  placeWord: 512,
  title: 1024,
  calendar: 2048,
  commonWord: 4096,
  fullName: 8192,
  place: 16384,
  event: 32768,
} as const;

/** The longest phrase of the lists, in words. */
export const LONGEST_PHRASE = 7;
