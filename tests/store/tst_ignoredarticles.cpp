// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/display.h"
#include "exchangefixture.h"
#include "store/ignoredarticles.h"
#include "store/outbox.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

class TstIgnoredArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void words_data();
    void words();
    void theUsualOnesAtFirst();
    void anotherListSortsAnew();
    void noneAtAll();
    void theUsualOnesAreNoListOfOnesOwn();
    void onlyWhatMovesIsWritten();
    void writersGoByIt();
    void groupsFollow();
    void travelsWithAnExport();
    void staysWhereThereIsACollection();
    void isTakenBackWithItsImport();
    void readingIsNotEnough();

private:
    [[nodiscard]] QList<qint64> order() const { return m_store->found({}); }
    [[nodiscard]] QString key(qint64 copy) const
    {
        QSqlQuery query(m_store->db());
        query.exec(u"SELECT artist_sort FROM albums WHERE instance_id = %1"_s.arg(copy));
        return query.next() ? query.value(0).toString() : u"?"_s;
    }
    [[nodiscard]] OwnArticles own() const { return ownArticles(m_store->db()).value(); }

    std::unique_ptr<Store> m_store;
};

void TstIgnoredArticles::init()
{
    m_store = std::make_unique<Store>();
    VV_OK(m_store->sync({makeCopy(1, makeRelease(11, u"The Quiet Hours"_s, u"A"_s, 1960)),
                         makeCopy(2, makeRelease(12, u"Os Planetas"_s, u"B"_s, 1961)),
                         makeCopy(3, makeRelease(13, u"Marta Vellén"_s, u"C"_s, 1962)),
                         makeCopy(4, makeRelease(14, u"L’Étoile"_s, u"D"_s, 1963)),
                         makeCopy(5, makeRelease(15, {}, u"E"_s, 1964))}));
}

void TstIgnoredArticles::words_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("blanks") << u"the a  an"_s << QStringList{u"the"_s, u"a"_s, u"an"_s};
    QTest::newRow("commas") << u" The, die ,los,"_s << QStringList{u"the"_s, u"die"_s, u"los"_s};
    QTest::newRow("lines") << u"the\nder;das"_s << QStringList{u"the"_s, u"der"_s, u"das"_s};
    QTest::newRow("each once") << u"the THE Thé"_s << QStringList{u"the"_s};
    QTest::newRow("elided") << u"l’ D' ʼn"_s << QStringList{u"l'"_s, u"d'"_s, u"'n"_s};
    QTest::newRow("no letters") << u"- ' … 3"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("very long") << u"x"_s.repeated(41) + u" ok"_s << QStringList{u"ok"_s};
    QTest::newRow("Cyrillic") << u"Эти"_s << QStringList{u"эти"_s};
}

void TstIgnoredArticles::words()
{
    QFETCH(QString, typed);
    QTEST(articlesIn(typed), "words");
    QCOMPARE(articlesIn(articlesIn(typed).join(u' ')), articlesIn(typed));
}

void TstIgnoredArticles::theUsualOnesAtFirst()
{
    QCOMPARE(own(), OwnArticles());
    QCOMPARE(articlesOf(own()), leadingArticles());
    QCOMPARE(order(), (QList<qint64>{4, 3, 2, 1, 5})); // etoile, marta, os, quiet, none
    for (const QString &article : leadingArticles())   // what the card shows comes back as it is
        QCOMPARE(articlesIn(article), QStringList{article});
}

void TstIgnoredArticles::anotherListSortsAnew()
{
    const auto indexes = [&] {
        return m_store->number(u"SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'albums'"_s);
    };
    const qint64 made = indexes();
    const auto before = setOwnArticles(m_store->db(), QStringList{u"OS"_s, u"marta"_s});
    VV_OK(before);
    QCOMPARE(indexes(), made); // some are dropped meanwhile
    QCOMPARE(*before, OwnArticles());
    QCOMPARE(own(), OwnArticles(QStringList{u"os"_s, u"marta"_s}));
    QCOMPARE(order(), (QList<qint64>{4, 2, 1, 3, 5})); // l'etoile, planetas, the, vellen
    QCOMPARE(key(2), u"planetas"_s);
    const auto again = setOwnArticles(m_store->db(), {});
    VV_OK(again);
    QCOMPARE(*again, OwnArticles(QStringList{u"os"_s, u"marta"_s}));
    QCOMPARE(own(), OwnArticles());
    QCOMPARE(order(), (QList<qint64>{4, 3, 2, 1, 5}));
}

void TstIgnoredArticles::noneAtAll()
{
    VV_OK(setOwnArticles(m_store->db(), QStringList()));
    QVERIFY(own().has_value());
    QVERIFY(own()->isEmpty());
    QCOMPARE(key(1), u"the quiet hours"_s);
    QCOMPARE(key(4), u"l'etoile"_s);
}

void TstIgnoredArticles::theUsualOnesAreNoListOfOnesOwn()
{
    VV_OK(setOwnArticles(m_store->db(), leadingArticles()));
    QCOMPARE(own(), OwnArticles());
}

