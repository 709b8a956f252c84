// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/relatedcopies.h"

#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;

class TstRelatedCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsCopiesAndPressings();
    void removedOnesAreNotThere();
    void releasesWithoutAMasterAreNotRelated();
    void readsOnlyWhatItShows();

private:
    [[nodiscard]] static Copy pressing(qint64 instance, qint64 release, qint64 master, int year, qint64 folder = 1)
    {
        Copy copy = test::makeCopy(instance, test::makeRelease(release, u"Orla Finch"_s, u"Hymns"_s, year), folder);
        copy.release.master = {master};
        return copy;
    }
    [[nodiscard]] QList<qint64> relatedTo(qint64 instance)
    {
        QList<qint64> ids;
        const auto detail = m_store->reader().detail({instance});
        if (!detail)
            return {-1};
        for (const RelatedCopy &copy : detail->related)
            ids += copy.instance.value;
        return ids;
    }

    std::unique_ptr<test::Store> m_store;
    QList<Copy> m_copies;
};

void TstRelatedCopies::init()
{
    m_store = std::make_unique<test::Store>();
    VV_OK(m_store->writer().saveFolders({{{1}, u"Uncategorized"_s, 0}, {{2}, u"Jazz wall"_s, 0}}));
    Copy second = pressing(102, 11, 5, 1979, 2);
    second.fields = {{kMediaCondition, u"Good (G)"_s}};
    m_copies = {pressing(101, 11, 5, 1979), second,
                pressing(103, 13, 5, 1991), pressing(104, 14, 5, 1985),
                pressing(105, 15, 6, 1979), pressing(106, 16, 0, 1979),
                pressing(107, 17, 0, 1979)};
    VV_OK(m_store->sync(m_copies));
}

void TstRelatedCopies::findsCopiesAndPressings()
{
    QCOMPARE(relatedTo(101), (QList<qint64>{102, 104, 103}));
    QCOMPARE(relatedTo(103), (QList<qint64>{101, 102, 104}));
    QCOMPARE(relatedTo(105), QList<qint64>());
    const auto related = m_store->reader().detail({101})->related;
    QCOMPARE(related[0].sameRelease, true);
    QCOMPARE(related[0].folder, u"Jazz wall"_s);
    QCOMPARE(related[0].media, u"Good (G)"_s);
    QCOMPARE(related[0].label, u"North Pier · NP 11"_s);
    QCOMPARE(related[0].format, u"LP, Album"_s);
    QCOMPARE(related[1].sameRelease, false);
    QCOMPARE(related[1].year, 1985);
    QCOMPARE(related[1].artist, u"Orla Finch"_s);
    QVERIFY(related[1].media.isEmpty());
}

void TstRelatedCopies::removedOnesAreNotThere()
{
    m_copies.removeAt(2);
    VV_OK(m_store->sync(m_copies));
    QCOMPARE(relatedTo(101), (QList<qint64>{102, 104}));
}

void TstRelatedCopies::releasesWithoutAMasterAreNotRelated()
{
    QCOMPARE(relatedTo(106), QList<qint64>());
}

void TstRelatedCopies::readsOnlyWhatItShows()
{
    // The plan of the query: no table of the collection may be read from end to end.
    QList<Copy> many = m_copies;
    for (int i = 0; i < 300; ++i)
        many += pressing(1000 + i, 2000 + i, 0, 1990);
    VV_OK(m_store->sync(many));
    QSqlQuery plan(m_store->db());
    QVERIFY(plan.exec(u"EXPLAIN QUERY PLAN SELECT a.instance_id FROM (SELECT 11 AS release_id UNION SELECT release_id "
                      "FROM releases WHERE master_id = 5) w CROSS JOIN albums a ON a.release_id = w.release_id AND "
                      "a.removed_at IS NULL CROSS JOIN releases r ON r.release_id = a.release_id"_s));
    while (plan.next()) {
        const QString step = plan.value(3).toString();
        QVERIFY2(!step.startsWith("SCAN a"_L1) && !step.startsWith("SCAN r"_L1), qPrintable(step));
    }
    QCOMPARE(relatedTo(101), (QList<qint64>{102, 104, 103}));
}

QTEST_GUILESS_MAIN(TstRelatedCopies)
#include "tst_relatedcopies.moc"
