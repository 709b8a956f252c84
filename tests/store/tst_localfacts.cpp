// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localfacts.h"
#include "store/outbox.h"
#include "store/pushlist.h"
#include "store/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

/// Tags, notes, purchases, loans and filters.
class TstLocalFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void tagsAreTidyAndFound();
    void notesAreFound();
    void purchasesAreExact_data();
    void purchasesAreExact();
    void oneLoanAtATime();
    void filtersKeepTheirOrder();
    void aSyncTouchesNothing();
    void aNewNumberTakesThemAlong();
    void nothingOfACopyThatIsNotThere();
    void aStepIsTakenBack();
    void aStepIsAllOrNothing();
    void duplicatesOnPurposeAreNone();

private:
    [[nodiscard]] LocalFacts facts() const { return LocalFacts(m_store->db()); }

    std::unique_ptr<Store> m_store;
    QList<Copy> m_copies;
};

void TstLocalFacts::init()
{
    m_store = std::make_unique<Store>();
    m_copies = {makeCopy(101, makeRelease(1, u"Miles Okoye"_s, u"Blue Transit"_s, 1961)),
                makeCopy(102, makeRelease(2, u"Marta Vellén"_s, u"Low Tide Letters"_s, 1974))};
    VV_OK(m_store->sync(m_copies));
}

void TstLocalFacts::tagsAreTidyAndFound()
{
    VV_OK(facts().setTags({101}, {u" late night "_s, u"Jazz"_s, u"jazz"_s, u""_s, u"a  b"_s}));
    QCOMPARE(facts().of({101})->tags, (QStringList{u"a b"_s, u"Jazz"_s, u"late night"_s}));
    QCOMPARE(m_store->found({.query = u"tag:late"_s}), QList<qint64>{101});
    VV_OK(facts().setTags({102}, {u"Jazz"_s}));
    QCOMPARE(facts().allTags()->size(), 3);
    VV_OK(facts().setTags({101}, {}));
    QCOMPARE(m_store->found({.query = u"tag:late"_s}), QList<qint64>{});
    QCOMPARE(*facts().allTags(), QStringList{u"Jazz"_s});
}

void TstLocalFacts::notesAreFound()
{
    VV_OK(facts().setNote({102}, u"from Grandma's attic"_s));
    QCOMPARE(facts().of({102})->note, u"from Grandma's attic"_s);
    QCOMPARE(m_store->found({.query = u"attic"_s}), QList<qint64>{102});
    VV_OK(facts().setNote({102}, {}));
    QCOMPARE(m_store->found({.query = u"attic"_s}), QList<qint64>{});
}

void TstLocalFacts::purchasesAreExact_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<bool>("good");
    QTest::newRow("as usual") << u"12.50"_s << u"EUR"_s << true;
    QTest::newRow("whole") << u"1500"_s << u"JPY"_s << true;
    QTest::newRow("free") << u"0"_s << u"USD"_s << true;
    QTest::newRow("comma") << u"12,50"_s << u"EUR"_s << false;
    QTest::newRow("negative") << u"-1"_s << u"EUR"_s << false;
    QTest::newRow("a word") << u"much"_s << u"EUR"_s << false;
    QTest::newRow("no currency") << u"1"_s << u""_s << false;
    QTest::newRow("a sign") << u"1"_s << u"€"_s << false;
}

void TstLocalFacts::purchasesAreExact()
{
    QFETCH(QString, amount);
    QFETCH(QString, currency);
    QFETCH(bool, good);
    const Purchase purchase{amount, currency, m_store->now, u"market"_s};
    QCOMPARE(facts().setPurchase({101}, purchase).has_value(), good);
    QCOMPARE(facts().of({101})->purchase, good ? std::optional(purchase) : std::nullopt);
    VV_OK(facts().setPurchase({101}, std::nullopt));
    QVERIFY(!facts().of({101})->purchase);
}

void TstLocalFacts::oneLoanAtATime()
{
    QVERIFY(!facts().giveBack({101}, m_store->now));
    QVERIFY(!facts().lend({101}, u"  "_s, m_store->now));
    VV_OK(facts().lend({101}, u"Ana"_s, m_store->now, m_store->now.addDays(14)));
    QVERIFY(!facts().lend({101}, u"Orla"_s, m_store->now));
    QCOMPARE(m_store->found({.query = u"is:loaned"_s}), QList<qint64>{101});
    VV_OK(facts().giveBack({101}, m_store->now.addDays(3)));
    QCOMPARE(m_store->found({.query = u"is:loaned"_s}), QList<qint64>{});
    VV_OK(facts().lend({101}, u"Orla"_s, m_store->now.addDays(4)));
    const auto loans = facts().of({101})->loans;
    QCOMPARE(loans.size(), 2);
    QCOMPARE(loans[0].borrower, u"Orla"_s);
    QVERIFY(!loans[0].returned.isValid());
    QCOMPARE(loans[1].due, m_store->now.addDays(14));
}

