// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samplerows.h"

namespace vv::demo {

const char *const kRockRows = R"rows(
Marta Vellén|Low Tide Letters|1974|Strandgatan|SG 7402|Sweden|LP,Album|Folk, World, & Country, Rock>Folk Rock,Singer/Songwriter|L|r5 mlowtide
Marta Vellén|Low Tide Letters|2016|Strandgatan|SG 7402-16|Sweden|LP,Album,Reissue,Remastered;180 Gram|Folk, World, & Country, Rock>Folk Rock|-|mlowtide w
Marta Vellén|Havet hem|1977|Strandgatan|SG 7711|Sweden|LP,Album|Folk, World, & Country>Folk|L|r4
The Copper Hours|Signal & Ash|1979|Breakwater|BRK 18|UK|LP,Album|Rock>Post-Punk,New Wave|L|r4 c2 msignal
The Copper Hours|Signal & Ash|1979|Breakwater / Polymark|BRK 18 / 2480 611|Australia|LP,Album|Rock>Post-Punk|-|msignal
The Copper Hours|Dead Letter Box|1978|Breakwater|BRK 9|UK|7",45 RPM,Single|Rock>Post-Punk,Punk|S|r4
The Copper Hours|Static in the Hall|1981|Breakwater|BRKT 31|UK|12",45 RPM,EP|Rock>Post-Punk|L|
Orla Finch|Hymns for Machines|1979|Tin Cathedral|TC 4|UK|LP,Album|Electronic, Rock>Synth-pop,Minimal|L|r5
Orla Finch|Radio Sparrow|1980|Tin Cathedral|TCS 11|UK|7",45 RPM,Single|Electronic, Rock>Synth-pop|S|r4 c2
Hollow Pines|Winter Ledger|2004|Paper Barn|PB-019|US|LP,Album|Rock, Folk, World, & Country>Indie Rock,Folk Rock|L|r4
Hollow Pines|The Orchard Is on Fire|2007|Paper Barn|PB-033|US|2xLP,Album;Gatefold|Rock>Indie Rock,Slowcore|L|
Hollow Pines|Kitchen Tapes|2005|Not On Label (Hollow Pines Self-released)|none|US|CDr,EP,Limited Edition,Numbered|Rock, Folk, World, & Country>Lo-Fi,Acoustic|U|nc nm
Lena Brandt|Glashaus|1982|Kaltes Licht|KL 009|Germany|LP,Album|Electronic, Rock>New Wave,Minimal|L|r4 c2
Lena Brandt|Zimmer ohne Uhr|1984|Kaltes Licht|KL 021|Germany|LP,Album|Electronic>Minimal,Synth-pop|L|
Sternwarte|Kosmische Post|1973|Fernrohr|FR 73004|Germany|LP,Album;Gatefold|Electronic, Rock>Krautrock,Berlin-School|L|r5 mkosmische
Sternwarte|Kosmische Post|2012|Fernrohr|FR 73004 R|Germany|LP,Album,Reissue;Orange|Electronic, Rock>Krautrock|F|mkosmische r5
Sternwarte|Mondbahnhof|1975|Fernrohr|FR 75011|Germany|LP,Album|Electronic, Rock>Krautrock,Prog Rock|L|r4
Bright Furnace|Iron Lullabies|2012|Slag Heap|SH 27|UK|LP,Album,Limited Edition;Red|Rock>Doom Metal,Post-Metal|L|r3
Bright Furnace {/} Wolfram Choir|Split|2013|Slag Heap|SH 31|UK|7",45 RPM,Single,Limited Edition;Grey marbled|Rock>Doom Metal,Sludge Metal|S|
The Nightcounters|Counting Backwards|1967|Pagoda Hill|PHL 5061|US|LP,Album,Mono|Rock>Psychedelic Rock,Garage Rock|L|r5
The Nightcounters|Candle Telephone / Ask the Weather|1966|Pagoda Hill|PH-806|US|7",45 RPM,Single|Rock>Garage Rock|S|r4
The Nightcounters|Demonstration Acetate|0|Not On Label (The Nightcounters)|none|US|Lathe Cut,10",Single Sided,Test Pressing|Rock>Garage Rock|U|nc nm
Velvet Arcade|Afterglow Motel|1986|Neon Harbour|NHL 86|UK|LP,Album|Electronic, Pop>Synth-pop,Sophisti-Pop|L|r4
Velvet Arcade|Elevator Girl|1985|Neon Harbour|NHT 52|UK|12",45 RPM,Maxi-Single|Electronic, Pop>Synth-pop,Italo-Disco|L|r3
Velvet Arcade|The Complete Neon Years|2015|Second Sunrise|SSR-BOX 3|Europe|Box Set,Compilation,Limited Edition,Numbered + 4xLP,Album,Reissue + 7",45 RPM + CD,Compilation|Electronic, Pop>Synth-pop|L|r5
Hazel Ditchling|The Ploughman's Clock|1971|Hedgerow|HDG 1004|UK|LP,Album;Textured sleeve|Folk, World, & Country>Folk,Acid Folk|L|r5
Hazel Ditchling {&} The Lamplight Band|Midwinter Errand|1973|Hedgerow|HDG 1012|UK|LP,Album;Gatefold|Folk, World, & Country, Rock>Folk Rock|L|
Saint Cordelia|Vespertine Blues|1992|Undertow|UT 044|US|LP,Album|Rock>Shoegaze,Dream Pop|L|r5 c2
Saint Cordelia|Halo Season|1994|Undertow|UT 061CD|US|CD,Album|Rock>Shoegaze|U|
Saint Cordelia|Wax Wings E.P.|1991|Undertow|UT 029|US|12",45 RPM,EP|Rock>Shoegaze,Noise Pop|L|r4
Gunnel & The Gulls|Kustvakt|1983|Strandgatan|SG 8309|Sweden|LP,Album|Rock, Pop>New Wave,Power Pop|L|
Petrol Saints|No Forecourt|1977|Drainpipe|DP 2|UK|7",33 ⅓ RPM,EP|Rock>Punk|S|r4
Petrol Saints|Ring Road Romance|1978|Drainpipe|DPLP 1|UK|LP,Album|Rock>Punk,Mod|L|r3
Crow Bureau|Paperwork for Ghosts|1999|Quiet Desk|QD-12|Canada|2xLP,Album|Rock>Post Rock|L|r4
Crow Bureau|Minutes of the Last Meeting|2002|Quiet Desk|QD-20|Canada|CD,Album|Rock>Post Rock,Ambient|U|
Los Faroles|Ciudad Eléctrica|1970|Relámpago|RLP-2201|Argentina|LP,Album|Rock>Psychedelic Rock,Prog Rock|L|r5
Yıldız Demirel {Ve} Grup Bozkır|Sarı Rüzgâr|1974|Kervan Plak|KP 145|Turkey|7",45 RPM,Single|Rock, Folk, World, & Country>Anatolian Rock,Psychedelic Rock|S|r5
The Paraffin Sisters|Lighthouse Keeping|1988|Thimble|THIM 8|New Zealand|LP,Mini-Album|Rock>Jangle Pop,Indie Pop|L|r4
Anselm Kray|Ballads of the Salt Road|2009|Paper Barn|PB-048|US|LP,Album|Folk, World, & Country>Americana,Country|L|
Anselm Kray|Tin Roof Hymnal|2011|Paper Barn|PB-056|US|LP,Album;180g|Folk, World, & Country>Americana|L|r3
Solace (2)|Grey Cathedral|1981|Iron Vane|IV 3|UK|LP,Album|Rock>Heavy Metal,NWOBHM|L|
Solace (7)|Letters From Solace|1996|Undertow|UT 078|US|CD,Album|Rock>Emo,Indie Rock|F|
Kittiwake|First Light, Last Ferry|2020|Kelp & Co.|KC-040|UK|LP,Album;Sea green|Rock, Folk, World, & Country>Indie Folk,Chamber Pop|L|r4
Kittiwake|Fair Isle|2023|Kelp & Co.|KC-058|UK|LP,Album,Limited Edition;Cream|Folk, World, & Country>Indie Folk|-|w
Monolith Garden|Stone Calendar|1972|Vertumnus|VRT 7206|UK|LP,Album;Gatefold, Textured|Rock>Prog Rock,Symphonic Rock|L|r4
Monolith Garden|Stone Calendar Live|1974|Vertumnus|VRT 7417|UK|3xLP,Album;Trifold|Rock>Prog Rock|L|r2
)rows";

} // namespace vv::demo
