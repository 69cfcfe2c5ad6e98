/**
 * The room of English as data: every noun that stands for people, for a body or for something written, a row each, with all that the
 * engine knows of it. A new noun is a new row; the lists in `people.ts`, `organizations.ts`, `documents.ts` and `hypernyms.ts` are
 * derived, and nobody keeps a second one.
 *
 *     noun (plural) | senses | wider nouns
 *
 * `-` stands for an empty cell; empty cells at the end are left out. The plural is given where no rule of spelling gives it, and where a
 * sense holds of the plural alone. Wider nouns are those by which copy refers back to the person: "a senior diplomat … the official".
 *
 * A row that begins with `+` was added after the last training: rules and checks read it, what learnt features see does not change, so
 * that weights keep their meaning. Training takes the `+` away.
 *
 * Senses of people, by what they mean to an editor. A noun may have two: "an analyst" is somebody with a trade, "analysts" are nobody in
 * particular.
 *
 * - `bare`: says nothing about the person at all
 * - `generic`: any human being: needs a description beside it to say anything
 * - `inside`: speaks for an organization, often unnamed. "the official" with nobody before it is still an unnamed source, where "the
 *   mayor" is an office with one holder
 * - `trade`: a trade or a rank; "a nurse" is one unnamed person, "the judge" usually somebody of the story
 * - `kin`: of somebody named: "his lawyer" stays his lawyer and is never the man himself
 * - `vague`: in the plural nobody in particular: "critics say", "analysts believe"
 * - `lay`: was there by chance: the witness nobody vouches for
 * - `spokesperson`: the voice of an organization
 * - `office`: an office with one holder at a time: with "the" or an owner it says who it is, even without the name
 * - `side`: a side in a dispute or a fight speaking as one ("rebels said"): who they are is the news itself
 * - `anybody`: can refer back to anybody unnamed; `gendered`: to anybody of its gender
 * - `female`, `male`: says which
 * - `public`: means the public, not a source. Holds of the plural where one is given: "people say"
 *
 * Senses of bodies and papers:
 *
 * - `organization`: speaks as one ("the ministry said")
 * - `institution`: the institution speaks without an article, and no individual is hidden. Holds of the plural where one is given:
 *   "prosecutors said"
 * - `loose`: a side in politics, which has no spokesman of its own: even with an article it names nobody
 * - `document`: something written, shown or counted
 * - `private`: not open to readers: an editor asks who wrote it and how it was obtained
 */
import { NounTable } from './nounTable';

