// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tray.h"

#include "store/outbox.h"
#include "store/ownership.h"
#include "store/storefixture.h"
#include "store/syncreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;
using State = TrayRow::State;

class TstTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsPutIn();
    void aBarcodeIsOneSeveralOrNone();
    void whatIsKnownSinceIsNotOverwritten();
    void aNumberGetsItsName();
    void addsWhatIsReadyInOneStep();
    void aStepBackFillsItAgain();
    void theRatingOfOtherCopiesComesBack();
    void fulfilsWants();
    void addsNothingWhereOneCannotBe();
    void aFolderThatIsGone();
    void takesOut();
    void tellsWhatIsOwned();

private:
    static Pressing pressing(qint64 id)
    {
        return {.id = {id},
                .artist = u"Marta Vellén"_s,
                .title = u"Low Tide Letters"_s,
                .year = 1974,
                .country = u"Sweden"_s,
                .label = u"North Pier"_s,
                .catno = u"NP 7"_s,
                .format = u"Vinyl, LP, Album"_s,
                .have = 12,
                .want = 3,
                .thumbUrl = u"https://img.example/t.jpg"_s,
                .coverUrl = u"https://img.example/c.jpg"_s};
    }
    static TrayRow ready(qint64 release)
    {
        TrayRow row;
        row.pressings = {pressing(release)};
        return row;
    }
    static TrayRow scanned(const QString &barcode)
    {
        TrayRow row;
        row.barcode = barcode;
        return row;
    }
};

void TstTray::keepsWhatIsPutIn()
{
    Store store;
    TrayRow row = ready(11);
    row.rating = 4;
    row.fields = {{kMediaCondition, u"Near Mint (NM or M-)"_s}, {kSleeveCondition, {}}};
    const auto ids = Tray(store.db()).put({scanned(u"5099749534728"_s), row}, store.now);
    VV_OK(ids);
    store.reopen();
    auto rows = *Tray(store.db()).rows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].barcode, u"5099749534728"_s);
    QCOMPARE(int(rows[0].state()), int(State::Waiting));
    QCOMPARE(rows[0].put, store.now);
    QCOMPARE(rows[1].id, ids->last());
    QCOMPARE(rows[1].pressings, row.pressings);
    QCOMPARE(rows[1].rating, 4);
    QCOMPARE(rows[1].fields, (QList<FieldValue>{{kMediaCondition, u"Near Mint (NM or M-)"_s}})); // no empty ones
    rows[1].rating = 2;
    rows[1].fields.clear();
    VV_OK(Tray(store.db()).put({rows[1]}, store.now.addSecs(5)));
    QCOMPARE(*Tray(store.db()).rows(), rows);
}

void TstTray::aBarcodeIsOneSeveralOrNone()
{
    const Store store;
    Tray tray(store.db());
    const auto ids = *tray.put({scanned(u"1"_s), scanned(u"2"_s), scanned(u"3"_s)}, store.now);
    QCOMPARE(tray.unresolved()->size(), 3);
    VV_OK(tray.found(ids[0], {pressing(11)}, store.now));
    VV_OK(tray.found(ids[1], {pressing(11), pressing(12)}, store.now));
    VV_OK(tray.found(ids[2], {}, store.now));
    const auto rows = *tray.rows();
    QCOMPARE(int(rows[0].state()), int(State::Ready));
    QCOMPARE(int(rows[1].state()), int(State::Several));
    QCOMPARE(int(rows[2].state()), int(State::Unknown));
    QCOMPARE(rows[2].barcode, u"3"_s);
    QVERIFY(tray.unresolved()->isEmpty());
    VV_OK(tray.lookAgain(ids[2]));
    QCOMPARE(tray.unresolved()->size(), 1);
    VV_OK(tray.found(999, {pressing(11)}, store.now)); // gone meanwhile
}

void TstTray::whatIsKnownSinceIsNotOverwritten()
{
    const Store store;
    Tray tray(store.db());
    const auto id = tray.put({scanned(u"1"_s)}, store.now)->first();
    TrayRow row = tray.rows()->first();
    row.pressings = {pressing(12)}; // chosen by the user while the answer was on its way
    VV_OK(tray.put({row}, store.now));
    VV_OK(tray.found(id, {pressing(11)}, store.now));
    QCOMPARE(tray.rows()->first().pressings.constFirst().id, ReleaseId{12});
}