void TstLocalFacts::filtersKeepTheirOrder()
{
    const auto jazz = facts().saveFilter({.name = u"Jazz"_s, .query = u"genre:jazz"_s, .sort = {}});
    const auto unplayed = facts().saveFilter({.name = u"Never played"_s, .query = u"plays:0"_s, .sort = u"-added"_s});
    QVERIFY(jazz && unplayed);
    QVERIFY(!facts().saveFilter({.name = u"Jazz"_s, .query = u"x"_s, .sort = {}}));
    QVERIFY(!facts().saveFilter({.name = u" "_s, .query = u"x"_s, .sort = {}}));
    VV_OK(facts().saveFilter({.id = *jazz, .name = u"Hard bop"_s, .query = u"style:bop"_s, .sort = {}}));
    const auto filters = facts().filters();
    QCOMPARE(filters->size(), 2);
    QCOMPARE(filters->first().name, u"Hard bop"_s);
    QCOMPARE(filters->last().sort, u"-added"_s);
    VV_OK(facts().deleteFilter(*jazz));
    QCOMPARE(facts().filters()->size(), 1);
}

void TstLocalFacts::aSyncTouchesNothing()
{
    VV_OK(facts().setTags({101}, {u"kept"_s}));
    VV_OK(facts().setNote({101}, u"kept"_s));
    VV_OK(facts().lend({101}, u"Ana"_s, m_store->now));
    const OwnFacts before = *facts().of({101});
    VV_OK(m_store->sync({m_copies[1]})); // the copy is gone there
    VV_OK(m_store->sync(m_copies));      // and back
    QCOMPARE(*facts().of({101}), before);
}