/** The table, for whoever needs a whole row. */
export const NOUNS = new NounTable(`
abbot | trade
academic | trade vague | researcher
academy | organization
accord | document
account | document
accountant | trade | employee
accuser | trade
acolyte | trade
acquaintance | inside
act | document
activist | trade vague
actor | trade
actress | trade female
actuary | trade
addict | trade
adjuster | trade
adjutant | trade
administration | organization
administrator | inside | official
admiral | trade
admirer | vague
adult | generic
advertisement | document
advertiser | trade
adviser | inside | official staffer aide advisor
advisor | inside | official staffer aide adviser
advisory | document
advocate | trade vague
affidavit | document
agency | organization
agenda | document
agent | inside
agreement | document private
aide | inside | official staffer adviser advisor
airforce | organization
airline | organization
airport | organization
album | document
alert | document
alliance | organization
ally | inside
alumna | trade
alumnus | trade
+ amateur | trade
ambassador | trade office | official diplomat envoy
+ amputee | trade
analysis (analyses) | document private
analyst | trade vague | employee
anchor | trade
angler | trade
annex | document
announcement | document
anyone | public
apparatchik | inside
appendix | document
applicant | trade
application | document
appointee | trade
apprentice | trade
arbitrageur | trade
arbitrator | trade
archbishop | trade office
architect | trade
archivist | trade
aristocrat | trade
arm | organization
army | organization
article | document
artist | trade
assembly | organization
assessment | document private
assessor | trade
assistant | trade | staffer aide
associate | inside
association | organization
astronaut | trade
asylum-seeker | trade
athlete | trade
atlas | document
attache | inside | official diplomat
attaché | inside | official diplomat
attendant | trade
attendee | lay
attorney | trade | lawyer
attorney-general | office
audio | document private
audit | document private
auditor | inside | investigator
aunt | kin female
author | trade
authority (authorities) | organization institution
autobiography | document
automaker | organization
autopsy | document
ayatollah | trade
babysitter | trade
backbencher | inside
backer | vague
+ backpacker | lay
bailiff | trade
baker | trade
bakery | organization
ballot | document
bank | organization
banker | inside | executive
bankroller | trade
bar | organization
barber | trade
+ bargee | trade
+ barista | trade
barmaid | trade
baron | male
baroness | female
barrister | trade | lawyer attorney
bartender | trade
+ bather | lay
battalion | organization
beachgoer | lay
bear | vague
+ beggar | trade
+ beginner | trade
believer | vague
benefactor | trade
beneficiary | trade
+ bettor | trade
bidder | trade
bigwig | inside
biker | trade
bill | document
biography | document
biologist | trade vague | scientist
+ birder | lay
+ birdwatcher | lay
bishop | trade office male
blacksmith | trade
bloc | organization
blog | document
blogger | vague
bloke | generic
blueprint | document
board | organization
board-member | inside
body | organization
bodyguard | trade
bondholder | inside
book | document
bookie | trade
booster | trade
+ borrower | trade
boss | trade
bosun | trade
botanist | trade
bouncer | trade
bowler | trade
boxer | trade
boy | generic male gendered
boyfriend | kin male
branch | organization
brand | organization
brewer | organization
brewery | organization
bricklayer | trade
+ bride | trade
+ bridegroom | trade
+ bridesmaid | trade
brief | document
briefing | document private
brigade | organization
brigadier | trade
broadcaster | organization
brochure | document
broker | trade
brokerage | organization
brother | kin male
brother-in-law | kin male
builder | trade organization
bull | vague
bulletin | document
bureau | organization
bureau-chief | trade
bureaucrat | inside | official
+ burglar | trade
bursar | trade
+ busboy | trade
business | organization
businessman (businessmen) | trade male
businesswoman | trade female
busker | trade
butcher | trade
butler | trade
buyer | trade
bystander | lay | witness
cabbie | trade
+ cabby | trade
cabdriver | trade
cabinet | organization
cable | document private
caddie | trade
cadet | trade
cadre | inside
calculation | document
calendar | document
caller | lay
camp | organization loose
campaign | organization
campaigner | trade vague
camper | lay
candidate | trade | politician
cantor | trade
canvasser | trade
captain | trade office | officer
caption | document
captive | trade
cardinal | trade male
cardiologist | - | doctor
carer | trade
caretaker | trade
carmaker | organization
carpenter | trade
carrier | organization
cartel | organization
cashier | trade | employee
catalog | document
catalogue | document
cathedral | organization
caucus | organization
cell | organization
cellmate | trade
census | document
center | organization
centre | organization
ceo | trade office
certificate | document
chain | organization
chair | trade office
chairman | trade office male | executive
chairperson | trade office
chairwoman | trade office female | executive
challenger | trade
chamber | organization
chancellor | trade office
channel | organization
chap | generic
chaplain | trade
chapter | document
charity | organization
chart | document
charter | document
chat | document private
chauffeur | trade
chef | trade
chemist | trade | scientist
chief | trade office
chieftain | trade
child (children) | generic
chipmaker | organization
chiropractor | trade
chorister | trade
chronicle | document
church | organization
churchgoer | lay
circular | document
citizen | trade
citizenry | public
city | organization
civilian | trade
claimant | trade
classmate | kin
cleaner | trade
+ clergy | trade
clergyman | trade
cleric | trade
clerk | inside | official employee staffer
client | trade
climatologist | vague
climber | trade
clinic | organization
+clip | document private
club | organization
+ clubber | lay
co-conspirator | trade
co-operative | organization
co-star | trade
co-worker | inside
coach | trade office
coalition | organization
coastguard | organization
coder | trade
collaborator | inside
colleague | inside
collector | trade
college | organization
collier | trade
colonel | inside | officer
column | document
columnist | trade vague
combatant | trade
comedian | trade
command | organization
commandant | trade
commander | inside office | official officer
commentator | trade vague
commenter | trade
commission | organization
commissioner | trade office | official
committee | organization
commodore | trade
communique | document
communiqué | document
communist | side
community | organization
commuter | lay
companion | trade
company | organization
complainant | trade
complaint | document
composer | trade
comptroller | trade
concertgoer | lay
concierge | trade
conductor | trade
confederation | organization
confidant | inside
confidante | inside
conglomerate | organization
congregant | lay
congregation | organization
congress | organization
congressman (congressmen) | inside male | lawmaker
congressperson | trade
congresswoman (congresswomen) | inside female | lawmaker
+ conjuror | trade
conscript | trade | soldier
conservationist | vague
conservative | vague
consortium | organization
conspiracy-theorist | vague
constable | trade
constabulary | organization
constitution | document
consul | trade | diplomat
consulate | organization
consultancy | organization
consultant | inside | employee adviser advisor
consumer (consumers) | trade public
contact | trade
contender | trade
+ contestant | trade
contract | document private
contractor | inside | employee
controller | trade
+ convict | trade
cook | trade
cooperative | organization
coordinator | trade
cop | trade
copilot | trade
copy | document
copywriter | trade
coroner | trade office
corporal | trade
corporation | organization
correspondence | document private
correspondent | trade
council | organization
councillor | inside | politician
councilman | inside male
councilor | inside
councilwoman | inside female
counsel | trade | lawyer attorney
counselor | trade
count | document male
counterpart | trade
countess | female
county | organization
courier | trade
court (courts) | organization institution
courtier | inside
cousin | kin
coworker | inside
coxswain | trade
craftsman | trade male
creditor | inside
crew | inside organization
crewman | inside
crewmember | inside
cricketer | trade
critic | trade vague
crofter | trade
crony | inside
crown | organization
curate | trade
curator | trade
customer | lay
customs | organization institution
cyclist | lay
cynic | vague
daily | organization
dancer | trade
data | document private
database | document
dataset | document
daughter | kin female
deacon | trade
dealer | trade
dealmaker | inside | banker
dean | trade office
+ debtor | trade
+ debutante | trade
declaration | document
decree | document
defector | inside
defence | organization
defendant | trade
defender | vague
defense | organization
delegate | trade
delegation | organization
democrat | side
demographer | vague
demonstrator | lay
dentist | trade
department | organization
deportee | trade
deposition | document
deputy | inside | official lawmaker legislator politician
deserter | trade
designer | trade | employee
detainee | trade
detective | inside | officer investigator
detractor | vague
developer | trade | employee
+ devotee | trade
diary | document private
dietitian | trade
diner | lay
diocese | organization
diplomat | inside | official envoy
directive | document
director | trade office | executive
directorate | organization
disciple | trade
disclosure | document
dispatch | document
dispatcher | trade
dissident | trade
distiller | trade
district | organization
diver | trade
division | organization
+ divorcee | trade
doc | trade
docker | trade | worker
doctor | trade vague
document | document private
documentary | document
donor | inside
doomsayer | vague
dossier | document private
doula | trade
dove | vague
draft | document private
drinker | lay
driver | trade | employee worker
dropout | trade
drover | trade
drugmaker | organization
drummer | trade
duchess | female
duke | male
duma | organization
+ dyer | trade
e-mail | document private
ecologist | trade vague | scientist
economist | trade vague
edict | document
editor | trade office
editorial | document
educator | vague
elder | trade
elector | trade
electrician | trade | employee
email | document private
embassy | organization
emigrant | trade
emir | trade office male
emissary | inside
employee | inside | worker staffer
employer | organization
engineer | inside | employee worker
enterprise | organization
enthusiast | vague
entourage | loose
+ entrant | trade
entrepreneur | trade
entry | document
environmentalist | vague
envoy | inside | official diplomat
epidemiologist | trade vague | scientist researcher
equerry | trade
essay | document
establishment | organization
estimate | document
evacuee | lay
evaluation | document
everybody | public
everyone | public
evidence | document private
ex-convict | trade
ex-husband | kin male
ex-wife | kin female
exam | document
examination | document
examinee | trade
examiner | trade
excerpt | document
exchange | organization
exchequer | organization
executive | inside | banker
executor | trade
expat | trade
expatriate | trade
expert | trade vague
explorer | trade
extract | document
extremist | side
eyewitness | lay
facilitator | trade
faction | organization loose
factory | organization
faculty | organization
family | organization
fan | lay
farm-owner | trade
farmer | trade | villager
farmhand | trade
farmworker | trade
father | kin male
father-in-law | kin male
fax | document
federation | organization
fella | generic
fellow | trade
festivalgoer | lay
fiance | kin male
fiancee | kin female
fiancé | kin male
fiancée | kin female
fieldworker | trade
fighter | trade side
figure | generic document
file | document private
filing | document
financier | trade | banker
finding | document
firefighter | trade
fireman (firemen) | trade male
firm | organization
fisher | trade
+ fisherfolk | trade
fisherman (fishermen) | trade male
fitter | trade
fixer | inside
flatmate | trade
flier | document
flight-attendant | trade
flyer | document
foe | trade
folk | public
folks | public
follower | vague
footage | document private
footballer | trade
force (forces) | organization institution
forecast | document
forecaster | vague
foreman | trade
forester | trade
form | document
foundation | organization
founder | trade office | executive
+ fraudster | trade
freelancer | trade
friend | inside
front-runner | trade
frontbencher | inside
frontrunner | trade
functionary | inside | official
fund | organization
fundraiser | inside
futurist | vague
gaffer | trade
gambler | trade
gamer | trade
gang | organization
gangster | trade
gaoler | trade
gardener | trade
garrison | organization
+ gatecrasher | lay
gendarme | trade
gendarmerie | organization
general | trade office | officer
gentleman | generic male
+ gentry | trade
geologist | trade | scientist
ghillie | trade
girl | generic female gendered
girlfriend | kin female
glazier | trade
+ goldsmith | trade
golfer | trade
governess | trade
government | organization institution
governor | trade office
+ graduate | trade
granddaughter | kin female
grandee | inside
grandfather | kin male
grandmother | kin female
grandparent | kin
grandson | kin male
graph | document
graphic | document
gravedigger | trade
grazier | trade
greengrocer | trade
grocer | trade
groom | trade
group | organization
grower | trade
guarantor | trade
guard | trade
guerilla | side
guerrilla | side
guest | lay
guidance | document
guide | trade
guideline | document
guild | organization
gunman (gunmen) | trade
gunner | trade
guy | generic male
hacker | side
hairdresser | trade
handbook | document
handler | inside
handout | document
hawk | vague
hawker | trade
head | trade office
headhunter | trade
headline | document
headmaster | trade
headmistress | trade
headteacher | trade
healer | trade
heavyweight | inside
+ heckler | lay
heir | trade
+ heiress | trade
herder | trade | villager
higher-up | inside
hijacker | side
hiker | lay
historian | trade vague
+ hitchhiker | lay
holder | trade
holidaymaker | lay
homeowner | lay | resident
homesteader | trade
hospital | organization
host | trade
hostage | trade
hotel | organization
hotelier | trade
house | organization
household | organization
householder | lay
housekeeper | trade
housemaster | trade
housemate | trade
housewife | trade
hunter | trade
husband | kin male
image | document private
imam | trade male
immigrant | trade
impresario | trade
in-law | kin
incumbent | trade
index | document
indictment | document
individual | generic anybody
industrialist | trade
industry | organization
influencer | trade
informant | bare anybody
information | document private
informer | inside
inmate | trade
inquiry | organization
inscription | document
insider | bare anybody
inspection | document
inspector | inside | official investigator
institute | organization
institution | organization
instructor | trade
insurer | organization
insurgency | organization
insurgent | side
intelligence | organization
interlocutor | trade
intermediary | inside
intern | trade
interpreter | trade
interview | document
interviewee | trade
inventor | trade
investigator | inside | official
investor | trade vague
invigilator | trade
invitation | document
invoice | document private
islamist | side
islander | lay
jailer | trade
janitor | trade
jeweler | trade
jeweller | trade
jihadist | side
jockey | trade
jogger | lay
joiner | trade
journal | organization document
journalist | trade
judge | trade office
judgement | document
judgment | document
judiciary | organization
junta | organization
juror | trade
jury | organization
justice | trade
keeper | trade
kid | generic
kidnapper | trade side
killer | trade
king | trade office male
kingdom | organization
kremlin | organization
lab | organization
label | document
laboratory | organization
laborer | - | worker
labourer | - | worker
lad | generic
lady | generic female
+ laity | trade
landlady | trade
landlord | trade
lass | generic
law | document
lawmaker | inside | legislator politician
lawsuit | document
lawyer | trade | attorney
leader | trade office
leadership | organization
leaflet | document
league | organization
leak | document
leaker | trade
lecturer | trade
ledger | document private
legislation | document
legislator | inside | lawmaker politician
legislature | organization
lender | organization
letter | document private
lexicographer | trade
liberal | vague
librarian | trade
lieutenant | inside | officer soldier
lifeguard | trade
liquidator | trade
list | document private
listener | lay
listing | document
literature | document
litigant | trade
loan-shark | trade
lobby | organization loose
lobbyist | inside
local | lay | resident
lodger | trade
log | document private
logger | trade
+ looter | trade
loyalist | inside
lumberjack | trade
magazine | organization
magistrate | trade
magnate | trade
maid | trade
major | trade | officer
majority | organization
maker | organization
man (men) | generic male gendered
management | organization
manager | trade office | employee executive
mandarin | inside
manifest | document
manifesto | document
manual | document
manufacturer | organization
map | document
marcher | lay
marine | trade | soldier
mariner | trade
marketer | vague
marshal | trade office
mason | trade
masseur | trade
mate | trade
material | document
mathematician | trade
matron | trade
mayor | trade office | politician
mayoralty | organization
measurement | document
mechanic | trade | employee worker
media | organization institution
mediator | inside
medic | trade | doctor
member | trade
memo | document private
memoir | document
memorandum | document private
+ menfolk | generic male
mep | trade
mercenary | trade
merchant | trade
message | document private
meteorologist | trade vague
midfielder | trade
midwife | trade female
migrant | trade
militant | side
military | organization
militia | organization
militiaman | side
mine | organization
miner | trade | worker
minister | inside office | official politician
ministry | organization
minute | document private
minutes | document
mission | organization
missionary | trade
mla | inside
mobster | trade
model | trade document
moderate | vague
moderator | trade
mogul | trade
monarch | trade office
monarchy | organization
monastery | organization
moneylender | trade
monitor | trade
monk | trade male
monograph | document
mosque | organization
mother | kin female
mother-in-law | kin female
motion | document
motorist | lay | witness
mourner | lay
movement | organization loose
moviegoer | lay
mp (mps) | inside | lawmaker legislator politician
msp | inside
+ mugger | trade
mukhtar | trade
mullah | trade
municipality | organization
museum | organization
musician | trade
nanny | trade
navigator | trade
navy | organization
naysayer | vague
negotiator | inside | official diplomat envoy
neighbor | lay | resident
neighbour | lay | resident
nephew | kin male
network | organization
newcomer | trade
+ newlywed | trade
news | organization
newsletter | document
newspaper | organization
newsreader | trade
newsroom | organization
+ ngo | organization
niece | kin female
nobody | public
nomad | trade
nominee | trade
nonprofit | organization
notary | trade
note | document private
notebook | document
notice | document
novelist | trade
+ novice | trade
nun | trade female
nuncio | trade
nurse | trade | employee worker
nutritionist | trade vague
obituary | document
observer | trade vague
office | organization
office-bearer | trade
officeholder | trade
officer | inside | official soldier investigator
official | inside | aide adviser advisor diplomat investigator
oilmaker | organization
old-timer | trade
oligarch | trade
ombudsman | office
oncologist | - | doctor
one | generic
onlooker | lay
operative | inside
operator | trade | employee worker
opinion | document
opponent | vague
opposition | organization loose
optimist | vague
orchestra | organization
order | organization document
orderly | trade
ordinance | document
organisation | organization
organiser (organisers) | trade institution
organization | organization
organizer (organizers) | trade institution
orphan | trade
osteopath | trade
outlet | organization
+ outpatient | trade
outsider | trade
owner | trade office
paediatrician | - | doctor
page | document
painter | trade
pamphlet | document
panel | organization
paper | organization document private
paperwork | document private
paralegal | trade
paramedic | trade
+ paraplegic | trade
paratrooper | trade
parent | kin lay
parish | organization
parishioner | lay
parliament | organization
parliamentarian | inside | lawmaker legislator politician
parolee | trade
participant | inside
partisan | trade
partner | trade kin
partnership | organization
party | organization
party-goer | inside
partygoer | lay
passage | document
passenger | lay
passer-by | lay | witness
passerby | lay | witness
pastor | trade
patient | trade
patriarch | trade office
patrolman | trade
patron | trade lay
pawnbroker | trade
peasant | trade
pedestrian | lay
pediatrician | - | doctor
pensioner | lay
pentagon | organization
person (people) | generic anybody public
personnel | inside
pessimist | vague
petition | document
pharmacist | trade
philosopher | trade
photo | document private
photograph | document private
photographer | trade
physician | trade vague | doctor
physicist | trade vague | scientist
physio | trade
picture | document private
pilgrim | trade
pilot | trade | employee
pirate | side
placard | document
plaintiff | trade
plan | document private
planemaker | organization
planner | inside
plant | organization
planter | trade
plaque | document
plasterer | trade
playbook | document
player | trade
playwright | trade
plumber | trade
poacher | trade
+ podcaster | trade
poem | document
poet | trade
police | organization institution
policeman (policemen) | inside male | officer
policewoman | inside female | officer
policy | document
politburo | organization
political-scientist | vague
politician | inside | lawmaker legislator
poll | document
pollster | inside
pope | trade office male
port | organization
porter | trade
post | document
postdoc | trade
poster | document
postgraduate | trade
postman | trade
potter | trade
powerbroker | inside
practitioner | vague
preacher | trade
predecessor | trade
prediction | document
prefecture | organization
premier | trade office
presentation | document private
presenter | trade
presidency | organization
president | trade office
press | organization document
press-officer | spokesperson
press-secretary | spokesperson
priest | trade
prince | trade office male
princess | trade office female
principal | trade office
printout | document
prison | organization
prison-officer | trade
prisoner | trade
producer | trade
professional | vague
professor | trade | scientist researcher
profile | document
programme | organization document
programmer | trade | employee
progressive | vague
projection | document
promoter | trade
proponent | vague
proposal | document private
prosecution | organization
prosecutor (prosecutors) | trade office institution | official
prospectus | document
protester | lay
protestor | lay
protocol | document
province | organization
provost | trade office
psychiatrist | trade | doctor
psychologist | trade vague
public | public
+ publican | trade
publication | organization document
publicist | trade spokesperson
publisher | organization
pundit | trade vague
punter | trade
pupil | lay
purchaser | trade
purist | vague
purser | trade
queen | trade office female
questionnaire | document
quote | document
rabbi (rabbis) | trade
radio | organization
railway | organization
+ rambler | lay
rancher | trade
ranger | trade
ratepayer | lay
+ raver | lay
reader | vague
reading | document
readout | document
realtor | trade
rebel | side
receipt | document private
receiver | trade
receptionist | trade
recommendation | document
record | document private
recording | document private
recruit | - | soldier
recruiter | trade
rector | trade office
referee | trade
refinery | organization
reformer | vague
refugee | trade
regime | organization
regiment | organization
register | document
registrar | trade
registry | organization
regulation | document
regulator | organization | official
relative | kin
release | document
renter | lay
repairman | trade
report | document private
reporter | trade
representative | spokesperson | official lawmaker
republic | organization
republican | side
rescuer | trade
research | document
researcher | trade vague | scientist
resident | lay | villager witness
resistance | organization
resolution | document
restaurant | organization
restaurateur | trade
result | document
resume | document
retailer | organization
retiree | trade
returnee | trade
reveler | lay
reveller | lay
reverend | trade
review | document
reviewer | trade
rider | trade
rigger | trade
+ rioter | trade
rival | vague
roadie | trade
+ robber | trade
roofer | trade
roommate | kin
rough-sleeper | trade
roughneck | trade
rower | trade
rulebook | document
ruling | document
runner | trade
+ runner-up (runners-up) | trade
résumé | document
sacristan | trade
sailor | trade
salesman | trade male
saleswoman | trade female
sapper | trade
sarpanch | trade
scalper | trade
scan | document
sceptic | vague
schedule | document
scholar | trade vague
school | organization
schoolboy | lay male
schoolchild | lay
schoolgirl | lay female
schoolmate | trade
scientist | trade vague | researcher
scout | trade
screenshot | document private
screenwriter | trade
script | document
sculptor | trade
seafarer | trade
seaman | trade
seamstress | trade
search | document
second-in-command | inside
secretariat | organization
secretary | trade office | official
seismologist | trade vague
seller | trade
seminary | organization
senate | organization
senator | trade | lawmaker legislator politician
sentry | trade
separatist | side
sergeant | inside | officer soldier
servant | trade
service | organization
serviceman | inside male | soldier
servicewoman | inside female
settler | trade side
sexton | trade
shareholder | inside
shearer | trade
sheet | document
sheikh | trade male
sheikha | female
shepherd | trade
sheriff | trade office
sherpa | trade
shipbuilder | organization
shipmate | trade
shipowner | trade
shipyard | organization
shop | organization
shopkeeper | trade | villager resident
shopper | lay | witness
showrunner | trade
sibling | kin
side | organization
sidekick | inside
sign | document
signage | document
+ silversmith | trade
simulation | document
singer | trade
sister | kin female
sister-in-law | kin female
site | document
+ skater | lay
skeptic | vague
skier | trade
skipper | trade
slide | document private
smuggler | trade
sniper | trade
+ snowboarder | lay
socialist | side
+ socialite | trade
society | organization
sociologist | vague
soldier | inside | officer
solicitor | trade | lawyer attorney
somebody | generic
someone | generic
sommelier | trade
son | kin male
song | document
soprano | trade
source | bare anybody
speaker | trade office
specialist | trade vague
specification | document
spectator | lay
speechwriter | trade
spokesman (spokesmen) | spokesperson male | official
spokespeople | spokesperson
spokesperson | spokesperson | official
spokeswoman (spokeswomen) | spokesperson female | official
spook | inside
spouse | kin
spreadsheet | document private
sprinter | trade
spy | inside
spymaster | inside
squad | organization
squaddie | trade
squatter | trade
staff | inside
staffer | inside | employee aide adviser advisor
stakeholder | inside
stalwart | inside
start-up | organization
startup | organization
state | organization
statement | document
statesman | trade
station | organization
stationmaster | trade
statistic (statistics) | document
statistician | trade vague
statute | document
steelmaker | organization
stepfather | kin male
stepmother | kin female
stevedore | trade
steward | trade | employee
stewardess | trade female | employee
stockbroker | trade
stoker | trade
store | organization
story | document
+ stowaway | trade
strategist | inside vague | adviser advisor
streamer | trade
striker | side
stringer | trade
student | lay
studio | organization
study | document
subcontractor | trade
submariner | trade
submission | document
subordinate | inside
subpoena | document
subscriber | trade
subsidiary | organization
successor | trade
suit | document
suitor | trade
sultan | trade office male
summary | document private
+ sunbather | lay
superdelegate | trade
superintendent | trade office
superior | trade
supermarket | organization
supervisor | trade
supplier | organization
supporter | vague
surfer | trade
surgeon | trade | doctor
survey | document
surveyor | trade
survivor | trade lay
suspect | trade
swimmer | trade
syndicate | organization
table | document
tabloid | organization
tailor | trade
tally | document
tape | document private
taskforce | organization
taxpayer | lay
teacher | trade | employee
team | organization
team-mate | trade
teammate | kin
technician | inside | employee worker
technocrat | trade
teen | generic
teenager | generic
telecom | organization
television | organization
teller | trade
temple | organization
tenant | lay | resident
testimony | document
text | document private
text-message | document private
textbook | document
theater | organization
theatergoer | lay
theatre | organization
theatregoer | lay
theorist | vague
therapist | trade
thesis | document
+ thief (thieves) | trade
think-tank | organization
think-tanker | vague
timetable | document
tipster | bare
toddler | generic
tory | side
tour-guide | trade
tourist | lay
+ tout | trade
+ townsfolk | lay
townsman | lay
townsperson | lay
trader | trade vague | banker
traditionalist | vague
trafficker | trade
trainee | trade
trainer | trade
+ trainspotter | lay
transcript | document private
transcription | document
translation | document
translator | trade
trapper | trade
traveler | lay
traveller | lay
treasurer | trade office
treasury | organization
treaty | document
trekker | trade
tribe | organization
tribesman | side
tribunal | organization
troll | trade
troop (troops) | organization institution
trooper | trade
troupe | organization
truant | trade
trucker | trade
trust | organization
trustee | trade
tutor | trade
tweet | document
tycoon | trade
umpire | trade
uncle | kin male
undergraduate | trade
underling | inside
undersecretary | trade | official
undertaker | trade
underwriter | trade
union | organization
unionist | side
unit | organization
university | organization
update | document
upholsterer | trade
user | trade vague
usher | trade
utility | organization
vacationer | lay
+ vagrant | trade
valet | trade
valuer | trade
+ vandal | trade
vatican | organization
vendor | trade
verdict | document
verger | trade
vet | trade
veteran | trade
veterinarian | trade
vicar | trade
vice-president | trade
victim | trade
video | document private
viewer | vague
village | organization
villager | lay | resident
vintner | trade
violinist | trade
visitor | lay
vlogger | trade
voicemail | document private
volunteer | lay
voter | lay
waiter | trade male
waitress | trade female
warden | trade
warder | trade
warlord | trade
warrant | document
watchdog | organization
watcher | vague
watchman | trade
weaver | trade
webpage | document
website | organization document
weekly | organization
welder | trade | worker
well-wisher | lay
whig | side
whistle-blower | inside
whistleblower | inside
widow | trade kin female
widower | trade male
wife (wives) | kin female
winemaker | trade
wing | organization
winger | trade
winner | trade
witness | lay
woman (women) | generic female gendered
+ womenfolk | generic female
woodcutter | trade
worker | inside | employee
workforce | organization
workmate | trade
worshiper | lay
worshipper | lay
wrangler | trade
writ | document
writer | trade
x-ray | document
yard | organization
yearbook | document
youth | generic
youtuber | trade
zoo | organization
zoologist | trade
`);