void TstTray::aNumberGetsItsName()
{
    const Store store;
    Tray tray(store.db());
    TrayRow row;
    row.pressings = {Pressing{.id = {11}}};
    TrayRow gone;
    gone.pressings = {Pressing{.id = {12}}};
    const auto ids = *tray.put({row, gone}, store.now);
    QCOMPARE(tray.unresolved()->size(), 2);
    VV_OK(tray.found(ids[0], {pressing(11)}, store.now));
    VV_OK(tray.found(ids[1], {}, store.now)); // Discogs has no such release: it stays, and is not asked for again
    QCOMPARE(tray.rows()->first().pressings.constFirst().title, u"Low Tide Letters"_s);
    QCOMPARE(tray.rows()->last().pressings.size(), 1);
    QVERIFY(tray.unresolved()->isEmpty());
}

void TstTray::addsWhatIsReadyInOneStep()
{
    const Store store;
    VV_OK(store.writer().saveFields({{kMediaCondition,
                                      u"Media"_s,
                                      Field::Type::Dropdown,
                                      1,
                                      true,
                                      {u"Near Mint (NM or M-)"_s, u"Very Good Plus (VG+)"_s}}}));
    Tray tray(store.db());
    TrayRow row = ready(11);
    row.rating = 5;
    row.fields = {{kMediaCondition, u"Very Good Plus (VG+)"_s}};
    VV_OK(tray.put({row, scanned(u"1"_s), ready(12)}, store.now));
    const auto emptied = tray.addAll(store.now);
    VV_OK(emptied);
    QCOMPARE(emptied->additions, (QList<Edit>{Edit::add({11}, kUncategorized), Edit::add({12}, kUncategorized)}));
    QCOMPARE(emptied->unfetched, (QList<ReleaseId>{{11}, {12}}));
    QCOMPARE(tray.rows()->size(), 1); // the other one waits on
    QCOMPARE(tray.rows()->first().barcode, u"1"_s);
    const auto copy = store.reader().detail(store.reader().copiesOf({11})->first());
    VV_OK(copy);
    QCOMPARE(copy->copy.rating, 5);
    QCOMPARE(copy->copy.fields, row.fields);
    QCOMPARE(copy->copy.release.title, u"Low Tide Letters"_s);
    QCOMPARE(copy->copy.release.formats.constFirst().name, u"Vinyl"_s);
    QCOMPARE(store.found({.folder = {}, .query = u"vellén format:lp"_s}).size(), 2);
    QCOMPARE(SyncReader(store.db()).edits()->size(), 2); // the two additions take the rest along
    QVERIFY(tray.addAll(store.now)->rows.isEmpty());
}

void TstTray::aStepBackFillsItAgain()
{
    const Store store;
    Tray tray(store.db());
    TrayRow row = ready(11);
    row.rating = 5;
    VV_OK(tray.put({row, ready(12)}, store.now));
    const auto before = *tray.rows();
    const auto emptied = *tray.addAll(store.now);
    QCOMPARE(emptied.undo.size(), 2); // nothing but the removals
    VV_OK(tray.refill(emptied, store.now));
    QCOMPARE(*tray.rows(), before);
    QCOMPARE(store.reader().totals()->copies, 0);
    QCOMPARE(SyncReader(store.db()).edits()->size(), 0);
}

void TstTray::theRatingOfOtherCopiesComesBack()
{
    const Store store;
    Copy copy = makeCopy(501, makeRelease(11, u"Marta Vellén"_s, u"Low Tide Letters"_s, 1974));
    copy.rating = 3;
    VV_OK(store.sync({copy}));
    Tray tray(store.db());
    TrayRow row = ready(11);
    row.rating = 5;
    VV_OK(tray.put({row}, store.now));
    const auto emptied = *tray.addAll(store.now);
    QVERIFY(emptied.unfetched.isEmpty());
    QCOMPARE(store.reader().detail({501})->copy.rating, 5);
    QCOMPARE(store.reader().detail({501})->copy.release.artists.constFirst().id, ArtistId{110}); // as Discogs has it
    VV_OK(tray.refill(emptied, store.now));
    QCOMPARE(store.reader().detail({501})->copy.rating, 3);
    QCOMPARE(SyncReader(store.db()).edits()->size(), 0);
}