void TstLocalFacts::aNewNumberTakesThemAlong()
{
    const auto made = Outbox(m_store->db()).apply({Edit::add({1}, {})}, m_store->now);
    QVERIFY(made);
    const InstanceId local = made->instances.first();
    VV_OK(facts().setTags(local, {u"new"_s}));
    VV_OK(facts().setNote(local, u"note"_s));
    VV_OK(facts().setPurchase(local, Purchase{u"3"_s, u"EUR"_s, {}, {}}));
    VV_OK(facts().lend(local, u"Ana"_s, m_store->now));
    const OwnFacts before = *facts().of(local);
    PushList list(m_store->db());
    VV_OK(list.added(list.copyEdits({1})->first(), {900}, m_store->now));
    QCOMPARE(*facts().of({900}), before);
    QCOMPARE(*facts().of(local), before); // by its old number
    QCOMPARE(m_store->number(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
}

void TstLocalFacts::nothingOfACopyThatIsNotThere()
{
    for (const auto &done : {facts().setTags({9}, {u"x"_s}), facts().setNote({9}, u"x"_s),
                             facts().setPurchase({9}, Purchase{u"1"_s, u"EUR"_s, {}, {}}),
                             facts().lend({9}, u"Ana"_s, m_store->now), facts().giveBack({9}, m_store->now)}) {
        QVERIFY(!done);
        QCOMPARE(int(done.error().kind), int(Error::Kind::NotFound));
    }
}

void TstLocalFacts::aStepIsTakenBack()
{
    VV_OK(facts().lend({101}, u"Ana"_s, m_store->now, m_store->now.addDays(7)));
    VV_OK(facts().giveBack({101}, m_store->now.addDays(1)));
    VV_OK(facts().setTags({101}, {u"first"_s}));
    const OwnFacts was = *facts().of({101});
    OwnFacts is = was;
    is.tags = {u"jazz night"_s, u"signed"_s};
    is.note = u"In the attic"_s;
    is.purchase = Purchase{u"12.50"_s, u"EUR"_s, m_store->now, u"Groove Corner"_s};
    is.loans.prepend({u"Bo"_s, m_store->now.addDays(2), {}, {}});
    auto local = facts();
    const auto back = local.put({{{101}, is}});
    QVERIFY(back);
    QCOMPARE(*facts().of({101}), is);
    QCOMPARE(m_store->found({.folder = {}, .query = u"tag:signed"_s}), QList<qint64>{101});
    QCOMPARE(m_store->found({.folder = {}, .query = u"is:loaned"_s}), QList<qint64>{101});
    const auto again = local.put(*back);
    QVERIFY(again);
    QCOMPARE(*facts().of({101}), was);
    QVERIFY(m_store->found({.folder = {}, .query = u"tag:signed"_s}).isEmpty());
    QVERIFY(local.put(*again));
    QCOMPARE(*facts().of({101}), is);
}

void TstLocalFacts::aStepIsAllOrNothing()
{
    OwnFacts tagged;
    tagged.tags = {u"x"_s};
    OwnFacts wrong;
    wrong.purchase = Purchase{u"cheap"_s, u"EUR"_s, {}, {}};
    auto local = facts();
    QVERIFY(!local.put({{{101}, tagged}, {{102}, wrong}}));
    QVERIFY(!local.put({{{101}, tagged}, {{999}, tagged}}));
    QCOMPARE(*facts().of({101}), OwnFacts());
}

void TstLocalFacts::duplicatesOnPurposeAreNone()
{
    Release other = makeRelease(3, u"Miles Okoye"_s, u"Blue Transit"_s, 1975);
    m_copies[0].release.master = other.master = {70};
    ReleaseDetail first;
    first.release = m_copies[1].release;
    first.identifiers = {{u"Barcode"_s, u"0 7464-4117 2"_s, {}}};
    ReleaseDetail second;
    second.release = makeRelease(4, u"Marta Vellén"_s, u"Low Tide Letters"_s, 1999);
    second.identifiers = {{u"Barcode"_s, u"0746441172"_s, {}}};
    m_copies += {makeCopy(103, other), makeCopy(104, second.release), makeCopy(105, makeRelease(5, u"A"_s, u"B"_s, 1)),
                 makeCopy(106, makeRelease(5, u"A"_s, u"B"_s, 1)), makeCopy(107, makeRelease(6, u"C"_s, u"D"_s, 2))};
    VV_OK(m_store->sync(m_copies));
    VV_OK(m_store->writer().saveDetail(first, m_store->now));
    VV_OK(m_store->writer().saveDetail(second, m_store->now));
    const auto duplicates = [this] {
        auto found = m_store->found({.folder = {}, .query = u"is:duplicate"_s});
        std::sort(found.begin(), found.end());
        return found;
    };
    QCOMPARE(duplicates(), (QList<qint64>{101, 102, 103, 104, 105, 106}));
    const auto expect = [this](qint64 copy, const QList<Likeness> &likenesses) {
        const auto found = facts().likenesses({copy});
        QVERIFY(found);
        QCOMPARE(*found, likenesses);
    };
    expect(107, {});
    expect(101, {{DuplicateKind::Master, u"70"_s, 2, false}});
    expect(104, {{DuplicateKind::Barcode, u"0746441172"_s, 2, false}});
    expect(106, {{DuplicateKind::Release, u"5"_s, 2, false}});
    // A pressing that is only wanted makes none.
    VV_OK(m_store->writer().replaceWants({{.release =
                                               [] {
                                                   Release wanted = makeRelease(8, u"C"_s, u"D"_s, 2);
                                                   wanted.master = {71};
                                                   return wanted;
                                               }()}},
                                         m_store->now));
    Release pressing = makeRelease(6, u"C"_s, u"D"_s, 2);
    pressing.master = {71};
    VV_OK(m_store->sync({makeCopy(107, pressing)}, false));
    QCOMPARE(duplicates(), (QList<qint64>{101, 102, 103, 104, 105, 106}));
    VV_OK(facts().setOnPurpose(DuplicateKind::Master, u"70"_s, true));
    QCOMPARE(duplicates(), (QList<qint64>{102, 104, 105, 106}));
    expect(103, {{DuplicateKind::Master, u"70"_s, 2, true}});
    VV_OK(facts().setOnPurpose(DuplicateKind::Barcode, u"0746441172"_s, true));
    VV_OK(facts().setOnPurpose(DuplicateKind::Release, u"5"_s, true));
    QVERIFY(duplicates().isEmpty());
    VV_OK(facts().setOnPurpose(DuplicateKind::Release, u"5"_s, false));
    QCOMPARE(duplicates(), (QList<qint64>{105, 106}));
}

QTEST_GUILESS_MAIN(TstLocalFacts)
#include "tst_localfacts.moc"
