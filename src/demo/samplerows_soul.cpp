// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samplerows.h"

namespace vv::demo {

const char *const kSoulRows = R"rows(
Loretta Vance|Don't Owe Me Morning|1968|Groundplan|GP-45-071|US|7",45 RPM,Single|Funk / Soul>Soul,Rhythm & Blues|S|r5
Loretta Vance|Corner Store Prayers|1972|Groundplan|GP 4019|US|LP,Album|Funk / Soul>Soul,Gospel|L|r5 mcorner
Loretta Vance|Corner Store Prayers|1994|Groundplan|GPCD 4019|Japan|CD,Album,Reissue;Obi|Funk / Soul>Soul|-|mcorner w
The Delphine Brothers|Ninth Ward Telegram|1973|Magnolia Ct.|MC 302|US|LP,Album|Funk / Soul>Funk|L|r4
The Delphine Brothers|Hot Gravel|1971|Magnolia Ct.|MC-45-27|US|7",45 RPM,Single|Funk / Soul>Funk|S|r5 c3
Cleo & The Understudies|Third Row Center|1975|Marquee Sound|MQ 5510|US|LP,Album,Quadraphonic|Funk / Soul>Soul,Disco|L|
Cleo & The Understudies|Understudy (Long Version)|1978|Marquee Sound|MQD 88|US|12",33 ⅓ RPM,Single,Promo|Funk / Soul, Electronic>Disco|L|r4
Mister Fontaine|Velour|1981|Marquee Sound|MQ 5602|US|LP,Album|Funk / Soul>Boogie,Disco|L|
Dr. Omega|Dub Cartography|1978|Zion Gate Mix|ZG 017|Jamaica|LP,Album|Reggae>Dub|L|r5 mcarto
Dr. Omega|Dub Cartography|2008|Deep Channel|DCLP 12|UK|LP,Album,Reissue|Reggae>Dub|F|mcarto
Dr. Omega {Meets} Prince Harbour|Echo Parish|1980|Zion Gate Mix|ZG 029|Jamaica|LP,Album|Reggae>Dub,Roots Reggae|L|r4
Prince Harbour|Wharf Street|1976|Zion Gate|ZG 45-112|Jamaica|7",45 RPM,Single|Reggae>Roots Reggae|S|r4 nc
Prince Harbour {&} The Anchormen|Rudder|1977|Zion Gate|ZG 009|Jamaica|LP,Album|Reggae>Roots Reggae|L|
Sister Althea James|Plenty Bread|1979|Zion Gate|ZG 45-160|Jamaica|7",45 RPM,Single|Reggae>Lovers Rock|S|r3
Various|Ten Ton Tin Roof|1982|Deep Channel|DCLP 3|UK|LP,Compilation|Reggae>Dub,Roots Reggae|L|r4 nm
Brother Lattimore|Handclap Theology|1970|Cedar & Stone|CS 2|US|LP,Album|Funk / Soul>Gospel,Soul|L|r4
MC Ledger & DJ Carbon|Receipts|1991|Third Rail|TR 1204|US|12",33 ⅓ RPM,Single|Hip Hop>Boom Bap,Jazzy Hip-Hop|L|r4
MC Ledger & DJ Carbon|Double Entry|1992|Third Rail|TR 1210|US|2xLP,Album|Hip Hop>Boom Bap|L|r5
Nine Borough Choir|Turnstile Gospel|1996|Third Rail|TR 1260|US|2xLP,Album,Promo;White sleeve|Hip Hop>Conscious,Boom Bap|L|
Paloma Strick {Feat.} Odd Button (3)|Small Hours Cafeteria|2003|Moth Lamp|ML-009|UK|12",45 RPM,EP|Hip Hop, Electronic>Trip Hop,Downtempo|L|r3
Odd Button (3)|Beat Ledger Vol. 2|2009|Not On Label|none|US|Cassette,Album,Limited Edition,Numbered;C46, hand-stamped|Hip Hop>Instrumental,Lo-Fi Hip Hop|U|nm
Yvonne Tribeca|Penthouse Weather|1984|Marquee Sound|MQ 5688|US|LP,Album|Funk / Soul, Electronic>Contemporary R&B,Boogie|L|
The Salt Lick Revue|Friday Fish & Thunder|1963|Magnolia Ct.|MC 104|US|LP,Album,Mono|Blues, Funk / Soul>Rhythm & Blues|L|r4
Hollis "Rooster" Tate|Levee Iron|1958|Tallow|T-1022|US|LP,Compilation,Mono|Blues>Delta Blues,Country Blues|J|r5
Hollis "Rooster" Tate|Mule Bell Blues / Cold Iron|1951|Tallow|78-288|US|Shellac,10",78 RPM,Single|Blues>Delta Blues|S|nc nm
Etta Rainwater|Sugar on the Sill|1961|Tallow|TS-1036|US|LP,Album|Blues>Modern Electric Blues,Rhythm & Blues|L|
Various|Groundplan: The Singles 1966-1973|2006|Groundplan|GPX 66-73|US|Box Set,Compilation + 10x7",45 RPM,Reissue + CD,Compilation;Bonus disc|Funk / Soul>Soul,Funk|S|r5
)rows";

} // namespace vv::demo