void TstTray::fulfilsWants()
{
    const Store store;
    Want want;
    want.release = makeRelease(11, u"Marta Vellén"_s, u"Low Tide Letters"_s, 1974);
    want.notes = u"with the insert"_s;
    VV_OK(store.writer().replaceWants({want}, store.now));
    Tray tray(store.db());
    VV_OK(tray.put({ready(11), ready(11)}, store.now));
    const auto emptied = *tray.addAll(store.now);
    QCOMPARE(store.reader().totals()->copies, 2);
    QVERIFY(store.reader().wants()->isEmpty());
    VV_OK(tray.refill(emptied, store.now));
    QCOMPARE(store.reader().wants()->first().notes, u"with the insert"_s);
    QCOMPARE(store.reader().totals()->copies, 0);
}

void TstTray::addsNothingWhereOneCannotBe()
{
    const Store store;
    VV_OK(store.writer().saveFields({{kMediaCondition, u"Media"_s, Field::Type::Dropdown, 1, true, {u"Fair (F)"_s}}}));
    Tray tray(store.db());
    TrayRow odd = ready(12);
    odd.fields = {{kMediaCondition, u"Splendid"_s}};
    VV_OK(tray.put({ready(11), odd}, store.now));
    const auto emptied = tray.addAll(store.now);
    QVERIFY(!emptied);
    QCOMPARE(int(emptied.error().kind), int(Error::Kind::WrongUse));
    QCOMPARE(tray.rows()->size(), 2);
    QCOMPARE(store.reader().totals()->copies, 0);
}

void TstTray::aFolderThatIsGone()
{
    const Store store;
    VV_OK(store.writer().saveFolders({{kUncategorized, u"Uncategorized"_s, 1}}));
    Tray tray(store.db());
    TrayRow row = ready(12);
    row.folder = {77};
    VV_OK(tray.put({row}, store.now));
    QCOMPARE(tray.rows()->first().folder, kUncategorized);
    QCOMPARE(tray.addAll(store.now)->additions, QList{Edit::add({12}, kUncategorized)});
}

void TstTray::takesOut()
{
    const Store store;
    Tray tray(store.db());
    const auto ids = *tray.put({ready(11), ready(12)}, store.now);
    const auto taken = tray.take({ids[0]});
    VV_OK(taken);
    QCOMPARE(taken->first().pressings.constFirst().id, ReleaseId{11});
    QCOMPARE(tray.rows()->size(), 1);
    QVERIFY(!tray.take({ids[0]}));
    VV_OK(tray.refill({.rows = *taken, .additions = {}, .undo = {}, .unfetched = {}}, store.now));
    QCOMPARE(tray.rows()->first().id, ids[0]); // in its old place
}

void TstTray::tellsWhatIsOwned()
{
    const Store store;
    VV_OK(store.writer().saveFolders({{kUncategorized, u"Uncategorized"_s, 1}, {{2}, u"Jazz wall"_s, 1}}));
    const Release release = makeRelease(11, u"Marta Vellén"_s, u"Low Tide Letters"_s, 1974);
    VV_OK(store.sync({makeCopy(501, release, 2), makeCopy(502, release, 1), makeCopy(503, release, 2)}));
    Want want;
    want.release = makeRelease(12, u"Lena Brandt"_s, u"Glashaus"_s, 1982);
    VV_OK(store.writer().replaceWants({want}, store.now));
    const auto owned = ownership(store.db(), {{11}, {12}, {13}});
    VV_OK(owned);
    QCOMPARE(owned->size(), 2);
    QCOMPARE(owned->value({11}), (Ownership{3, {u"Jazz wall"_s, u"Uncategorized"_s}, false}));
    QCOMPARE(owned->value({12}), (Ownership{0, {}, true}));
}

QTEST_GUILESS_MAIN(TstTray)
#include "tst_tray.moc"
