// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samplerows.h"

namespace vv::demo {

const char *const kJazzRows = R"rows(
Miles Okoye|Blue Transit|1961|Meridian|MLP 9004|US|LP,Album,Mono|Jazz>Hard Bop|J|r5 c2 mbluetransit
Miles Okoye|Blue Transit|2014|Meridian|MLP 9004-RE|Europe|LP,Album,Reissue,Stereo;180g|Jazz>Hard Bop|L|r4 mbluetransit
Miles Okoye|Blue Transit|1987|Meridian|CDM 9004|Japan|CD,Album,Reissue,Remastered|Jazz>Hard Bop|-|mbluetransit
Miles Okoye|Blue Transit|1962|Meridian|SMLP 9004|UK|LP,Album,Stereo|Jazz>Hard Bop|-|mbluetransit w
Miles Okoye {&} Ida Lorne|Two for the Platform|1963|Meridian|MLP 9017|US|LP,Album,Stereo|Jazz>Hard Bop,Cool Jazz|J|r4
Miles Okoye Quintet|Night Mail Suite|1965|Meridian|MLP 9031|US|LP,Album,Stereo;Gatefold|Jazz>Post Bop,Modal|J|r5
Ibrahim Saré Trio|Dust Road Sessions|1968|Baobab|BAO 12|France|LP,Album|Jazz>Modal,African|J|r4
Ida Lorne|Rooms With No Piano|1957|Larkspur|LK 1208|US|LP,Album,Mono|Jazz>Vocal,Cool Jazz|J|r5
Ida Lorne|Songs for a Late Bus|1959|Larkspur|LK 1244|US|LP,Album,Mono|Jazz>Vocal,Ballad|J|
Ida Lorne|Winter Windows|1958|Larkspur|EP 503|US|7",45 RPM,EP,Mono|Jazz>Vocal|S|r3
The Harbor Four|Low Water|1959|Larkspur|LK 1250|US|LP,Album,Mono|Jazz>Cool Jazz|J|
The Harbor Four {With} Calvin Breed|Evening Tide|1960|Larkspur|LKS 1266|US|LP,Album,Stereo|Jazz>Cool Jazz,Bop|J|r4
Calvin Breed|The Long Ladder|1964|Ostrander|OST 77|US|LP,Album,Stereo|Jazz>Avant-garde Jazz,Free Jazz|J|r4
Calvin Breed, Joost van Ree {&} Tom Hasek|Three Corners|1971|Vijver|V 003|Netherlands|LP,Album|Jazz>Free Improvisation|J|
Dorothea Quill|Ink & Ivory|1956|Tallow|T-1009|US|10",33 ⅓ RPM,Album,Mono|Jazz>Swing,Ragtime|J|r3
Dorothea Quill Trio|After the Last Set|1962|Tallow|TS-1041|US|LP,Album,Stereo|Jazz>Post Bop|J|
Sven Ahlgren Kvartett|Åpent Hav|1972|Fjordlyd|FJ 1972-3|Norway|LP,Album,Gatefold|Jazz>Contemporary Jazz,Modal|J|r5 c2
Sven Ahlgren Kvartett|Vinterfjord|1975|Fjordlyd|FJ 1975-1|Norway|LP,Album|Jazz>Contemporary Jazz|J|r4
Łucja Wiernik|Poranek nad Wisłą|1969|Muzyka Nowa|MN 0412|Poland|LP,Album,Mono|Jazz>Contemporary Jazz,Post Bop|J|r5
Łucja Wiernik {&} Dušan Petrič|Dvojice|1974|Panorama Disk|PD 1 15 2207|Czechoslovakia|LP,Album|Jazz>Modal|J|
林田 幹夫 = Mikio Hayashida Trio|雨の交差点 = Rainy Crossing|1974|Silver Crane|SCR-106|Japan|LP,Album,Stereo;Obi|Jazz>Modal,Post Bop|J|r5 c2
林田 幹夫 = Mikio Hayashida Trio|夜明けの市場|1977|Silver Crane|SCR-131|Japan|LP,Album|Jazz>Fusion|J|r4
Gatto & Lumera|Camera Oscura|1973|Edizioni Vespro|EV 022|Italy|LP,Album|Jazz, Stage & Screen>Soundtrack,Jazz-Funk|J|r4
Orchestra Vespro|Autostrada di Notte|1971|Edizioni Vespro|EV 015|Italy|LP,Album|Stage & Screen, Jazz>Library Music,Easy Listening|J|
Basil Achterberg Big Band|Brass for Breakfast|1966|Polymark|PM 2218|Germany|LP,Album,Stereo|Jazz>Big Band,Swing|J|r2
Mercer Lane Seven|Copper Kettle Stomp|1953|Tallow|78-311|US|Shellac,10",78 RPM|Jazz>Dixieland,Swing|J|nc nm
Nadia Foret|Chambre 14|1964|Disques Lanterne|DL 64.021|France|LP,Album,Mono|Jazz>Vocal,Bossa Nova|L|r4
Elder Grove Ensemble|Roots Ascending|1976|Cedar & Stone|CS 7|US|LP,Album|Jazz>Spiritual Jazz,Free Jazz|J|r5
Elder Grove Ensemble|Roots Ascending|2019|Second Sunrise|SSR-044|UK|2xLP,Album,Reissue,Remastered,45 RPM;180g, Gatefold|Jazz>Spiritual Jazz|-|w
Wendell Oakes (2)|Parkside|1970|Groundplan|GP 4005|US|LP,Album,Stereo|Jazz>Soul-Jazz,Jazz-Funk|J|r4
Wendell Oakes (2) {Featuring} Loretta Vance|Sunday Corner / Peel Street|1971|Groundplan|GP-45-118|US|7",45 RPM,Single|Jazz, Funk / Soul>Soul-Jazz|S|
Various|Meridian Sampler: Nine Night Trains|1964|Meridian|MLP S-1|US|LP,Compilation,Sampler,Promo|Jazz>Hard Bop,Bop|J|r3 nm
Various|Jazz på Svalbard 1968-1978|2011|Fjordlyd|FJ 2011-1|Norway|2xCD,Compilation,Remastered|Jazz>Contemporary Jazz,Fusion|U|
Tidewrack|Slow Machinery|2018|Kelp & Co.|KC-031|UK|2xLP,Album;Gatefold, Blue|Jazz, Electronic>Contemporary Jazz,Future Jazz|L|r5
Tidewrack|Lanterns|2021|Kelp & Co.|KC-047|UK|LP,Album,Limited Edition;Clear|Jazz, Electronic>Contemporary Jazz|L|r4
)rows";

} // namespace vv::demo
