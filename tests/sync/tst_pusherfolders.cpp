// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pushscene.h"

using namespace Qt::StringLiterals;
using namespace vv;
using vv::demo::Fault;
using vv::store::Edit;
using vv::store::EditState;
using vv::sync::Reach;
using vv::test::PushScene;

/// Folders that are made, renamed and deleted here, and what of it arrives.
class TstPusherFolders : public QObject, protected PushScene
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(12); }
    void cleanup() { end(); }
    void makesFolders();
    void makesAFolderOnce();
    void aFolderMadeOnBothSidesIsOne();
    void renamesAndDeletesFolders();
    void aRefusedDeletionOfAFolderIsTakenBack();
    void oneCanBeMadeWithTheNameAnotherHad();
    void oneThatWasDeletedWhileItWasMadeIsNotMade_data();
    void oneThatWasDeletedWhileItWasMadeIsNotMade();
    void aRefusedDeletionCanBeTriedAgain();
    void oneThatWasToGoIsMadeAgain();
    void aMoveToAFolderThatIsGoneSaysSo();
    void aDeletionThatHasArrivedCanBeUndone();

private:
    [[nodiscard]] QList<FolderId> named(const QString &name) const;
};

QList<FolderId> TstPusherFolders::named(const QString &name) const
{
    QList<FolderId> ids;
    const auto folders = m_server->collection().folders();
    for (const Folder &folder : folders) {
        if (folder.name == name)
            ids += folder.id;
    }
    return ids;
}

void TstPusherFolders::makesFolders()
{
    const auto made = m_outbox->apply({Edit::makeFolder(u"Doubles"_s)}, m_rig->clock().utc());
    QVERIFY(made && isLocal(made->folder));
    apply({Edit::move(copy(0), made->folder), Edit::move(copy(1), made->folder)});
    QCOMPARE(here(copy(0)).folderName, u"Doubles"_s);
    VV_SYNCED(.reach = Reach::Quick);
    QCOMPARE(m_server->collection().folder(there(copy(0))->folder)->name, u"Doubles"_s);
    QCOMPARE(there(copy(1))->folder, there(copy(0))->folder);
    isTheSame();
    VV_SYNCED(.reach = Reach::Full);
    QCOMPARE(here(copy(0)).folderName, u"Doubles"_s);
}

void TstPusherFolders::makesAFolderOnce()
{
    m_server->inject(Fault::close().on(u"collection/folders$"_s).forMethod("POST").afterItTookEffect());
    apply({Edit::makeFolder(u"Doubles"_s)});
    VV_SYNCED(.reach = Reach::Quick);
    int doubles = 0;
    const auto folders = m_server->collection().folders();
    for (const Folder &folder : folders)
        doubles += folder.name == u"Doubles"_s ? 1 : 0;
    QCOMPARE(doubles, 1);
    QCOMPARE(rowsInOutbox(), 0);
}

void TstPusherFolders::aFolderMadeOnBothSidesIsOne()
{
    const auto made = m_outbox->apply({Edit::makeFolder(u"Doubles"_s)}, m_rig->clock().utc());
    QVERIFY(made);
    apply({Edit::move(copy(0), made->folder)});
    const FolderId theirs = m_server->collection().addFolder(u"Doubles"_s);
    VV_SYNCED(.reach = Reach::Quick);
    QCOMPARE(there(copy(0))->folder, theirs);
    isTheSame();
}

void TstPusherFolders::renamesAndDeletesFolders()
{
    const FolderId empty = m_server->collection().addFolder(u"Empty"_s);
    VV_SYNCED(.reach = Reach::Quick);
    apply({Edit::renameFolder(m_shelf, u"Jazz wall 2"_s), Edit::deleteFolder(empty)});
    VV_SYNCED(.reach = Reach::Quick);
    QCOMPARE(m_server->collection().folder(m_shelf)->name, u"Jazz wall 2"_s);
    QVERIFY(!m_server->collection().folder(empty));
    QCOMPARE(rowsInOutbox(), 0);
}

void TstPusherFolders::aRefusedDeletionOfAFolderIsTakenBack()
{
    apply({Edit::deleteFolder(m_shelf)});
    m_server->collection().move(copy(0), m_shelf);
    m_server->inject(Fault::close().forMethod("DELETE").always());
    (void)m_rig->sync({.reach = Reach::None}); // it may have arrived
    m_server->clearFaults();
    VV_SYNCED(.reach = Reach::Full);
    VV_SYNCED(.reach = Reach::Full);
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting().first().state, EditState::Failed);
    QVERIFY(m_outbox->withdraw({waiting().first().id}, m_rig->clock().utc()));
    QCOMPARE(here(copy(0)).folderName, u"Jazz shelf"_s);
    isTheSame();
}

