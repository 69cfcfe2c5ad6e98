/** English as data: given names, and what those who bear them are called. */

/** In each row a given name and then its short and pet forms. */
const ROWS = `
  abraham abe
  albert al bert
  alexander alex sandy
  alexandra alex sandra
  alfred alf fred
  andrew andy drew
  anthony tony
  arthur art
  barbara barb
  benjamin ben benny
  bernard bernie
  catherine cathy kate
  charles charlie chuck
  christopher chris
  daniel dan danny
  david dave
  deborah deb debbie
  donald don donnie
  douglas doug
  edward ed eddie ted
  elizabeth liz beth betty
  eugene gene
  francis frank
  franklin frank
  frederick fred freddie
  gerald gerry jerry
  gregory greg
  harold harry hal
  henry harry hank
  herbert herb
  jacob jake
  james jim jimmy
  jeffrey jeff
  jennifer jen jenny
  joseph joe joey
  joshua josh
  judith judy
  katherine kathy kate katie
  kenneth ken kenny
  lawrence larry
  leonard len lenny
  margaret maggie meg peggy
  martin marty
  matthew matt
  michael mike mick mickey
  mitchell mitch
  nathaniel nate nat
  nicholas nick
  patricia pat patty trish
  patrick pat paddy
  peter pete
  philip phil
  raymond ray
  rebecca becky
  richard dick rich rick ricky
  robert bob bobby rob robbie
  ronald ron ronnie
  rudolph rudy
  samuel sam sammy
  stanley stan
  stephen steve
  steven steve
  susan sue suzy
  terence terry
  theodore ted theo
  theresa terry
  thomas tom tommy
  timothy tim
  victoria vicky
  vincent vince
  walter walt
  william bill billy will willie
`;

const FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => row.trim().split(' '))
    .map(([name, ...forms]) => [name!, new Set(forms)]),
);

/** Whether one of the two given names, in small letters, is short for the other: "bob" and "robert". Two short forms are not. */
export function areNicknames(a: string, b: string): boolean {
  return FORMS.get(a)?.has(b) === true || FORMS.get(b)?.has(a) === true;
}
