// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/syncjournal.h"

#include "models/collectionfixture.h"
#include "models/fakebackend.h"
#include "models/library.h"
#include "models/outboxrows.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using models::SyncJournal;
using store::Edit;
using store::EditState;
using test::CollectionFixture;

class TstSyncJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sortsEdits();
    void knowsWhoseAnEditIs();
    void knowsWhatWaitsForAFolder();
    void readsOnceForManySignals();
    void saysNothingWhenNothingChanged();
    void listsOnlyWhileFollowed();
    void emptyWithoutAStore();

private:
    std::unique_ptr<CollectionFixture> m_fixture;
    std::unique_ptr<models::Library> m_library;
    std::unique_ptr<test::OutboxRows> m_rows;
};

void TstSyncJournal::init()
{
    m_rows.reset();
    m_library.reset();
    m_fixture = std::make_unique<CollectionFixture>();
    QVERIFY(m_fixture->sync(m_fixture->copies(6)));
    m_library = std::make_unique<models::Library>();
    m_library->open(m_fixture->file());
    m_rows = std::make_unique<test::OutboxRows>(m_fixture->file());
}

void TstSyncJournal::sortsEdits()
{
    QVERIFY(m_rows->addRating(m_fixture->release(1), u"1"_s, u"2"_s));
    QVERIFY(m_rows->addRating(m_fixture->release(2), u"1"_s, u"2"_s, EditState::Conflict, QString(u"3"_s)));
    QVERIFY(m_rows->addRating(m_fixture->release(3), u"1"_s, u"2"_s, EditState::Failed));
    QVERIFY(m_rows->addRating(m_fixture->release(4), u"1"_s, u"2"_s, EditState::Confirming));
    test::FakeBackend backend;
    const SyncJournal journal(*m_library, backend);
    QCOMPARE(journal.edits().size(), 3); // what Discogs has taken does not wait
    QCOMPARE(journal.counts(), (store::EditCounts{1, 1, 1}));
    QCOMPARE(journal.waiting().size(), 2);
    QCOMPARE(journal.conflicts().size(), 1);
    QCOMPARE(journal.conflicts().constFirst().edit.release, m_fixture->release(2));
}

void TstSyncJournal::knowsWhoseAnEditIs()
{
    QVERIFY(m_rows->addRating(m_fixture->release(1), u"1"_s, u"2"_s));
    QVERIFY(m_rows->add(Edit::move(m_fixture->instance(1), {2}), u"1"_s));
    QVERIFY(m_rows->add(Edit::want(m_fixture->release(1)), u"0"_s));
    test::FakeBackend backend;
    const SyncJournal journal(*m_library, backend);
    QCOMPARE(journal.editsOf(m_fixture->instance(1), m_fixture->release(1)).size(), 2);
    QCOMPARE(journal.editsOf({}, m_fixture->release(1)).size(), 1); // of the want
    QCOMPARE(journal.editsOf(m_fixture->instance(2), m_fixture->release(2)).size(), 0);
    // Another copy of the release shares the rating only.
    QCOMPARE(journal.editsOf(m_fixture->instance(5), m_fixture->release(1)).size(), 1);
}

void TstSyncJournal::knowsWhatWaitsForAFolder()
{
    const FolderId folder{kFirstLocalId + 7};
    Edit make = Edit::makeFolder(u"Attic"_s);
    make.folder = folder;
    const qint64 making = m_rows->add(make, {}, EditState::Failed, {}, u"too many folders"_s);
    QVERIFY(making && m_rows->add(Edit::move(m_fixture->instance(1), folder), u"1"_s));
    QVERIFY(m_rows->add(Edit::move(m_fixture->instance(2), {2}), u"1"_s));
    QVERIFY(m_rows->run(u"UPDATE albums SET folder_id = ? WHERE instance_id = ?"_s,
                        {folder.value, m_fixture->instance(3).value}));
    Edit add;
    add.kind = store::EditKind::Add;
    add.instance = m_fixture->instance(3);
    QVERIFY(m_rows->add(add, u"0"_s));
    test::FakeBackend backend;
    SyncJournal journal(*m_library, backend);
    const auto waitsFor = [&journal](qsizetype row) {
        const auto *edit = journal.failedFolderOf(journal.edits().value(row));
        return edit ? edit->id : 0;
    };
    QCOMPARE(waitsFor(1), making);
    QCOMPARE(waitsFor(2), 0);
    QCOMPARE(waitsFor(3), making);
    QVERIFY(m_rows->run(u"UPDATE outbox SET state = 'pending' WHERE edit_id = ?"_s, {making}));
    journal.refresh();
    QCOMPARE(waitsFor(1), 0);
}

void TstSyncJournal::readsOnceForManySignals()
{
    test::FakeBackend backend;
    const SyncJournal journal(*m_library, backend);
    QSignalSpy changed(&journal, &SyncJournal::editsChanged);
    QVERIFY(m_rows->addRating(m_fixture->release(1), u"1"_s, u"2"_s));
    Q_EMIT backend.edited({}, false);
    Q_EMIT backend.editsChanged();
    QVERIFY(m_rows->addRating(m_fixture->release(2), u"1"_s, u"2"_s));
    Q_EMIT backend.collectionChanged();
    QTRY_COMPARE(journal.edits().size(), 2);
    QCOMPARE(changed.size(), 1);
}

void TstSyncJournal::saysNothingWhenNothingChanged()
{
    QVERIFY(m_rows->addRating(m_fixture->release(1), u"1"_s, u"2"_s));
    test::FakeBackend backend;
    SyncJournal journal(*m_library, backend);
    QSignalSpy changed(&journal, &SyncJournal::editsChanged);
    journal.refresh();
    QCOMPARE(changed.size(), 0);
    QVERIFY(m_rows->run(u"DELETE FROM outbox"_s));
    journal.refresh();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(journal.counts().all(), 0);
}

void TstSyncJournal::listsOnlyWhileFollowed()
{
    QVERIFY(m_rows->changeInCatalogue(m_fixture->release(1), u"year"_s, u"1"_s, u"2"_s));
    test::FakeBackend backend;
    SyncJournal journal(*m_library, backend);
    journal.refresh();
    QVERIFY(journal.changes().isEmpty());
    QSignalSpy changed(&journal, &SyncJournal::listsChanged);
    journal.setFollowed(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(journal.changes().size(), 1);
    QVERIFY(m_rows->run(u"UPDATE albums SET removed_at = 5 WHERE instance_id = ?"_s, {m_fixture->instance(2).value}));
    Q_EMIT backend.editsChanged();
    QTRY_COMPARE(journal.removed().size(), 1);
    journal.setFollowed(false);
    QVERIFY(m_rows->run(u"DELETE FROM catalogue_changes"_s));
    journal.refresh();
    QCOMPARE(journal.changes().size(), 1);
    journal.setFollowed(true);
    QCOMPARE(journal.changes().size(), 0);
}

void TstSyncJournal::emptyWithoutAStore()
{
    QVERIFY(m_rows->addRating(m_fixture->release(1), u"1"_s, u"2"_s));
    test::FakeBackend backend;
    SyncJournal journal(*m_library, backend);
    QCOMPARE(journal.edits().size(), 1);
    m_library->open({});
    QCOMPARE(journal.edits().size(), 0); // those were another account's
    QCOMPARE(journal.counts().all(), 0);
}

QTEST_GUILESS_MAIN(TstSyncJournal)
#include "tst_syncjournal.moc"
