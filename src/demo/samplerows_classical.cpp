// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samplerows.h"

namespace vv::demo {

const char *const kClassicalRows = R"rows(
Anton Verhoeven|Six Studies for Unattended Piano|1969|Academia Minor|AM 30 112|Netherlands|LP,Album|Classical>Contemporary,Modern|L|r4
Adalbert Kronheim {/} Kammerorchester Lindau {/} Ruth Sommerfeld|Serenade in D / Concerto for Two Oboes|1962|Akademiekontor|SLAK 138 771|Germany|LP,Stereo|Classical>Baroque,Classical|L|
Tivadar Halmos {—} Margit Szenes|String Quartets Nos. 1-6|1971|Danubia|DN 11 602-04|Hungary|Box Set + 3xLP,Stereo|Classical>Modern|L|r5
Chorus of Saint Aldhelm|Evensong for the Shortest Day|1974|Cloister|CLO 52|UK|LP,Album|Classical>Choral,Renaissance|L|
Rosalind Thane|Music for Empty Theatres|1978|Tin Cathedral|TC 1|UK|LP,Album|Electronic, Classical, Stage & Screen>Musique Concrète,Modern|L|r4
Ilmari Kuusisto|Pohjoinen messu|1983|Revontuli|REV 808|Finland|LP,Album|Classical>Contemporary|L|
Orchestre des Deux Rives|Les saisons du canal|1959|Disques Lanterne|DL 59.006|France|10",33 ⅓ RPM,Mono|Classical>Impressionist|J|
Ruth Sommerfeld|The Complete Sonatas|1996|Akademiekontor|SLAK 453 201-2|Europe|Box Set,Compilation,Remastered + 8xCD|Classical>Romantic|L|r5
Philippa Arden|Hours|2019|Long Shore|LS 33|UK|LP,Album;180g|Classical, Electronic>Modern Classical,Neo-Classical|L|r4
Original Soundtrack Orchestra|The Glass Meridian (Music From the Film)|1968|Edizioni Vespro|EV 007|Italy|LP,Album|Stage & Screen>Score,Soundtrack|L|r4
Various|Birds of the Northern Marshes|1977|Natural Sound Archive|NSA 12|UK|LP,Mono|Non-Music>Field Recording|U|nm
Eustace Pemberton|The Owl Who Kept Time|1965|Nursery Wheel|NW 8|UK|7",33 ⅓ RPM,EP;Flexi sleeve|Children's, Non-Music>Story,Spoken Word|S|nc
)rows";

} // namespace vv::demo
