// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samplerows.h"

namespace vv::demo {

const char *const kElectronicRows = R"rows(
Kilnfield|Cold Kiln|1994|Plinth|PLN 07|UK|2x12",33 ⅓ RPM,Album|Electronic>IDM,Ambient|L|r5 c2
Kilnfield|Ferrous|1996|Plinth|PLN 15|UK|CD,Album|Electronic>IDM|U|r4
Kilnfield|Ferrous|1996|Plinth|PLN 15 LP|UK|2xLP,Album|Electronic>IDM|-|w
Marek Dolný|Záznam 4|1993|Elektro Sever|ES 004|Czech Republic|12",45 RPM,EP|Electronic>Techno|L|
Unit Ostkreuz|Ringbahn EP|1997|Stellwerk|STW 12|Germany|12",33 ⅓ RPM,EP|Electronic>Techno,Dub Techno|L|r4
Unit Ostkreuz|Weichenstellung|1999|Stellwerk|STW LP 2|Germany|3x12",33 ⅓ RPM,Album|Electronic>Dub Techno,Minimal|L|r4
Third Shift Workers|Assembly Line|1989|Motor Avenue|MA 003|US|12",33 ⅓ RPM|Electronic>Techno,Electro|L|r5
Third Shift Workers|Assembly Line (Remixes)|1990|Motor Avenue|MA 003R|US|12",33 ⅓ RPM,White Label|Electronic>Techno|F|nc nm
Lady Ampere|Night Current|1991|Warm Circuit|WC 18|US|12",33 ⅓ RPM,Single|Electronic>House,Deep House|L|r4
Lady Ampere {Vs.} Roland Hush|Fuse Box|1995|Warm Circuit|WC 40|US|12",45 RPM|Electronic>House|F|
Roland Hush|Soft Voltage|1998|Warm Circuit|WCLP 4|US|2xLP,Album|Electronic>Deep House,Downtempo|L|
Inlet|Estuary Studies|2001|Long Shore|LS 3|UK|LP,Album|Electronic>Ambient,Drone|L|r5
Inlet|Estuary Studies|2001|Long Shore|none|Worldwide|File,FLAC,Album|Electronic>Ambient|U|nm
Inlet {With} Noriko Aisaka|Tidal Clocks|2015|Long Shore|LS 22|UK|2xLP,Album,Limited Edition;Clear, Gatefold|Electronic>Ambient,Modern Classical|L|r4
相坂 紀子 = Noriko Aisaka|水の家 = House of Water|1986|Air Garden|AG-28004|Japan|LP,Album;Obi, Insert|Electronic>Ambient,New Age|L|r5
相坂 紀子 = Noriko Aisaka|水の家 = House of Water|2018|Second Sunrise|SSR-039|Europe|LP,Album,Reissue;180g|Electronic>Ambient,New Age|F|
Console Youth|Sprite Garden|2010|Bitmap Discs|BMD 8|France|LP,Album;Picture Disc|Electronic>Chiptune,Electro|L|r2
Console Youth|Level Zero|2008|Bitmap Discs|BMD 2|France|7",45 RPM,Single,Limited Edition;Yellow|Electronic>Chiptune|S|
Gloria Vanadium|Disco Minerale|1983|Edizioni Vespro|EVX 102|Italy|12",45 RPM,Maxi-Single|Electronic>Italo-Disco|L|r4
Gloria Vanadium|Telefono Blu|1984|Edizioni Vespro|EVX 110|Italy|12",45 RPM|Electronic>Italo-Disco|L|r5 c2
Pavilion 6|Ballroom for Ghosts|2006|Moth Lamp|ML-017|UK|LP,Album|Electronic>Dubstep,Downtempo|L|
Pavilion 6|Lower Deck|2005|Moth Lamp|ML-012|UK|12",45 RPM|Electronic>Dubstep|L|r3
Aurelie Tarn|Carnet de route|1979|Disques Lanterne|DL 79.044|France|LP,Album|Electronic>Experimental,Berlin-School|L|r4
Various|Warm Circuit: Twenty Nights|2011|Warm Circuit|WCBOX 1|US|Box Set,Compilation,Limited Edition + 5x12",33 ⅓ RPM + All Media,Remastered|Electronic>House,Deep House|L|r4
Various|Plinth Sampler 1|1995|Plinth|PLN 10|UK|CD,Compilation,Sampler,Promo|Electronic>IDM,Ambient|U|nm
Soft Turbine|Handheld Weather|2022|Long Shore|LS 41|UK|Cassette,Album,Limited Edition|Electronic>Ambient,Drone|U|r4
Soft Turbine|Handheld Weather|2023|Long Shore|LS 41 V|UK|LP,Album|Electronic>Ambient|-|w
HELIOGRAPH|///|2014|Bitmap Discs / Long Shore|BMD 31 / LS 21|Europe|12",45 RPM,EP;Hand-numbered  |Electronic>Experimental,Noise|F|nc
)rows";

} // namespace vv::demo
