/** Country codes of the Correlates of War project, as lists of leaders use them, with the ISO 3166 code of the state today. */
const PAIRS =
  'AAB ag AFG af ALB al ALG dz AND ad ANG ao ARG ar ARM am AUL au AUS at AZE az BAH bh BAR bb BEL be BEN bj BFO bf BHM bs ' +
  'BHU bt BLR by BLZ bz BNG bd BOL bo BOS ba BOT bw BRA br BRU bn BUI bi BUL bg CAM kh CAN ca CAO cm CAP cv CDI ci CEN cf ' +
  'CHA td CHL cl CHN cn COL co COM km CON cg COS cr CRO hr CUB cu CYP cy CZE cz CZR cz DEN dk DJI dj DMA dm DOM do DRC cd ' +
  'DRV vn ECU ec EGY eg EQG gq ERI er EST ee ETH et ETM tl FIJ fj FIN fi FRN fr FSM fm GAB ga GAM gm GHA gh GMY de GNB gw ' +
  'GRC gr GRG ge GRN gd GUA gt GUI gn GUY gy HAI ht HON hn HUN hu ICE is IND in INS id IRE ie IRN ir IRQ iq ISR il ITA it ' +
  'JAM jm JOR jo JPN jp KEN ke KIR ki KOS xk KUW kw KYR kg KZK kz LAO la LAT lv LBR lr LEB lb LES ls LIB ly LIE li LIT lt ' +
  'LUX lu MAA mr MAC mk MAD mv MAG mg MAL my MAS mu MAW mw MEX mx MLD md MLI ml MLT mt MNC mc MNG me MON mn MOR ma MSI mh ' +
  'MYA mm MZM mz NAM na NAU nr NEP np NEW nz NIC ni NIG ng NIR ne NOR no NTH nl OMA om PAK pk PAL pw PAN pa PAR py PER pe ' +
  'PHI ph PNG pg POL pl POR pt PRK kp QAT qa ROK kr ROM ro RUS ru RWA rw SAF za SAL sv SAU sa SEN sn SEY sc SIE sl SIN sg ' +
  'SKN kn SLO sk SLU lc SLV si SOL sb SOM so SPN es SRI lk SSD ss STP st SUD sd SUR sr SVG vc SWA sz SWD se SWZ ch SYR sy ' +
  'TAJ tj TAW tw TAZ tz THI th TKM tm TOG tg TON to TRI tt TUN tn TUR tr TUV tv UAE ae UGA ug UKG gb UKR ua URU uy USA us ' +
  'UZB uz VAN vu VEN ve WSM ws YEM ye YUG rs ZAM zm ZIM zw';

/** From the code there to ISO 3166 in lower case. */
export const COUNTRY_OF_COW: ReadonlyMap<string, string> = new Map(
  [...PAIRS.matchAll(/([A-Z]{3}) ([a-z]{2})/g)].map(([, code, iso]) => [code!, iso!]),
);
