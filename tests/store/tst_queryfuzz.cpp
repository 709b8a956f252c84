// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangefixture.h"
#include "store/checkup.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

namespace {

constexpr int kCopies = 40;

/// Texts that look like queries, for the most part: what people type, what they mistype, and what would be SQL or a
/// full-text expression if anything let it through.
class Queries
{
public:
    explicit Queries(quint32 seed)
        : m_dice(seed)
    {}

    [[nodiscard]] int below(int most) { return static_cast<int>(m_dice.bounded(quint32(most))); }
    [[nodiscard]] QString next() { return below(12) == 0 ? mangled(expression(4)) : expression(4); }

    /// One that is understood to the letter, so that it obeys the rules of sets.
    [[nodiscard]] QString sound()
    {
        return one({u"jazz"_s, u"title:low"_s, u"year:1950..1980"_s, u"year:<1990"_s, u"rating:>=3"_s, u"plays:0"_s,
                    u"has:notes"_s, u"is:loaned"_s, u"is:duplicate"_s, u"tag:rainy"_s, u"media:>=VG"_s,
                    u"artist:\"ana\""_s, u"format:lp"_s, u"added:>2019"_s, u"(genre:jazz OR style:modal)"_s,
                    u"label:label"_s, u"东京"_s});
    }

private:
    [[nodiscard]] QString one(const QStringList &of) { return of[below(static_cast<int>(of.size()))]; }

    [[nodiscard]] QString field()
    {
        return one({u"artist"_s,  u"title"_s,  u"label"_s,    u"catno"_s,  u"track"_s,         u"credit"_s,
                    u"notes"_s,   u"tag"_s,    u"barcode"_s,  u"genre"_s,  u"style"_s,         u"format"_s,
                    u"country"_s, u"folder"_s, u"year"_s,     u"rating"_s, u"plays"_s,         u"played"_s,
                    u"added"_s,   u"media"_s,  u"sleeve"_s,   u"is"_s,     u"has"_s,           u"rowid"_s,
                    u"search"_s,  u"rank"_s,   u"nonsense"_s, u"ARTIST"_s, u"a.instance_id"_s, QString()});
    }
    [[nodiscard]] QString word()
    {
        return one({u"low"_s,
                    u"Tide"_s,
                    u"*"_s,
                    u"lo*"_s,
                    u"*ow"_s,
                    u"VG+"_s,
                    u"mint"_s,
                    u"NM"_s,
                    u"loaned"_s,
                    u"duplicate"_s,
                    u"notes"_s,
                    u"jazz"_s,
                    u"Парк"_s,
                    u"東京"_s,
                    u"🎷"_s,
                    u"\u0301"_s,
                    u"ß"_s,
                    u"12\"\""_s,
                    u"O'Neil"_s,
                    u"AC/DC"_s,
                    u"!!!"_s,
                    u"%"_s,
                    u"_"_s,
                    u"\\"_s,
                    QString(),
                    QString(QChar(0)),
                    QString(QChar(0xd800)),
                    u"\u202e"_s,
                    u"\ufeff"_s,
                    u"a"_s.repeated(300)});
    }
    [[nodiscard]] QString attack()
    {
        return one({u"'; DROP TABLE albums; --"_s,
                    u"' OR '1'='1"_s,
                    u"\" OR 1=1 --"_s,
                    u"1 UNION SELECT user_token FROM users"_s,
                    u"') UNION SELECT sql FROM sqlite_schema --"_s,
                    u"/* */ DELETE FROM plays /*"_s,
                    u"? ?1 :x @y $z"_s,
                    u"NEAR(low tide, 5)"_s,
                    u"low NEAR/2 tide"_s,
                    u"low AND AND tide"_s,
                    u"NOT low"_s,
                    u"{artist title} : low"_s,
                    u"- {notes} : low"_s,
                    u"^low"_s,
                    u"low + tide"_s,
                    u"\"low\" * \"tide\""_s,
                    u"search MATCH 'low'"_s,
                    u"json_extract('[', '$')"_s,
                    u"load_extension('x')"_s,
                    u"x'00'"_s,
                    u"low:tide:ebb"_s,
                    u"\"unclosed"_s,
                    u"((((low"_s,
                    u"low))))"_s,
                    u"AND"_s,
                    u"OR"_s,
                    u"()"_s,
                    u"-"_s,
                    u"-()"_s,
                    u"\"\""_s});
    }
    [[nodiscard]] QString number()
    {
        return one({u"0"_s,
                    u"3"_s,
                    u"-1"_s,
                    u"1970"_s,
                    u"99999999999999999999"_s,
                    u"1e9"_s,
                    u"0x10"_s,
                    u"٣"_s,
                    u"9223372036854775807"_s,
                    u"-9223372036854775808"_s,
                    u"NaN"_s,
                    u"1.5"_s,
                    u"30d"_s,
                    u"6m"_s,
                    u"99999999999y"_s,
                    u"2w"_s,
                    u"2020-02-30"_s,
                    u"2020-02"_s,
                    u"today"_s,
                    QString()});
    }
    [[nodiscard]] QString range()
    {
        switch (below(6)) {
        case 0:
            return number() + u".."_s + number();
        case 1:
            return u".."_s + number();
        case 2:
            return number() + u".."_s;
        case 3:
            return one({u">"_s, u"<"_s, u">="_s, u"<="_s, u"="_s, u"=>"_s, u"<>"_s}) + number();
        case 4:
            return one({u">"_s, u"<="_s}) + word();
        default:
            return number();
        }
    }
    [[nodiscard]] QString text()
    {
        switch (below(5)) {
        case 0:
            return u'"' + word() + u' ' + word() + u'"';
        case 1:
            return u'"' + attack() + u'"';
        case 2:
            return attack();
        default:
            return word();
        }
    }
    [[nodiscard]] QString term()
    {
        if (below(3) == 0)
            return text();
        return field() + one({u":"_s, u": "_s, u"::"_s, u":"_s, u" :"_s}) + (below(2) == 0 ? range() : text());
    }
    [[nodiscard]] QString expression(int depth)
    {
        if (depth == 0)
            return term();
        switch (below(8)) {
        case 0:
            return u'(' + expression(depth - 1) + u')';
        case 1:
            return u'-' + expression(depth - 1);
        case 2:
            return u"-("_s + expression(depth - 1) + u')';
        case 3:
            return expression(depth - 1) + one({u" OR "_s, u" or "_s, u" | "_s, u"OR"_s}) + expression(depth - 1);
        case 4:
        case 5:
            return expression(depth - 1) + one({u" "_s, u"  "_s, u"\t"_s, u"\n"_s, u" AND "_s}) + expression(depth - 1);
        case 6: // rarely, as deep and as long as nobody types it
            return below(30) == 0 ? one({u"("_s, u"-"_s, u"-("_s, u"\""_s}).repeated(below(3000)) + term()
                : below(30) == 0  ? QString(term() + u' ').repeated(below(400))
                                  : term();
        default:
            return term();
        }
    }
    /// Cut off, or with a character changed.
    [[nodiscard]] QString mangled(QString text)
    {
        if (text.isEmpty())
            return text;
        const int at = below(static_cast<int>(text.size()));
        if (below(2) == 0)
            return text.left(at);
        text[at] = QChar(static_cast<char16_t>(below(4) == 0 ? below(0x10000) : below(128)));
        return text;
    }