void TstPusherFolders::oneCanBeMadeWithTheNameAnotherHad()
{
    apply({Edit::renameFolder(m_shelf, u"Bebop"_s)});
    const auto made = applied({Edit::makeFolder(u"Jazz shelf"_s)});
    apply({Edit::move(copy(0), m_shelf), Edit::move(copy(1), made.folder)});
    VV_SYNCED(.reach = Reach::Quick);
    QCOMPARE(named(u"Bebop"_s), QList{m_shelf});
    QCOMPARE(named(u"Jazz shelf"_s).size(), 1);
    QCOMPARE(there(copy(0))->folder, m_shelf);
    QCOMPARE(there(copy(1))->folder, named(u"Jazz shelf"_s).first());
    isTheSame();
}

/// Whether one of the name that is there was made by this program or on the website, nobody can tell.
void TstPusherFolders::oneThatWasDeletedWhileItWasMadeIsNotMade_data()
{
    QTest::addColumn<bool>("effect");
    QTest::newRow("the answer was lost") << true;
    QTest::newRow("the request was lost") << false;
}

void TstPusherFolders::oneThatWasDeletedWhileItWasMadeIsNotMade()
{
    QFETCH(bool, effect);
    const auto made = applied({Edit::makeFolder(u"Doubles"_s)});
    const store::PushList list(m_rig->database());
    QSet<qint64> known;
    const auto folders = m_server->collection().folders();
    for (const Folder &folder : folders)
        known.insert(folder.id.value);
    sentWithoutAnswer(list.folderEdits(false)->first(), known);
    if (effect)
        QVERIFY(m_server->collection().addFolder(u"Doubles"_s).isValid());
    apply({Edit::deleteFolder(made.folder)});
    VV_SYNCED(.reach = Reach::Full);
    QCOMPARE(writes(), 0);
    QCOMPARE(named(u"Doubles"_s).size(), effect ? 1 : 0);
    isTheSame();
    VV_SYNCED(.reach = Reach::Full);
    QCOMPARE(m_rig->reader.folders()->size(), m_server->collection().folders().size() - 1); // without All
}

void TstPusherFolders::aRefusedDeletionCanBeTriedAgain()
{
    apply({Edit::deleteFolder(m_shelf)});
    m_server->collection().move(copy(0), m_shelf);
    VV_SYNCED(.reach = Reach::None);
    QCOMPARE(waiting().first().state, EditState::Failed);
    m_server->collection().move(copy(0), kUncategorized);
    VV_SYNCED(.reach = Reach::Full);
    apply({Edit::deleteFolder(m_shelf)});
    VV_SYNCED(.reach = Reach::Full);
    QVERIFY(!m_server->collection().folder(m_shelf));
    isTheSame();
}

void TstPusherFolders::oneThatWasToGoIsMadeAgain()
{
    apply({Edit::deleteFolder(m_shelf)});
    m_server->inject(Fault::close().forMethod("DELETE").always());
    (void)m_rig->sync({.reach = Reach::None}); // it may have arrived
    m_server->clearFaults();
    const auto made = applied({Edit::makeFolder(u"Jazz shelf"_s)});
    apply({Edit::move(copy(0), made.folder)});
    VV_SYNCED(.reach = Reach::Full);
    QCOMPARE(named(u"Jazz shelf"_s), QList{there(copy(0))->folder});
    isTheSame();
}

void TstPusherFolders::aMoveToAFolderThatIsGoneSaysSo()
{
    apply({Edit::move(copy(0), m_shelf)});
    m_server->collection().removeFolder(m_shelf);
    VV_SYNCED(.reach = Reach::Full);
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting().first().state, EditState::Failed);
    QVERIFY(!waiting().first().problem.isEmpty());
    QCOMPARE(writes(), 0);
    const FolderId other = m_server->collection().addFolder(u"Other"_s);
    VV_SYNCED(.reach = Reach::Full);
    apply({Edit::move(copy(0), other)});
    VV_SYNCED(.reach = Reach::None);
    QCOMPARE(there(copy(0))->folder, other);
    isTheSame();
}

void TstPusherFolders::aDeletionThatHasArrivedCanBeUndone()
{
    apply({Edit::move(copy(0), m_shelf), Edit::move(copy(1), m_shelf)});
    VV_SYNCED(.reach = Reach::Full);
    const auto done = applied(
        {Edit::move(copy(0), kUncategorized), Edit::move(copy(1), kUncategorized), Edit::deleteFolder(m_shelf)});
    VV_SYNCED(.reach = Reach::Full);
    QVERIFY(!m_server->collection().folder(m_shelf));
    apply(done.undo);
    VV_SYNCED(.reach = Reach::Full);
    QCOMPARE(named(u"Jazz shelf"_s).size(), 1);
    QCOMPARE(there(copy(0))->folder, named(u"Jazz shelf"_s).first());
    QCOMPARE(there(copy(1))->folder, named(u"Jazz shelf"_s).first());
    isTheSame();
}

QTEST_GUILESS_MAIN(TstPusherFolders)
#include "tst_pusherfolders.moc"
