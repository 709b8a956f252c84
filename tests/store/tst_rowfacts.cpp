// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/localfacts.h"
#include "store/query.h"
#include "store/rowfacts.h"

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

class TstRowFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsKnownIsRead();
    void whatIsNotKnownIsEmpty();
    void goneCopiesAreLeftOut();
    void valuesOfTheWholeCollection();

private:
    [[nodiscard]] Result<QList<RowFacts>> factsOf(const QList<InstanceId> &ids) const;

    std::unique_ptr<Store> m_store;
};

void TstRowFacts::init()
{
    m_store = std::make_unique<Store>();
    Release first = makeRelease(11, u"Miles Okoye"_s, u"Blue Transit"_s, 1975);
    first.master = {900};
    first.labels = {{{7}, u"North Pier (2)"_s, u"NP 1"_s, u"Label"_s},
                    {{8}, u"Other"_s, u"O 9"_s, u"Label"_s},
                    {{7}, u"North Pier (2)"_s, u"NP 2"_s, u"Label"_s}};
    first.genres = {u"Jazz"_s, u"Funk / Soul"_s};
    Release pressing = makeRelease(12, u"Miles Okoye"_s, u"Blue Transit"_s, 1961);
    pressing.master = {900};
    Release bare = makeRelease(13, u"Orla Finch"_s, u"Hymns"_s, 0);
    bare.labels = {};
    bare.genres = {};
    bare.styles = {};
    Copy copy = makeCopy(1, first, 2);
    copy.fields = {{kMediaCondition, u"Near Mint (NM or M-)"_s}};
    const auto pass = m_store->writer().beginPass(m_store->now);
    VV_OK(pass);
    VV_OK(m_store->writer().saveFolders({{{1}, u"Uncategorized"_s, 0}, {{2}, u"Jazz wall"_s, 0}}));
    VV_OK(m_store->writer().savePage(*pass, {.page = 1, .copies = {copy, makeCopy(2, pressing), makeCopy(3, bare, 77)}},
                                     m_store->now));
    VV_OK(m_store->writer().finishPass(*pass, *pass, m_store->now));
}

Result<QList<RowFacts>> TstRowFacts::factsOf(const QList<InstanceId> &ids) const
{
    Statements sql(m_store->db());
    return rowFacts(sql, ids);
}

void TstRowFacts::whatIsKnownIsRead()
{
    ReleaseDetail detail;
    detail.release = makeRelease(11, u"Miles Okoye"_s, u"Blue Transit"_s, 1975);
    detail.country = u"Spain"_s;
    detail.lowestPrice = 7.25;
    VV_OK(m_store->writer().saveDetail(detail, m_store->now));
    LocalFacts own(m_store->db());
    VV_OK(own.setTags({1}, {u"late night"_s, u"gift"_s}));
    const auto asked = factsOf({{1}});
    VV_OK(asked);
    QCOMPARE(asked->size(), 1);
    const RowFacts &facts = asked->first();
    QCOMPARE(facts.label, u"North Pier"_s);
    QCOMPARE(facts.catno, u"NP 1, NP 2"_s);
    QCOMPARE(facts.folder, u"Jazz wall"_s);
    QCOMPARE(facts.media, u"Near Mint (NM or M-)"_s);
    QCOMPARE(facts.sleeve, QString());
    QCOMPARE(facts.originalYear, 1961); // of the other pressing
    QCOMPARE(facts.added, makeCopy(1, {}).added);
    QCOMPARE(facts.country, u"Spain"_s);
    QCOMPARE(facts.genres, u"Jazz, Funk / Soul"_s);
    QCOMPARE(facts.styles, u"Modal"_s);
    QCOMPARE(facts.tags, u"gift, late night"_s);
    QCOMPARE(facts.value, std::optional(7.25));
    QCOMPARE(facts.currency, QString());
    // What was paid comes first, as in the order by value.
    VV_OK(own.setPurchase({1}, Purchase{u"30.50"_s, u"EUR"_s, {}, {}}));
    const auto paid = factsOf({{1}});
    VV_OK(paid);
    QCOMPARE(paid->first().value, std::optional(30.5));
    QCOMPARE(paid->first().currency, u"EUR"_s);
}

void TstRowFacts::whatIsNotKnownIsEmpty()
{
    const auto asked = factsOf({{3}});
    VV_OK(asked);
    const RowFacts &facts = asked->first();
    QVERIFY(facts.label.isEmpty() && facts.catno.isEmpty() && facts.folder.isEmpty() && facts.genres.isEmpty());
    QVERIFY(facts.country.isEmpty() && facts.tags.isEmpty() && !facts.value && !facts.lastPlayed.isValid());
    QCOMPARE(facts.originalYear, 0);
}

void TstRowFacts::goneCopiesAreLeftOut()
{
    const auto asked = factsOf({{1}, {99}, {2}});
    VV_OK(asked);
    QCOMPARE(asked->size(), 2);
    VV_OK(factsOf({}));
}

void TstRowFacts::valuesOfTheWholeCollection()
{
    const auto none = copyValues(m_store->db());
    VV_OK(none);
    QVERIFY(none->values.isEmpty());
    ReleaseDetail detail;
    detail.release = makeRelease(12, u"Miles Okoye"_s, u"Blue Transit"_s, 1961);
    detail.lowestPrice = 9.99;
    VV_OK(m_store->writer().saveDetail(detail, m_store->now));
    VV_OK(LocalFacts(m_store->db()).setPurchase({3}, Purchase{u"30.50"_s, u"EUR"_s, {}, {}}));
    const auto known = copyValues(m_store->db());
    VV_OK(known);
    QCOMPARE(known->values, (QList<CopyValue>{{{2}, 999, 0}, {{3}, 3050, 1}}));
    QCOMPARE(known->currencies, (QStringList{QString(), u"EUR"_s}));
}

QTEST_GUILESS_MAIN(TstRowFacts)
#include "tst_rowfacts.moc"
