// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/localfacts.h"
#include "store/sharedfacts.h"

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

class TstSharedFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsTheSameIsShared();
    void whatDiffersIsNot();
    void goneCopiesDoNotCount();
    void aTagIsGivenToThoseThatLackIt();
    void aTagIsTakenFromThoseThatHaveIt();
    void theRestOfTheFactsStays();

private:
    std::unique_ptr<Store> m_store;
};

void TstSharedFacts::init()
{
    m_store = std::make_unique<Store>();
    Copy one = makeCopy(1, makeRelease(11, u"Miles Okoye"_s, u"Blue Transit"_s, 1975), 2);
    one.rating = 4;
    one.fields = {{kMediaCondition, u"Near Mint (NM or M-)"_s}, {kSleeveCondition, u"Very Good (VG)"_s}};
    Copy two = makeCopy(2, makeRelease(12, u"Orla Finch"_s, u"Hymns"_s, 1961), 2);
    two.rating = 4;
    two.fields = {{kMediaCondition, u"Near Mint (NM or M-)"_s}, {kSleeveCondition, u"Good (G)"_s}};
    Copy three = makeCopy(3, makeRelease(13, u"Orla Finch"_s, u"Psalms"_s, 1963), 1);
    three.fields = {{kMediaCondition, u"Near Mint (NM or M-)"_s}};
    const auto field = [](FieldId id, const QString &name, int position) {
        return Field{id, name, Field::Type::Textarea, position, true, {}, 1};
    };
    VV_OK(m_store->writer().saveFields({field(kMediaCondition, u"Media"_s, 1), field(kSleeveCondition, u"Sleeve"_s, 2),
                                        field(kNotesField, u"Notes"_s, 3)}));
    const auto pass = m_store->writer().beginPass(m_store->now);
    VV_OK(pass);
    VV_OK(m_store->writer().saveFolders({{{1}, u"Uncategorized"_s, 0}, {{2}, u"Jazz wall"_s, 0}}));
    VV_OK(m_store->writer().savePage(*pass, {.page = 1, .copies = {one, two, three}}, m_store->now));
    VV_OK(m_store->writer().finishPass(*pass, *pass, m_store->now));
}

void TstSharedFacts::whatIsTheSameIsShared()
{
    const auto facts = sharedFacts(m_store->db(), {{1}, {2}});
    VV_OK(facts);
    QCOMPARE(facts->copies, 2);
    QCOMPARE(facts->rating, std::optional(4));
    QVERIFY(facts->folder == FolderId{2});
    QCOMPARE(facts->fields.value(kMediaCondition), u"Near Mint (NM or M-)"_s);
    QVERIFY(facts->fields.contains(kNotesField)); // none of them has any
    QCOMPARE(facts->fields.value(kNotesField), QString());
}

void TstSharedFacts::whatDiffersIsNot()
{
    const auto facts = sharedFacts(m_store->db(), {{1}, {2}, {3}});
    VV_OK(facts);
    QCOMPARE(facts->copies, 3);
    QVERIFY(!facts->rating);
    QVERIFY(!facts->folder);
    QVERIFY(facts->fields.contains(kMediaCondition));
    QVERIFY(!facts->fields.contains(kSleeveCondition)); // two values, and one copy without any
    QVERIFY(!sharedFacts(m_store->db(), {{1}, {3}})->fields.contains(kSleeveCondition));
}

void TstSharedFacts::goneCopiesDoNotCount()
{
    const auto facts = sharedFacts(m_store->db(), {{1}, {99}});
    VV_OK(facts);
    QCOMPARE(facts->copies, 1);
    QVERIFY(facts->fields.contains(kSleeveCondition));
    QCOMPARE(sharedFacts(m_store->db(), {})->copies, 0);
}

void TstSharedFacts::aTagIsGivenToThoseThatLackIt()
{
    LocalFacts own(m_store->db());
    VV_OK(own.setTags({1}, {u"Gift"_s, u"late night"_s}));
    const auto changes = withTag(m_store->db(), {{1}, {2}, {3}, {99}}, u" gift "_s);
    VV_OK(changes);
    QCOMPARE(changes->size(), 2);
    QVERIFY(changes->at(0).copy == InstanceId{2});
    QCOMPARE(changes->at(0).facts.tags, QStringList{u"gift"_s});
    QVERIFY(changes->at(1).copy == InstanceId{3});
    VV_OK(own.put(*changes));
    const auto facts = sharedFacts(m_store->db(), {{1}, {2}, {3}});
    VV_OK(facts);
    QCOMPARE(facts->tags.size(), 2);
    QCOMPARE(facts->tags.at(0).second, 3); // "Gift" and "gift" are one
    QCOMPARE(facts->tags.at(1), (std::pair<QString, int>(u"late night"_s, 1)));
    QVERIFY(withTag(m_store->db(), {{1}, {2}}, u"gift"_s)->isEmpty());
    QVERIFY(withTag(m_store->db(), {{1}, {2}}, u"  "_s)->isEmpty());
}

void TstSharedFacts::aTagIsTakenFromThoseThatHaveIt()
{
    LocalFacts own(m_store->db());
    VV_OK(own.setTags({1}, {u"Gift"_s, u"late night"_s}));
    VV_OK(own.setTags({3}, {u"late night"_s}));
    const auto changes = withoutTag(m_store->db(), {{1}, {2}, {3}}, u"gift"_s);
    VV_OK(changes);
    QCOMPARE(changes->size(), 1);
    QVERIFY(changes->at(0).copy == InstanceId{1});
    QCOMPARE(changes->at(0).facts.tags, QStringList{u"late night"_s});
}

void TstSharedFacts::theRestOfTheFactsStays()
{
    LocalFacts own(m_store->db());
    VV_OK(own.setNote({2}, u"from the attic"_s));
    VV_OK(own.lend({2}, u"Ines"_s, m_store->now));
    const auto changes = withTag(m_store->db(), {{2}}, u"gift"_s);
    VV_OK(changes);
    QCOMPARE(changes->size(), 1);
    VV_OK(own.put(*changes));
    const auto facts = own.of({2});
    VV_OK(facts);
    QCOMPARE(facts->tags, QStringList{u"gift"_s});
    QCOMPARE(facts->note, u"from the attic"_s);
    QCOMPARE(facts->loans.size(), 1);
}

QTEST_GUILESS_MAIN(TstSharedFacts)

#include "tst_sharedfacts.moc"
