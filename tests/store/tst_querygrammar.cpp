// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/querycompiler.h"
#include "store/querygrammar.h"
#include "storefixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

namespace {

QString nameOf(Subject subject)
{
    static const QStringList kNames{u"any"_s,   u"artist"_s, u"title"_s,  u"label"_s,     u"catno"_s,
                                    u"track"_s, u"credit"_s, u"notes"_s,  u"tag"_s,       u"barcode"_s,
                                    u"genre"_s, u"style"_s,  u"format"_s, u"country"_s,   u"folder"_s,
                                    u"year"_s,  u"rating"_s, u"plays"_s,  u"played"_s,    u"added"_s,
                                    u"media"_s, u"sleeve"_s, u"loaned"_s, u"duplicate"_s, u"hasnotes"_s};
    return kNames.value(static_cast<int>(subject));
}

QString shown(std::optional<qint64> number)
{
    return number ? QString::number(*number) : QString();
}

/// The tree in a line: any(x), "x" for whole words, [1..2] for limits.
QString shown(const QueryNode &node)
{
    QStringList parts;
    for (const QueryNode &child : node.children)
        parts += shown(child);
    switch (node.kind) {
    case QueryNode::Kind::Everything:
        return u"all"_s;
    case QueryNode::Kind::Not:
        return u"not "_s + parts.value(0);
    case QueryNode::Kind::And:
        return u"("_s + parts.join(u" & "_s) + u")"_s;
    case QueryNode::Kind::Or:
        return u"("_s + parts.join(u" | "_s) + u")"_s;
    case QueryNode::Kind::Term:
        break;
    }
    QString line = nameOf(node.term.subject);
    if (node.term.least || node.term.most)
        return line + u"["_s + shown(node.term.least) + u".."_s + shown(node.term.most) + u"]"_s;
    const QString quote = node.term.exact ? u"\""_s : u""_s;
    return line + u"("_s + quote + node.term.text + quote + u")"_s;
}

/// The terms of a tree.
QList<Term> termsOf(const QueryNode &node)
{
    if (node.kind == QueryNode::Kind::Term)
        return {node.term};
    QList<Term> terms;
    for (const QueryNode &child : node.children)
        terms += termsOf(child);
    return terms;
}

const QDateTime kNow = QDateTime(QDate(2026, 3, 31), QTime(12, 0), Qt::UTC);

qint64 ms(const QString &iso)
{
    return utc(iso).toMSecsSinceEpoch();
}

} // namespace

class TstQueryGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void longAndDeepIsCutOff();
    void valuesAreBound();
    void noInputFails();
};

