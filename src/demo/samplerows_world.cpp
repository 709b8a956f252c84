// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samplerows.h"

namespace vv::demo {

const char *const kWorldRows = R"rows(
Grupo Marisma|Noche en Calma|1972|Discos Sol|DS 1044|Spain|LP,Album;Gatefold|Latin>Bolero|L|r4 c2 mnoche
Grupo Marisma|Noche en Calma|1973|Discos Sol|DSC 1044|Mexico|8-Track Cartridge,Album|Latin>Bolero|-|mnoche
Grupo Marisma|Marea Baja|1975|Discos Sol|DS 1071|Spain|LP,Album|Latin>Bolero,Ballad|L|r4
Ana Ruiz (4)|Cartas|1968|Discos Sol|DS 1012|Spain|LP,Album,Mono|Latin, Folk, World, & Country>Copla,Canción|L|r5
Ana Ruiz (4)|Puerto sin nombre / La sal|1967|Discos Sol|SN-20.118|Spain|7",45 RPM,EP|Latin>Bolero|S|
Kofi & The Lights|Accra By Night|1976|Osu Records|OSU 108|Ghana|LP,Album|Funk / Soul, Latin>Highlife,Afrobeat|L|r5 maccra
Kofi & The Lights|Accra By Night|2010|Second Sunrise|SSR-007|UK|2xLP,Album,Reissue,Remastered;Gatefold|Funk / Soul>Highlife,Afrobeat|F|maccra
Kofi & The Lights {Featuring} Abena Darko|Harmattan|1978|Osu Records|OSU 121|Ghana|LP,Album|Funk / Soul>Highlife|L|r4
静かな部屋|Paper Moons|1983|Air Garden|AG-25017|Japan|LP,Album;Obi|Electronic, Pop>City Pop,Synth-pop|L|r5 c2
静かな部屋|窓辺|1985|Air Garden|AG-28001|Japan|LP,Album|Pop>City Pop|L|r4
静かな部屋|夏の電話 / 白い波|1983|Air Garden|AG7-104|Japan|7",45 RPM,Single|Pop>City Pop|S|r4
桐生 まり|港のネオン|1981|Harbour Tone|HT-30022|Japan|LP,Album;Obi|Pop, Jazz>City Pop,Kayōkyoku|L|r4
Вера Соколова|Северный ветер|1978|Звёздный|С 60-10441|USSR|LP,Album|Pop, Folk, World, & Country>Estrada,Chanson|L|r5
Вера Соколова|Письмо с востока|1981|Звёздный|С 62-15098|USSR|7",33 ⅓ RPM,EP|Pop>Estrada|S|
Ансамбль «Полюс»|Белая станция|1980|Звёздный|С 60-13377|USSR|LP,Album|Electronic, Rock>Prog Rock,Space Rock|L|r4
Ансамбль «Полюс» = Ensemble Polus|Полярный день = Polar Day|1984|Звёздный|С 60-20915|USSR|LP,Album|Electronic>Synth-pop|-|w
Ελένη Μαυρίδη|Καράβι στο φως|1975|Αιγαίο|AE 2104|Greece|LP,Album|Folk, World, & Country>Éntekhno,Laïkó|L|r4
Ελένη Μαυρίδη {&} Στέλιος Καράς|Γράμματα από τη Σύρο|1979|Αιγαίο|AE 2150|Greece|LP,Album|Folk, World, & Country>Éntekhno|L|
ليلى منصور|ليل الميناء|1971|صوت الشرق|SH 411|Lebanon|LP,Album|Folk, World, & Country>Tarab,Ballad|L|r5
ليلى منصور = Leila Mansour|رسالة / القمر|1969|صوت الشرق|SH 45-77|Lebanon|7",45 RPM,Single|Folk, World, & Country>Tarab|S|nc
Conjunto Beira-Rio|Janela Aberta|1969|Carioca Som|CS 3024|Brazil|LP,Album,Mono|Latin, Jazz>Bossa Nova,Samba|L|r5
Conjunto Beira-Rio|Domingo no Cais|1971|Carioca Som|CS 3061|Brazil|LP,Album|Latin>MPB,Samba|L|r4
Inês Calado|Fado das Sete Colinas|1964|Rossio|RO 512|Portugal|LP,Album,Mono|Folk, World, & Country>Fado|L|r4
Moussa Kanté Et Son Orchestre~Moussa Kanté|Le Fleuve|1977|Baobab|BAO 39|Senegal|LP,Album|Folk, World, & Country, Latin>African,Mbalax|L|r4
Les Ambassadrices de Cotonou|Lagune|1974|Baobab|BAO 31|Benin|LP,Album|Funk / Soul, Folk, World, & Country>Afrobeat,African|L|r5
Céleste Aumont|La pluie, le samedi|1966|Disques Lanterne|DL 66.030|France|LP,Album,Mono|Pop>Chanson,Yé-Yé|L|r4
Céleste Aumont|Mon vélo bleu|1965|Disques Lanterne|EP 65.109|France|7",45 RPM,EP|Pop>Yé-Yé|S|r5
Sunita Raghavan|Evening Ragas|1967|Sarangi|SAR 1021|India|LP,Album|Folk, World, & Country>Hindustani,Raga|L|
Jovanka Ilić|Reka noću|1976|Jadran Ton|JT 55-1190|Yugoslavia|LP,Album|Pop, Folk, World, & Country>Chanson,Folk|L|r3
Nguyễn Thu Hằng|Mưa Chiều|1970|Sóng Xanh|SX 214|Vietnam|7",45 RPM,EP|Pop>Bolero,Ballad|S|
정하늘|골목길의 봄|1978|Mirae|MR-078|South Korea|LP,Album|Folk, World, & Country, Pop>Folk,Ballad|L|r4
Banda de la Costa Perdida|Cumbia del Faro|1973|Tropivoz|TV-0448|Colombia|LP,Album|Latin>Cumbia|L|r4
Orquesta Altamar|Sábado en La Boca|1967|Relámpago|RLP-2040|Argentina|LP,Album,Mono|Latin>Tango|L|
Various|Café de Medianoche|1988|Discos Sol|DS 2001|Spain|2xLP,Compilation|Latin>Bolero,Canción|F|nm
Various|Sonidos / Sounds / Sons : Ports of the Inner Sea 1961-1979|2017|Second Sunrise|SSR-030|UK|3xLP,Compilation,Remastered;Gatefold, Booklet|Folk, World, & Country, Latin>Bolero,Tarab,Laïkó|L|r5
Unknown Artist|Wedding at Kiln Farm|0|Not On Label|none||LP,Promo,White Label|Folk, World, & Country|U|nc nm gone
)rows";

} // namespace vv::demo