    QRandomGenerator m_dice;
};

} // namespace

/// Any text is a query, and a query only ever reads.
class TstQueryFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void neverFails();
    void rulesOfSets();
    void cleanupTestCase();

private:
    [[nodiscard]] QSet<InstanceId> found(const QString &query) const
    {
        const auto result = m_store->reader().find({.folder = {}, .query = query});
        return result ? QSet<InstanceId>(result->ids.cbegin(), result->ids.cend()) : QSet<InstanceId>();
    }
    static quint32 seed()
    {
        return qEnvironmentVariableIsSet("VV_SEED") ? quint32(qEnvironmentVariableIntValue("VV_SEED")) : 1;
    }

    std::unique_ptr<Store> m_store;
    QByteArray m_before;
    qint64 m_tables = 0;
};

void TstQueryFuzz::initTestCase()
{
    m_store = std::make_unique<Store>();
    RandomStore(7).fill(*m_store, kCopies);
    m_before = exportedJson(*m_store);
    m_tables = m_store->number(u"SELECT count(*) FROM sqlite_schema"_s);
}

/// 10,000 of them, or as many as VV_QUERIES says; a failure names the seed and the query.
void TstQueryFuzz::neverFails()
{
    const int count = qEnvironmentVariableIsSet("VV_QUERIES") ? qEnvironmentVariableIntValue("VV_QUERIES") : 10000;
    qInfo("VV_SEED=%u VV_QUERIES=%d", seed(), count);
    Queries queries(seed());
    const CollectionReader reader = m_store->reader();
    const auto everything = found(QString());
    int withHits = 0;
    for (int i = 0; i < count; ++i) {
        const QString query = queries.next();
        const Selection selection{.folder = queries.below(4) == 0 ? std::optional(FolderId{4}) : std::nullopt,
                                  .query = query,
                                  .sort = static_cast<SortKey>(queries.below(kSortKeyCount)),
                                  .descending = queries.below(2) == 0};
        const auto result = reader.find(selection);
        const QByteArray shown = query.left(500).toUtf8();
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail + u" for "_s + QString::fromUtf8(shown)));
        const QSet<InstanceId> ids(result->ids.cbegin(), result->ids.cend());
        QVERIFY2(ids.size() == result->ids.size(), shown.constData());
        QVERIFY2(everything.contains(ids), shown.constData());
        withHits += ids.isEmpty() || ids.size() == everything.size() ? 0 : 1;
    }
    qInfo("%d found some of the copies", withHits);
    QVERIFY(withHits > count / 50);
}

void TstQueryFuzz::rulesOfSets()
{
    Queries queries(seed());
    const auto everything = found(QString());
    QVERIFY(!everything.isEmpty());
    for (int i = 0; i < 500; ++i) {
        const QString a = queries.sound();
        const QString b = queries.sound();
        const QByteArray shown = (a + u" and "_s + b).toUtf8();
        QVERIFY2(found(a + u' ' + b) == (found(a) & found(b)), shown.constData());
        QVERIFY2(found(a + u" OR "_s + b) == (found(a) | found(b)), shown.constData());
        QVERIFY2(found(u'-' + a) == everything - found(a), shown.constData());
        QVERIFY2(found(u"-("_s + a + u" OR "_s + b + u')') == everything - (found(a) | found(b)), shown.constData());
        QVERIFY2(found(b + u' ' + a) == found(a + u' ' + b), shown.constData());
    }
}

void TstQueryFuzz::cleanupTestCase()
{
    QCOMPARE(exportedJson(*m_store), m_before);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM sqlite_schema"_s), m_tables);
    const auto checked = examine(m_store->file());
    VV_OK(checked);
    QVERIFY(checked->damage.isEmpty() && checked->isSearchSound());
}

QTEST_GUILESS_MAIN(TstQueryFuzz)
#include "tst_queryfuzz.moc"
