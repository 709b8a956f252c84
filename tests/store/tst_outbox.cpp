// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"
#include "store/pushlist.h"
#include "store/storefixture.h"
#include "store/syncreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

/// What edits do here, before and without Discogs.
class TstOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void undoRestoresEverything_data();
    void undoRestoresEverything();
    void impossibleEditsChangeNothing_data();
    void impossibleEditsChangeNothing();
    void anEditOfTheSamePropertyTakesTheEarliersPlace();
    void aRatingIsOfAllCopies();
    void aConditionMayBeGivenInShort_data();
    void aConditionMayBeGivenInShort();
    void aValueWithoutItsOptionCanComeBack();
    void aFieldIsFoundByItsNewText();
    void whatIsHereOnlyIsNeverSent();
    void aDeletedFolderComesBackWithItsNumber();
    void theOldNumberStillNamesTheCopy();
    void twoRowsOfOneCopyBecomeOne();
    void withdrawingTakesBack_data();
    void withdrawingTakesBack();
    void withdrawingWhatMayHaveArrivedIsOneMoreEdit();
    void onlyConflictsAreResolved();
    void failedOnesAreSentAgainOnDemand();
    void changedWhileOnItsWayIsSentAgain();
    void remoteCountsAreThoseOfDiscogs();
    void theListSaysWhatItIsAbout();

private:
    [[nodiscard]] Result<Edited> apply(const QList<Edit> &edits)
    {
        return Outbox(m_store->db()).apply(edits, m_store->now);
    }
    /// All that edits touch, as text.
    [[nodiscard]] QStringList picture() const;
    [[nodiscard]] QStringList rows(const QString &sql) const;
    [[nodiscard]] QList<PendingEdit> waiting() const { return SyncReader(m_store->db()).edits().value(); }

    std::unique_ptr<Store> m_store;
};

void TstOutbox::init()
{
    m_store = std::make_unique<Store>();
    CollectionWriter writer = m_store->writer();
    VV_OK(writer.saveAccount(7, u"okoye"_s));
    VV_OK(writer.saveFolders(
        {{{0}, u"All"_s, 3}, {{1}, u"Uncategorized"_s, 2}, {{5}, u"Jazz wall"_s, 1}, {{6}, u"Empty"_s, 0}}));
    Field media{.id = kMediaCondition, .name = u"Media Condition"_s, .type = Field::Type::Dropdown, .position = 1};
    media.options = {u"Mint (M)"_s, u"Near Mint (NM or M-)"_s, u"Very Good Plus (VG+)"_s, u"Generic"_s};
    const Field notes{.id = kNotesField, .name = u"Notes"_s, .position = 3, .options = {}};
    VV_OK(writer.saveFields({media, notes}));
    Copy a = makeCopy(101, makeRelease(1, u"Miles Okoye"_s, u"Blue Transit"_s, 1961));
    a.rating = 3;
    a.fields = {{kMediaCondition, u"Mint (M)"_s}, {kNotesField, u"first"_s}};
    Copy b = makeCopy(102, a.release, 5);
    b.rating = 3;
    const Copy c = makeCopy(103, makeRelease(2, u"Marta Vellén"_s, u"Low Tide Letters"_s, 1974));
    VV_OK(m_store->sync({a, b, c}));
    Want want{.added = m_store->now,
              .rating = 2,
              .notes = u"mono"_s,
              .release = makeRelease(3, u"Ana Ruiz"_s, u"Cartas"_s, 1968)};
    VV_OK(writer.replaceWants({want}, m_store->now));
}

QStringList TstOutbox::rows(const QString &sql) const
{
    QStringList lines;
    QSqlQuery query(m_store->db());
    if (!query.exec(sql))
        return {u"!"_s};
    while (query.next()) {
        QString line;
        for (int i = 0; query.value(i).isValid() || i == 0; ++i)
            line += query.value(i).toString() + u'|';
        lines += line;
    }
    return lines;
}

QStringList TstOutbox::picture() const
{
    return rows(u"SELECT instance_id, folder_id, rating, removed_at IS NULL, is_local FROM albums "
                "WHERE removed_at IS NULL OR is_local = 0 ORDER BY 1"_s)
        + rows(u"SELECT f.* FROM album_fields f JOIN albums a USING (instance_id) WHERE a.removed_at IS NULL ORDER BY 1, 2"_s)
        + rows(u"SELECT folder_id, name FROM folders ORDER BY 1"_s)
        + rows(u"SELECT release_id, rating, notes FROM wants WHERE removed_at IS NULL ORDER BY 1"_s)
        + rows(u"SELECT kind, value FROM outbox ORDER BY 1, 2"_s);
}