void TstIgnoredArticles::onlyWhatMovesIsWritten()
{
    const qint64 before = m_store->number(u"SELECT total_changes()"_s);
    VV_OK(setOwnArticles(m_store->db(), leadingArticles() + QStringList{u"os"_s}));
    QCOMPARE(m_store->number(u"SELECT total_changes()"_s) - before, 2); // the list and one copy
    QCOMPARE(key(2), u"planetas"_s);
}

void TstIgnoredArticles::writersGoByIt()
{
    VV_OK(setOwnArticles(m_store->db(), QStringList{u"os"_s}));
    // A sync, a corrected release, an edit and an import.
    VV_OK(m_store->sync({makeCopy(6, makeRelease(16, u"Os Ventos"_s, u"F"_s, 1970)),
                         makeCopy(3, makeRelease(13, u"Os Martas"_s, u"C"_s, 1962))},
                        false));
    QCOMPARE(key(6), u"ventos"_s);
    QCOMPARE(key(3), u"martas"_s);
    const auto added = Outbox(m_store->db()).apply({Edit::add({12}, {1})}, m_store->now);
    VV_OK(added);
    QCOMPARE(key(added->instances.first().value), u"planetas"_s);
    const ImportReport report
        = importOf(*m_store,
                   "Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,"
                   "CollectionFolder,Date Added\r\n"
                   "X 1,Os Rios,Foz,North Pier,LP,,1971,99,Uncategorized,2024-05-09 10:15:14\r\n");
    VV_IMPORTED(report);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM albums WHERE artist_sort = 'rios'"_s), 1);
}

void TstIgnoredArticles::groupsFollow()
{
    const auto letters = [this] {
        QString text;
        const auto found = m_store->reader().find({});
        for (const Group &group : found->groups)
            text += group.value == kUnknown ? QChar(u'?') : QChar(static_cast<char16_t>(group.value));
        return text;
    };
    QCOMPARE(letters(), u"EMOQ?"_s);
    VV_OK(setOwnArticles(m_store->db(), QStringList{u"os"_s}));
    QCOMPARE(letters(), u"LMPT?"_s);
}

void TstIgnoredArticles::travelsWithAnExport()
{
    for (const OwnArticles &list : {OwnArticles(QStringList{u"os"_s, u"l'"_s}), OwnArticles(QStringList())}) {
        VV_OK(setOwnArticles(m_store->db(), list));
        const QByteArray written = exportedJson(*m_store);
        const Store to;
        const ImportReport report = importOf(to, written);
        VV_IMPORTED(report);
        QCOMPARE(ownArticles(to.db()).value(), list);
        QCOMPARE(exportedJson(to), written);
        QCOMPARE(to.found({}), order());
        // Also when the list stands behind the copies.
        QByteArray moved = written;
        const qsizetype at = moved.indexOf("\"ignored_articles\"");
        const qsizetype end = moved.indexOf("],", at) + 2;
        const QByteArray member = moved.sliced(at, end - at - 1);
        moved.remove(at, end - at);
        moved.insert(moved.lastIndexOf('}'), "," + member);
        const Store other;
        const ImportReport second = importOf(other, moved);
        VV_IMPORTED(second);
        QCOMPARE(exportedJson(other), written);
        QCOMPARE(other.found({}), order());
    }
}

void TstIgnoredArticles::staysWhereThereIsACollection()
{
    Store other;
    VV_OK(other.sync({makeCopy(9, makeRelease(19, u"Os Nove"_s, u"N"_s, 1999))}));
    VV_OK(setOwnArticles(other.db(), QStringList{u"os"_s}));
    const ImportReport report = importOf(*m_store, exportedJson(other));
    VV_IMPORTED(report);
    QCOMPARE(own(), OwnArticles());
    QCOMPARE(key(9), u"os nove"_s);
}

void TstIgnoredArticles::isTakenBackWithItsImport()
{
    VV_OK(setOwnArticles(m_store->db(), QStringList{u"os"_s}));
    const QByteArray written = exportedJson(*m_store);
    const Store to;
    VV_IMPORTED(importOf(to, written));
    VV_OK(undoLastImport(to.db(), to.now));
    QCOMPARE(ownArticles(to.db()).value(), OwnArticles());
    // But not where the user has made another one since.
    VV_IMPORTED(importOf(to, written));
    VV_OK(setOwnArticles(to.db(), QStringList{u"as"_s}));
    VV_OK(undoLastImport(to.db(), to.now));
    QCOMPARE(ownArticles(to.db()).value(), OwnArticles(QStringList{u"as"_s}));
}

void TstIgnoredArticles::readingIsNotEnough()
{
    const auto reading = Database::open(m_store->file(), Database::Mode::ReadOnly);
    VV_OK(reading);
    QVERIFY(!setOwnArticles((*reading)->handle(), QStringList{u"os"_s}));
    QCOMPARE(own(), OwnArticles());
    QCOMPARE(key(2), u"os planetas"_s);
}

QTEST_GUILESS_MAIN(TstIgnoredArticles)
#include "tst_ignoredarticles.moc"
