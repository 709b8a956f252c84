// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/collectionfixture.h"
#include "models/foldermodel.h"
#include "models/library.h"
#include "models/roles.h"
#include "models/wantlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

namespace {

Want want(int n)
{
    Want made;
    made.release = test::CollectionFixture::copy(n).release;
    made.added = QDateTime::fromSecsSinceEpoch(1'600'000'000 + n, Qt::UTC);
    return made;
}

} // namespace

class TstSideModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersHaveCounts();
    void foldersFollowASync();
    void folderNamesAreAskedFor();
    void wantsAreMarked();
    void wantsLookLikeRecords();
    void wantsKeepTheirIndexes();
    void wantsFollowWhatIsWritten();
    void wantsAreFoundAndOrdered();
};

void TstSideModels::foldersHaveCounts()
{
    test::CollectionFixture fixture;
    QVERIFY(fixture.sync(fixture.copies(9)));
    models::Library library;
    library.open(fixture.file());
    models::FolderModel model(library);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    const int row = model.rowOf({2});
    QVERIFY(row >= 0);
    QCOMPARE(model.index(row).data().toString(), u"Jazz wall"_s);
    QCOMPARE(model.index(row).data(models::FolderModel::CountRole).toInt(), 5);
    QCOMPARE(model.folderAt(row), FolderId{2});
    QCOMPARE(model.folderAt(99), kAllFolders);
    QCOMPARE(model.rowOf({99}), -1);
}

void TstSideModels::foldersFollowASync()
{
    test::CollectionFixture fixture;
    QVERIFY(fixture.sync(fixture.copies(9)));
    models::Library library;
    library.open(fixture.file());
    models::FolderModel model(library);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QVERIFY(fixture.sync(fixture.copies(11)));
    model.refresh();
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.index(model.rowOf({2})).data(models::FolderModel::CountRole).toInt(), 6);
}

void TstSideModels::folderNamesAreAskedFor()
{
    test::CollectionFixture fixture;
    QVERIFY(fixture.sync(fixture.copies(4)));
    models::Library library;
    library.open(fixture.file());
    models::FolderModel model(library);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy asked(&model, &models::FolderModel::renameRequested);
    const QModelIndex own = model.index(model.rowOf({2}));
    const QModelIndex usual = model.index(model.rowOf(kUncategorized));
    QVERIFY(own.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!usual.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.setData(own, u" Jazz wall "_s, Qt::EditRole)); // it has that name
    QVERIFY(!model.setData(own, u"  "_s, Qt::EditRole));
    QVERIFY(!model.setData(usual, u"Mine"_s, Qt::EditRole));
    QCOMPARE(asked.size(), 0);
    QVERIFY(!model.setData(own, u"Corner"_s, Qt::EditRole)); // it has it once the store has
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().value(0).value<FolderId>(), FolderId{2});
    QCOMPARE(asked.constFirst().value(1).toString(), u"Corner"_s);
    QCOMPARE(own.data().toString(), u"Jazz wall"_s);
}

void TstSideModels::wantsAreMarked()
{
    test::CollectionFixture fixture;
    QVERIFY(fixture.writer().replaceWants({want(1), want(11)}, QDateTime::currentDateTimeUtc()));
    models::Library library;
    library.open(fixture.file());
    models::WantlistModel model(library);
    QTRY_VERIFY(!model.isReading());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.find(fixture.release(11)));
    QVERIFY(!model.find(fixture.release(2)));
    store::PendingEdit notes;
    notes.edit = store::Edit::setWantNotes(fixture.release(11), u"x"_s);
    store::PendingEdit rating; // of a copy, not of the want
    rating.edit.kind = store::EditKind::Rating;
    rating.edit.release = fixture.release(1);
    model.setEdits({notes, rating});
    QCOMPARE(model.index(0).data(models::EditStateRole), QVariant(static_cast<int>(store::EditState::Pending)));
    QCOMPARE(model.index(1).data(models::EditStateRole), QVariant());
}

void TstSideModels::wantsLookLikeRecords()
{
    test::CollectionFixture fixture;
    QVERIFY(fixture.writer().replaceWants({want(1), want(11)}, QDateTime::currentDateTimeUtc()));
    models::Library library;
    library.open(fixture.file());
    models::WantlistModel model(library);
    QTRY_VERIFY(!model.isReading());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(models::TitleRole).toString(), u"Blue Transit"_s); // the newest first
    QCOMPARE(model.index(0).data(models::ArtistRole).toString(), u"Miles Okoye"_s);
    QVERIFY(model.wantAt(0));
    QCOMPARE(model.wantAt(0)->release.id, test::CollectionFixture::release(11));
    QVERIFY(!model.wantAt(2));
    QVERIFY(!model.wantAt(-1));
}