void TstOutbox::undoRestoresEverything_data()
{
    QTest::addColumn<QList<Edit>>("edits");
    QTest::addColumn<int>("waiting");
    QTest::newRow("rating") << QList{Edit::rate({101}, 5)} << 1;
    QTest::newRow("no rating") << QList{Edit::rate({101}, 0)} << 1;
    QTest::newRow("move") << QList{Edit::move({101}, {5})} << 1;
    QTest::newRow("field") << QList{Edit::setField({101}, kNotesField, u"second"_s)} << 1;
    QTest::newRow("clear a field") << QList{Edit::setField({101}, kNotesField, {})} << 1;
    QTest::newRow("a field that was empty") << QList{Edit::setField({103}, kNotesField, u"x"_s)} << 1;
    QTest::newRow("add") << QList{Edit::add({2}, {5})} << 1;
    QTest::newRow("add an unknown release") << QList{Edit::add({4711}, {})} << 1;
    QTest::newRow("remove") << QList{Edit::remove({101})} << 1;
    QTest::newRow("make a folder") << QList{Edit::makeFolder(u"Doubles"_s)} << 1;
    QTest::newRow("move to a new folder") << QList{Edit::makeFolder(u"Doubles"_s), Edit::moveToMade({101})} << 2;
    QTest::newRow("rename a folder") << QList{Edit::renameFolder({5}, u"Jazz shelf"_s)} << 1;
    QTest::newRow("delete a folder") << QList{Edit::deleteFolder({6})} << 1;
    QTest::newRow("want") << QList{Edit::want({2})} << 1;
    QTest::newRow("drop a want") << QList{Edit::dropWant({3})} << 1;
    QTest::newRow("notes of a want") << QList{Edit::setWantNotes({3}, u"stereo"_s)} << 1;
    QTest::newRow("rating of a want") << QList{Edit::rateWant({3}, 5)} << 1;
    QTest::newRow("found what was wanted") << QList{Edit::add({3}, {5}), Edit::dropWant({3})} << 2;
    QTest::newRow("many at once") << QList{Edit::rate({101}, 1), Edit::rate({103}, 1), Edit::move({101}, {5}),
                                           Edit::setField({101}, kNotesField, u"x"_s), Edit::remove({103})}
                                  << 5;
    QTest::newRow("what is so already") << QList{Edit::rate({101}, 3), Edit::move({101}, {1}),
                                                 Edit::setField({101}, kNotesField, u"first"_s), Edit::want({3})}
                                        << 0;
}

void TstOutbox::undoRestoresEverything()
{
    QFETCH(QList<Edit>, edits);
    QFETCH(int, waiting);
    const QStringList before = picture();
    const auto done = apply(edits);
    VV_OK(done);
    QCOMPARE(this->waiting().size(), waiting);
    QCOMPARE(picture() == before, waiting == 0);
    const auto undone = apply(done->undo);
    VV_OK(undone);
    QCOMPARE(picture(), before);
    // And once more forth and back: a removal of what was added is undone, too.
    const auto again = apply(undone->undo);
    VV_OK(again);
    QCOMPARE(this->waiting().size(), waiting);
    VV_OK(apply(again->undo));
    QCOMPARE(picture(), before);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
}

void TstOutbox::impossibleEditsChangeNothing_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("kind");
    const int wrong = int(Error::Kind::WrongUse);
    const int missing = int(Error::Kind::NotFound);
    QTest::newRow("no such copy") << Edit::rate({999}, 1) << missing;
    QTest::newRow("six stars") << Edit::rate({101}, 6) << wrong;
    QTest::newRow("minus one") << Edit::rate({101}, -1) << wrong;
    QTest::newRow("no such folder") << Edit::move({101}, {77}) << wrong;
    QTest::newRow("into none that was made") << Edit::moveToMade({101}) << wrong;
    QTest::newRow("into All") << Edit::move({101}, {0}) << wrong;
    QTest::newRow("no such field") << Edit::setField({101}, {9}, u"x"_s) << wrong;
    QTest::newRow("none of the options") << Edit::setField({101}, kMediaCondition, u"shiny"_s) << wrong;
    QTest::newRow("no release") << Edit::add({0}, {1}) << wrong;
    QTest::newRow("added to nowhere") << Edit::add({2}, {77}) << wrong;
    QTest::newRow("removed twice") << Edit::remove({998}) << missing;
    QTest::newRow("back, though it is there") << Edit::addAgain({101}) << missing;
    QTest::newRow("a folder without a name") << Edit::makeFolder(u"  "_s) << wrong;
    QTest::newRow("a folder that is there") << Edit::makeFolder(u"jazz WALL"_s) << wrong;
    QTest::newRow("a name that is there") << Edit::renameFolder({6}, u"Jazz wall"_s) << wrong;
    QTest::newRow("renaming Uncategorized") << Edit::renameFolder({1}, u"Rest"_s) << wrong;
    QTest::newRow("renaming nothing") << Edit::renameFolder({77}, u"Rest"_s) << missing;
    QTest::newRow("deleting what is not empty") << Edit::deleteFolder({5}) << wrong;
    QTest::newRow("deleting All") << Edit::deleteFolder({0}) << wrong;
    QTest::newRow("notes of no want") << Edit::setWantNotes({2}, u"x"_s) << missing;
    QTest::newRow("a want rated six") << Edit::rateWant({3}, 6) << wrong;
    QTest::newRow("wanting nothing") << Edit::want({0}) << wrong;
}

