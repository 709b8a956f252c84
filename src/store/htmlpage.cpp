// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/htmlpage.h"

#include "store/htmlwords.h"

namespace vv::store {

namespace {

// A policy of its own keeps the page from loading anything, whatever a title says.
constexpr char kHead[] = R"html(<!DOCTYPE html>
<html lang="{{lang}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="VinylVault">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline')html";

constexpr char kImages[] = R"html(; img-src https:)html";

constexpr char kStart[] = R"html(">
<title>{{heading}}</title>
<style>
:root{color-scheme:light dark;--bg:#F5F1E8;--card:#FFFFFF;--line:#DED6C8;--text:#1F1B16;--muted:#6E665A;--accent:#B66A00}
@media (prefers-color-scheme:dark){:root{--bg:#141312;--card:#1D1B19;--line:#35312C;--text:#F2EDE4;--muted:#A79F92;--accent:#E9A23B}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:1rem/1.4 system-ui,sans-serif}
header{position:sticky;top:0;background:var(--bg);border-bottom:1px solid var(--line);padding:.75rem 1rem;z-index:1}
h1{font-size:1.2rem;margin:0 0 .5rem}
.bar{display:flex;gap:.5rem;flex-wrap:wrap}
input,select,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.55rem .7rem;min-height:2.75rem}
input{flex:1 1 12rem;min-width:0}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
main{max-width:60rem;margin:0 auto;padding:.5rem 1rem 2rem}
#count{color:var(--muted);margin:.5rem 0}
ol{list-style:none;margin:0;padding:0}
li{background:var(--card);border:1px solid var(--line);border-radius:8px;margin:.5rem 0;padding:.6rem .8rem;overflow-wrap:anywhere}
summary{cursor:pointer;display:flex;gap:.7rem;align-items:flex-start}
summary::-webkit-details-marker{display:none}
summary img{width:3.5rem;height:3.5rem;object-fit:cover;border-radius:4px;flex:none}
.title{font-weight:600}
.muted{color:var(--muted);font-size:.9rem}
dl{display:grid;grid-template-columns:auto 1fr;gap:.15rem .8rem;margin:.6rem 0 0}
dt{color:var(--muted)}
dd{margin:0;white-space:pre-line}
a{color:var(--accent)}
footer{max-width:60rem;margin:0 auto;padding:1rem;color:var(--muted);font-size:.9rem;border-top:1px solid var(--line)}
@media (max-width:40rem){h1{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%)}input{flex-basis:100%}select{flex:1 1 0;min-width:0}}
@media (max-height:37rem){header{position:static}}
@media print{header{position:static}.bar,#more{display:none}li{break-inside:avoid}}
</style>
</head>
<body>
<header>
<h1>{{heading}}</h1>
<div class="bar">
<input id="query" type="search" placeholder="{{hint}}" aria-label="{{search}}" autocomplete="off">
<select id="folder" aria-label="{{folder}}"></select>
<select id="sort" aria-label="{{order}}"><option value="artist">{{byArtist}}</option><option value="title">{{byTitle}}</option><option value="year">{{byYear}}</option><option value="added">{{byAdded}}</option></select>
</div>
</header>
<main>
<p id="count" role="status"></p>
<ol id="list"></ol>
<button id="more" type="button" hidden>{{more}}</button>
<noscript>{{noScript}}</noscript>
</main>
<footer>
<p><a href="https://www.discogs.com/">{{source}}</a></p>
<p>This application uses Discogs' API but is not affiliated with, sponsored or endorsed by Discogs. 'Discogs' is a trademark of Zink Media, LLC.</p>
<p id="made"></p>
</footer>
<script id="data" type="application/json">)html";

// Text goes in through textContent and setAttribute only.
constexpr char kEnd[] = R"html(</script>
<script>
"use strict";
(function(){
const data=JSON.parse(document.getElementById("data").textContent);
const spelled={"æ":"ae","œ":"oe","ß":"ss","ø":"o","ł":"l","đ":"d","ð":"d","þ":"th","ħ":"h","ŧ":"t","ŋ":"n","ı":"i","\u2018":"'","\u2019":"'","\u02bc":"'","\u201c":'"',"\u201d":'"',"\u2010":"-","\u2011":"-","\u2012":"-","\u2013":"-","\u2014":"-","\u2212":"-"};
const fold=s=>s.replace(/[\u00ad\u200b\u200e\u200f\u2060\u2122\ufeff]/g,"").normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f]/g,"").replace(/[æœßøłđðþħŧŋı\u2018\u2019\u02bc\u201c\u201d\u2010-\u2014\u2212]/g,c=>spelled[c]||c);
const at=id=>document.getElementById(id);
const make=(tag,text,cls)=>{const e=document.createElement(tag);if(text!==undefined&&text!==null){e.textContent=text;e.dir="auto"}if(cls)e.className=cls;return e};
const records=data.records,say=data.words;
const filled=(text,...values)=>text.replace(/%([12])/g,(all,n)=>values[n-1]);
const plurals=new Intl.PluralRules(say.lang);
for(const r of records)r.words=fold([r.artist,r.title,r.label,r.format,r.year||"",r.folder,(r.genres||[]).join(" "),(r.fields||[]).map(f=>f[1]).join(" "),(r.tags||[]).join(" "),r.note,r.country,(r.tracks||[]).map(t=>t[1]).join(" ")].filter(Boolean).join(" "));
at("made").textContent=filled(say.exported,data.date);
const folder=at("folder");
folder.append(new Option(say.allFolders,""));
for(const name of [...new Set(records.map(r=>r.folder))].sort((a,b)=>a.localeCompare(b)))folder.append(new Option(name,name));
const compare={artist:(a,b)=>a.order-b.order,title:(a,b)=>a.title.localeCompare(b.title)||a.order-b.order,year:(a,b)=>(a.year||9999)-(b.year||9999)||a.order-b.order,added:(a,b)=>(b.added||"").localeCompare(a.added||"")||a.order-b.order};
records.forEach((r,i)=>{r.order=i});
let found=[],shown=0;
const step=100;
function row(list,name,value){if(!value)return;list.append(make("dt",name),make("dd",value))}
function body(r){
const list=make("dl");
row(list,say.label,r.label);row(list,say.format,r.format);row(list,say.released,r.released||r.year);row(list,say.country,r.country);
row(list,say.genre,(r.genres||[]).join(", "));row(list,say.folder,r.folder);row(list,say.added,r.added);
row(list,say.rating,r.rating?"★".repeat(r.rating):"");row(list,say.plays,r.plays);
for(const f of r.fields||[])row(list,f[0],f[1]);
row(list,say.tags,(r.tags||[]).join(", "));row(list,say.note,r.note);row(list,say.paid,r.paid);
row(list,say.tracks,(r.tracks||[]).map(t=>[t[0],t[1],t[2]].filter(Boolean).join("  ")).join("\n"));
const link=make("a",say.source);
link.href="https://www.discogs.com/release/"+encodeURIComponent(r.id);
link.rel="noopener";
const last=make("dd");last.append(link);
list.append(make("dt",""),last);
return list;
}
function entry(r){
const item=make("li"),box=make("details"),head=make("summary"),words=make("div");
if(r.thumb&&/^https:\/\//.test(r.thumb)){const image=make("img");image.loading="lazy";image.alt="";image.src=r.thumb;head.append(image)}
words.append(make("div",r.artist,"muted"),make("div",r.title,"title"),make("div",[r.year||"",r.format].filter(Boolean).join(" · "),"muted"));
head.append(words);box.append(head);
box.addEventListener("toggle",()=>{if(box.open&&box.children.length===1)box.append(body(r))});
item.append(box);
return item;
}
function more(){const part=document.createDocumentFragment();for(const r of found.slice(shown,shown+step))part.append(entry(r));shown+=step;at("list").append(part);at("more").hidden=shown>=found.length}
function show(){
const words=fold(at("query").value).split(/\s+/).filter(Boolean);
found=records.filter(r=>(!folder.value||r.folder===folder.value)&&words.every(w=>r.words.includes(w))).sort(compare[at("sort").value]);
shown=0;at("list").replaceChildren();
const all=records.length,one=plurals.select(all)==="one";
at("count").textContent=all&&!found.length?say.none:filled(found.length===all?(one?say.oneRecord:say.manyRecords):(one?say.someOfOne:say.someOfMany),...(found.length===all?[all]:[found.length,all]));
more();
}
let timer;
at("query").addEventListener("input",()=>{clearTimeout(timer);timer=setTimeout(show,120)});
folder.addEventListener("change",show);at("sort").addEventListener("change",show);at("more").addEventListener("click",more);
show();
})();
</script>
</body>
</html>
)html";

} // namespace

QByteArray htmlPageStart(bool withImages)
{
    QByteArray page = kHead;
    if (withImages)
        page += kImages;
    page += kStart;
    for (const auto &[name, words] : htmlWords())
        page.replace(QByteArray("{{" + QByteArray(name.data(), name.size()) + "}}"), words.toHtmlEscaped().toUtf8());
    return page;
}

QByteArrayView htmlPageEnd()
{
    return kEnd;
}

} // namespace vv::store
