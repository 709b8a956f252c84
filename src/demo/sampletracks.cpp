// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sampletracks.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

constexpr char kTracks[] = R"tracks(
Blue Transit|A1;Platform Five;6:12|A2;Blue Transit;9:40|A3;Ticket Stub;4:31|B1;Night Mail;8:03|B2;Junction;11:17
Noche en Calma|A1;Puerto sin nombre;3:42|A2;La sal y la luna;4:10|A3;Marisma;6:05|B1;Noche en calma;7:21|B2;Carta de agosto;3:58
Kosmische Post|A1;Postamt Andromeda;7:48|A2;Nachtschicht;4:02|A3;Rückflug;7:02|B1;Sternenstempel;18:51
Low Tide Letters|A1;Morning, Strandgatan;3:20|A2;The Ferry Book;4:05|A3;Salt on the Stamps;2:58|A4;Low Tide Letters;5:16|B1;Brother of the Rain;3:47|B2;Änglar i hamn;4:22|B3;No Answer From Gotland;3:31|B4;Postscript;1:49
Signal & Ash|A1;Carrier Wave;3:11|A2;Ash Wednesday Radio;4:27|A3;Copper Hours;2:56|A4;Switchyard;3:40|B1;Signal;5:02|B2;Terraces;3:18|B3;Everyone Has a Siren;2:44|B4;And Ash;6:33
Hymns for Machines|A1;Loom;4:14|A2;Hymn for a Lift;3:02|A3;Punch Card Psalm;3:51|A4;The Clerk Sings;2:20|B1;Radio Sparrow;3:33|B2;Hymn for a Turbine;7:12|B3;Factory Whistle, Evening;4:45
Åpent Hav|A1;Åpent hav;8:26|A2;Fyr;5:14|A3;Sild og sølv;6:40|B1;Lofotveien;9:02|B2;Landkjenning;10:31
Paper Moons|A1;紙の月;4:32|A2;窓のラジオ;3:58|A3;午前二時の交差点;4:40|A4;夏服;3:21|B1;静かな部屋;5:07|B2;最終バス;4:11|B3;ガラスの島;4:49|B4;おやすみ、東京湾;3:02
Северный ветер|A1;Северный ветер;4:18|A2;Письмо из Мурманска;3:36|A3;Белые ночи кончились;3:52|B1;Маяк;4:40|B2;Твоё окно;2:59|B3;Последний паром;5:05
Accra By Night|A1;Lights Come On;6:48|A2;Osu Road;7:15|A3;Mother's Kiosk;5:32|B1;Accra By Night;11:20|B2;Tro-Tro Shuffle;8:06
Dub Cartography|A1;Compass Dub;3:40|A2;Latitude Rock;3:22|A3;Meridian Version;4:01|A4;Chart Room;3:15|A5;Sextant;3:30|B1;Cartography;4:12|B2;Island Unmarked;3:37|B3;North by Drum;3:58|B4;Here Be Echoes;5:09
Winter Ledger|A1;Receipts for Snow;4:08|A2;January Again;3:35|A3;The Bank Is Closed;5:20|A4;Woodstove;2:47|B1;Winter Ledger;6:11|B2;Owed to Ohio;3:50|B3;Interest;4:24|B4;Paid in Full;3:03
Glashaus|A1;Eintritt frei;3:12|A2;Glashaus;4:44|A3;Kein Vorhang;3:05|A4;Topfpflanze;2:31|B1;Steine;3:59|B2;Kondenswasser;4:16|B3;Nachts sind alle da;5:38
Afterglow Motel|A1;Check-In;1:12|A2;Afterglow;4:36|A3;Ice Machine;3:54|A4;Room 9;4:20|B1;Elevator Girl;4:02|B2;Do Not Disturb;3:45|B3;Pool Light;5:10|B4;Check-Out;2:28
Counting Backwards|A1;Ten;2:41|A2;Candle Telephone;2:58|A3;Seven Sisters of the Subway;3:33|A4;Ask the Weather;2:20|B1;Three Is a Crowded Garden;4:04|B2;Counting Backwards;6:52|B3;Zero;1:01
Cartas|A1;Carta primera;2:50|A2;El buzón;3:14|A3;Tinta azul;2:38|A4;La respuesta;3:20|B1;Carta que no mandé;4:02|B2;Sello roto;2:45|B3;Última carta;3:31
Dust Road Sessions|A1;Road Out of Kayes;10:12|A2;Market at Noon;8:47|B1;Red Dust;12:30|B2;The Well;7:05
Iron Lullabies|A1;Hush, Furnace;9:44|A2;Cradle of Slag;7:18|B1;Iron Lullaby;13:06|B2;Sleep, Anvil;6:20
)tracks";