void TstQueryGrammar::parses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("tree");
    QTest::addColumn<int>("hints");
    const auto row = [](const QString &query, const QString &tree, int hints = 0) {
        QTest::newRow(qPrintable(query.isEmpty() ? u"(empty)"_s : query)) << query << tree << hints;
    };
    row(u""_s, u"all"_s);
    row(u"  \t "_s, u"all"_s);
    row(u"miles"_s, u"any(miles)"_s);
    row(u"miles davis"_s, u"(any(miles) & any(davis))"_s);
    row(u"\"kind of blue\""_s, u"any(\"kind of blue\")"_s);
    row(u"\"kind of bl"_s, u"any(kind of bl)"_s);
    row(u"\"\""_s, u"all"_s);
    row(u"artist:miles"_s, u"artist(miles)"_s);
    row(u"ARTIST:miles"_s, u"artist(miles)"_s);
    row(u"label:\"blue note\" catno:4*"_s, u"(label(\"blue note\") & catno(4*))"_s);
    row(u"-format:cd"_s, u"not format(cd)"_s);
    row(u"-miles"_s, u"not any(miles)"_s);
    row(u"-\"so what\""_s, u"not any(\"so what\")"_s);
    row(u"hip-hop"_s, u"any(hip-hop)"_s);
    row(u"a - b"_s, u"(any(a) & any(-) & any(b))"_s);
    row(u"--a"_s, u"not any(-a)"_s);
    row(u"jazz OR soul"_s, u"(any(jazz) | any(soul))"_s);
    row(u"jazz or soul"_s, u"(any(jazz) & any(or) & any(soul))"_s);
    row(u"a b OR c d"_s, u"((any(a) & any(b)) | (any(c) & any(d)))"_s);
    row(u"(a OR b) c"_s, u"((any(a) | any(b)) & any(c))"_s);
    row(u"-(a OR b)"_s, u"not (any(a) | any(b))"_s);
    row(u"((a))"_s, u"any(a)"_s);
    row(u"()"_s, u"all"_s);
    row(u"-()"_s, u"all"_s);
    row(u"a OR"_s, u"any(a)"_s, 1);
    row(u"OR a"_s, u"any(a)"_s, 1);
    row(u"OR"_s, u"all"_s, 1);
    row(u"(a"_s, u"any(a)"_s, 1);
    row(u"a)"_s, u"any(a)"_s, 1);
    row(u")("_s, u"all"_s, 1);
    row(u"smile :)"_s, u"(any(smile) & any(:))"_s, 1);
    row(u"nirvana (2)"_s, u"(any(nirvana) & any(2))"_s);
    row(u"12\" jazz"_s, u"(any(12\") & any(jazz))"_s);
    row(u"mood:blue"_s, u"any(mood:blue)"_s, 1);
    row(u"is:green"_s, u"any(is:green)"_s, 1);
    row(u"artist:"_s, u"all"_s, 1);
    row(u"2001:space"_s, u"any(2001:space)"_s);
    row(u"is:loaned"_s, u"loaned()"_s);
    row(u"is:duplicate -has:notes"_s, u"(duplicate() & not hasnotes())"_s);
    row(u"tag:a style:b country:c genre:d track:e credit:f barcode:g notes:h folder:i title:j"_s,
        u"(tag(a) & style(b) & country(c) & genre(d) & track(e) & credit(f) & barcode(g) & notes(h) & folder(i) & title(j))"_s);
    row(u"year:1970"_s, u"year[1970..1970]"_s);
    row(u"year:1970..1979"_s, u"year[1970..1979]"_s);
    row(u"year:1979..1970"_s, u"year[1970..1979]"_s);
    row(u"year:1970.."_s, u"year[1970..]"_s);
    row(u"year:..1979"_s, u"year[..1979]"_s);
    row(u"year:<1965"_s, u"year[..1964]"_s);
    row(u"year:>=1965"_s, u"year[1965..]"_s);
    row(u"year:>1965"_s, u"year[1966..]"_s);
    row(u"year:<=1965"_s, u"year[..1965]"_s);
    row(u"year:197"_s, u"year[1970..1979]"_s);
    row(u"year:197*"_s, u"year[1970..1979]"_s);
    row(u"year:0"_s, u"year[0..0]"_s);
    row(u"year:.."_s, u"any(year:..)"_s, 1);
    row(u"year:soon"_s, u"any(year:soon)"_s, 1);
    row(u"year:99999999999999999999"_s, u"any(year:99999999999999999999)"_s, 1);
    row(u"rating:>=4"_s, u"rating[4..]"_s);
    row(u"rating:4..5"_s, u"rating[4..5]"_s);
    row(u"plays:0"_s, u"plays[0..0]"_s);
    row(u"media:>=VG+"_s, u"media[6..]"_s);
    row(u"media:vg"_s, u"media[5..5]"_s);
    row(u"media:>\"Very Good (VG)\""_s, u"media[6..]"_s);
    row(u"sleeve:G..NM"_s, u"sleeve[3..7]"_s);
    row(u"sleeve:generic"_s, u"sleeve(generic)"_s);
    row(u"media:>=shiny"_s, u"any(media:>=shiny)"_s, 1);
    row(u"added:<30d"_s, u"added[%1..]"_s.arg(ms(u"2026-03-01T12:00:00Z"_s)));
    row(u"added:30d"_s, u"added[%1..]"_s.arg(ms(u"2026-03-01T12:00:00Z"_s)));
    row(u"played:>6m"_s, u"played[..%1]"_s.arg(ms(u"2025-09-30T12:00:00Z"_s)));
    row(u"played:>=2w"_s, u"played[..%1]"_s.arg(ms(u"2026-03-17T12:00:00Z"_s)));
    row(u"added:2y..1y"_s, u"added[%1..%2]"_s.arg(ms(u"2024-03-31T12:00:00Z"_s)).arg(ms(u"2025-03-31T12:00:00Z"_s)));
    row(u"added:1y..2y"_s, u"added[%1..%2]"_s.arg(ms(u"2024-03-31T12:00:00Z"_s)).arg(ms(u"2025-03-31T12:00:00Z"_s)));
    row(u"added:2024"_s, u"added[%1..%2]"_s.arg(ms(u"2024-01-01T00:00:00Z"_s)).arg(ms(u"2025-01-01T00:00:00Z"_s) - 1));
    row(u"added:<2024-02-29"_s, u"added[..%1]"_s.arg(ms(u"2024-02-29T00:00:00Z"_s) - 1));
    row(u"added:>2024-02"_s, u"added[%1..]"_s.arg(ms(u"2024-03-01T00:00:00Z"_s)));
    row(u"added:2024-02-30"_s, u"any(added:2024-02-30)"_s, 1);
    row(u"added:later"_s, u"any(added:later)"_s, 1);
}

