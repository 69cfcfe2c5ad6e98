/**
 * Training's room (node only, never bundled): well-known names that the npm packages do not list, written by hand. They
 * are hints to the tagger, never marks by themselves. Names in a list are parted by semicolons.
 */

/** Continents, seas, rivers, mountains, regions, historic countries and towns. */
export const PLACES = `
Africa; Asia; Europe; Antarctica; Oceania; Australasia; America; North America; South America; Central America; Latin America;
Middle East; Near East; Far East; East Asia; South Asia; Southeast Asia; Central Asia; West Africa; East Africa; North Africa;
Southern Africa; Central Africa; Western Europe; Eastern Europe; Central Europe; Northern Europe; Southern Europe; Eurasia;
Horn of Africa; Sahel; Sahara; Sahara Desert; Maghreb; Levant; Mesopotamia; Anatolia; Asia Minor; Caucasus; North Caucasus;
South Caucasus; Balkans; Balkan Peninsula; Baltic; Baltics; Baltic States; Scandinavia; Iberia; Iberian Peninsula; Crimea; Donbas;
Donbass; Siberia; Kamchatka; Sakhalin; Transnistria; Abkhazia; South Ossetia; North Ossetia; Nagorno-Karabakh; Chechnya; Dagestan;
Ingushetia; Tatarstan; Kashmir; Punjab; Bengal; West Bengal; Balochistan; Khyber Pakhtunkhwa; Waziristan; Xinjiang; Tibet;
Inner Mongolia; Manchuria; Kurdistan; Rojava; Darfur; South Kordofan; Blue Nile; Tigray; Oromia; Amhara; Ogaden; Somaliland; Puntland;
Casamance; Azawad; Cabinda; Biafra; Zanzibar; Western Sahara; Gaza; Gaza Strip; West Bank; East Jerusalem; Golan Heights; Sinai;
Sinai Peninsula; Galilee; Negev; Arabian Peninsula; Arabia; Korean Peninsula; Indochina; Borneo; Sumatra; Java; Sulawesi; Mindanao; Luzon;
Visayas; New Guinea; Papua; West Papua; Timor; Honshu; Hokkaido; Kyushu; Shikoku; Okinawa; Tasmania; Queensland; New South Wales; Victoria;
Northern Territory; Western Australia; South Australia; North Island; South Island; Polynesia; Melanesia; Micronesia; Hawaii; Alaska;
Patagonia; Amazonia; Yucatan; Chiapas; Oaxaca; Galapagos; Galapagos Islands; Tierra del Fuego; Caribbean; West Indies; Antilles;
New England; Midwest; Deep South; Silicon Valley; Wall Street; Long Island; Manhattan; Brooklyn; Queens; Bronx; Staten Island; Harlem;
Catalonia; Basque Country; Andalusia; Galicia; Castile; Aragon; Brittany; Normandy; Burgundy; Provence; Alsace; Lorraine; Corsica; Bavaria;
Saxony; Prussia; Silesia; Bohemia; Moravia; Transylvania; Wallachia; Moldavia; Bessarabia; Thrace; Macedonia; Epirus; Peloponnese; Crete;
Sicily; Sardinia; Tuscany; Lombardy; Piedmont; Venice; Flanders; Wallonia; Holland; Frisia; Jutland; Lapland; Ulster; Munster; Leinster;
Connacht; Cornwall; Devon; Yorkshire; Lancashire; Kent; Surrey; Essex; Sussex; Norfolk; Suffolk; Wales; Scotland; England; Britain;
Great Britain; British Isles; Northern Ireland; Highlands; Hebrides; Orkney; Shetland; Isle of Man; Channel Islands; Jersey; Guernsey;
Soviet Union; USSR; Yugoslavia; Czechoslovakia; East Germany; West Germany; Byzantium;
Persia; Babylon; Assyria; Phoenicia; Carthage; Constantinople; Judea; Nubia; Siam; Burma; Ceylon; Formosa; Rhodesia; Zaire; Dahomey;
Upper Volta; Gold Coast; Tanganyika; Ivory Coast; Cape Verde; South Yemen; North Vietnam; South Vietnam; Austria-Hungary; Gaul; Latium;
North Korea; South Korea; Palestine; Kosovo; Taiwan; Hong Kong; Macau; East Timor; Vatican; Holy See; Scotland Yard; Downing Street;
Atlantic; Pacific; Arctic; Atlantic Ocean; Pacific Ocean; Indian Ocean; Arctic Ocean; Southern Ocean; Mediterranean; Mediterranean Sea;
Red Sea; Black Sea; Caspian Sea; Baltic Sea; North Sea; Irish Sea; Adriatic; Adriatic Sea; Aegean; Aegean Sea; Ionian Sea; Tyrrhenian Sea;
Sea of Marmara; Sea of Azov; Dead Sea; Sea of Galilee; Arabian Sea; Bay of Bengal; South China Sea; East China Sea; Yellow Sea; Sea of Japan;
Coral Sea; Tasman Sea; Caribbean Sea; Gulf of Mexico; Gulf of Aden; Gulf of Guinea; Persian Gulf; Gulf of Oman; Strait of Hormuz; Bosphorus;
Dardanelles; English Channel; Bering Sea; Bering Strait; Hudson Bay; Great Lakes; Lake Superior; Lake Michigan; Lake Victoria;
Lake Tanganyika; Lake Malawi; Lake Chad; Lake Baikal; Aral Sea; Suez Canal; Panama Canal; Nile; White Nile; Congo River; Niger River;
Zambezi; Limpopo; Orange River; Volta; Senegal River; Amazon; Amazon River; Orinoco; Parana; Mississippi; Mississippi River; Missouri;
Ohio River; Colorado River; Rio Grande; Hudson; Hudson River; Potomac; Danube; Rhine; Rhone; Rhône; Seine; Loire; Elbe; Oder; Vistula;
Dnieper; Dniester; Don; Volga; Ural; Tigris; Euphrates; Jordan River; Indus; Ganges; Brahmaputra; Mekong; Irrawaddy; Yangtze; Yellow River;
Pearl River; Amur; Thames; Tiber; Po; Ebro; Tagus; Alps; Pyrenees; Apennines; Carpathians; Urals; Ural Mountains; Himalayas; Himalaya;
Karakoram; Hindu Kush; Andes; Rockies; Rocky Mountains; Appalachians; Sierra Nevada; Atlas Mountains; Everest; Mount Everest; Kilimanjaro;
Mount Kilimanjaro; Mount Kenya; Mount Fuji; Ararat; Mont Blanc; Vesuvius; Etna; Kalahari; Namib; Gobi; Serengeti; Kruger National Park;
Niger Delta; Mekong Delta; Danube Delta; Great Barrier Reef; Great Rift Valley; Rift Valley; Cape of Good Hope; Cape Horn; Gibraltar;
Guantanamo Bay; Diego Garcia; Falklands; Falkland Islands; Malvinas; Spratly Islands; Paracel Islands; Senkaku; Kuril Islands; Saint Helena;
Bermuda; Greenland; Svalbard; Faroe Islands; Canary Islands; Azores; Madeira; Balearic Islands; Mallorca; Ibiza; Lampedusa; Lesbos; Rhodes;
Outback; Transvaal; Natal; KwaZulu-Natal; Gauteng; Western Cape; Eastern Cape; Mpumalanga; Free State; North West; Matabeleland; Mashonaland;
Ashanti; Hausaland; Borno; Borno State; Kaduna; Kano; Lagos State; Rivers State; Delta State; Plateau State; North Kivu; South Kivu; Kivu;
Ituri; Katanga; Kasai; Equatoria; Jonglei; Upper Nile; Bahr el Ghazal; Red Sea State; Helmand; Kandahar; Nangarhar; Anbar; Nineveh; Idlib;
Ghouta; Latakia; Hasakah; Raqqa; Deir el-Zour; Fallujah; Ramadi; Tikrit; Mosul; Kobani; Tora Bora; Swat Valley; Panjshir; Jaffna; Aceh; Bali;
Kalimantan; Sabah; Sarawak; Penang; Patani; Rakhine; Rakhine State; Shan State; Kachin; Guangdong; Sichuan; Hubei; Hunan; Henan; Hebei; Yunnan;
Fujian; Zhejiang; Jiangsu; Shandong; Shanxi; Shaanxi; Gansu; Qinghai; Hainan; Liaoning; Jilin; Heilongjiang; Anhui; Guangxi; Guizhou;
Uttar Pradesh; Madhya Pradesh; Tamil Nadu; Kerala; Karnataka; Gujarat; Rajasthan; Maharashtra; Odisha; Orissa; Jharkhand; Telangana; Goa;
Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Yukon; Nunavut; Northwest Territories;
Sao Paulo; Rio de Janeiro; Minas Gerais; Bahia; Mato Grosso; Rio Grande do Sul; Antioquia; Cauca; Zulia; Santa Cruz; Guerrero; Sinaloa; Jalisco;
Sonora; Chihuahua; Tamaulipas; Veracruz; Baja California; Ala.; Ariz.; Ark.; Calif.; Colo.; Conn.; Del.; Fla.; Ga.; Ill.; Ind.; Kan.; Ky.; La.;
Md.; Mass.; Mich.; Minn.; Miss.; Mo.; Mont.; Neb.; Nev.; N.H.; N.J.; N.M.; N.Y.; N.C.; N.D.; Okla.; Ore.; Pa.; R.I.; S.C.; S.D.; Tenn.; Tex.; Vt.;
Va.; Wash.; W.Va.; Wis.; Wyo.; D.C.; Washington D.C.; U.S.; US; U.S.A.; USA; U.K.; UK; U.A.E.; UAE; DRC; CAR; PNG; GDR
`;