constexpr char kWords[] = R"words(
en|Every Second Streetlight|The Kettle Song|Half a Letter|Nobody's Umbrella|Left at the Lantern|Morning With the Windows Open|Seven Steps Down|What the River Kept|Borrowed Coat|Ferry Music|Hold the Line, Caroline|Tomorrow's Bread|Under the Clock|The Long Way to Supper|Paper Crown|Nine Stops From Home|Postcard to Myself|Small Talk for Giants|The Gardener's Alibi|One More Corner|Rooftop Theory|Let It Rain on the Piano|Sleeping Car|A Dime in the Jukebox|Sister of the Moon Man|Loose Change|The Town Without Doors|After the Fair|Wednesday's Child Phones Home|Light Rain, Heavy Heart
es|Agua de enero|Al otro lado|Balcón vacío|Canto del ferry|Con las manos llenas|Cuatro esquinas|De vuelta al barrio|Dos relojes|El farolero|El patio|La espera|La llave perdida|Lluvia mansa|Luna de papel|Mi calle|Nadie sabe|No me llames hoy|Paloma del puerto|Quince rosas|Si vuelves|Sin equipaje|Tango del reloj|Un vaso de sol|Verano corto
pt|Água de coco|Além da ponte|Barco parado|Canção do quintal|Chove na ladeira|Dois cafés|Esquina do mundo|Folha solta|Já é tarde|Lua no telhado|Mar de ontem|Menina da varanda|O bonde das seis|Quarta-feira|Rede branca|Samba do vizinho|Sem pressa|Vento do sul
fr|À demain, Madeleine|Au bord du quai|Boîte à musique|Ce vieux manteau|Dimanche encore|Elle dansait seule|En attendant le tram|L'heure bleue|L'horloge|La lettre jaune|La valise|Le chat du troisième|Mon quartier|Ne dis rien|Nuit blanche|Parapluie|Quand il neige|Rue sans nom|Tant de vent|Un verre d'eau
de|Abfahrt Gleis 3|Am Fenster|Blaue Stunde|Das alte Radio|Der letzte Bus|Dreizehn Uhr|Durchsage|Flugplan|Geh nicht so schnell|Halbmond|Im Hinterhof|Kaltes Wasser|Kurz vor Mitternacht|Lichtschacht|Nebelhorn|Neonröhren|Papierflieger|Regenpause|Stromausfall|Treppenhaus|Umsteigen|Weitersagen|Zimmerlautstärke
ja|朝の電車|雨のち晴れ|海辺の椅子|駅前の灯り|帰り道|風の手紙|金曜日|交差点|最後の夏|坂道の途中|静かな夜|砂時計|月曜日の窓|冬の星座|古い地図|真夜中のコーヒー|港町|夕暮れの電話|忘れた傘|約束の場所
ru|Белый пароход|В старом дворе|Вечерний поезд|Далёкий берег|До свидания, июль|Зимний сад|Колокольчик|Лестница|Моя улица|На мосту|Не звони|Осенний вальс|Первый снег|Песня сторожа|Письмо|Полустанок|Синий вечер|Старый маяк|Тихая вода|Фонарь
el|Απόγευμα στο λιμάνι|Βροχή στην αυλή|Γράμμα|Δυο πουλιά|Ένα καράβι|Η πόρτα|Θάλασσα|Κάθε Κυριακή|Λευκό σπίτι|Μικρή πλατεία|Νύχτα χωρίς φεγγάρι|Ο φάρος|Παλιό τραγούδι|Στο μπαλκόνι|Το τρένο φεύγει
ar|أغنية المطر|الباب القديم|البحر|الرسالة|القطار الأخير|النافذة|ثلاث ورود|حديقة الليل|دمع الياسمين|ريح الشمال|صباح الخير يا جار|طريق الميناء|عند الفجر|قمر أيلول|كأس شاي
it|Alba in periferia|Binario morto|Caffè corretto|Corsia di notte|Domenica a motore|Fumo blu|Inseguimento lento|La finestra accesa|Luna di vetro|Neon|Ombre sul viale|Pioggia sul Lancia|Rapina in bianco|Sirene|Tema per Carla|Ultimo tram
nord|Båten hem|Den lange vegen|Et brev fra Vardø|Fjellhage|Granskog|Havblikk|I går kveld|Kaffe og regn|Lys i vinduet|Måne over Malmö|November|Nattog|Siste ferje|Snøfall|Stilla vatten|Sommarregn|Under bryggan|Vandringsmann|Vintervisa
)words";

} // namespace

std::optional<QList<Track>> sampleTracks(const QString &title)
{
    static const auto all = [] {
        QHash<QString, QList<Track>> lists;
        for (const QString &line : QString::fromUtf8(kTracks).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList cells = line.split(u'|');
            QList<Track> tracks;
            for (const QString &cell : cells.sliced(1)) {
                Track track;
                track.position = cell.section(u';', 0, 0);
                track.title = cell.section(u';', 1, 1);
                track.duration = cell.section(u';', 2, 2);
                tracks.append(track);
            }
            lists.insert(cells.first(), tracks);
        }
        return lists;
    }();
    const auto found = all.constFind(title);
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

const QStringList &trackWords(const QString &language)
{
    static const auto all = [] {
        QHash<QString, QStringList> lists;
        for (const QString &line : QString::fromUtf8(kWords).split(u'\n', Qt::SkipEmptyParts))
            lists.insert(line.section(u'|', 0, 0), line.section(u'|', 1).split(u'|'));
        return lists;
    }();
    const auto found = all.constFind(language);
    return found == all.cend() ? *all.constFind(u"en"_s) : *found;
}

const QStringList &trackHeads()
{
    static const QStringList heads
        = u"Absent|Amber|Backdoor|Borrowed|Brass|Broken|Cardboard|Careful|Cold|Copper|Distant|Easy|Empty|Evening|"
          u"Fading|"
          "First|Foggy|Glass|Golden|Harbour|Hollow|Idle|Inside|Kitchen|Last|Little|Lonesome|Midnight|Narrow|Open|Other|"
          "Painted|Quiet|Rusty|Second|Silver|Slow|Someone's|Sunday|Winter"_s.split(u'|');
    return heads;
}

const QStringList &trackTails()
{
    static const QStringList tails
        = u"Answer|Avenue|Bells|Boats|Bridge|Candle|Ceiling|Chair|Company|Crossing|Curtain|Daylight|Departure|Echo|"
          "Engine|Errand|Fence|Fountain|Goodbye|Handshake|Heart|Hour|House|Hymn|Ladder|Letter|Line|Mirror|Number|"
          "Orchard|"
          "Parade|Promise|Question|Room|Season|Shoes|Staircase|Summer|Telephone|Waltz|Weather|Window"_s.split(u'|');
    return tails;
}

} // namespace vv::demo