void TstOutbox::impossibleEditsChangeNothing()
{
    QFETCH(Edit, edit);
    QFETCH(int, kind);
    const QStringList before = picture();
    const auto done = apply({Edit::rate({103}, 4), edit}); // nor does the one before it
    QVERIFY(!done);
    QCOMPARE(int(done.error().kind), kind);
    QVERIFY(!done.error().detail.isEmpty());
    QCOMPARE(picture(), before);
}

void TstOutbox::anEditOfTheSamePropertyTakesTheEarliersPlace()
{
    VV_OK(apply({Edit::setField({101}, kNotesField, u"a"_s)}));
    const qint64 id = waiting().first().id;
    VV_OK(apply({Edit::setField({101}, kNotesField, u"b"_s)}));
    VV_OK(apply({Edit::setField({103}, kNotesField, u"c"_s)}));
    const auto edits = waiting();
    QCOMPARE(edits.size(), 2);
    QCOMPARE(edits[0].id, id);
    QCOMPARE(edits[0].base, u"first"_s);
    QCOMPARE(edits[0].edit.value, u"b"_s);
}

void TstOutbox::aRatingIsOfAllCopies()
{
    VV_OK(apply({Edit::rate({101}, 5)}));
    QCOMPARE(m_store->reader().detail({102})->copy.rating, 5);
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(SyncReader(m_store->db()).editsOf({102})->size(), 1);
    QCOMPARE(SyncReader(m_store->db()).editsOf({103})->size(), 0);
}

void TstOutbox::aConditionMayBeGivenInShort_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("exact") << u"Generic"_s << u"Generic"_s;
    QTest::newRow("short") << u"VG+"_s << u"Very Good Plus (VG+)"_s;
    QTest::newRow("short, small") << u"nm"_s << u"Near Mint (NM or M-)"_s;
    QTest::newRow("case") << u"very good plus (vg+)"_s << u"Very Good Plus (VG+)"_s;
    QTest::newRow("stray blanks") << u" Generic\n"_s << u"Generic"_s;
}

void TstOutbox::aConditionMayBeGivenInShort()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    VV_OK(apply({Edit::setField({103}, kMediaCondition, given)}));
    QCOMPARE(m_store->reader().detail({103})->copy.fields.first().value, kept);
    QCOMPARE(waiting().first().edit.value, kept);
}

void TstOutbox::aValueWithoutItsOptionCanComeBack()
{
    Copy odd = makeCopy(104, makeRelease(4, u"Orla Finch"_s, u"Hymns"_s, 1979));
    odd.fields = {{kMediaCondition, u"As new"_s}};
    VV_OK(m_store->sync({odd}, false));
    const auto done = apply({Edit::setField({104}, kMediaCondition, u"Mint (M)"_s)});
    VV_OK(done);
    VV_OK(apply(done->undo));
    QCOMPARE(m_store->reader().detail({104})->copy.fields.first().value, u"As new"_s);
    QCOMPARE(waiting().size(), 0);
}

void TstOutbox::aFieldIsFoundByItsNewText()
{
    VV_OK(apply({Edit::setField({103}, kNotesField, u"Flohmarkt Köln"_s), Edit::move({103}, {5})}));
    QCOMPARE(m_store->found({.query = u"flohmarkt"_s}), QList<qint64>{103});
    QCOMPARE(m_store->found({.query = u"folder:jazz"_s}).size(), 2);
    VV_OK(apply({Edit::setField({103}, kMediaCondition, u"M"_s)}));
    QCOMPARE(m_store->found({.query = u"media:>=M"_s}).size(), 2);
}