/** Bodies: international organizations, agencies, parties, armed groups, firms, clubs, media, universities. */
export const ORGANIZATIONS = `
Ottoman Empire; Roman Empire; Holy Roman Empire; Byzantine Empire; Russian Empire; British Empire; Mughal Empire; Persian Empire; Austro-Hungarian Empire;
United Nations; U.N.; UN; UN Security Council; Security Council; U.N. Security Council; General Assembly; European Union; EU; E.U.;
European Commission; European Parliament; European Council; European Central Bank; ECB; Council of Europe; European Court of Human Rights;
African Union; AU; Organization of African Unity; OAU; ECOWAS; Economic Community of West African States; SADC; IGAD; East African Community;
EAC; Arab League; League of Arab States; GCC; Gulf Cooperation Council; OPEC; OECD; NATO; OSCE; ASEAN; APEC; SAARC; Mercosur; CARICOM; OAS;
Organization of American States; Commonwealth; Commonwealth of Independent States; CIS; G7; G8; G20; BRICS; IMF; International Monetary Fund;
World Bank; WTO; World Trade Organization; WHO; World Health Organization; UNICEF; UNESCO; UNHCR; UNDP; UNEP; FAO; WFP; World Food Programme;
World Food Program; ILO; IAEA; International Atomic Energy Agency; ICC; International Criminal Court; ICJ; International Court of Justice;
Interpol; Europol; Red Cross; Red Crescent; ICRC; International Committee of the Red Cross; Amnesty International; Human Rights Watch; Oxfam;
Greenpeace; Medecins Sans Frontieres; Doctors Without Borders; MSF; Save the Children; International Crisis Group; Transparency International;
Reporters Without Borders; Committee to Protect Journalists; World Economic Forum; IOC; International Olympic Committee; FIFA; UEFA; CAF; AFC;
CONCACAF; CONMEBOL; FIBA; ATP; WTA; NBA; NFL; MLB; NHL; NCAA; PGA; ICC; BCCI; Premier League; La Liga; Bundesliga; Serie A; Ligue 1; African
Development Bank; Asian Development Bank; Inter-American Development Bank; Islamic Development Bank; Afreximbank; Federal Reserve; Fed; Bank of England;
Bank of Japan; Bundesbank; Congress; U.S. Congress; Senate; House of Representatives; House of Commons; House of Lords; Parliament; Knesset;
Duma; State Duma; Bundestag; Bundesrat; Lok Sabha; Rajya Sabha; National Assembly; Diet; Majlis; Supreme Court; Constitutional Court; High Court;
White House; Pentagon; Kremlin; State Department; Treasury; Justice Department; Department of Justice; Defense Department; Homeland Security;
Department of Homeland Security; FBI; CIA; NSA; DEA; EPA; FDA; CDC; NASA; FCC; FTC; SEC; IRS; TSA; FEMA; NIH; USAID; Peace Corps; Scotland Yard; MI5;
MI6; GCHQ; BBC; NHS; Metropolitan Police; Mossad; Shin Bet; IDF; KGB; FSB; GRU; ISI; PLA; People's Liberation Army; Foreign Office; Home Office;
Foreign Ministry; Defense Ministry; Defence Ministry; Interior Ministry; Finance Ministry; Health Ministry; Ministry of Health; Ministry of Defence;
Ministry of Foreign Affairs; Ministry of Finance; Ministry of Interior; Ministry of Education; Central Bank; Electoral Commission;
Independent National Electoral Commission; INEC; EFCC; NNPC; Al-Qaeda; al-Qaeda; al-Qaida; Al Qaeda; Islamic State; ISIS; ISIL; Daesh; Taliban;
Hamas; Hezbollah; Hizbollah; Fatah; PLO; Palestinian Authority; Islamic Jihad; Muslim Brotherhood; Boko Haram; Al-Shabaab; al-Shabab; al-Shabaab;
Lord's Resistance Army; Ansar Dine; AQIM; Al-Qaeda in the Islamic Maghreb; MNLA; MUJAO; Janjaweed; Rapid Support Forces; RSF; SPLA; SPLM; TPLF; OLF;
Polisario; Polisario Front; FLN; FARC; ELN; Shining Path; Sendero Luminoso; IRA; Sinn Fein; ETA; PKK; YPG; Haqqani; Lashkar-e-Taiba;
Jaish-e-Mohammed; Jemaah Islamiyah; Abu Sayyaf; Tamil Tigers; LTTE; Houthis; Houthi; Wagner; Wagner Group; Revolutionary Guards; Revolutionary Guard;
Republican Party; Democratic Party; Republicans; Democrats; GOP; Labour; Labour Party; Conservative Party; Tories; Liberal Democrats; Lib Dems; SNP;
Scottish National Party; UKIP; Green Party; Greens; Christian Democrats; CDU; CSU; SPD; FDP; AfD; National Front; National Rally; Socialist Party;
Communist Party; Liberal Party; Workers' Party; Workers Party; Social Democrats; People's Party; ANC; African National Congress; Democratic Alliance;
EFF; Economic Freedom Fighters; Inkatha; Zanu-PF; ZANU-PF; MDC; Movement for Democratic Change; PDP; APC; All Progressives Congress;
Peoples Democratic Party; NPP; NDC; New Patriotic Party; National Democratic Congress; Jubilee; ODM; CCM; NRM; BJP; Bharatiya Janata Party;
Congress Party; Indian National Congress; Aam Aadmi Party; Shiv Sena; CPI; DMK; AIADMK; Awami League; BNP; PML-N; PPP; PTI; Kuomintang; KMT; LDP;
Liberal Democratic Party; Komeito; Likud; Kadima; Meretz; AKP; CHP; HDP; MHP; Syriza; New Democracy; Podemos; PSOE; Ciudadanos; Fidesz; Jobbik;
United Russia; Svoboda; PRI; PAN; PRD; Morena; Peronist; Microsoft; Apple; Google; Alphabet; Amazon; Facebook; Meta; Twitter; Netflix; Tesla; SpaceX; Uber;
Airbnb; Intel; IBM; Oracle; Cisco; HP; Hewlett-Packard; Dell; Nvidia; AMD; Qualcomm; Samsung; Samsung Electronics; Sony; Panasonic; Toshiba; Hitachi;
Nintendo; LG; Hyundai; Kia; Toyota; Honda; Nissan; Mazda; Mitsubishi; Suzuki; Subaru; Ford; General Motors; GM; Chrysler; Fiat; Volkswagen; BMW; Mercedes;
Mercedes-Benz; Daimler; Audi; Porsche; Renault; Peugeot; Citroen; Volvo; Saab; Ferrari; Boeing; Airbus; Lockheed Martin; Raytheon; Northrop Grumman;
BAE Systems; Rolls-Royce; Siemens; Bosch; BASF; Bayer; Novartis; Roche; Pfizer; Merck; Moderna; AstraZeneca; GlaxoSmithKline; GSK; Johnson & Johnson;
Sanofi; BioNTech; Sinopharm; Sinovac; Exxon; ExxonMobil; Chevron; Shell; BP; Total; TotalEnergies; Eni; Repsol; Statoil; Equinor; Petrobras; PDVSA; Pemex;
Gazprom; Rosneft; Lukoil; Yukos; Saudi Aramco; Aramco; Sonatrach; Sonangol; Sinopec; CNPC; CNOOC; PetroChina; Petronas; Reliance; Tata; Tata Steel; Infosys;
Wipro; Adani; Vedanta; Rio Tinto; BHP; Glencore; Anglo American; De Beers; Vale; ArcelorMittal; Alcoa; Caterpillar; General Electric; GE; Coca-Cola;
PepsiCo; Pepsi; McDonald's; Starbucks; Nestle; Unilever; Procter & Gamble; Nike; Adidas; Walmart; Wal-Mart; Tesco; Carrefour; Ikea; H&M; Zara; Disney;
Walt Disney; Warner Bros; Paramount; Universal; Time Warner; Comcast; AT&T; Verizon; Vodafone; Orange; MTN; Safaricom; Airtel; Bharti Airtel; Telkom;
Huawei; ZTE; Xiaomi; Alibaba; Tencent; Baidu; ByteDance; TikTok; YouTube; WhatsApp; Instagram; LinkedIn; Yahoo; eBay; PayPal; Visa; Mastercard;
Goldman Sachs; JPMorgan; JP Morgan; JPMorgan Chase; Morgan Stanley; Citigroup; Citibank; Bank of America; Wells Fargo; Lehman Brothers; Merrill Lynch;
HSBC; Barclays; Lloyds; RBS; Standard Chartered; Standard Bank; Deutsche Bank; Commerzbank; UBS; Credit Suisse; BNP Paribas; Societe Generale; Santander;
BBVA; ING; UniCredit; Nomura; Ecobank; Zenith Bank; Access Bank; Equity Bank; KCB; Moody's; Fitch; Standard & Poor's; S&P; KPMG; PwC; Deloitte; McKinsey;
Air France; British Airways; Lufthansa; Emirates; Qatar Airways; Ethiopian Airlines; Kenya Airways; South African Airways; Delta; American Airlines;
United Airlines; Ryanair; EasyJet; Qantas; Aeroflot; Turkish Airlines; Pan Am; Eskom; Transnet; Reuters; Associated Press; AP; AFP; Agence France-Presse;
Xinhua; Itar-Tass; Tass; TASS; Interfax; RIA Novosti; Kyodo; Yonhap; IRNA; Anadolu; Anadolu Agency; DPA; EFE; ANSA; PTI; UPI; Bloomberg; Dow Jones;
CNN; Fox News; NBC; CBS; ABC; MSNBC; NPR; PBS; Al Jazeera; Al-Jazeera; Al Arabiya; Sky News; Sky; ITV; Channel 4; The New York Times; New York Times;
Washington Post; Wall Street Journal; Financial Times; Guardian; Times; Daily Telegraph; Telegraph; Daily Mail; Independent; Observer; Economist;
Le Monde; Le Figaro; Liberation; Der Spiegel; Die Welt; Bild; El Pais; El Mundo; La Repubblica; Corriere della Sera; Haaretz; Jerusalem Post; Al-Ahram;
Times of India; Hindu; Dawn; China Daily; People's Daily; Global Times; Asahi Shimbun; Yomiuri Shimbun; Punch; Vanguard; Daily Nation; Mail & Guardian;
Voice of America; VOA; Radio Free Europe; Deutsche Welle; RFI; Harvard; Harvard University; Yale; Yale University; Princeton; Stanford; MIT; Oxford University;
University of Oxford; Cambridge University; University of Cambridge; London School of Economics; LSE; Makerere University; Cairo University; Al-Azhar;
Brookings Institution; Chatham House; Carnegie Endowment; RAND; Heritage Foundation; Cato Institute; Pew Research Center; Gallup; Manchester United;
Manchester City; Liverpool; Arsenal; Chelsea; Tottenham; Tottenham Hotspur; Everton; Newcastle United; Aston Villa; Leeds United; West Ham; Real Madrid;
Barcelona; Atletico Madrid; Bayern Munich; Borussia Dortmund; Juventus; AC Milan; Inter Milan; Internazionale; Napoli; Roma; Lazio; Ajax; PSV; Feyenoord;
Benfica; Porto; Sporting; Celtic; Rangers; Paris Saint-Germain; PSG; Marseille; Lyon; Monaco; Al Ahly; Zamalek; Kaizer Chiefs; Orlando Pirates; Boca Juniors;
River Plate; Flamengo; Santos; Palmeiras; Corinthians; Galatasaray; Fenerbahce; Besiktas; Olympiacos; Panathinaikos; Dynamo Kyiv; Spartak Moscow;
Super Eagles; Black Stars; Bafana Bafana; Indomitable Lions; All Blacks; Springboks; Wallabies; Catholic Church; Roman Catholic Church; Church of England;
Anglican Church; Orthodox Church; Vatican; Interpol; Mafia; Cosa Nostra; Triads; Ku Klux Klan; Black Lives Matter; National Guard; Army; Navy; Air Force;
Marine Corps; Coast Guard; Royal Navy; Royal Air Force; RAF; British Army; U.S. Army; US Army; U.S. Navy; Army Corps of Engineers; Nobel Committee; UNAMID;
MONUSCO; MINUSMA; AMISOM; UNIFIL; ISAF; KFOR; EUFOR; ECOMOG
`;

