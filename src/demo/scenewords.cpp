// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenewords.h"

namespace vv::demo {

const char *const kSceneWords = R"words(
scene: en|1954|1979
genres: Jazz
styles: Hard Bop|Post Bop|Cool Jazz|Modal|Soul-Jazz|Bop|Swing|Free Jazz
countries: US|US|US|UK|Canada
labels: Meridian:MLP |Larkspur:LK |Tallow:TS-|Ostrander:OST |Cedar & Stone:CS |Parallel Hall:PH 20
formats: LP,Album|LP,Album,Mono|LP,Album,Stereo|LP,Album,Reissue|10",33 ⅓ RPM,Album,Mono|2xLP,Album,Reissue,Remastered;45 RPM, 180g|CD,Album,Reissue,Remastered
firsts: Amos|Clyde|Desmond|Earline|Floyd|Gideon|Hattie|Irving|Josiah|Lucius|Mavis|Nolan|Odell|Percy|Roscoe|Selma|Thelma|Ulysses|Vernon|Winona
lasts: Abernathy|Bellweather|Cobb-Hale|Dunmore|Eastwick|Farnham|Goodnight|Hargrove|Ingleby|Jessup|Kincade|Lockridge|Mayhew|Northcutt|Overstreet|Pettibone|Quarles|Ridgeway|Stallworth|Thibodeaux|Underhill|Vickery|Wetherby|Yarborough
bands: Hargrove|Bellweather|Eastwick|Northcutt|Parallel Hall|Lenox Corner|Harbor Street|Blue Ridge
bandtails: Quartet|Quintet|Trio|Sextet|Seven|Octet|Ensemble
titles: Before the First Set|Half Past Nothing|Slow Elevator|The Fifth Stair|Umbrella Weather|Walking the Piano Home|A Table by the Band
heads: Blue|Quiet|Late|Easy|Amber|Seven|Lonely|Velvet|Northbound|Hurried|Paper|Second|Indigo|Borrowed|Midtown
tails: Avenue|Corner|Hours|Letter|Parade|Rain|Serenade|Shadows|Sidewalk|Station|Ticket|Tomorrow|Walk|Whisper|Window|Blues|Stroll|Reverie

scene: en|1965|1984
genres: Rock
styles: Psychedelic Rock|Prog Rock|Garage Rock|Folk Rock|Classic Rock|Blues Rock|Power Pop|Pub Rock
countries: UK|UK|US|US|Canada|Australia|New Zealand
labels: Breakwater:BRK |Pagoda Hill:PHL |Vertumnus:VRT |Polymark:2480 |Iron Vane:IV |Hedgerow:HDG |Greenroom:GR-
formats: LP,Album|LP,Album;Gatefold|LP,Album,Stereo|LP,Album,Reissue;180g|7",45 RPM,Single|2xLP,Album;Gatefold|CD,Album,Reissue,Remastered|Cassette,Album
firsts: Alan|Bridget|Colin|Donovan|Elspeth|Frankie|Graham|Heather|Ivor|Jenny|Keith|Lindsay|Maddy|Neville|Olive|Phil|Rory|Sheila|Terry|Wilf
lasts: Ashdown|Birtwhistle|Cawthorne|Dunnock|Ellery|Fairweather|Garside|Holloway|Inchbald|Jolliffe|Kettleby|Larkin-Moss|Merriweather|Nettlefold|Ormerod|Pickersgill|Rumbold|Sallow|Tunnicliffe|Wainscott
bands: The Velvet|The Marble|The Clockwork|The Borrowed|Electric|Copper|Iron|Sundown|Ivory|Scarlet|Granite|Honeycomb|Lantern|Silver
bandtails: Parade|Orchard|Postmen|Tramway|Gardeners|Weathervane|Brigade|Carousel|Aviary|Foundry|Telegraph|Pilgrims|Bicycle|Umbrella
titles: Letters to a Lighthouse|Somebody Moved the Stars|The Weather Bureau|Half a Mile of Daylight|Tea with the Minotaur|No Map for Sunday
heads: Marmalade|Crystal|Broken|Silver|Electric|Midnight|Hollow|Winding|Burning|Distant|Forgotten|Golden|Paper|Restless|Thunder|Wooden
tails: Carousel|Cathedral|Daydream|Engine|Garden|Highway|Kingdom|Mirror|Mountain|Orchard|Parade|Pilgrim|River|Stranger|Telescope|Tide|Window

scene: en|1985|2024
genres: Rock
styles: Indie Rock|Shoegaze|Post Rock|Dream Pop|Lo-Fi|Alternative Rock|Slowcore|Emo|Noise Pop
countries: US|US|UK|Canada|Europe|Australia|Sweden
labels: Undertow:UT |Paper Barn:PB-|Quiet Desk:QD-|Kelp & Co.:KC-|Thimble:THIM |Not On Label:none|Bleached Sky:BLS
formats: LP,Album|LP,Album,Limited Edition;Clear|2xLP,Album;Gatefold|CD,Album|7",45 RPM,Single;White|Cassette,Album,Limited Edition|LP,Album,Repress;Blue marbled|12",45 RPM,EP
firsts: Adele|Bryn|Cassidy|Devon|Elliot|Fern|Greta|Hollis|Imogen|Jonah|Kit|Lowell|Marnie|Nico|Opal|Piper|Quincy|Robin|Saskia|Tobias
lasts: Alder|Bramble|Castellane|Drummond|Ekholm|Foxley|Greaves|Hawthorn|Isley-Park|Juniper|Kestrel|Lindgren|Maddox|Nightingale|Osgood|Pemberly|Quillfeather|Rooke|Sorrel|Thackeray|Vance-Olin|Whitlock
bands: Saint|Soft|Ghost|Winter|Slow|Little|Northern|Summer|Tiny|Faded|Weekend|Radio|Silent|Second|Dear
bandtails: Harbor|Cartographers|Planes|Ministry|Arcades|Antlers Club|Motels|Telephones|Parades|Windmills|Librarians|Satellites|Kitchens|Gymnasium|Astronomy
titles: Everything Has a Garage|I Left the Kettle On|We Were Good at Maps|Our Year of No Weather|All the Small Engines|You Can Keep the Car
heads: Static|Pale|Winter|Gentle|Accidental|Suburban|Borrowed|Faint|Dim|Weekend|Analog|Invisible|Shallow|Careful|Nearly
tails: Arithmetic|Blankets|Ceilings|Distances|Engines|Fireworks|Geography|Houses|Islands|Lights|Nights|Parking Lots|Signals|Summers|Waves|Weather

scene: en|1964|1986
genres: Funk / Soul
styles: Soul|Funk|Disco|Gospel|Rhythm & Blues|Boogie|Deep Funk
countries: US|US|US|UK|Jamaica
labels: Groundplan:GP 40|Magnolia Ct.:MC |Marquee Sound:MQ 55|Cedar & Stone:CS |Sweetwater:SW-
formats: LP,Album|7",45 RPM,Single|7",45 RPM,Single,Promo|12",33 ⅓ RPM,Single|LP,Album,Reissue|2x7",45 RPM,Reissue|LP,Compilation
firsts: Alma|Bernadette|Cornelius|Delroy|Ernestine|Freeman|Glenda|Harlan|Inez|Jerome|LaVerne|Marcus|Nettie|Otis-Lee|Priscilla|Reggie|Sylvester|Tammy-Jo|Vernell|Wilbert
lasts: Ambrose|Broadnax|Chatman|Dupree-Hall|Eubanks|Freeland|Gaines-Moore|Hightower|Ivory|Jolivette|Knox|Ledoux|Mosley|Nash-Pruitt|Pickett-Ray|Rainey|Swann|Toussard|Wardlow|Yancey
bands: The Soulful|The Fabulous|Brass|The Ebony|South Side|The Midnight|Sugar|The Royal|Downtown|The Mighty
bandtails: Deacons|Emperors|Express|Messengers|Notables|Operators|Persuasions|Revue|Syndicate|Sisters|Tones|Unlimited
titles: Can't Rent My Heart|Tell It to the Mailman|Two Dollars and a Dream|Sunday in My Shoes|Get Up Off the Porch|Who's Been Watering My Garden
heads: Sweet|Hot|Sunday|Midnight|Honey|Real|Shoe Shine|Heavy|Sugar|Golden|Slow|Double|Corner Store|Front Porch
tails: Biscuit|Feeling|Fever|Gravy|Groove|Love|Message|Misery|Power|Promise|Promises|Reason|Sermon|Shuffle|Strut|Thunder|Time

scene: en|1970|1988
genres: Reggae
styles: Dub|Roots Reggae|Rocksteady|Lovers Rock|Dancehall
countries: Jamaica|Jamaica|UK
labels: Zion Gate:ZG |Deep Channel:DCLP |Tin Shed:TS 7-|Anchor Lane:AL 
formats: 7",45 RPM,Single|LP,Album|LP,Album,Reissue|12",45 RPM,Single|10",45 RPM
firsts: Prince|King|Brother|Sister|Ras|Lord|Captain|Jah|Little|Big Man
lasts: Barnaby|Clarendon|Dunbarton|Ephraim|Fitzroyal|Gideon|Isaiah|Jericho|Kingsway|Lionheart|Mordecai|Nehemiah|Portmore|Solomon|Trelawny|Zachary
bands: The Twelve|The Steady|The Harbour|The Conquering|Mount|The Western
bandtails: Anchors|Disciples|Harmonizers|Levites|Pilgrims|Shepherds|Tabernacle|Travellers|Vineyard
titles: Wash Pot Dub|Hills Before Noon|Send the Rain|No Bread in Babylon Street|Version of the Year
heads: Rock|Iron|Mountain|Natural|Righteous|Steady|Heavy|Zinc Fence|Forward|Cane Field
tails: Dub|Version|Judgement|Foundation|Rockers|Sound|Chapter|Movement|Skank|Harvest|Journey

scene: en|1988|2024
genres: Electronic
styles: Techno|House|Deep House|Ambient|IDM|Electro|Drum n Bass|Downtempo|Dub Techno|Breakbeat
countries: UK|Germany|US|Netherlands|Europe|France|Japan
labels: Plinth:PLN |Stellwerk:STW |Motor Avenue:MA |Warm Circuit:WC |Long Shore:LS |Moth Lamp:ML-|Bitmap Discs:BMD |Phase Office:PHO
formats: 12",33 ⅓ RPM|12",45 RPM,EP|12",33 ⅓ RPM,White Label|2x12",33 ⅓ RPM,Album|LP,Album|CD,Album|2xLP,Album,Limited Edition;180g|File,WAV,EP|CDr,Promo
firsts: Ana|Björn|Carl-Otto|Dieter|Esther|Femke|Gijs|Henk|Ines|Jarno|Kaja|Leon|Mila|Nadja|Orsola|Pavel|Rikke|Sanne|Tom|Viktor
lasts: Amperson|Blokhuis|Cirkel|Drahtmann|Ekko|Funkel|Grauwert|Hertzog|Isobar|Jansma|Kurzweg|Lichtfeld|Modulor|Nachtweih|Oszillo|Pulsman|Rauschen|Schaltkreis|Takter|Voltmeer
bands: Unit|Delta|Night|Phase|Subject|Module|Vector|Zone|Static|Third|Plan|Sector
bandtails: Seven|Department|Engineers|Exchange|Operator|Protocol|Research|Shift|System|Terminal|Works|Transit
titles: 04:00|Machine Room Etiquette|A/B Test|Everyone Home Safely|Left Channel Only|Untitled Corridor
heads: Concrete|Linear|Night|Cold|Magnetic|Modular|Parallel|Static|Sub|Slow|Digital|Phase|Recursive|Tidal|Ultra
tails: Circuit|Circulation|Current|Frequencies|Grid|Horizon|Logic|Motion|Pattern|Patterns|Pressure|Relay|Sequence|Shift|Signals|State|Terminal|Voltage

scene: es|1958|1990
genres: Latin
styles: Bolero|Salsa|Cumbia|Tango|Canción|Guaracha|Son
countries: Spain|Mexico|Colombia|Argentina|Cuba|Venezuela|Peru
labels: Discos Sol:DS |Tropivoz:TV-0|Relámpago:RLP-|Azteca Menor:AM-|Palma Real:LP-
formats: LP,Album|LP,Album,Mono|7",45 RPM,EP|7",45 RPM,Single|LP,Compilation|CD,Album,Reissue
firsts: Alma|Beatriz|Celso|Dolores|Eugenio|Fermín|Graciela|Hilario|Inés|Joaquín|Lucía|Marisol|Néstor|Ofelia|Paquito|Rosario|Santiago|Teresa|Virgilio|Yolanda
lasts: Alcántara|Barrientos|Cienfuegos|Del Olmo|Escalona|Figueroa Paz|Galván|Hinojosa|Ibarrola|Jaramillo|Ledesma|Montealto|Navarrete|Olivares|Peñaloza|Quiroga|Rivadeneira|Sepúlveda|Tamayo|Villalobos|Zurita
bands: Grupo|Conjunto|Orquesta|Trío|Sonora|Los Hermanos|Banda
bandtails: Altamar|Bahía|Caracol|Del Faro|Esperanza|Farol|Guayacán|Jacaranda|La Perla|Madrugada|Naranjal|Relicario|Serenata|Tropical|Vendaval
titles: Dime que llueve|El último tranvía|Mañana no hay mercado|Una carta sin sello|Donde duerme el mar
heads: Noche|Luna|Carta|Calle|Playa|Rosa|Camino|Domingo|Puerto|Sombra|Canción|Lluvia|Corazón
tails: de agosto|de cristal|del sur|de sal|sin nombre|perdida|en la plaza|de ayer|para ti|de madrugada|al atardecer|de los naranjos|y café

scene: pt|1962|1992
genres: Latin
styles: Bossa Nova|Samba|MPB|Tropicália|Fado
countries: Brazil|Brazil|Portugal
labels: Carioca Som:CS |Rossio:RO |Mangueiral:MG-|Discos Varanda:DV 
formats: LP,Album|LP,Album,Mono|7",33 ⅓ RPM,EP|LP,Album,Reissue;180g|CD,Album,Reissue
firsts: Aurora|Benedito|Conceição|Dalva|Edmundo|Fernanda|Gilmar|Heloísa|Irineu|Joana|Leonor|Mário|Nair|Osvaldo|Quitéria|Raimundo|Socorro|Tadeu
lasts: Albuquerque Sá|Bragança|Cavalcante|Damasceno|Esteves|Fontoura|Guimarães Neto|Holanda|Junqueira|Lacerda|Magalhães|Nogueira|Outeiro|Pimentel|Ramalho|Sampaio|Teles|Vasconcelos
bands: Conjunto|Trio|Grupo|Os|Quarteto
bandtails: Beira-Mar|Do Cais|Maré Alta|Ladeira|Varanda|Manhã|Sete Quedas|Aquarela|Passarinho|Bonde
titles: Chuva no telhado|Depois do almoço|O mar não responde|Bilhete de volta|Quase janeiro
heads: Manhã|Janela|Rua|Samba|Cais|Saudade|Vento|Domingo|Barco|Flor|Carta
tails: aberta|do mar|de abril|da Lapa|sem fim|no quintal|de papel|da esquina|azul|devagar|e sol

scene: fr|1957|1995
genres: Pop
styles: Chanson|Yé-Yé|Ballad|Synth-pop
countries: France|France|Belgium|Canada
labels: Disques Lanterne:DL |Le Quai:LQ 30.|Vélodisc:VD |Rive Haute:RH-
formats: LP,Album|7",45 RPM,EP|7",45 RPM,Single|LP,Album,Mono|CD,Album,Compilation|10",33 ⅓ RPM
firsts: Adélaïde|Bastien|Clotilde|Désiré|Éloïse|Firmin|Gisèle|Honorine|Isaure|Jean-Loup|Léonie|Maxence|Noémie|Octave|Philippine|Rosalie|Solange|Théophile
lasts: Aubépin|Beaucastel|Chevreuil|Daubrac|Fontanelle|Gatineau|Hauterive|Jolivet|Lamarche|Montgolfier|Noirmont|Péricard|Quincampoix|Rochebrune|Sauveterre|Tournevent|Vaudreuil
bands: Les|Trio|Orchestre|Ensemble
bandtails: Hirondelles|Parapluies|Fanfarons|Promeneurs|Gants Blancs|Réverbères|Tourterelles|Boulevard|Rive Nord
titles: Personne à la gare|Un parapluie pour deux|Il neige sur les bateaux|Les trois dimanches|Mes valises
heads: Le jardin|La chambre|Un été|La chanson|Le café|Les oiseaux|Le train|Une lettre|La rue|Le manège
tails: de novembre|sans fenêtre|de Madeleine|du matin|oublié|d'en face|perdue|des ombres|de minuit|du port|à l'envers

scene: de|1968|2005
genres: Electronic, Rock
styles: Krautrock|New Wave|Minimal|Synth-pop|Berlin-School
countries: Germany|Germany|Austria|Switzerland
labels: Fernrohr:FR |Kaltes Licht:KL |Akademiekontor:AK 13|Wellblech:WB |Tonhof:TH-
formats: LP,Album|LP,Album;Gatefold|7",45 RPM,Single|12",45 RPM,Maxi-Single|CD,Album,Reissue|LP,Album,Reissue;180g|Cassette,Album
firsts: Annegret|Bernd|Cornelia|Detlef|Elfriede|Friedhelm|Gudrun|Hartmut|Ilse|Jürgen|Käthe|Lothar|Monika|Norbert|Renate|Siegbert|Traudl|Ulrich|Waltraud
lasts: Ackerknecht|Blumenfeld|Dornröder|Eisvogel|Fensterer|Glockner|Hagebusch|Immergrün|Kesselring|Laternser|Morgenroth|Nebelhorn|Oberlicht|Pfefferkorn|Querfurt|Sternhagel|Treppner|Unruh|Wetterau|Zitterbart
bands: Gruppe|Projekt|Kapelle|Die|Institut|Kollektiv
bandtails: Morgenland|Fensterplatz|Nullpunkt|Heimweg|Zeitzeichen|Wartesaal|Kraftfeld|Nachtschicht|Stromkreis|Wetterdienst|Orbit
titles: Bitte nicht stören|Zwischen den Sendern|Ein Tag aus Glas|Kein Anschluss|Draußen ist Musik
heads: Stille|Kalte|Blaue|Letzte|Ferne|Graue|Zweite|Halbe|Leise|Neue|Elektrische
tails: Stunde|Nacht|Maschine|Reise|Brücke|Stadt|Wolken|Post|Uhren|Landschaft|Fenster|Signale

scene: ja|1970|1990
genres: Pop
styles: City Pop|Kayōkyoku|Folk|Fusion|New Age
countries: Japan
labels: Air Garden:AG-250|Harbour Tone:HT-300|Silver Crane:SCR-|Tsubame:TB-70
formats: LP,Album;Obi|LP,Album|7",45 RPM,Single|CD,Album,Reissue|LP,Album,Reissue;Obi|Cassette,Album
firsts: 佐々倉 |小野寺 |藤森 |桜庭 |水無瀬 |高杉 |北条 |白石 |真壁 |榊原 |早乙女 |鳴海 
lasts: 澪|薫|和弥|千景|泉|蓮子|純一郎|美咲|直人|夏生|小百合|隆志
bands: 青い|夜の|銀色の|最後の|遠い|小さな
bandtails: 電話|郵便局|灯台|観覧車|海岸線|喫茶店|回転木馬
titles: 土曜日の手紙|海が見える部屋|さよならの信号|終電のあとで|雨音カレンダー
heads: 真夜中の|夏の|港の|ガラスの|最後の|青い|雨の|窓辺の|遠い
tails: バス停|約束|ネオン|日曜日|電話|写真|水平線|雪|ドライブ|ラジオ|坂道
noglue: yes

scene: ru|1966|1990
genres: Pop
styles: Estrada|Chanson|Bard|Synth-pop
countries: USSR|USSR|Bulgaria
labels: Звёздный:С 60-|Полюс:П-|Балтика Диск:БД 
formats: LP,Album|7",33 ⅓ RPM,EP|LP,Compilation|10",33 ⅓ RPM,Mono|Flexi-disc,7",33 ⅓ RPM
firsts: Алина|Борис|Виолетта|Глеб|Дарья|Евдокия|Зоя|Игнат|Кира|Лев|Марфа|Никита|Ольга|Прохор|Роман|Таисия
lasts: Аверин|Берестов|Ветлугин|Горчак|Дубравин|Ершенко|Журавель|Зимородок|Калинник|Ларичев|Морошко|Незнам|Остроух|Пересвет|Рябинин|Снежко
bands: Ансамбль|ВИА|Оркестр|Группа
bandtails: «Горизонт-7»|«Северный парк»|«Метроном»|«Лунный берег»|«Вечерний трамвай»|«Каравелла»|«Светофор»
titles: Подождите, снег идёт|Наш адрес прежний|Ключ под ковриком|Сто шагов до моря
heads: Белый|Тихий|Последний|Синий|Дальний|Вечерний|Первый|Зимний
tails: вокзал|снег|трамвай|вальс|город|берег|вечер|июль|маяк|сад|дождь

scene: en|1955|2020
genres: Classical
styles: Baroque|Romantic|Modern|Contemporary|Renaissance|Opera
countries: Germany|UK|Netherlands|Hungary|US|France
labels: Akademiekontor:SLAK |Academia Minor:AM 30 |Danubia:DN 11|Cloister:CLO |Long Shore:LS 
formats: LP,Album|LP,Stereo|Box Set + 3xLP,Stereo|2xLP,Stereo;Box|CD,Album|2xCD,Compilation|LP,Mono
firsts: Albrecht|Benedikta|Casimir|Dorottya|Emanuel|Franziska|Gerhard|Henrika|Isidor|Johanna|Konstantin|Leopoldine|Matthias|Nikolaus|Ottilie|Philipp|Rosamund|Sebastian|Theodora|Valentin
lasts: Aldenhoven|Bartholdy-Kern|Csontos|Dessauer|Eibenstein|Feldmár|Grünwaldt|Hohenreut|Ivanics|Jagersberg|Krummhorn|Lindenfels|Mannheimer-Voss|Nádasdi|Ottenschlag|Pergoleschi|Rautavuori|Szentmihályi|Thorvald|Wanningen
bands: Kammerorchester|Collegium|Consort of|Philharmonia|Ensemble
bandtails: Lindau|Saint Aldhelm|Vltava|Nova Aula|Hohenreut|Antiqua Minor|Two Rivers
titles: Complete Works for Viola|The Seven Small Masses|Preludes, Book II|Songs on Forgotten Poems
heads: Sonatas for|Concertos for|Trios for|Variations for|Nocturnes for|Suites for|Quartets with
tails: Two Pianos|Solo Cello|Oboe and Strings|Violin and Harpsichord|Clarinet|Flute and Harp|Organ|Wind Quintet|String Orchestra|Horn

scene: en|1986|2022
genres: Hip Hop
styles: Boom Bap|Jazzy Hip-Hop|Conscious|Instrumental|Trip Hop|Lo-Fi Hip Hop
countries: US|US|UK|France|Germany
labels: Third Rail:TR 12|Moth Lamp:ML-|Corner Tax:CT-|Not On Label:none|Stairwell:STW-
formats: 12",33 ⅓ RPM,Single|2xLP,Album|LP,Album|12",33 ⅓ RPM,Single,Promo|Cassette,Album,Limited Edition|CD,Album|7",45 RPM,Single,Limited Edition
firsts: MC|DJ|Professor|Big|Lil'|Captain|Doctor|Sensei
lasts: Abacus|Biscotti|Cartage|Diligence|Encyclo|Faucet|Graphite|Hourglass|Inkwell|Jigsaw|Kilowatt|Lexicon|Mortar|Notary|Overdub|Pastrami|Quorum|Ratchet|Stapler|Thesaurus|Upright
bands: The Basement|Corner|Uptown|Second Floor|The Payphone|Night Bus
bandtails: Auditors|Ciphers|Committee|Federation|Mechanics|Poets|Scholars|Technicians|Union
titles: Exact Change|Footnotes & Fire Escapes|Rent Was Due|Loose Tape|The Book of Corners
heads: Basement|Concrete|Corner|Loose|Midnight|Paper|Raw|Second|Subway|Unpaid|Vintage
tails: Arithmetic|Bulletin|Chapters|Dialect|Diplomas|Elements|Inventory|Manuscript|Overtime|Sermon|Sessions|Static|Syllabus

scene: en|1961|1999
genres: Folk, World, & Country
styles: Folk|Country|Bluegrass|Celtic|Americana|Honky Tonk
countries: UK|US|US|Ireland|Canada|Sweden
labels: Hedgerow:HDG |Paper Barn:PB-|Strandgatan:SG |Cotter & Sons:COT |Dry Creek:DC-
formats: LP,Album|LP,Album,Stereo|7",45 RPM,Single|LP,Compilation|CD,Album|10",33 ⅓ RPM,EP
firsts: Agnes|Bram|Clementine|Duncan|Effie|Fergus|Gwen|Hamish|Isla|Jock|Kirsty|Lorcan|Mairead|Niamh|Owen|Peggy|Ruairi|Sorcha|Tegan|Wyatt
lasts: Ashgrove|Barleycorn|Corrigan-Dow|Dalwhinnet|Emberton|Farrier|Glenarvon|Heatherly|Kilbrae|Lochmere|MacAuslin|Nettleship|O'Shaunnock|Pennyfeather|Rowanberry|Stonecrop|Thistlewood|Wheelwright
bands: The Salt|The Lamplight|The Moorland|Barley|The Crooked|The Ferry|Old
bandtails: Boys|Drovers|Fiddlers|Folk|Reel|Ramblers|Shanty Club|Singers|String Band|Weavers
titles: The Drover's Daughter|Songs from the Long Barn|Both Sides of the Ferry|What the Miller Said
heads: Barley|Briar|Copper|Cold|Harvest|Heather|Lonesome|Northern|Old|Silver|Whistling|Wild
tails: Ballads|Bells|Fair|Ferry|Field|Hill|Home|Lullaby|Moon|Road|Valley|Waltz|Wind
)words";

} // namespace vv::demo