void TstOutbox::whatIsHereOnlyIsNeverSent()
{
    VV_OK(m_store->sync({makeCopy(101, makeRelease(1, u"Miles Okoye"_s, u"Blue Transit"_s, 1961))}));
    VV_OK(apply({Edit::restore({103})}));
    VV_OK(apply({Edit::setField({103}, kNotesField, u"kept"_s), Edit::move({103}, {5}), Edit::rate({103}, 4)}));
    QCOMPARE(waiting().size(), 0);
    VV_OK(m_store->sync({makeCopy(101, makeRelease(1, u"Miles Okoye"_s, u"Blue Transit"_s, 1961))}));
    QCOMPARE(m_store->reader().detail({103})->copy.rating, 4);
    // Until somebody wants it there: then as it is.
    VV_OK(apply({Edit::remove({103})}));
    QCOMPARE(waiting().size(), 0);
    VV_OK(apply({Edit::addAgain({103})}));
    QCOMPARE(waiting().size(), 1);
    PushList list(m_store->db());
    VV_OK(list.added(list.copyEdits({2})->first(), {900}, m_store->now));
    QCOMPARE(waiting().size(), 2); // the note and the rating; the folder went along
    QCOMPARE(m_store->reader().detail({900})->copy.fields.first().value, u"kept"_s);
}

void TstOutbox::aDeletedFolderComesBackWithItsNumber()
{
    VV_OK(apply({Edit::renameFolder({6}, u"Nothing"_s), Edit::deleteFolder({6})}));
    const auto edits = waiting();
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits[0].base, u"Empty"_s);
    VV_OK(apply({Edit::makeFolder(u"Nothing"_s)}));
    QCOMPARE(rows(u"SELECT folder_id FROM folders WHERE name = 'Nothing'"_s), QStringList{u"6|"_s});
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting().first().edit.kind, EditKind::RenameFolder);
}

void TstOutbox::theOldNumberStillNamesTheCopy()
{
    const auto done = apply({Edit::add({2}, {5})});
    VV_OK(done);
    const InstanceId local = done->instances.first();
    VV_OK(m_store->writer().addPlay(local, u"A"_s, m_store->now));
    PushList list(m_store->db());
    VV_OK(list.added(list.copyEdits({2})->first(), {900}, m_store->now));
    QCOMPARE(SyncReader(m_store->db()).currentNumber(local)->value, 900);
    QCOMPARE(SyncReader(m_store->db()).currentNumber({12345})->value, 0);
    QCOMPARE(m_store->reader().detail({900})->plays, 1);
    QCOMPARE(m_store->found({.query = u"tide"_s}).size(), 2);
    VV_OK(apply({Edit::setField(local, kNotesField, u"x"_s)}));
    QCOMPARE(waiting().first().edit.instance.value, 900);
    VV_OK(apply(done->undo));
    QVERIFY(!m_store->reader().detail({900}));
    // The number is not given to another.
    const auto next = apply({Edit::add({2}, {5})});
    VV_OK(next);
    QVERIFY(next->instances.first() > local);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
}

void TstOutbox::twoRowsOfOneCopyBecomeOne()
{
    const auto done = apply({Edit::add({2}, {5})});
    VV_OK(done);
    const InstanceId local = done->instances.first();
    VV_OK(apply({Edit::setField(local, kNotesField, u"mine"_s)}));
    VV_OK(m_store->writer().addPlay(local, u"A"_s, m_store->now));
    // It arrived, its answer was lost, and the next page brings it as a new copy.
    VV_OK(m_store->writer().saveCopiesOf(
        {2}, {makeCopy(900, makeRelease(2, u"Marta Vellén"_s, u"Low Tide Letters"_s, 1974), 5)}, m_store->now));
    VV_OK(m_store->writer().addPlay({900}, u"B"_s, m_store->now));
    PushList list(m_store->db());
    VV_OK(list.added(list.copyEdits({2})->first(), {900}, m_store->now));
    QCOMPARE(m_store->reader().detail({900})->plays, 2);
    QCOMPARE(m_store->reader().detail({900})->copy.fields.first().value, u"mine"_s);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM albums WHERE release_id = 2 AND removed_at IS NULL"_s), 2);
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
}

void TstOutbox::withdrawingTakesBack_data()
{
    undoRestoresEverything_data();
}

void TstOutbox::withdrawingTakesBack()
{
    QFETCH(QList<Edit>, edits);
    const QStringList before = picture();
    VV_OK(apply(edits));
    QList<qint64> ids;
    const auto all = waiting();
    for (const PendingEdit &edit : all)
        ids.prepend(edit.id);
    VV_OK(Outbox(m_store->db()).withdraw(ids, m_store->now));
    QCOMPARE(picture(), before);
    if (!ids.isEmpty())
        QVERIFY(!Outbox(m_store->db()).withdraw(ids, m_store->now));
}