void TstSideModels::wantsKeepTheirIndexes()
{
    test::CollectionFixture fixture;
    QVERIFY(fixture.writer().replaceWants({want(1), want(2)}, QDateTime::currentDateTimeUtc()));
    models::Library library;
    library.open(fixture.file());
    models::WantlistModel model(library);
    QTRY_VERIFY(!model.isReading());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex held = model.index(1);
    const QString title = held.data().toString();
    QVERIFY(fixture.writer().replaceWants({want(1), want(2), want(3), want(4)}, QDateTime::currentDateTimeUtc()));
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 4);
    QVERIFY(held.isValid());
    QCOMPARE(held.data().toString(), title);
    QVERIFY(fixture.writer().replaceWants({want(2)}, QDateTime::currentDateTimeUtc()));
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(!held.isValid());
}

/// What is written while the list is read is read as well, and another collection's list is never shown.
void TstSideModels::wantsFollowWhatIsWritten()
{
    test::CollectionFixture fixture;
    test::CollectionFixture other;
    QVERIFY(fixture.writer().replaceWants({want(1), want(2)}, QDateTime::currentDateTimeUtc()));
    QVERIFY(other.writer().replaceWants({want(3)}, QDateTime::currentDateTimeUtc()));
    models::Library library;
    library.open(fixture.file());
    models::WantlistModel model(library);
    QSignalSpy loaded(&model, &models::WantlistModel::loaded);
    QVERIFY(model.isReading());
    QVERIFY(fixture.writer().replaceWants({want(1), want(2), want(4)}, QDateTime::currentDateTimeUtc()));
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 3);
    QTRY_VERIFY(!model.isReading());
    loaded.clear();
    model.refresh(); // nothing was written
    QVERIFY(!model.isReading());
    QCOMPARE(loaded.size(), 0);

    QVERIFY(fixture.writer().replaceWants({want(1)}, QDateTime::currentDateTimeUtc()));
    model.refresh();
    library.open(other.file());
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.wantAt(0)->release.id, test::CollectionFixture::release(3));
}

void TstSideModels::wantsAreFoundAndOrdered()
{
    using Order = models::WantlistModel::Order;
    test::CollectionFixture fixture;
    Want noted = want(2); // "Signal & Ash" of The Copper Hours, 1991
    noted.notes = u"First pressing only"_s;
    noted.rating = 4;
    QVERIFY(fixture.writer().replaceWants({want(1), noted, want(10), want(12)}, QDateTime::currentDateTimeUtc()));
    models::Library library;
    library.open(fixture.file());
    models::WantlistModel model(library);
    QTRY_VERIFY(!model.isReading());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto shown = [&model] {
        QList<qint64> numbers;
        for (int row = 0; row < model.rowCount(); ++row)
            numbers += model.wantAt(row)->release.id.value - 100;
        return numbers;
    };
    QCOMPARE(shown(), (QList<qint64>{12, 10, 2, 1}));
    const QPersistentModelIndex held = model.index(2);
    model.setOrder(Order::Artist); // The does not count, Cyrillic comes last
    QCOMPARE(shown(), (QList<qint64>{2, 10, 1, 12}));
    QCOMPARE(held.row(), 0);
    model.setOrder(Order::Year); // the oldest first, unknown ones last
    QCOMPARE(shown(), (QList<qint64>{1, 10, 2, 12}));
    model.setOrder(Order::Rating);
    QCOMPARE(shown().constFirst(), 2);
    model.setFilter(u"vellen"_s);
    QCOMPARE(shown(), QList<qint64>{1});
    QVERIFY(!held.isValid());
    model.setFilter(u"FIRST copper"_s); // in the notes, too
    QCOMPARE(shown(), QList<qint64>{2});
    QCOMPARE(model.total(), 4);
    QVERIFY(model.find(fixture.release(12))); // still wanted
    model.setFilter(u"xyzzy"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(fixture.writer().replaceWants({want(1)}, QDateTime::currentDateTimeUtc()));
    model.refresh();
    model.setFilter({});
    QTRY_COMPARE(shown(), QList<qint64>{1});
}

QTEST_GUILESS_MAIN(TstSideModels)
#include "tst_sidemodels.moc"