/** Events and feasts by name. */
export const EVENTS = `
World War I; World War II; First World War; Second World War; World War One; World War Two; Cold War; Gulf War; Iraq War; Vietnam War; Korean War;
Civil War; American Civil War; Boer War; Crimean War; Six-Day War; Yom Kippur War; Falklands War; Arab Spring; Holocaust; Nakba; Intifada; Olympics;
Olympic Games; Winter Olympics; Summer Olympics; Paralympics; World Cup; Africa Cup of Nations; Copa America; Copa Libertadores; Champions League;
Europa League; FA Cup; Davis Cup; Ryder Cup; Six Nations; Super Bowl; World Series; Grand Slam; Wimbledon; French Open; US Open; U.S. Open;
Australian Open; Tour de France; Masters; Grand Prix; Commonwealth Games; Asian Games; Pan American Games; Christmas; Easter; Ramadan; Eid; Eid al-Fitr;
Eid al-Adha; Diwali; Hanukkah; Passover; Thanksgiving; Halloween; New Year; Hajj; Brexit; Watergate; Renaissance; Enlightenment; Great Depression;
Industrial Revolution; French Revolution; Russian Revolution; Cultural Revolution; Orange Revolution; Industrial Revolution; Middle Ages; Reformation
`;

/** Peoples, faiths, parties and regions as adjectives and as people; a plural in "s" is added to each. */
export const GROUPS = `
African; European; Asian; LGBT; LGBTQ; LGBTI; LGBTQI; American; North American; South American; Latin American; Central American; West African; East African; North African;
South African; Central African; Southern African; Middle Eastern; South Asian; Southeast Asian; East Asian; Central Asian; Western; Westerner; Eastern;
African-American; African American; Asian American; Native American; Arab; Arabian; Persian; Kurd; Kurdish; Turk; Turkish; Turkmen; Uzbek; Tajik;
Kazakh; Kyrgyz; Uighur; Uyghur; Tibetan; Han; Mongol; Mongolian; Pashtun; Hazara; Baloch; Baluch; Punjabi; Sindhi; Bengali; Tamil; Sinhalese; Sinhala;
Rohingya; Karen; Shan; Kachin; Hmong; Malay; Javanese; Papuan; Timorese; Moro; Maori; Aboriginal; Aborigine; Inuit; Metis; Cree; Mohawk; Navajo; Cherokee;
Sioux; Maya; Mayan; Aztec; Inca; Quechua; Aymara; Mapuche; Yanomami; Zulu; Xhosa; Tswana; Sotho; Ndebele; Shona; Afrikaner; Afrikaans; Boer; Hutu; Tutsi;
Twa; Kikuyu; Luo; Luhya; Kalenjin; Maasai; Masai; Oromo; Amhara; Tigrayan; Somali; Afar; Dinka; Nuer; Fur; Zaghawa; Hausa; Fulani; Fula; Yoruba; Igbo; Ibo;
Ijaw; Kanuri; Ashanti; Akan; Ewe; Wolof; Bambara; Dogon; Songhai; Tuareg; Berber; Amazigh; Kabyle; Sahrawi; Moor; Moorish; Bedouin; Druze; Copt; Coptic;
Maronite; Alawite; Yazidi; Assyrian; Armenian; Circassian; Chechen; Ingush; Dagestani; Ossetian; Abkhaz; Abkhazian; Tatar; Bashkir; Cossack; Slav; Slavic;
Serb; Serbian; Croat; Croatian; Bosniak; Bosnian; Slovene; Kosovar; Albanian; Macedonian; Roma; Romani; Gypsy; Romanian; Hungarian; Magyar; Czech;
Slovak; Pole; Polish; Balt; Baltic; Latvian; Lithuanian; Estonian; Finn; Finnish; Swede; Swedish; Dane; Danish; Norwegian; Norse; Viking; Icelandic;
Scandinavian; Nordic; Briton; British; Brit; English; Englishman; Englishmen; Scot; Scottish; Scots; Welsh; Irish; Irishman; Ulster; Celtic; French;
Frenchman; Breton; Corsican; Basque; Catalan; Galician; Spaniard; Spanish; Portuguese; Italian; Sicilian; Roman; Greek; Hellenic; Cypriot; Turkish Cypriot;
Greek Cypriot; Dutch; Dutchman; Flemish; Walloon; German; Bavarian; Prussian; Austrian; Swiss; Russian; Soviet; Ukrainian; Belarusian; Byelorussian;
Moldovan; Georgian; Azeri; Azerbaijani; Israeli; Palestinian; Jew; Jewish; Hebrew; Zionist; Muslim; Moslem; Islamic; Islamist; Jihadist; Salafist; Salafi;
Wahhabi; Sunni; Shia; Shiite; Shi'ite; Sufi; Ismaili; Ahmadi; Christian; Catholic; Roman Catholic; Protestant; Anglican; Presbyterian; Methodist; Baptist;
Lutheran; Calvinist; Evangelical; Pentecostal; Mormon; Quaker; Amish; Orthodox; Greek Orthodox; Buddhist; Hindu; Sikh; Jain; Zoroastrian; Bahai; Baha'i;
Taoist; Confucian; Republican; Democrat; Democratic; Conservative; Tory; Tories; Labour; Liberal; Lib Dem; Socialist; Social Democrat; Social Democratic;
Christian Democrat; Christian Democratic; Communist; Marxist; Maoist; Leninist; Stalinist; Trotskyist; Fascist; Nazi; Neo-Nazi; Peronist; Sandinista;
Chavista; Baathist; Ba'athist; Nasserist; Gaullist; Kemalist; Thatcherite; Trotskyite; Bolshevik; Zapatista; Kiwi; Aussie; Yankee; Texan; Californian; New Yorker;
Londoner; Parisian; Berliner; Muscovite; Floridian; Virginian; Hawaiian; Alaskan; Puerto Rican; Hispanic; Latino; Latina; Chicano; Caribbean; Jamaican;
Haitian; Cuban; Mexican; Filipino; Filipina; Chinese; Taiwanese; Hongkonger; Cantonese; Japanese; Korean; North Korean; South Korean; Vietnamese; Thai; Lao;
Laotian; Khmer; Cambodian; Burmese; Indonesian; Singaporean; Malaysian; Nepali; Nepalese; Bhutanese; Bangladeshi; Sri Lankan; Indian; Kashmiri; Pakistani;
Afghan; Iranian; Iraqi; Syrian; Lebanese; Jordanian; Saudi; Saudi Arabian; Yemeni; Omani; Emirati; Qatari; Bahraini; Kuwaiti; Egyptian; Sudanese;
South Sudanese; Libyan; Tunisian; Algerian; Moroccan; Mauritanian; Malian; Nigerien; Nigerian; Chadian; Senegalese; Gambian; Guinean; Sierra Leonean;
Liberian; Ivorian; Ghanaian; Togolese; Beninese; Burkinabe; Cameroonian; Gabonese; Congolese; Rwandan; Burundian; Ugandan; Kenyan; Tanzanian; Zanzibari;
Ethiopian; Eritrean; Djiboutian; Malawian; Zambian; Zimbabwean; Mozambican; Angolan; Namibian; Botswanan; Batswana; Basotho; Swazi; Malagasy; Mauritian
`;