void TstQueryGrammar::parses()
{
    QFETCH(QString, query);
    QFETCH(QString, tree);
    QFETCH(int, hints);
    const ParsedQuery parsed = parseQuery(query, kNow);
    QCOMPARE(shown(parsed.root), tree);
    QVERIFY2(parsed.hints.size() == hints, qPrintable(parsed.hints.join(u'\n')));
}

void TstQueryGrammar::longAndDeepIsCutOff()
{
    QCOMPARE(parseQuery(u"a "_s.repeated(5000), kNow).hints.size(), 2);
    const QString deep = u"("_s.repeated(500) + u"a"_s + u")"_s.repeated(500);
    const ParsedQuery parsed = parseQuery(deep, kNow);
    QCOMPARE(shown(parsed.root), u"any(a)"_s);
    QCOMPARE(parsed.hints.size(), 1);
    const Store store;
    for (const QString &query : {QString(u"-("_s.repeated(500) + u"a OR is:duplicate"_s + u")"_s.repeated(500)),
                                 u"(a OR -b "_s.repeated(400), u"東"_s.repeated(1900), u"x"_s.repeated(100000)})
        VV_OK(store.reader().find({.folder = {}, .query = query}));
}

void TstQueryGrammar::valuesAreBound()
{
    const QString evil = u"'); DROP TABLE albums; --\" * OR NEAR( {title} ^x"_s;
    for (const QString &field :
         {u""_s, u"artist:"_s, u"folder:"_s, u"media:"_s, u"tag:"_s, u"year:"_s, u"unknown:"_s}) {
        const QList<Term> terms = termsOf(parseQuery(QString(field + evil), kNow).root);
        QVERIFY(!terms.isEmpty());
        for (const Term &term : terms) {
            const CopySet set = copiesOf(term);
            QVERIFY(!set.sql.contains(u"DROP"_s));
            QVERIFY(!set.sql.contains(u"NEAR"_s));
            QCOMPARE(set.sql.count(u'?'), set.values.size());
        }
    }
}

void TstQueryGrammar::noInputFails()
{
    Store store;
    VV_OK(store.sync({makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999))}));
    static const QStringList kPieces{u"miles"_s,
                                     u"\""_s,
                                     u"'"_s,
                                     u"("_s,
                                     u")"_s,
                                     u" "_s,
                                     u" OR "_s,
                                     u"-"_s,
                                     u"artist:"_s,
                                     u"year:"_s,
                                     u"<"_s,
                                     u">="_s,
                                     u".."_s,
                                     u"1970"_s,
                                     u"media:"_s,
                                     u"VG+"_s,
                                     u"is:"_s,
                                     u"duplicate"_s,
                                     u"has:"_s,
                                     u"notes"_s,
                                     u"played:"_s,
                                     u"6m"_s,
                                     u"*"_s,
                                     u"%"_s,
                                     u"_"_s,
                                     u"\\"_s,
                                     u"東京"_s,
                                     u"Парк"_s,
                                     u"æ"_s,
                                     u"\u0301"_s,
                                     u"\u200b"_s,
                                     u":"_s,
                                     u"^"_s,
                                     u"{"_s,
                                     u"}"_s,
                                     u"NEAR"_s,
                                     u"AND"_s,
                                     u"NOT"_s,
                                     u";--"_s,
                                     u"🎷"_s,
                                     u"added:"_s,
                                     u"9999y"_s,
                                     u"folder:"_s,
                                     u"tag:"_s,
                                     u"rating:"_s,
                                     u"\n"_s,
                                     QString(QChar(0)),
                                     QString(QChar(0xd83c)),
                                     QString(QChar(0xdfb7)),
                                     QString(QChar(0xffff)),
                                     u"plays:"_s,
                                     u"999999999"_s};
    QRandomGenerator random(20260601);
    for (int i = 0; i < 5000; ++i) {
        QString query;
        const int length = random.bounded(1, 14);
        for (int j = 0; j < length; ++j) {
            if (random.bounded(8) == 0)
                query += QChar(static_cast<char16_t>(random.bounded(0x10000)));
            else
                query += kPieces[random.bounded(kPieces.size())];
        }
        const auto found = store.reader().find({.folder = {}, .query = query});
        QVERIFY2(found.has_value(), qPrintable(query + u" -> "_s + (found ? QString() : found.error().detail)));
    }
}

QTEST_GUILESS_MAIN(TstQueryGrammar)
#include "tst_querygrammar.moc"