void TstOutbox::withdrawingWhatMayHaveArrivedIsOneMoreEdit()
{
    VV_OK(apply({Edit::setField({101}, kNotesField, u"mine"_s)}));
    PushList list(m_store->db());
    VV_OK(list.sending(list.copyEdits({1})->first(), m_store->now));
    VV_OK(Outbox(m_store->db()).withdraw({waiting().first().id}, m_store->now));
    const auto edits = waiting();
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits[0].edit.value, u"first"_s);
    QCOMPARE(m_store->reader().detail({101})->copy.fields.last().value, u"first"_s);
    QVERIFY(!*list.wasReadSince({1}, m_store->now)); // Discogs is asked what it has
}

void TstOutbox::onlyConflictsAreResolved()
{
    VV_OK(apply({Edit::setField({101}, kNotesField, u"mine"_s)}));
    const auto done = Outbox(m_store->db()).resolve({waiting().first().id}, Side::Mine, m_store->now);
    QVERIFY(!done);
    QCOMPARE(int(done.error().kind), int(Error::Kind::NotFound));
    QVERIFY(!Outbox(m_store->db()).resolve({4711}, Side::Discogs, m_store->now));
    QCOMPARE(waiting().first().edit.value, u"mine"_s);
}

void TstOutbox::failedOnesAreSentAgainOnDemand()
{
    VV_OK(apply({Edit::setField({101}, kNotesField, u"mine"_s)}));
    PushList list(m_store->db());
    const qint64 id = waiting().first().id;
    VV_OK(list.notTaken(id, u"too long"_s, true, false));
    QCOMPARE(list.copyEdits({1})->size(), 0);
    QCOMPARE(waiting().first().problem, u"too long"_s);
    QCOMPARE(SyncReader(m_store->db()).editCounts()->failed, 1);
    VV_OK(Outbox(m_store->db()).retry({id}, m_store->now));
    QCOMPARE(list.copyEdits({1})->size(), 1);
    // Another value is another try.
    VV_OK(list.notTaken(id, u"too long"_s, true, false));
    VV_OK(apply({Edit::setField({101}, kNotesField, u"m"_s)}));
    QCOMPARE(list.copyEdits({1})->size(), 1);
}

void TstOutbox::changedWhileOnItsWayIsSentAgain()
{
    PushList list(m_store->db());
    VV_OK(apply({Edit::setField({101}, kNotesField, u"a"_s)}));
    const PushEdit edit = list.copyEdits({1})->first();
    VV_OK(list.sending(edit, m_store->now));
    VV_OK(apply({Edit::setField({101}, kNotesField, u"first"_s)})); // back to what Discogs had before
    VV_OK(list.taken(edit, m_store->now));
    const auto left = list.copyEdits({1});
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().edit.value, u"first"_s);
    VV_OK(list.sending(left->first(), m_store->now));
    VV_OK(list.taken(left->first(), m_store->now));
    QCOMPARE(*list.size(), 0);
    QCOMPARE(waiting().size(), 0);
}

void TstOutbox::remoteCountsAreThoseOfDiscogs()
{
    VV_OK(apply({Edit::move({101}, {5}), Edit::remove({103}), Edit::add({2}, {5})}));
    const auto counts = SyncReader(m_store->db()).remoteCounts();
    VV_OK(counts);
    QCOMPARE(counts->copies, 3);
    QCOMPARE(counts->byFolder.value({1}), 2);
    QCOMPARE(counts->byFolder.value({5}), 1);
}

void TstOutbox::theListSaysWhatItIsAbout()
{
    VV_OK(apply({Edit::move({101}, {5}), Edit::setField({101}, kNotesField, u"x"_s), Edit::deleteFolder({6}),
                 Edit::add({4711}, {5})}));
    const auto edits = waiting();
    QCOMPARE(edits.size(), 4);
    QCOMPARE(edits[0].artist, u"Miles Okoye"_s);
    QCOMPARE(edits[0].title, u"Blue Transit"_s);
    QCOMPARE(edits[0].baseText, u"Uncategorized"_s);
    QCOMPARE(edits[0].valueText, u"Jazz wall"_s);
    QCOMPARE(edits[1].property, u"Notes"_s);
    QCOMPARE(edits[1].edit.release.value, 1);
    QCOMPARE(edits[2].title, u"Empty"_s);
    QCOMPARE(edits[3].title, u"Release 4711"_s);
    QCOMPARE(edits[3].valueText, u"Jazz wall"_s);
}

QTEST_GUILESS_MAIN(TstOutbox)
#include "tst_outbox.moc"
